import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { lettersOf, pagesOf } from './pdf-text.ts';
import { openPage } from './site.ts';

const map = '/maps/buying-a-first-home/';
const stages = {
  dream: 'Find out whether buying is possible at all',
  prepare: 'Be taken seriously by a seller',
  apply: 'Turn one home into a complete application',
  wait: 'Know where I stand',
  'move-in': 'Get the keys and settle the money',
};

describe('the goal of a stage', () => {
  test.each([1440, 375])('stands under its name on the map, at %i px', async (width) => {
    const { page, close } = await openPage({ path: map, width });
    for (const [stage, goal] of Object.entries(stages)) {
      const line = page.locator(`journey-map[data-main] [data-stage=${stage}] .stage-head .stage-goal`);
      expect(await line.innerText()).toBe(goal);
      expect(await line.isVisible()).toBe(true);
    }
    await close();
  });

  test('stands in the panel of its steps, and changes with the stage', async () => {
    const { page, close } = await openPage({ path: map });
    await page.click('[data-step=wait-for-a-decision] .step-link');
    const place = page.locator('.step-panel-place');
    await expect.poll(() => place.innerText()).toContain(stages.wait);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place.innerText()).toContain(stages['move-in']);
    expect(await place.innerText()).not.toContain(stages.wait);
    await close();
  });

  test('stands in each row of the table, on the sheet on which the stage begins, and on its slide', async () => {
    const { page, close } = await openPage({ path: `${map}table/` });
    expect(await page.locator('[id=wait-for-a-decision] .of-stage').innerText()).toContain(stages.wait);
    await page.goto(new URL('../print/', page.url()).href);
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
    for (const goal of Object.values(stages)) expect(pages.join('')).toContain(lettersOf(goal));
    await page.goto(new URL('../present/', page.url()).href);
    for (const goal of Object.values(stages)) expect(await page.locator('.slide', { hasText: goal }).count()).toBe(1);
    await close();
  });

  test('is in every file of the map', async () => {
    const folder = await builtSite('example');
    const files = ['.csv', '.json', '.md'].map((ending) => `maps/buying-a-first-home${ending}`);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const goal of Object.values(stages)) expect(text, file).toContain(goal);
    }
  });

  test('is nowhere where an author gave none', async () => {
    const { page, close } = await openPage({ site: 'second-company', path: '/maps/new-meter/' });
    expect(await page.locator('.stage-goal').count()).toBe(0);
    await close();
  });
});

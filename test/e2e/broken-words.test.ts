import { describe, expect, test } from 'vitest';
import { brokenWords } from './broken-words.ts';
import { openPage } from './site.ts';
import type { SiteName } from './sites.ts';

const sizes = [
  [1440, 900],
  [1024, 768],
  [800, 500],
  [768, 1024],
  [375, 812],
  [320, 640],
] as const;

/** The words that are broken on a page at any of the sizes. */
async function brokenOn(site: SiteName, path: string) {
  const { page, problems, close } = await openPage({ site, path });
  const found: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found.push(...(await page.evaluate(brokenWords)).map((word) => `${width}: ${word}`));
  }
  expect(problems).toEqual([]);
  await close();
  return found;
}

const maps = [
  ['example', 'joining-the-bank', 'channel=branch'],
  ['example', 'life-with-the-bank', 'persona=carer-for-a-parent'],
  ['german', 'buch-finden', 'channel=website'],
  ['words', 'a-wet-saturday', 'persona=teacher&channel=website'],
] as const;

describe('no word is broken inside', () => {
  test.each(maps)('%s: the looks of %s', async (site, map, view) => {
    const looks = ['', '?view=overview', `?${view}&only=1`, `?${view}&only=1&view=overview`];
    const ways = [...looks, 'embed/', `embed/?${view}&only=1`, 'table/', 'print/', 'present/'];
    for (const way of ways) expect(await brokenOn(site, `/maps/${map}/${way}`), way).toEqual([]);
  });

  test.each(['/', '/maps/', '/personas/', '/insights/', '/actions/', '/channels/', '/explore/', '/teams/', '/health/'])(
    '%s, in English and German',
    async (path) => {
      expect(await brokenOn('example', path)).toEqual([]);
      expect(await brokenOn('german', path)).toEqual([]);
    },
  );

  test('titles of one long word, whose end is said by their titles', async () => {
    const { page, close } = await openPage({ site: 'gallery', path: '/maps/unbroken-words/' });
    for (const mode of ['detail', 'overview']) {
      await page.click(`[data-mode="${mode}"]`);
      const titles = (await page.evaluate(brokenWords)).filter((word) => /step-link|stage-name/.test(word));
      expect(titles, mode).toEqual([]);
      const cut = await page
        .locator('.step-link, .stage-name')
        .evaluateAll((all) =>
          (all as HTMLElement[]).flatMap((one) =>
            one.scrollWidth > one.clientWidth && !one.textContent.includes(one.title || '?') ? [one.textContent] : [],
          ),
        );
      expect(cut, mode).toEqual([]);
    }
    await close();
  });
});

describe('where only what matches is shown', () => {
  test.each([375, 768, 1440])('no empty box lies over what is seen, at %d pixels', async (width) => {
    for (const view of [
      '?channel=branch&only=1',
      '?persona=carer-for-a-parent&channel=mobile-app&only=1',
      '?folded=apply',
    ]) {
      const { page, close } = await openPage({ path: `/maps/joining-the-bank/${view}`, width });
      const folded = await page.locator('.step[hidden]').evaluateAll((all) =>
        all.map((step) => {
          const { width, height } = step.getBoundingClientRect();
          return width * height;
        }),
      );
      expect(folded.length, view).toBeGreaterThan(0);
      expect(Math.max(...folded), view).toBe(0);
      await close();
    }
  });

  test('a stage that is folded as a whole is as wide as a step', async () => {
    const { page, close } = await openPage({ path: '/maps/joining-the-bank/?channel=post&only=1' });
    const stages = await page
      .locator('.stage')
      .evaluateAll((all) =>
        all.map((stage) => ({ shown: stage.querySelectorAll('.step:not([hidden])').length, wide: stage.clientWidth })),
      );
    expect(stages.some(({ shown }) => shown === 0)).toBe(true);
    for (const { wide } of stages) expect(wide).toBeGreaterThan(130);
    await close();
  });
});

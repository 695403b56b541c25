import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { openPage } from './site.ts';

describe('a second company under /cx', () => {
  test('shows nothing of the example', async () => {
    for (const { path, html } of await pagesOf('second-company')) {
      expect(html, path).not.toMatch(/harbour|mortgage|first-time-buyer|contact-centre/i);
    }
  });

  test('a map without personas and emotions is filtered by channel and drawn without a curve', async () => {
    const { page, problems, close } = await openPage({ site: 'second-company', path: '/maps/new-meter/' });
    expect(await page.locator('journey-map[data-main] [data-persona]').count()).toBe(0);
    expect(await page.locator('.drawing[data-lane=experience]').count()).toBe(0);
    expect(await page.locator('.moments').count()).toBe(0);
    await page.click('[data-menu=channel] summary');
    await page.locator('input[name=channel]').first().check();
    expect(await page.textContent('[data-count]')).toMatch(/^[1-5] of 6 steps$/);
    expect(problems).toEqual([]);
    await close();
  });

  test('a link of a Markdown body stays below the base path', async () => {
    const html = (await pagesOf('second-company')).map((page) => page.html).join('\n');
    expect(html).toMatch(/<a href="\/cx\/maps\/[a-z-]+\/(?:#[^"]*)?">/);
    expect(html).not.toMatch(/href="\/(?:maps|personas|insights|channels)\//);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { openPage, type Opened, type OpenOptions } from './site.ts';

let opened: Opened[] = [];
const open = async (options: OpenOptions) => {
  const one = await openPage(options);
  opened.push(one);
  return one.page;
};
afterEach(async () => {
  for (const { problems, close } of opened) {
    expect(problems).toEqual([]);
    await close();
  }
  opened = [];
});

describe('the table of channels and stages', () => {
  test('scrolls sideways in its own frame, and the names of the channels stay in sight', async () => {
    for (const width of [1440, 375]) {
      const page = await open({ path: '/channels/', width });
      const frame = page.locator('.heat-frame');
      await frame.evaluate((element) => element.scrollTo({ left: 1200, behavior: 'instant' }));
      expect(await frame.evaluate(({ scrollLeft }) => scrollLeft)).toBe(1200);
      const [name, edge] = [
        await page.locator('.heat-frame tbody th').first().boundingBox(),
        await frame.boundingBox(),
      ];
      expect(Math.abs((name?.x ?? 0) - (edge?.x ?? 0))).toBeLessThan(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test('says every tint as a number, and each cell leads to the steps behind it', async () => {
    const page = await open({ path: '/channels/', javaScript: false });
    const cells = page.locator('.heat-frame td[data-tint] b');
    expect(await page.locator('.heat-frame td[data-tint]').count()).toBe(await cells.count());
    for (const number of await cells.allTextContents()) expect(number).toMatch(/^(?:0|[+−][\d.]+)$/);
    await page.click('.heat-frame td.starts[data-tint] a >> nth=0');
    const { hash, pathname } = new URL(page.url());
    expect(pathname).toMatch(/^\/channels\/[a-z-]+\/$/);
    expect(await page.locator(`[id="${hash.slice(1)}"] a[href*="?channel="]`).count()).toBeGreaterThan(0);
  });

  test('points out what is missing, in the cell and in words, with links to the stages', async () => {
    const page = await open({ path: '/channels/' });
    const link = page.locator('.heat-missing').first();
    expect(await link.textContent()).toMatch(/missing.*not offered to .+, who would prefer it/s);
    const target = (await link.getAttribute('href')) ?? '';
    expect(await page.locator(target).count()).toBe(1);
    const said = page.locator(`${target} details`).first();
    expect(await said.locator('summary').textContent()).toMatch(
      / prefers .+; in \d+ stages? it is not offered to them:/,
    );
    await said.locator('summary').click();
    expect(await said.locator('a').first().getAttribute('href')).toMatch(/^\/maps\/[^/]+\/#stage_/);
  });

  test('is filtered on the map by the channel that it was opened from', async () => {
    const page = await open({ path: '/channels/contact-centre/' });
    await page.click('.channel-map a[href*="?channel="] >> nth=0');
    await page.waitForURL(/\?channel=contact-centre#/);
    await expect.poll(() => page.locator('[data-main] [data-count]').textContent()).toMatch(/^\d+ of \d+ steps$/);
    expect(await page.locator('[data-main] .step[data-dim]').count()).toBeGreaterThan(0);
  });
});

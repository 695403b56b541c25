import { describe, expect, test } from 'vitest';
import { openPage } from './site.ts';

/** What a colleague who never saw the site has to find: where a persona is lowest, what is done, whether it works. */
describe('the lowest moment of a persona', () => {
  test('of each is on the home page, one click from the step itself', async () => {
    const { page, close } = await openPage({ path: '/', javaScript: false });
    const cards = page.locator('[aria-labelledby=home_personas] .persona-card');
    const count = await cards.count();
    expect(count).toBe(4);
    for (let index = 0; index < count; index += 1) {
      const link = cards.nth(index).locator('.persona-low-step a');
      const step = (await link.textContent())?.trim() ?? '';
      const level = /Lowest moment\s+(−\d)/.exec((await cards.nth(index).textContent()) ?? '')?.[1];
      expect(level).toMatch(/−[12]/);
      await link.click();
      const id = new URL(page.url()).hash.slice(1);
      const target = page.locator(`journey-map[data-main] .map-frame [data-step="${id}"]`);
      expect(await target.textContent()).toContain(step);
      expect(await target.textContent()).toContain(level);
      await page.goBack();
    }
    await close();
  });

  test('is two clicks from what is done about it, and from whether that works', async () => {
    const { page, close } = await openPage({ path: '/', javaScript: false });
    await page.locator('.persona-card', { hasText: 'First-time buyer' }).locator('.persona-low-more').click();
    const lowest = page.locator('#persona_lowest');
    const text = (await lowest.textContent()) ?? '';
    expect(text).toContain('Wait for a decision');
    expect(text).toContain('The number got better');
    expect(text).toMatch(/1\.8 → 0\.9/);
    await lowest.getByRole('link', { name: 'Promise a date and keep it' }).click();
    expect(await page.locator('h1').textContent()).toMatch(/Promise a date and keep it|Actions/);
    await close();
  });

  test('is one search away', async () => {
    const { page, problems, close } = await openPage({ path: '/' });
    await page.locator('.home-search').click();
    await page.waitForSelector('search-dialog fieldset', { state: 'attached' });
    await page.keyboard.type('lowest moment first-time buyer');
    const first = page.locator('search-dialog a[href*="/personas/first-time-buyer/"]').first();
    await first.waitFor({ timeout: 20_000 });
    await first.click();
    await page.waitForURL(/\/personas\/first-time-buyer\//);
    expect(await page.locator('#persona_lowest').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});

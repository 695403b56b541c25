import { expect, test } from 'vitest';
import { addressOf, openPage } from './site.ts';

test('the filter narrows the terms, says how many are left, and stands in the address', async () => {
  const { page, problems, close } = await openPage({ path: '/glossary/' });
  const all = await page.locator('[data-term]').count();
  expect(all).toBeGreaterThan(10);
  await page.fill('glossary-filter input', 'moment truth');
  const shown = await page.locator('[data-term]:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  expect(await page.textContent('[data-count]')).toBe(`${shown} of ${all} terms`);
  expect(await page.locator('.letter:visible').count()).toBeLessThanOrEqual(shown);
  expect(page.url()).toBe(addressOf('/glossary/?q=moment%20truth'));

  await page.reload();
  expect(await page.locator('[data-term]:visible').count()).toBe(shown);

  await page.fill('glossary-filter input', 'zzz');
  expect(await page.textContent('[data-count]')).toBe('No term has these words.');
  expect(problems).toEqual([]);
  await close();
});

test('a link to a term that the filter hides shows it', async () => {
  const { page, close } = await openPage({ path: '/glossary/?q=zzz' });
  expect(await page.locator('[data-term]:visible').count()).toBe(0);
  await page.evaluate(() => {
    location.hash = 'moment-of-truth';
  });
  await page.waitForSelector('#moment-of-truth:visible');
  expect(page.url()).toBe(addressOf('/glossary/#moment-of-truth'));
  await close();
});

test('without a script there is no filter, and every term and letter can be linked to', async () => {
  const { page, close } = await openPage({ path: '/glossary/', javaScript: false });
  expect(await page.locator('glossary-filter').isVisible()).toBe(false);
  for (const href of await page
    .locator('.letters a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash)))
    expect(await page.locator(`[id="${href.slice(1)}"]`).count(), href).toBe(1);
  await close();
});

test('a search finds a term at its place', async () => {
  const { page, close } = await openPage({ path: '/' });
  await page.keyboard.press('Control+k');
  // The search is loaded when it is asked for.
  await page.waitForSelector('search-dialog fieldset', { state: 'attached' });
  await page.keyboard.type('line of visibility');
  await page.waitForSelector('search-dialog a[href*="/glossary/#line-of-visibility"]');
  await close();
});

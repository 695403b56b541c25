import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { axeViolations, openPage } from './site.ts';

const path = '/maps/trip/history/';
const site = 'history' as const;

describe('the history of a map', () => {
  test.each([
    { width: 1440, dark: false },
    { width: 375, dark: true },
  ])('at $width px, dark: $dark, is clean for axe, quiet and not wider than the window', async ({ width, dark }) => {
    const { page, problems, close } = await openPage({ site, path, width, dark });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('without JavaScript every version is there, each with its curve and what changed', async () => {
    const { page, close } = await openPage({ site, path, javaScript: false });
    expect(await page.locator('[data-version] h2').allTextContents()).toEqual(['Apr 2026', 'Mar 2026', 'v1.1', 'v1.0']);
    expect(await page.locator('[data-version]:visible').count()).toBe(4);
    await expect.poll(() => page.getByText('“Ask” is now “Enquire”.').isVisible()).toBe(true);
    expect(await page.locator('#v1-0 .curve.other').count()).toBe(1);
    await close();
  });

  test('steps from version to version with buttons and arrow keys; the address names the one that is shown', async () => {
    const { page, problems, close } = await openPage({ site, path });
    const shown = () => page.locator('[data-version]:not([hidden]) h2').allTextContents();
    expect(await shown()).toEqual(['Apr 2026']);
    expect(await page.getByRole('button', { name: 'Newer' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Older' }).click();
    expect(await shown()).toEqual(['Mar 2026']);
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toEqual(['v1.1']);
    expect(new URL(page.url()).hash).toBe('#v1-1');
    expect(await page.locator('[data-position]').textContent()).toBe('v1.1, version 2 of 4');
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual(['Mar 2026']);
    await page.getByRole('link', { name: /^v1\.0/ }).click();
    expect(await shown()).toEqual(['v1.0']);
    expect(await page.getByRole('button', { name: 'Older' }).isDisabled()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('an address opens its version, and one that names none opens the newest', async () => {
    for (const [hash, title] of [
      ['#2026-03', 'Mar 2026'],
      ['#2019-01', 'Apr 2026'],
    ]) {
      const { page, close } = await openPage({ site, path: `${path}${hash ?? ''}` });
      expect(await page.locator('[data-version]:not([hidden]) h2').allTextContents()).toEqual([title]);
      await close();
    }
  });

  test('a version that fits no more says so, and the map leads to its history', async () => {
    const { page, close } = await openPage({ site, path: '/maps/trip/' });
    await page.getByRole('link', { name: '4 versions' }).click();
    await page.getByRole('link', { name: /^Mar 2026/ }).click();
    await expect.poll(() => page.getByText('Shown as far as it can still be read').isVisible()).toBe(true);
    await close();
  });

  test('a map without a history has no page of it and no link to one', async () => {
    const folder = await builtSite('second-company');
    expect(existsSync(join(folder, 'maps/new-meter/history'))).toBe(false);
    expect(readFileSync(join(folder, 'maps/new-meter/index.html'), 'utf8')).not.toContain('/history/');
  });
});

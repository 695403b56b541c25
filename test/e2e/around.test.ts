import { describe, expect, test } from 'vitest';
import { openPage } from './site.ts';

describe('the menu of the header', () => {
  test('opens without script at 375 px and leads to every section', async () => {
    const { page, close } = await openPage({ path: '/', width: 375, javaScript: false });
    const links = page.locator('.nav-menu li a');
    expect(await links.first().isVisible()).toBe(false);
    await page.locator('.nav-menu summary').click();
    expect(await links.allTextContents().then((all) => all.map((text) => text.trim()))).toEqual(
      expect.arrayContaining(['Maps', 'Insights', 'Actions', 'Personas', 'Channels']),
    );
    await links.filter({ hasText: 'Insights' }).click();
    expect(new URL(page.url()).pathname).toBe('/insights/');
    await close();
  });

  test('closes with Escape, and the focus returns to it', async () => {
    const { page, problems, close } = await openPage({ path: '/', width: 375 });
    const summary = page.locator('.nav-menu summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('.nav-menu li a').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.nav-menu li a').first().isVisible()).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('closes when one goes on elsewhere', async () => {
    const { page, close } = await openPage({ path: '/', width: 375 });
    await page.locator('.nav-menu summary').click();
    await page.locator('main').click({ position: { x: 5, y: 400 } });
    expect(await page.locator('.nav-menu').getAttribute('open')).toBeNull();
    await close();
  });

  test('marks where one is', async () => {
    const { page, close } = await openPage({ path: '/insights/silence-after-underwriting/' });
    expect(
      await page
        .locator('.sections > [aria-current=page]')
        .textContent()
        .then((text) => text?.trim()),
    ).toBe('Insights');
    await close();
  });
});

describe('an entry’s page', () => {
  const path = '/personas/first-time-buyer/';

  test('lists its neighbours beside it, and turns to the one before and the one after', async () => {
    const { page, close } = await openPage({ path, javaScript: false });
    const names = (await page.locator('.siblings li a').allTextContents()).map((text) => text.trim());
    const here = names.indexOf('First-time buyer');
    expect(await page.locator('.siblings [aria-current=page]').textContent()).toContain('First-time buyer');
    expect(await page.locator('[rel=prev].turn-to').count()).toBe(here === 0 ? 0 : 1);
    await page.locator('[rel=next].turn-to').click();
    expect(await page.locator('h1').textContent()).toContain(names[here + 1] ?? 'a persona after it');
    await close();
  });

  test('marks in its contents the part that is read, to the last', async () => {
    const { page, close } = await openPage({ path });
    const contents = page.locator('.page > .toc a');
    const count = await contents.count();
    expect(count).toBeGreaterThan(2);
    await contents.nth(1).click();
    await expect.poll(() => contents.nth(1).getAttribute('aria-current'), { timeout: 10_000 }).toBe('location');
    await page.keyboard.press('Control+End');
    await expect.poll(() => contents.nth(count - 1).getAttribute('aria-current'), { timeout: 10_000 }).toBe('location');
    expect(await page.locator('.toc [aria-current]').count()).toBe(1);
    await close();
  });

  test('has nothing of all that on paper', async () => {
    const { page, close } = await openPage({ path });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.sections', '.header-end', '.siblings', '.toc', '.turn-page', '.crumbs'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await close();
  });
});

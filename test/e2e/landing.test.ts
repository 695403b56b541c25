import { describe, expect, test } from 'vitest';
import { addressOf, axeViolations, openPage } from './site.ts';

const question = 'Half of those who begin get an account. Why do three in ten of them never make it theirs?';

/** The texts of which a part is seen in the window: what lies above or below its edge, or is hidden, is not. */
function inSight(): string[] {
  return [
    ...document.querySelectorAll('h1, .question, .landing b, .landing p, .landing span, .chip, .line-end, .step-link'),
  ]
    .filter((element) => {
      const { top, bottom, left, right, width } = element.getBoundingClientRect();
      const seen = element.checkVisibility({ visibilityProperty: true }) && width > 0;
      return seen && top >= 0 && bottom <= innerHeight && right > 0 && left < innerWidth;
    })
    .map((element) => element.textContent.trim().replaceAll(/\s+/g, ' '));
}

describe('a link to a step', () => {
  test.each([
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [768, 600],
    [375, 812],
    [320, 640],
  ])('shows which map it is in and whose lines, at %d × %d', async (width, height) => {
    for (const step of ['need-an-account', 'prove-where-you-live', 'six-months-on']) {
      for (const path of ['', 'embed/']) {
        const { page, problems, close } = await openPage({ path: '/', width });
        await page.setViewportSize({ width, height });
        await page.goto(addressOf(`/maps/joining-the-bank/${path}#${step}`));
        await page.waitForLoadState('networkidle');
        const seen = (await page.evaluate(inSight)).join(' · ');
        const where = `${path}#${step}`;
        expect(seen, where).toContain('Joining the bank');
        expect(seen, where).toContain(question);
        expect(seen, where).toContain('Moving from abroad');
        expect(seen, where).toContain('First-time buyer');
        const title = page.locator(`[data-step="${step}"] .step-head`).first();
        const box = await title.boundingBox();
        expect(box!.y, where).toBeGreaterThanOrEqual(0);
        expect(box!.y + box!.height, where).toBeLessThanOrEqual(height);
        expect(problems).toEqual([]);
        await close();
      }
    }
  });

  test('says whose lines the address selects, and stays accessible', async () => {
    const { page, close } = await openPage({
      path: '/maps/joining-the-bank/?persona=moving-from-abroad#let-somebody-help',
      width: 375,
    });
    const names = page.locator('.landing p').last();
    await names.waitFor();
    expect(await names.innerText()).toBe('Moving from abroad');
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('leaves the page where it was when one comes back to it', async () => {
    const { page, close } = await openPage({ path: '/maps/joining-the-bank/#let-somebody-help', width: 375 });
    await page.locator('.landing').waitFor();
    await page.evaluate(() => scrollTo(0, 900));
    await page.goto(addressOf('/maps/'));
    await page.goBack({ waitUntil: 'networkidle' });
    expect(await page.evaluate(() => scrollY)).toBe(900);
    await close();
  });
});

describe('from a stop of an onboarding path', () => {
  test('a link to a map says where it comes from, and its page the way back', async () => {
    const { page, problems, close } = await openPage({ path: '/start/your-first-week/' });
    const stops = await page
      .locator('.stop-list a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    let followed = 0;
    for (const stop of stops) {
      await page.goto(stop);
      const link = page.locator('.stop-card a.button').first();
      if ((await link.count()) === 0) continue;
      followed += 1;
      await link.click();
      await page.waitForURL((url) => !url.pathname.startsWith('/start/'));
      await page.locator('.come-back').click();
      await page.waitForURL(stop);
    }
    expect(followed).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    await close();
  });

  test.each(['x', '//evil.example/y', '../maps/x', 'a/b/c', '<b>/y', '%'])('leads nowhere by %s', async (from) => {
    const { page, problems, close } = await openPage({ path: `/maps/joining-the-bank/?from=${from}` });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.come-back').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('leads back below the base path', async () => {
    const { page, close } = await openPage({ site: 'second-company', path: '/maps/?from=first-day/remote-meter' });
    const back = page.locator('.come-back');
    await back.waitFor();
    expect(await back.getAttribute('href')).toMatch(/\/cx\/start\/first-day\/remote-meter\/$/);
    await close();
  });
});

test('a question that is passed by is not visited; one whose answer was opened is', async () => {
  const { page, close } = await openPage({ path: '/start/your-first-week/' });
  const stops = await page
    .locator('.stop-list li', { hasText: 'Question' })
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await page.goto(stops[0]!);
  await page.goto(addressOf('/start/your-first-week/'));
  expect(await page.locator('li.visited').count()).toBe(0);
  await page.goto(stops[0]!);
  await page.click('path-question summary');
  await expect.poll(() => page.textContent('[data-count]')).toMatch(/^1 of/);
  await close();
});

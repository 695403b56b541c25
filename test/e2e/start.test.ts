import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { addressOf, axeViolations, openPage } from './site.ts';

const folder = await builtSite();
const path = '/start/your-first-week/';

/** The addresses of the stops of the path, in order. */
function stopsOf(html: string): string[] {
  return [...html.matchAll(/<a href="(\/start\/your-first-week\/[^"]+\/)"/g)].map(([, href = '']) => href);
}
const overview = () => readFileSync(join(folder, path, 'index.html'), 'utf8');
/** The page of the first stop that asks a question. */
const question = () =>
  [...new Set(stopsOf(overview()))].find((stop) =>
    readFileSync(join(folder, stop, 'index.html'), 'utf8').includes('<path-question'),
  ) ?? '';

describe('a path', () => {
  test('can be walked from the list to its end without a script', async () => {
    const { page, problems, close } = await openPage({ path: '/start/', javaScript: false });
    await page.click(`main a[href="${path}"]`);
    await page.click('.path-begin a');
    const titles: (string | null)[] = [];
    for (;;) {
      titles.push(await page.locator('h1').textContent());
      const next = page.locator('a[rel=next]');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(page.url()).toBe(addressOf(`${path}end/`));
    expect(titles.length).toBe(new Set(stopsOf(overview())).size);
    expect(await page.locator('.stop-list li').count()).toBe(titles.length - 1);
    expect(problems).toEqual([]);
    await close();
  });

  test('remembers what was visited, marks it, goes on from there and forgets it on request', async () => {
    const { page, problems, close } = await openPage({ path });
    expect(await page.locator('.progress-line').isVisible()).toBe(false);
    const [first = '', second = '', third = ''] = await page
      .locator('.stop-list a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await page.goto(first);
    await page.goto(second);
    expect(await page.textContent('[data-count]')).toMatch(/^2 of \d+ stops visited$/);

    await page.goto(addressOf(path));
    expect(await page.locator('.stop-list li.visited').count()).toBe(2);
    expect(await page.locator('.stop-list li.visited [data-visited]').allTextContents()).toEqual([
      'visited',
      'visited',
    ]);
    expect(await page.locator('[data-resume]').evaluate((link: HTMLAnchorElement) => link.href)).toBe(third);
    expect(await page.locator('[data-begin]').isVisible()).toBe(false);
    expect(await axeViolations(page)).toEqual([]);

    await page.goto(addressOf('/start/'));
    const card = page.locator('.path-card', { has: page.locator(`a[href="${path}"]`) });
    expect(await card.locator('[data-resume]').evaluate((link: HTMLAnchorElement) => link.href)).toBe(third);
    await card.locator('[data-reset]').press('Enter');
    expect(await card.locator('.progress-line').isVisible()).toBe(false);
    expect(await card.locator('[role=status]').textContent()).toBe('Your progress is forgotten.');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('path')))).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('can be walked where the browser keeps nothing', async () => {
    const { page, problems, close } = await openPage({ path });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    await page.click('.path-begin a');
    await page.waitForURL((url) => url.pathname !== path);
    expect(await page.textContent('[data-count]')).toMatch(/^1 of/);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a question', () => {
  test('says whether the choice is right, with the keyboard alone', async () => {
    const { page, problems, close } = await openPage({ path: question() });
    const verdict = page.locator('[data-verdict]');
    await page.click('path-question button');
    expect(await verdict.textContent()).toBe('Choose an answer first.');

    await page.locator('path-question input:not([data-right])').first().focus();
    await page.keyboard.press('Space');
    expect(await verdict.textContent()).toBe('');
    await page.keyboard.press('Enter');
    expect(await verdict.textContent()).toBe('Not quite. Try again, or open the answer.');
    expect(await page.locator('path-question [data-mark]').allTextContents()).toContain('✗');
    expect(await page.locator('path-question details').getAttribute('open')).toBeNull();

    await page.locator('path-question input[data-right]').first().check();
    await page.keyboard.press('Enter');
    expect(await verdict.textContent()).toBe('That is right.');
    expect(await page.locator('path-question [data-mark]').allTextContents()).toContain('✓');
    expect(await page.locator('path-question details').getAttribute('open')).not.toBeNull();
    expect(await page.textContent('[data-count]')).toMatch(/1 of \d questions answered right$/);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('keeps its answer one fold away without a script', async () => {
    const { page, close } = await openPage({ path: question(), javaScript: false });
    expect(await page.locator('path-question button').isVisible()).toBe(false);
    expect(await page.locator('path-question label').count()).toBeGreaterThan(1);
    await page.click('path-question summary');
    expect(await page.locator('path-question details p').first().isVisible()).toBe(true);
    await close();
  });
});

describe('under a base path', () => {
  test('a stop without emotions is shown in words, and progress goes on below the base', async () => {
    const { page, problems, close } = await openPage({ site: 'second-company', path: '/start/first-day/book-a-time/' });
    expect(await page.locator('.course-drawing').count()).toBe(0);
    expect(await page.locator('.stop-card .pain-list').textContent()).toContain('No times after 15.00');
    await page.goto(addressOf('/start/', 'second-company'));
    expect(await page.locator('[data-resume]').getAttribute('href')).toBe('/cx/start/first-day/remote-meter/');
    expect(problems).toEqual([]);
    await close();
  });

  test('a question of several right answers wants all of them', async () => {
    const path = '/start/first-day/which-of-these-can-the-app-show/';
    const { page, close } = await openPage({ site: 'second-company', path });
    const right = page.locator('path-question input[type=checkbox][data-right]');
    await right.first().check();
    await page.click('path-question button');
    expect(await page.textContent('[data-verdict]')).toMatch(/^Not quite/);
    await right.last().check();
    await page.click('path-question button');
    expect(await page.textContent('[data-verdict]')).toBe('That is right.');
    await close();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import budgets from '../../bench/budgets.json' with { type: 'json' };
import { compareToBudgets, weighPage } from '../../bench/page-weight.ts';
import { builtSite } from './built-site.ts';
import { addressOf, axeViolations, openPage } from './site.ts';
import type { SiteName } from './sites.ts';

const folder = await builtSite();
const pageTypes: { site: SiteName; path: string }[] = [
  ...[
    '/',
    '/maps/',
    '/maps/buying-a-first-home/',
    '/maps/buying-a-first-home-2027/',
    '/maps/?view=cards',
    '/maps/calling-about-swallowed-cash/',
    '/maps/closing-an-account/',
    '/insights/',
    '/insights/silence-after-underwriting/',
    '/personas/',
    '/personas/moving-from-abroad/',
    '/channels/',
    '/channels/contact-centre/',
    '/actions/',
    '/actions/promise-date/',
    '/stories/',
    '/stories/a-number-to-hold-on-to/',
    '/metrics/',
    '/metrics/contacts-per-case/',
    '/teams/',
    '/teams/contact-centre-team/',
    '/health/',
    '/explore/',
    '/explore/?type=step&channel=contact-centre&emotion=-2',
    '/glossary/',
    '/start/',
    '/start/your-first-week/',
    '/start/your-first-week/the-whole-relationship/',
    '/start/on-the-phone/the-letter-in-her-hand/',
    '/start/your-first-week/end/',
    '/404.html',
  ].map((path) => ({ site: 'example' as const, path })),
  ...['/', '/maps/new-meter/', '/maps/reading-the-bill/', '/personas/night-charger/', '/actions/'].map((path) => ({
    site: 'second-company' as const,
    path,
  })),
  { site: 'second-company', path: '/health/' },
];

describe.each(pageTypes)('$site $path', ({ site, path }) => {
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
});

describe('content security policy', () => {
  test('names no unsafe-inline, and no page has a style attribute or an inline handler', () => {
    for (const file of [
      'index.html',
      'maps/buying-a-first-home/index.html',
      'insights/silence-after-underwriting/index.html',
    ]) {
      const html = readFileSync(join(folder, file), 'utf8');
      const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toMatch(/script-src [^;]*'sha256-/);
      expect(policy).not.toContain('unsafe-inline');
      for (const directive of ["object-src 'none'", "base-uri 'none'", "form-action 'self'"])
        expect(policy).toContain(directive);
      expect(html).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/i);
    }
  });
});

describe('weight', () => {
  test.each(['buying-a-first-home', 'buying-a-first-home-2027', 'cash-machine-keeps-the-cash', 'closing-an-account'])(
    'the map %s keeps to the budgets',
    async (map) => {
      const weight = await weighPage(folder, `maps/${map}/index.html`, '/');
      expect(compareToBudgets(weight, budgets)).toEqual([]);
    },
  );

  test.each([
    ['/maps/buying-a-first-home/', 1440],
    ['/maps/buying-a-first-home/', 412],
    ['/explore/', 1440],
    ['/explore/', 412],
    ['/explore/?type=step&persona=first-time-buyer', 412],
    ['/explore/?q=mortgage', 412],
  ])('nothing moves while %s loads at %i px, its script and its index late', async (path, width) => {
    const { page, close } = await openPage({ path: '/404.html', width, isFirstVisit: true });
    await page.route(/\.(?:js|json)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.continue();
    });
    await page.goto(addressOf(path));
    if (path.startsWith('/explore/')) await page.waitForSelector('.finding');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 500);
        }),
    );
    expect(shift).toBe(0);
    await close();
  });
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { addressOf, openPage } from './site.ts';
import { sites } from './sites.ts';

const home = 'https://journeys.harbourbank.example';
const folders = {
  example: await builtSite(),
  'second-company': await builtSite('second-company'),
  neighbour: await builtSite('neighbour'),
  gallery: await builtSite('gallery'),
};
const fileOf = (path: string, site: keyof typeof folders = 'example') => join(folders[site], path);
const read = (path: string, site?: keyof typeof folders) => readFileSync(fileOf(path, site), 'utf8');
/** The file behind an address of the example's own. */
const fileAt = (address: string) => {
  const { pathname } = new URL(address);
  return fileOf(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
};

describe('what other programs read', () => {
  test('the feed and the sitemap are XML to a browser', async () => {
    const { page, close } = await openPage({ path: '/' });
    for (const path of ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml']) {
      const root = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return parsed.querySelector('parsererror') === null ? parsed.documentElement.localName : 'no XML';
      }, read(path));
      expect(root).toMatch(/^(?:feed|sitemapindex|urlset)$/);
    }
    await close();
  });

  test('every address in the feed, in llms.txt and in the calendar leads to a page', () => {
    const addresses = [
      ...[...read('feed.xml').matchAll(/<link href="([^"]+)"/g)].map(([, href = '']) => href),
      ...[...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => href),
      ...[
        ...read('reviews.ics')
          .replaceAll('\r\n ', '')
          .matchAll(/^URL:(\S+)/gm),
      ].map(([, href = '']) => href),
    ];
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(home) || !existsSync(fileAt(address)))).toEqual([]);
  });

  test('the sitemap has every page that wants to be found, and no other', () => {
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    const found = globSync('**/index.html', { cwd: folders.example })
      .filter((file) => !read(file).includes('<meta name="robots" content="noindex"'))
      .map((file) => `/${file.slice(0, -'index.html'.length)}`);
    expect(listed.sort()).toEqual(found.sort());
    expect(listed).not.toContain('/maps/buying-a-first-home/print/');
  });

  test('a map and an insight name their Markdown, and it says what they say', () => {
    for (const [path, title] of [
      ['maps/buying-a-first-home', 'Buying a first home'],
      ['insights/silence-after-underwriting', 'After underwriting'],
    ] as const) {
      expect(read(`${path}/index.html`)).toMatch(
        new RegExp(`<link rel="alternate" type="text/markdown" href="/${path}\\.md"`),
      );
      expect(read(`${path}.md`)).toMatch(new RegExp(`^# ${title}`));
    }
    expect(read('maps/buying-a-first-home.md')).not.toMatch(/<[A-Z]/);
  });

  test('a page says to others in which language it is, and what it is of', () => {
    const html = read('insights/silence-after-underwriting/index.html');
    expect(html).toContain('<meta property="og:locale" content="en_US"');
    expect(html).toMatch(/<meta property="article:published_time" content="\d{4}-\d{2}-\d{2}"/);
    expect(html).toContain('<meta property="article:section" content="Insights"');
    expect(html).toContain('<meta name="twitter:card" content="summary"');
  });

  test('below a base path every address is below it', async () => {
    const { base } = sites['second-company'];
    const site = `https://intranet.example${base}`;
    const feed = read('feed.xml', 'second-company');
    const links = [...feed.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !href.startsWith(site))).toEqual([]);
    expect(read('sitemap-0.xml', 'second-company')).toContain(`<loc>${site}maps/new-meter/</loc>`);
    expect(read('llms.txt', 'second-company')).toContain(`](${site}maps/new-meter.md)`);
    const answer = await fetch(addressOf('/maps/new-meter.md', 'second-company'));
    expect(answer.status).toBe(200);
  });

  test('a site without an address has a calendar and Markdown, but no feed and no sitemap', () => {
    for (const path of ['feed.xml', 'sitemap-index.xml']) expect(existsSync(fileOf(path, 'gallery'))).toBe(false);
    expect(read('index.html', 'gallery')).not.toMatch(/feed\.xml|sitemap/);
    expect(read('llms.txt', 'gallery')).toMatch(/\]\(\/maps\/[^)]+\.md\)/);
    expect(read('reviews.ics', 'gallery')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test('a calendar without a review is valid, and nothing leads to it', () => {
    const calendar = read('reviews.ics', 'gallery');
    expect(calendar).toContain('BEGIN:VTIMEZONE\r\n');
    expect(calendar).not.toContain('VEVENT');
    for (const path of ['health/index.html', 'llms.txt']) {
      expect(read(path, 'gallery'), path).not.toContain('reviews.ics');
      expect(read(path), path).toContain('reviews.ics');
    }
  });
});

describe('two books on one host', () => {
  const pair = ['second-company', 'neighbour'] as const;
  /** What is found in a file of each book. */
  const inBoth = (path: string, found: RegExp) =>
    pair.map((site) => [...read(path, site).matchAll(found)].map(([, id = '']) => id));

  test.each([
    ['events in calendars', 'reviews.ics', /^UID:(.+)\r$/gm],
    ['entries in feeds', 'feed.xml', /<id>([^<]+)/g],
    ['what a browser keeps of a path', 'start/first-day/index.html', /<path-progress [^>]*data-base="([^"]+)"/g],
    ['calendars and feeds themselves', 'health/index.html', /href="([^"]*(?:reviews\.ics|feed\.xml))"/g],
  ])('%s are never each other’s', (_, path, found) => {
    const [one = [], other = []] = inBoth(path, found);
    expect(one.length).toBeGreaterThan(0);
    expect(other).toHaveLength(one.length);
    expect(new Set([...one, ...other]).size).toBe(2 * new Set(one).size);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { sitemapFiles, writeSitemap } from '../../src/site/sitemap.ts';

/** What a page says that does not want to be found; in its body it would be an example in a text. */
const unlisted = '<meta name="robots" content="noindex">';
const folder = mkdtempSync(join(tmpdir(), 'journeybook-sitemap-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('sitemapFiles()', () => {
  test('parts more addresses than a file can hold, and lists the files in an index', () => {
    const addresses = Array.from({ length: 50_001 }, (_, index) => `https://example.com/${index}/`);
    const files = sitemapFiles(addresses, 'https://example.com/');
    expect(files.map(({ name }) => name)).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
    expect(files[2]?.xml.match(/<loc>[^<]+/g)).toEqual([
      '<loc>https://example.com/sitemap-0.xml',
      '<loc>https://example.com/sitemap-1.xml',
    ]);
    expect(files[1]?.xml.match(/<loc>/g)).toHaveLength(1);
  });

  test('escapes addresses', () => {
    expect(sitemapFiles(['https://example.com/a&b/'], 'https://example.com/')[0]?.xml).toContain('/a&amp;b/');
  });
});

describe('writeSitemap()', () => {
  test('has every page at its address below the base path, but none that does not want to be found', async () => {
    const page = (path: string, head: string) => {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), `<html><head>${head}</head><body>${unlisted}</body></html>`);
    };
    page('', '');
    page('maps/trip', '');
    page('maps/trip/print', unlisted);
    const pages = ['', 'maps/trip/', 'maps/trip/print/', '404/'].map((pathname) => ({ pathname }));
    await writeSitemap(pathToFileURL(`${folder}/`), pages, { url: 'https://example.com', base: '/cx/' });
    expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').match(/https:\/\/example[^<]+/g)).toEqual([
      'https://example.com/cx/',
      'https://example.com/cx/maps/trip/',
    ]);
    expect(readFileSync(join(folder, 'sitemap-index.xml'), 'utf8')).toContain('https://example.com/cx/sitemap-0.xml');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { draftIds, draftMark } from './draft-content.ts';
import { axeViolations, openPage } from './site.ts';

const folders = { drafts: await builtSite('drafts'), 'with-drafts': await builtSite('with-drafts') };

/** Every file of a site, as far as it is text: the index of search is packed. */
function textsOf(site: keyof typeof folders): { file: string; text: string }[] {
  const folder = folders[site];
  return globSync('**/*', { cwd: folder, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return { file: path.slice(folder.length + 1), text: unpacked.toString('latin1').toLowerCase() };
  });
}

const read = (path: string, site: keyof typeof folders = 'drafts') => readFileSync(join(folders[site], path), 'utf8');

const pages = {
  maps: ['', 'table/', 'present/', 'embed/', 'print/', 'print/a3/'].map((rest) => `maps/${draftIds.maps}/${rest}`),
  insights: [`insights/${draftIds.insights}/`],
  personas: [`personas/${draftIds.personas}/`],
  stories: [`stories/${draftIds.stories}/`],
  paths: [
    ...['', 'home/', 'end/'].map((rest) => `start/${draftIds.paths}/${rest}`),
    // A stop of a path that is published, which shows a draft.
    `start/first-week/${draftIds.glossary}/`,
  ],
  channels: [`channels/${draftIds.channels}/`],
  teams: [`teams/${draftIds.teams}/`],
  metrics: [`metrics/${draftIds.metrics}/`],
  actions: [`actions/${draftIds.actions}/`],
};

describe('a published site', () => {
  test('has no word of a draft in any file: pages, search, feeds, sitemap, calendar, exports, history', () => {
    const files = textsOf('drafts');
    expect(files.length).toBeGreaterThan(60);
    expect(files.some(({ file }) => file.endsWith('history/index.html'))).toBe(true);
    expect(files.some(({ file }) => file.includes('pagefind/fragment'))).toBe(true);
    expect(files.filter(({ file, text }) => `${file} ${text}`.includes(draftMark)).map(({ file }) => file)).toEqual([]);
  });

  test('says the rest of what names a draft', () => {
    const html = read('maps/home/index.html');
    expect(html).toContain('the first answer');
    expect(html).toContain('Nobody answers');
    expect(html).not.toMatch(/<a[^>]*>the end<\/a>/);
    expect(read('maps/home.md').replaceAll(/\s+/g, ' ')).toContain('See the end, the table, a term and the channel');
  });

  test('counts no draft', () => {
    const words = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    expect(words(read('index.html'))).toContain('1 journey map with 1 step, 1 insight and 1 source');
    expect(words(read('index.html', 'with-drafts'))).toContain('2 journey maps with 2 steps, 2 insights and 2 sources');
  });
});

describe('a site with its drafts', () => {
  test.for(Object.entries(pages))('has the pages of %s, each with a note, and not to be found', ([, paths]) => {
    for (const path of paths) {
      const html = read(`${path}index.html`, 'with-drafts');
      expect([path, html.includes('<meta name="robots" content="noindex"')]).toEqual([path, true]);
      expect([path, html.includes('class="draft-note"')]).toEqual([path, true]);
    }
    expect(read('sitemap-0.xml', 'with-drafts')).not.toContain(draftMark);
  });

  test('has no note on what is published', () => {
    for (const path of ['maps/home/', 'insights/known/', 'personas/first-time-buyer/', 'channels/branch/']) {
      const html = read(`${path}index.html`, 'with-drafts');
      expect([path, html.includes('class="draft-note"')]).toEqual([path, false]);
    }
    expect(read('sitemap-0.xml', 'with-drafts')).toContain('/maps/home/');
  });

  test('tells everything that a draft says', () => {
    const said = textsOf('with-drafts').filter(({ text }) => text.includes(draftMark));
    expect(said.length).toBeGreaterThan(20);
    expect(read('glossary/index.html', 'with-drafts')).toMatch(/decision in principle\s*<small[^>]*>Draft/i);
  });

  test.for([1440, 375])('shows the note in sight at %i px, on a page that axe has nothing against', async (width) => {
    for (const path of [
      `/maps/${draftIds.maps}/`,
      `/maps/${draftIds.maps}/present/`,
      `/personas/${draftIds.personas}/`,
    ]) {
      const { page, problems, close } = await openPage({ site: 'with-drafts', path, width });
      const box = await page.locator('.draft-note').boundingBox();
      expect(box === null ? null : box.y < 300 && box.x >= 0 && box.x + box.width <= width).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    }
  });
});

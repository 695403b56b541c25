import { describe, expect, test } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import { makeVocabulary, type PackedPage } from '../../src/search/lexicon.ts';
import type { Segment } from '../../src/search/mark-words.ts';
import type { PagefindAnchor, PagefindPage } from '../../src/search/pagefind.ts';
import type { RankedPage } from '../../src/search/rank-pages.ts';
import { toFoundPage } from '../../src/search/result.ts';
import { writtenWords } from '../../src/search/words-of.ts';

/** A page of the index, from its sections: heading, id and text. */
function pageOf(
  title: string,
  opening: string,
  ...sections: [id: string, heading: string, text: string][]
): PagefindPage {
  let content = `${title}. ${opening}`;
  const anchors = sections.map(([id, text, below]): PagefindAnchor => {
    const location = content.split(/\s+/u).length;
    content += ` ${text}. ${below}`;
    return { element: 'h3', id, text, location };
  });
  return { content, anchors };
}

const home = pageOf(
  'A home',
  'Why so many papers?',
  ['stage_prepare', 'Prepare', '1 month.'],
  ['compare-lenders', 'Compare lenders', 'Papers everywhere. Papers again.'],
  ['gather-documents', 'Gather documents', 'Nine papers.'],
  ['send', 'Send papers', 'Off they go.'],
  ['wait', 'Wait', 'No word, no papers.'],
  ['_the-papers', 'The papers', 'What we learned.'],
);
const map: PackedPage = {
  type: 'map',
  title: 'A home',
  href: '/cx/maps/a-home/',
  parts: [
    ['stage', 'stage_prepare', 'Prepare'],
    ['step', 'compare-lenders', 'Compare lenders'],
    ['step', 'gather-documents', 'Gather documents'],
    ['step', 'send', 'Send papers'],
    ['step', 'wait', 'Wait'],
  ],
};
const ranked = (change: Partial<RankedPage> = {}): RankedPage => ({
  place: 0,
  page: map,
  isNamed: false,
  lead: null,
  missing: [],
  ...change,
});
const asked = (text: string, page = home) => ask(text, makeVocabulary(writtenWords(page.content)));
const plain = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

describe('toFoundPage()', () => {
  test('gives the best parts of a map: its title before its text, the map before the text below, four at most', () => {
    const { parts } = toFoundPage(ranked(), home, asked('papers'));
    expect(parts.map(({ label, title, url }) => [label, title, url])).toEqual([
      ['3', 'Send papers', '/cx/maps/a-home/#send'],
      [null, 'The papers', '/cx/maps/a-home/#_the-papers'],
      ['1', 'Compare lenders', '/cx/maps/a-home/#compare-lenders'],
      ['2', 'Gather documents', '/cx/maps/a-home/#gather-documents'],
    ]);
  });

  test('shows the text below a heading, with what was asked marked, and nothing of the next', () => {
    const [part] = toFoundPage(ranked(), home, asked('nine')).parts;
    expect(part?.excerpt).toEqual([
      { text: 'Nine', marked: true },
      { text: ' papers.', marked: false },
    ]);
  });

  test('names a stage', () => {
    expect(toFoundPage(ranked(), home, asked('prepare')).parts[0]?.label).toBe('Stage');
  });

  test('takes the part that is called so out of the others', () => {
    const lead = ['step', 'send', 'Send papers'] as const;
    const found = toFoundPage(ranked({ lead }), home, asked('send papers'));
    expect(found.lead).toMatchObject({ title: 'Send papers', label: '3' });
    expect(found.parts.map(({ title }) => title)).not.toContain('Send papers');
  });

  test('shows what a map says above its stages, and of any other page the best part of its text', () => {
    expect(plain(toFoundPage(ranked(), home, asked('papers')).excerpt)).toBe('Why so many papers?');
    const insight: PackedPage = { type: 'insight', title: 'A home', href: '/insights/a-home/' };
    const found = toFoundPage(ranked({ page: insight }), home, asked('learned'));
    expect(found).toMatchObject({ type: 'Insight', parts: [] });
    expect(plain(found.excerpt)).toContain('What we learned');
  });

  test('shows how a page begins when nothing was asked', () => {
    const found = toFoundPage(ranked(), home, asked(''));
    expect(plain(found.excerpt)).toBe('Why so many papers?');
    expect(found.parts).toEqual([]);
  });

  test('shows what looks like markup in a text as the text that it is', () => {
    const page = pageOf('Keys', 'Press <Enter> or <mark>.');
    const found = toFoundPage(ranked({ page: { ...map, type: 'term', title: 'Keys' } }), page, asked('enter', page));
    expect(plain(found.excerpt)).toBe('Press <Enter> or <mark>.');
  });

  test('tells what is missing', () => {
    expect(toFoundPage(ranked({ missing: ['customers'] }), home, asked('papers')).missing).toEqual(['customers']);
  });
});

import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/search/excerpt.ts';
import type { PagefindAnchor, PagefindPage, PagefindSection } from '../../src/search/pagefind.ts';
import { toFoundPage } from '../../src/search/result.ts';

const anchors: readonly PagefindAnchor[] = [
  { element: 'h2', id: 'stage_prepare', text: 'Prepare 1 month', location: 10 },
  { element: 'h3', id: 'compare-lenders', text: 'Compare lenders', location: 13 },
  { element: 'h3', id: 'gather-documents', text: 'Gather documents', location: 40 },
  { element: 'span', id: 'collect-papers', text: '', location: 40 },
  { element: 'h2', id: '_what-we-learned', text: 'What we learned', location: 90 },
  { element: 'h3', id: '_the-papers', text: 'The papers', location: 120 },
];

/** The section of an anchor, in which words with the given scores were found. */
function section(id: string, scores: readonly number[] = [1]): PagefindSection {
  const anchor = anchors.find((one) => one.id === id);
  if (anchor === undefined) throw new Error(`no anchor ${id}`);
  return {
    title: anchor.text,
    url: `/cx/maps/a-home/#${id}`,
    excerpt: `${anchor.text}. Some <mark>papers</mark>.`,
    anchor,
    weighted_locations: scores.map((score) => ({ balanced_score: score })),
  };
}

const opening: PagefindSection = {
  title: 'A home',
  url: '/cx/maps/a-home/',
  excerpt: 'A home. Why <mark>papers</mark>?',
  weighted_locations: [{ balanced_score: 1 }],
};

function page(change: Partial<PagefindPage> = {}): PagefindPage {
  return {
    url: '/cx/maps/a-home/',
    excerpt: 'all the <mark>papers</mark> again.',
    content: 'A home. Why so many papers? Nobody knows.',
    meta: { title: 'A home', type: 'Map' },
    anchors,
    sub_results: [],
    ...change,
  };
}

describe('toFoundPage()', () => {
  test('gives each part of a map its own address, as Pagefind has it', () => {
    const { parts } = toFoundPage(page({ sub_results: [section('gather-documents')] }), 'papers');
    expect(parts.map(({ url }) => url)).toEqual(['/cx/maps/a-home/#gather-documents']);
  });

  test('numbers steps through all stages, names stages, and does neither to chapters of the text', () => {
    const ids = ['gather-documents', 'compare-lenders', 'stage_prepare', '_the-papers'];
    const { parts } = toFoundPage(page({ sub_results: ids.map((id) => section(id)) }), 'papers');
    expect(Object.fromEntries(parts.map(({ title, label }) => [title, label]))).toEqual({
      'Compare lenders': '1',
      'Gather documents': '2',
      'Prepare 1 month': 'Stage',
      'The papers': null,
    });
  });

  test('gives each term of the glossary its own address, and no number', () => {
    const glossary = page({
      meta: { title: 'Glossary', type: 'Term' },
      sub_results: [section('compare-lenders'), section('gather-documents')],
    });
    const { parts } = toFoundPage(glossary, 'documents');
    expect(parts.map(({ title, label }) => [title, label])).toEqual([
      ['Gather documents', null],
      ['Compare lenders', null],
    ]);
  });

  test('puts a title that says it before a text that mentions it more often', () => {
    const sections = [section('compare-lenders', [5, 5, 5]), section('gather-documents')];
    expect(toFoundPage(page({ sub_results: sections }), 'documents').parts[0]?.title).toBe('Gather documents');
  });

  test('puts the map before the text about it, and a better score before a worse', () => {
    const sections = [
      section('_what-we-learned', [9, 9]),
      section('compare-lenders'),
      section('gather-documents', [2]),
    ];
    const { parts } = toFoundPage(page({ sub_results: sections }), 'money');
    expect(parts.map(({ title }) => title)).toEqual(['Gather documents', 'Compare lenders', 'What we learned']);
  });

  test('shows at most four parts', () => {
    const sections = anchors.filter(({ text }) => text !== '').map(({ id }) => section(id));
    expect(sections).toHaveLength(5);
    expect(toFoundPage(page({ sub_results: sections }), 'papers').parts).toHaveLength(4);
  });

  test('shows what stands above the map when it was found there, as no part of its own', () => {
    const found = toFoundPage(page({ sub_results: [opening, section('gather-documents')] }), 'papers');
    expect(plainText(found.excerpt)).toBe('Why papers?');
    expect(found.parts).toHaveLength(1);
  });

  test('does not repeat the excerpt of a part as that of the page', () => {
    expect(toFoundPage(page({ sub_results: [section('gather-documents')] }), 'papers').excerpt).toEqual([]);
  });

  test('shows how a page begins when it was found by a filter or by its title alone', () => {
    for (const excerpt of ['A home. Why so many', '<mark>A home.</mark> Why so']) {
      const found = toFoundPage(page({ excerpt }), '');
      expect(plainText(found.excerpt)).toBe('Why so many papers? Nobody knows.');
    }
  });

  test('shows an insight as one result', () => {
    const insight = page({ meta: { title: 'Papers', type: 'Insight' }, sub_results: [section('_the-papers')] });
    const found = toFoundPage(insight, 'papers');
    expect(found.parts).toEqual([]);
    expect(plainText(found.excerpt)).toBe('… all the papers again.');
  });

  test('falls back to the address of a page without a title', () => {
    expect(toFoundPage(page({ meta: {} }), '')).toMatchObject({ title: '/cx/maps/a-home/', type: '' });
  });
});

import { describe, expect, test } from 'vitest';
import { answerable, ask } from '../../src/search/ask.ts';
import { vocabularyOf, type PackedLexicon, type PackedPage } from '../../src/search/lexicon.ts';
import type { PageHit } from '../../src/search/pages-saying.ts';
import { rankPages } from '../../src/search/rank-pages.ts';
import { writtenWords } from '../../src/search/words-of.ts';

const page = (title: string, more: Partial<PackedPage> = {}): PackedPage => ({
  type: 'map',
  title,
  href: `/${title}/`,
  ...more,
});

/** Ranks pages that all say all of what was asked, unless a test says otherwise; what the index thinks is their order. */
function rank(text: string, pages: readonly PackedPage[], said: Record<string, boolean[]> = {}) {
  const words = [text, ...pages.flatMap(({ title }) => title)].flatMap(writtenWords);
  const lexicon: PackedLexicon = { words: words.join(' '), also: [], personas: [], channels: [], pages };
  const asked = ask(text, vocabularyOf(lexicon));
  const hits = pages.map(({ title }, place): PageHit => ({
    page: place,
    said: said[title] ?? answerable(asked).map(() => true),
    score: pages.length - place,
  }));
  return rankPages(lexicon, asked, hits);
}

const titles = (...all: Parameters<typeof rank>) => rank(...all).map(({ page: { title } }) => title);

describe('rankPages()', () => {
  test('begins with what is called exactly so, then begins so, has it in its name, is of such a product, has such a step', () => {
    const pages = [
      page('Says it'),
      page('A step says it', { parts: [['step', 'pay', 'Pay the mortgage off']] }),
      page('First home', { products: ['Mortgage', 'home loan'] }),
      page('Second home', { also: ['the old mortgage journey'] }),
      page('The new mortgage'),
      page('Mortgage rates'),
      page('Mortgage'),
    ];
    expect(titles('mortgage', pages)).toEqual([
      'Mortgage',
      'Mortgage rates',
      'The new mortgage',
      'Second home',
      'First home',
      'A step says it',
      'Says it',
    ]);
  });

  test('leads with the step that is called so, before a page whose longer title has the words', () => {
    const pages = [
      page('Customers who wait for a decision know why'),
      page('A home', {
        parts: [
          ['stage', 'stage_wait', 'Wait'],
          ['step', 'wait', 'Wait for a decision'],
        ],
      }),
    ];
    for (const text of ['wait for a decision', 'wait decision']) {
      const [first] = rank(text, pages);
      expect(first).toMatchObject({ page: { title: 'A home' }, lead: ['step', 'wait', 'Wait for a decision'] });
    }
  });

  test('puts what the question names before what only says all of it, but nothing of one word', () => {
    const pages = [page('A home'), page('Moment'), page('First-time buyer'), page('Buyer', { also: ['time buyer'] })];
    expect(titles('lowest moment of the first-time buyer', pages)).toEqual([
      'First-time buyer',
      'Buyer',
      'Moment',
      'A home',
    ]);
  });

  test('puts what says all of it before what says most, unless that is named so, and tells what is missing', () => {
    const pages = [page('Applicants fail'), page('Says all'), page('Says some')];
    const said = { 'Applicants fail': [true, false, true], 'Says some': [true, true, false] };
    const ranked = rank('applicants form fail', pages, said);
    expect(ranked.map(({ page: { title }, missing }) => [title, ...missing])).toEqual([
      ['Applicants fail', 'form'],
      ['Says all'],
      ['Says some', 'fail'],
    ]);
  });

  test('leaves out what says less than most, while something says more', () => {
    const pages = [page('Says all'), page('Says one')];
    expect(titles('applicants form fail', pages, { 'Says one': [false, true, false] })).toEqual(['Says all']);
    expect(titles('applicants form fail', [page('Says one')], { 'Says one': [false, true, false] })).toEqual([
      'Says one',
    ]);
  });

  test('leaves the order of what is alike to the index', () => {
    expect(titles('mortgage', [page('B'), page('A'), page('C')])).toEqual(['B', 'A', 'C']);
  });
});

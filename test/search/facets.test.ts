import { describe, expect, test } from 'vitest';
import { countChosen, countFacets, noChoice, passes } from '../../src/search/facets.ts';
import type { PackedLexicon, PackedPage } from '../../src/search/lexicon.ts';

const [ann, bob] = [0, 1];
const [web, phone] = [0, 1];

const trip: PackedPage = {
  type: 'map',
  title: 'A trip',
  href: '/maps/trip/',
  people: [
    [ann, web],
    [bob, phone],
  ],
};
const talk: PackedPage = { type: 'insight', title: 'A talk', href: '/insights/talk/', people: [[ann, phone]] };
const churn: PackedPage = { type: 'term', title: 'Churn', href: '/glossary/#churn' };
const lexicon: PackedLexicon = {
  words: '',
  also: [],
  personas: [
    ['ann', 'Ann'],
    ['bob', 'Bob'],
    ['zoe', 'Zoe'],
  ],
  channels: [
    ['web', 'Website'],
    ['phone', 'Phone'],
  ],
  pages: [trip, talk, churn],
};
const finds = (choice: Partial<typeof noChoice>) =>
  lexicon.pages.filter((page) => passes(lexicon, page, { ...noChoice, ...choice })).map(({ title }) => title);

describe('passes()', () => {
  test('wants one of the chosen values of each facet', () => {
    expect(finds({})).toEqual(['A trip', 'A talk', 'Churn']);
    expect(finds({ type: ['map', 'term'] })).toEqual(['A trip', 'Churn']);
    expect(finds({ persona: ['ann'] })).toEqual(['A trip', 'A talk']);
    expect(finds({ persona: ['ann'], type: ['insight'] })).toEqual(['A talk']);
  });

  test('asks persona and channel of the same persona, as Explore does', () => {
    expect(finds({ persona: ['ann'], channel: ['phone'] })).toEqual(['A talk']);
    expect(finds({ persona: ['bob'], channel: ['phone'] })).toEqual(['A trip']);
  });
});

describe('countFacets()', () => {
  test('counts what a value would find alone in its facet: with one chosen, the others are not suddenly none', () => {
    const { type, persona } = countFacets(lexicon, lexicon.pages, { ...noChoice, type: ['map'] });
    expect(type.map(({ id, pages }) => [id, pages])).toEqual([
      ['map', 1],
      ['insight', 1],
      ['term', 1],
    ]);
    expect(persona.map(({ title, pages }) => [title, pages])).toEqual([
      ['Ann', 1],
      ['Bob', 1],
    ]);
  });

  test('keeps the values of the site where the words find none of them, and leaves out those that no page has', () => {
    const { persona, channel } = countFacets(lexicon, [churn], noChoice);
    expect(persona.map(({ id, pages }) => [id, pages])).toEqual([
      ['ann', 0],
      ['bob', 0],
    ]);
    expect(channel.map(({ pages }) => pages)).toEqual([0, 0]);
  });
});

test('countChosen() counts over all facets', () => {
  expect(countChosen(noChoice)).toBe(0);
  expect(countChosen({ type: ['map'], persona: ['ann', 'bob'], channel: [] })).toBe(3);
});

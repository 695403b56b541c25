import { expect, test } from 'vitest';
import { exactFirst } from '../../src/search/exact-first.ts';
import type { FoundPage } from '../../src/search/result.ts';

const page = (title: string, ...parts: string[]): FoundPage => ({
  title,
  url: `/${title}/`,
  type: 'Map',
  excerpt: [],
  parts: parts.map((part) => ({ title: part, url: '/', label: null, excerpt: [] })),
});
const titles = (pages: readonly FoundPage[]) => pages.map(({ title }) => title);

test('exactFirst() begins with a page that has a part of exactly that title', () => {
  const pages = [page('Those who wait for a decision'), page('Home', 'Wait'), page('Loan', 'Wait for a decision')];
  expect(titles(exactFirst(pages, 'wait for a decision'))).toEqual(['Loan', 'Those who wait for a decision', 'Home']);
});

test('exactFirst() begins with a page that is called so itself', () => {
  expect(titles(exactFirst([page('A branch office'), page('Branch')], 'branch'))).toEqual([
    'Branch',
    'A branch office',
  ]);
});

test('exactFirst() keeps the order of all others, and of pages found without words', () => {
  const pages = [page('B'), page('A'), page('C')];
  expect(titles(exactFirst(pages, 'home'))).toEqual(['B', 'A', 'C']);
  expect(titles(exactFirst(pages, ''))).toEqual(['B', 'A', 'C']);
});

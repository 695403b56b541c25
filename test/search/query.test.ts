import { expect, test } from 'vitest';
import { noChoice } from '../../src/search/facets.ts';
import { isEmpty } from '../../src/search/query.ts';

test('isEmpty() is true only without words and without a filter', () => {
  expect(isEmpty({ text: ' ', choice: noChoice })).toBe(true);
  expect(isEmpty({ text: 'a', choice: noChoice })).toBe(false);
  expect(isEmpty({ text: '', choice: { ...noChoice, channel: ['branch'] } })).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { bestMatch } from '../../src/search/best-match.ts';
import type { FoundPage } from '../../src/search/result.ts';

const part = { title: 'Wait for a decision', url: '/maps/a/#wait', label: '11', excerpt: [] };
const map: FoundPage = {
  title: 'Buying a first home',
  url: '/maps/a/',
  type: 'Map',
  excerpt: [],
  missing: [],
  isNamed: false,
  lead: null,
  parts: [part],
};

describe('bestMatch()', () => {
  test('is the part that is called as was asked', () => {
    expect(bestMatch([{ ...map, lead: part, parts: [] }])?.url).toBe('/maps/a/#wait');
  });

  test('is the page when that is called as was asked', () => {
    expect(bestMatch([{ ...map, isNamed: true }])?.url).toBe('/maps/a/');
  });

  test('is the best part of the first page when nothing is called so, or the page when it has none', () => {
    expect(bestMatch([map])?.url).toBe('/maps/a/#wait');
    expect(bestMatch([{ ...map, parts: [] }])?.url).toBe('/maps/a/');
  });

  test('is nothing when nothing was found', () => {
    expect(bestMatch([])).toBeNull();
  });
});

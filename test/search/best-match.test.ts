import { describe, expect, test } from 'vitest';
import { bestMatch } from '../../src/search/best-match.ts';

const part = { title: 'Wait for a decision', url: '/maps/a/#wait', label: '11', excerpt: [] };
const map = { title: 'Buying a first home', url: '/maps/a/', type: 'Map', excerpt: [], parts: [part] };

describe('bestMatch()', () => {
  test('is the step when the title of the map is not what was asked for', () => {
    expect(bestMatch([map], 'decision')?.url).toBe('/maps/a/#wait');
  });

  test('is the page when its title is what was asked for', () => {
    expect(bestMatch([map], 'First hom')?.url).toBe('/maps/a/');
  });

  test('is the step when the title of the map has only some of the words', () => {
    expect(bestMatch([map], 'home decision')?.url).toBe('/maps/a/#wait');
  });

  test('is the page when it has no parts', () => {
    expect(bestMatch([{ ...map, parts: [] }], 'decision')?.url).toBe('/maps/a/');
  });

  test('is nothing when nothing was found', () => {
    expect(bestMatch([], 'decision')).toBeNull();
  });
});

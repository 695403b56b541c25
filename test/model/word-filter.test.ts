import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFilter, parseFilter, passesFilter } from '../../src/model/word-filter.ts';

describe('passesFilter()', () => {
  test.each([
    ['Line of visibility', 'visib', true],
    ['Line of visibility', 'VISIB line', true],
    ['Line of visibility', 'ine', false],
    ['Line of visibility', 'line step', false],
    ['Ärgernis (früher)', 'arger fruher', true],
    ['“touch point”', 'touch-point', true],
    ['Anything', '  ', true],
  ])('%j passes %j: %s', (text, filter, passes) => {
    expect(passesFilter(text, filter)).toBe(passes);
  });
});

describe('parseFilter() and formatFilter()', () => {
  test('are inverses', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().trim()),
        (filter) => {
          expect(parseFilter(formatFilter(filter))).toBe(filter);
        },
      ),
    );
  });

  test('leave an address without a filter as it is', () => {
    expect([parseFilter(''), parseFilter('?other=1'), formatFilter('  ')]).toEqual(['', '', '']);
  });
});

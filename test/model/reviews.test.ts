import { describe, expect, test } from 'vitest';
import { nextReview } from '../../src/model/reviews.ts';

describe('nextReview()', () => {
  test('is the last review plus the map’s own rhythm, or the site’s', () => {
    expect(nextReview({ last: '2026-07-12', everyMonths: 6 }, 3)).toBe('2027-01-12');
    expect(nextReview({ last: '2026-07-12', everyMonths: null }, 3)).toBe('2026-10-12');
  });

  test('a day that the month lacks becomes its last', () => {
    expect(nextReview({ last: '2026-08-31', everyMonths: 6 }, 6)).toBe('2027-02-28');
    expect(nextReview({ last: '2027-08-31', everyMonths: 6 }, 6)).toBe('2028-02-29');
    expect(nextReview({ last: '2026-10-31', everyMonths: 1 }, 6)).toBe('2026-11-30');
  });

  test('a map that was never reviewed has none', () => {
    expect(nextReview({ last: null, everyMonths: 6 }, 6)).toBeNull();
  });
});

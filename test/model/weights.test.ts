import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWeights, mostOf, parseWeights } from '../../src/model/weights.ts';

const site = { reach: 1, impact: 1.5, confidence: 1, effort: 0.5 };
const parsed = (search: string) => parseWeights(new URLSearchParams(search), site);

describe('parseWeights()', () => {
  test('reads what an address names; the rest is the site’s', () => {
    expect(parsed('?weight-reach=0.3&weight-effort=2')).toEqual({ ...site, reach: 0.3, effort: 2 });
  });

  test.each(['', 'much', '-1', '5.1', '1e1', 'Infinity', ' 1', '٢'])('ignores %j', (value) => {
    expect(parsed(`weight-reach=${encodeURIComponent(value)}`)).toEqual(site);
  });

  test('is the inverse of formatWeights()', () => {
    const weight = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.record({ reach: weight, impact: weight, confidence: weight, effort: weight }), (weights) => {
        expect(parsed(formatWeights(weights, site).join('&'))).toEqual(weights);
      }),
    );
  });
});

describe('formatWeights()', () => {
  test('says only what differs from the site', () => {
    expect(formatWeights(site, site)).toEqual([]);
    expect(formatWeights({ ...site, impact: 0 }, site)).toEqual(['weight-impact=0']);
  });
});

describe('mostOf()', () => {
  test('reaches 2, or the site’s own weight if that is more', () => {
    expect([mostOf(0.5), mostOf(4)]).toEqual([2, 4]);
  });
});

import { describe, expect, test } from 'vitest';
import { dotAt } from '../../src/charts/dot.ts';
import { strokesOfNoLength, stretchedDrawings } from './no-length.ts';

const path = (d: string) => `<path class="switch p-1" data-key="ann" d="${d}"/>`;

describe('strokesOfNoLength()', () => {
  test.each(['M1,2h0', 'M1,2v0', 'M1,2H1', 'M1,2L1,2', 'M1,2l0,0', 'M1,2Z', 'M0,0h1M1,2h0', 'M.5,10c0,0,0,0,0,0'])(
    'finds the one in %s',
    (d) => {
      expect(strokesOfNoLength(path(d))).toEqual([path(d)]);
    },
  );

  test('finds a line that ends where it begins', () => {
    const line = '<line class="level" x1="0" x2="0" y1="4" y2="4"/>';
    expect(strokesOfNoLength(line)).toEqual([line]);
  });

  test.each([dotAt([0.5, 10]), 'M1,2V4', 'M0,2H5', 'M0,2c.2,0,.4,3,1,3', 'M0,2L1,2V4Z'])('finds none in %s', (d) => {
    expect(strokesOfNoLength(path(d))).toEqual([]);
  });
});

describe('stretchedDrawings()', () => {
  test('gives what is inside those, and nothing of other drawings or of one without width', () => {
    const html = `<svg class="a" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">${path('M0,0h0')}</svg><svg viewBox="0 0 1 1">${path('M1,1h0')}</svg><svg viewBox="0 0 0 9" preserveAspectRatio="none">${path('M2,2h0')}</svg>`;
    expect(stretchedDrawings(html)).toEqual([path('M0,0h0')]);
  });
});

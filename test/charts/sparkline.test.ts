import { describe, expect, test } from 'vitest';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { galleryCases, type CaseName } from '../gallery/cases.ts';

const drawn = (name: CaseName, personas?: string[]) => drawSparkline(galleryCases[name].map.figures, personas);
const classes = (name: CaseName, personas?: string[]) => drawn(name, personas).marks.map((mark) => mark.class);

describe('drawSparkline()', () => {
  test('draws the curves of the map’s first two personas, or of those it is asked for', () => {
    expect(classes('four-personas')).toEqual(['level zero', 'curve p-2', 'curve p-1']);
    expect(classes('four-personas', ['dee'])).toEqual(['level zero', 'curve p-4']);
  });

  test('shows every step, also of a map that opens with its stages folded', () => {
    expect(drawn('seventy-two-steps').width).toBe(72);
  });

  test('shows the share that stays where there are no emotions, and nothing where there is neither', () => {
    expect(classes('no-emotions')).toEqual(['bar', 'bar', 'bar', 'bar', 'bar']);
    expect(classes('backstage-only')).toEqual([]);
    expect(classes('words-only')).toEqual([]);
  });
});

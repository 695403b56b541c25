import { describe, expect, test } from 'vitest';
import { mark } from '../../src/schema/mark.ts';
import { markInWords, marks } from '../../src/schema/marks.ts';

describe('a mark', () => {
  test.each(marks.map((one) => [markInWords(one), one] as const))(
    'can be written as "%s", or as fields',
    (words, one) => {
      expect(mark.parse(words)).toEqual(one);
      expect(mark.parse({ ...one })).toEqual(one);
    },
  );

  test.each([
    'green',
    'star',
    'star green',
    'green circle',
    { colour: 'green', shape: 'circle' },
    { colour: 'green' },
    { colour: 'blue', shape: 'star' },
    { color: 'green', shape: 'star' },
    ['green', 'star'],
  ])('is none of the eight: %j', (written) => {
    expect(mark.safeParse(written).success).toBe(false);
  });

  test('differs from every other by its shape, and four times two share a colour', () => {
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(8);
    const colours = marks.map(({ colour }) => colour);
    expect(new Set(colours).size).toBe(4);
    for (const colour of colours) expect(colours.filter((one) => one === colour)).toHaveLength(2);
  });
});

import { expect, test } from 'vitest';
import { toneOf } from '../../src/model/tone.ts';

test('the colour of alarm is for what is below neutral, that of praise for what is above', () => {
  expect([-2, -0.1, 0, 1].map((level) => toneOf('low', level))).toEqual(['low', 'low', '', '']);
  expect([2, 0.1, 0, -1].map((level) => toneOf('high', level))).toEqual(['high', 'high', '', '']);
});

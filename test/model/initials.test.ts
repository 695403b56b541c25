import { expect, test } from 'vitest';
import { initialsOf } from '../../src/model/initials.ts';

test.for([
  ['First-time buyer', 'FT'],
  ['Abroad (student)', 'AS'],
  ['“Ann” the younger', 'AT'],
  ['O’Neil & Sons', 'OS'],
  ['42nd Street', '4S'],
  ['élodie', 'É'],
  ['学生', '学'],
  ['(…)', ''],
] as const)('%s is %s', ([name, initials]) => {
  expect(initialsOf(name)).toBe(initials);
});

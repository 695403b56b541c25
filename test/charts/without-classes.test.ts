import { expect, test } from 'vitest';
import { withoutClasses } from '../../src/charts/without-classes.ts';

test('the classes hide everybody who is not drawn, each alone', () => {
  expect(withoutClasses({ personas: ['ann', 'bob', 'cem'] }, ['cem', 'ann'])).toEqual(['without-2']);
});

import { expect, test } from 'vitest';
import { isTitled, lettersInTitle } from '../../src/search/title-match.ts';

test('isTitled() wants the beginning of every word, in any case and with or without accents', () => {
  expect(isTitled('Buying a first home', 'First hom')).toBe(true);
  expect(isTitled('Crédit à deux', 'credit a')).toBe(true);
  expect(isTitled('Buying a first home', 'home decision')).toBe(false);
  expect(isTitled('Buying a first home', 'ome')).toBe(false);
});

test('lettersInTitle() counts a long word for more than a short one', () => {
  expect(lettersInTitle('Wait for a decision', 'wait for a decision')).toBe(16);
  expect(lettersInTitle('Make an offer on a home', 'wait for a decision')).toBe(1);
  expect(lettersInTitle('Wait 4 weeks', 'wait for a decision')).toBe(4);
});

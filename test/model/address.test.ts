import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, fragmentId } from '../../src/model/address.ts';

describe('decoded()', () => {
  test('reads what was escaped', () => {
    expect(decoded('b%C3%BCro')).toBe('büro');
    expect(decoded('%E2%82%AC%20100')).toBe('€ 100');
  });

  test.each(['%', '100%', '%zz', '%c3', '%E0%A4%A', '50%-off'])('leaves a stray %% as it is: %s', (text) => {
    expect(decoded(text)).toBe(text);
  });

  test('reads what can be read beside it', () => {
    expect(decoded('100%-b%C3%BCro%')).toBe('100%-büro%');
  });

  test('is the inverse of the browser’s own escaping, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decoded(encodeURIComponent(text)) === text));
  });

  test('never throws', () => {
    const parts = fc.array(fc.constantFrom('%', '%c3', '%bc', 'a', '2', 'F', 'ü')).map((list) => list.join(''));
    fc.assert(fc.property(parts, (text) => typeof decoded(text) === 'string'));
  });
});

test('fragmentId() takes a fragment with or without its #', () => {
  expect([fragmentId('#b%C3%BCro'), fragmentId('büro'), fragmentId('#%'), fragmentId('')]).toEqual([
    'büro',
    'büro',
    '%',
    '',
  ]);
});

import { describe, expect, test } from 'vitest';
import * as de from '../../src/messages/de.ts';
import * as en from '../../src/messages/en.ts';

/** The names below a value, one a line: `nav.maps`. */
function namesIn(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [name];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, name === '' ? key : `${name}.${key}`));
}

describe('the words of the interface', () => {
  test('are the same in every language', () => {
    expect(namesIn(de).sort()).toEqual(namesIn(en).sort());
  });

  test('are never empty', () => {
    const empty = (words: object) =>
      namesIn(words).filter((name) => {
        const value = name.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], words);
        return value === '';
      });
    expect([...empty(en), ...empty(de)]).toEqual([]);
  });
});

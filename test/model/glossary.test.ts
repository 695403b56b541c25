import { describe, expect, test } from 'vitest';
import { glossaryByLetter } from '../../src/model/glossary.ts';
import { atlasOf } from '../build-content.ts';

const letters = (language: string, ...titles: string[]) =>
  glossaryByLetter(
    atlasOf({
      site: { language },
      glossary: Object.fromEntries(titles.map((title, index) => [`t-${index}`, { title }])),
    }),
  ).map(({ letter, terms }) => [letter, ...terms.map(({ fields }) => fields.title)]);

describe('glossaryByLetter()', () => {
  test('sorts terms whatever their case, and groups them by their first letter', () => {
    expect(letters('en', 'step', 'Map', 'moment', 'Stage')).toEqual([
      ['M', 'Map', 'moment'],
      ['S', 'Stage', 'step'],
    ]);
  });

  test('puts an accented letter with the plain one', () => {
    expect(letters('de', 'Übergabe', 'Umsatz', 'Ärgernis')).toEqual([
      ['A', 'Ärgernis'],
      ['U', 'Übergabe', 'Umsatz'],
    ]);
  });

  test('passes over signs before the first letter, and puts numbers under # at the beginning', () => {
    expect(letters('en', 'step', '“as is”', '360° view')).toEqual([
      ['#', '360° view'],
      ['A', '“as is”'],
      ['S', 'step'],
    ]);
  });

  test('is empty without terms', () => {
    expect(letters('en')).toEqual([]);
  });
});

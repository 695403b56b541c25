import { afterAll, expect, test, vi } from 'vitest';

// What a build does for a site in German. The files of unit tests share their modules: these are loaded anew, and again
// for who comes next.
const language = '../../src/search/language/language.ts';
vi.doMock(language, () => import('../../src/search/language/de.ts'));
vi.resetModules();
const { ask } = await import('../../src/search/ask.ts');
const { makeVocabulary } = await import('../../src/search/lexicon.ts');
const { writtenWords } = await import('../../src/search/words-of.ts');

afterAll(() => {
  vi.doUnmock(language);
  vi.resetModules();
});

const vocabulary = makeVocabulary(
  writtenWords('Die Fernleihe der Bücher. Ein Kreditantrag über 5 m². Gebühren für die Ausleihe. Steuern. Maße.'),
);
const words = (text: string) =>
  ask(text, vocabulary).words.map(({ ways }) =>
    ways
      .flat()
      .map(({ word }) => word)
      .sort(),
  );

test('a word is found inside another, by its stem, and with its vowels spelled out or bare', () => {
  expect(words('Antrag')).toEqual([['kreditantrag']]);
  expect(words('Leihe')).toEqual([['ausleihe', 'fernleihe']]);
  expect(words('Buch')).toEqual([['buch']]);
  expect(words('ueber')).toEqual([['uber']]);
  expect(words('Gebuehr')).toEqual([['gebuhren']]);
  expect(words('Gebühr')).toEqual([['gebuhr']]);
  expect(words('masse')).toEqual([['masse']]);
});

test('spelling out is not reading otherwise: Steuer is no Stur', () => {
  expect(ask('Steuer', makeVocabulary(['stur'])).words[0]?.fate).toBe('nowhere');
});

test('German words that carry no meaning do not count', () => {
  const { words: asked } = ask('Wo finde ich die Gebühren für eine Ausleihe?', vocabulary);
  expect(asked.map(({ typed }) => typed)).toEqual(['finde', 'gebühren', 'ausleihe']);
});

import type { Path } from './data-path.ts';
import type { Problem } from './problem.ts';
import type { YamlDocument } from './yaml-document.ts';

/** The longest text that is read, in letters: some fifteen thousand words. */
export const longestText = 100_000;

/** Says that a text is too long, as the end and the advice of a finding. */
export const tooLongWords = (length: number) => ({
  what: `This text has ${length.toLocaleString('en')} letters; at most ${longestText.toLocaleString('en')} are read.`,
  fix: 'Shorten it, or split it into several entries; pictures and data belong into the folder public/.',
});

/** The places of texts that are too long, and how long they are: of the value at `path` and of what is in it. */
function longAt(value: unknown, path: Path): { path: Path; length: number }[] {
  if (typeof value === 'string') return value.length > longestText ? [{ path, length: value.length }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...longAt(name, path),
    ...longAt(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  ]);
}

/** Every text of a document, names of fields included, that is longer than a page could show; with its path. */
export function longTexts(document: YamlDocument): { path: Path; problem: Problem }[] {
  return longAt(document.value, []).map(({ path, length }) => {
    const offset = document.locate(path);
    return { path, problem: { rule: 'file-too-large', offset, where: document.words(path), ...tooLongWords(length) } };
  });
}

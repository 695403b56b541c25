import { wordsOf, type Path } from './data-path.ts';
import { indexLines } from './line-index.ts';
import type { Problem } from './problem.ts';
import { mendYaml } from './yaml-mending.ts';
import { surveyNodes, toValue } from './yaml-nodes.ts';
import { openLocator, type Cut, type Locator } from './yaml-places.ts';

/** YAML with the place of everything in it. Offsets are into the file, not into the YAML. */
export interface YamlDocument {
  /** What the YAML says, as plain data; undefined when it can't be read. */
  value: unknown;
  problems: Problem[];
  /**
   * Whether mistakes were put right for reading on. What was meant is a guess then, told about and never published;
   * `partial` where lines had to be left out, so that nothing may be said to be missing.
   */
  mended: boolean;
  partial: boolean;
  /** The offset of the value at a path, or of the deepest part of the path that exists. `key` asks for the field’s name instead. */
  locate(path: Path, part?: 'value' | 'key'): number;
  /** Whether the author wrote something at exactly this path. */
  has(path: Path): boolean;
  /** The path in the author’s words: `stages › Wait › Wait for a decision › touchpoints`. */
  words(path: Path): string;
  /** The value at a path as it is written, letter by letter; null where it is in quotation marks, a list or fields. */
  written(path: Path): string | null;
  /** For a field within `{ }` that is the rest of a text which a comma ended: that text, and where the comma is. */
  cut(path: Path): Cut | null;
}

/**
 * Reads YAML that starts at offset `start`, on line `firstLine` of its file. Never throws; the core schema of YAML 1.2
 * applies, and merge keys (`<<`). `known` says whether a name is that of a field: `text:Nine days` lacks a space then.
 */
export function readYaml(
  yaml: string,
  start: number,
  firstLine: number,
  known: (name: string) => boolean = () => false,
): YamlDocument {
  const mended = mendYaml(yaml, known);
  const { text, origin } = mended.text;
  const problems = mended.mistakes.map(({ rule, offset, what, fix, isOfValue }): Problem => {
    const place = start + offset;
    return { rule, offset: place, where: '', what, fix, ...(isOfValue === true ? { within: place } : {}) };
  });
  const common = { problems, mended: mended.mistakes.length > 0, partial: mended.partial };
  const unreadable: YamlDocument = {
    ...common,
    value: undefined,
    locate: () => start,
    has: () => false,
    words: () => '',
    written: () => null,
    cut: () => null,
  };
  if (mended.contents === null) return unreadable;

  const lines = indexLines(yaml);
  const lineOf = (offset: number): number => lines.placeAt(origin(offset)).line + firstLine - 1;
  const { contents } = mended.contents;
  const survey = surveyNodes(contents, text, lineOf, ({ offset, within, ...words }) => {
    const ofValue = within === undefined ? {} : { within: start + origin(within) };
    problems.push({ where: '', ...words, offset: start + origin(offset), ...ofValue });
  });
  if (!survey.readable) return unreadable;
  const value = toValue(contents, survey.targets);

  // The nodes of all files together would take most of the memory of a build, and only findings ask for places: the file
  // that has one is read again.
  let opened: Locator | null = null;
  const locator = (): Locator => (opened ??= openLocator(text));
  return {
    ...common,
    value,
    locate: (path, part = 'value') => start + origin(locator().locate(path, part)),
    has: (path) => locator().has(path),
    words: (path) => wordsOf(value, path),
    written: (path) => locator().written(path),
    cut: (path) => {
      const cut = locator().cut(path);
      return cut && { ...cut, comma: start + origin(cut.comma) };
    },
  };
}

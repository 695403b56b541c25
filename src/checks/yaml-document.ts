import { wordsOf, type Path } from './data-path.ts';
import { indexLines } from './line-index.ts';
import type { Problem } from './problem.ts';
import { counted } from './wording.ts';
import { explainYamlError } from './yaml-errors.ts';
import { lastQuote, parseYaml, surveyNodes, toValue } from './yaml-nodes.ts';
import { openLocator, type Locator } from './yaml-places.ts';

/** YAML with the place of everything in it. Offsets are into the file, not into the YAML. */
export interface YamlDocument {
  /** What the YAML says, as plain data; undefined when it can't be read. */
  value: unknown;
  problems: Problem[];
  /** The offset of the value at a path, or of the deepest part of the path that exists. `key` asks for the field’s name instead. */
  locate(path: Path, part?: 'value' | 'key'): number;
  /** Whether the author wrote something at exactly this path. */
  has(path: Path): boolean;
  /** The path in the author’s words: `stages › Wait › Wait for a decision › touchpoints`. */
  words(path: Path): string;
}

type Report = (rule: Problem['rule'], offset: number, what: string, fix: string) => void;

/**
 * Reads YAML that starts at offset `start`, on line `firstLine` of its file. Never throws; the core schema of YAML 1.2
 * applies, and merge keys (`<<`).
 */
export function readYaml(yaml: string, start: number, firstLine: number): YamlDocument {
  const problems: Problem[] = [];
  const add: Report = (rule, offset, what, fix) => {
    problems.push({ rule, offset: start + offset, where: '', what, fix });
  };

  const document = parseYaml(yaml);
  if (document === null || document.errors.length > 0 || document.warnings.length > 0) {
    reportErrors(document, yaml, add);
    return unreadable(problems, start);
  }

  const lines = indexLines(yaml);
  const lineOf = (offset: number): number => lines.placeAt(offset).line + firstLine - 1;
  const survey = surveyNodes(document.contents, yaml, lineOf, add);
  if (!survey.readable) return unreadable(problems, start);
  const value = toValue(document.contents, survey.targets);

  // The nodes of all files together would take most of the memory of a build, and only findings ask for places: the file
  // that has one is read again.
  let opened: Locator | null = null;
  const locator = (): Locator => (opened ??= openLocator(yaml));
  return {
    value,
    problems,
    locate: (path, part = 'value') => start + locator().locate(path, part),
    has: (path) => locator().has(path),
    words: (path) => wordsOf(value, path),
  };
}

function unreadable(problems: Problem[], start: number): YamlDocument {
  return { value: undefined, problems, locate: () => start, has: () => false, words: () => '' };
}

/** One error, and the tabs: after the first error the parser only guesses, and errors below a tab usually come from it. */
function reportErrors(document: ReturnType<typeof parseYaml>, yaml: string, add: Report): void {
  const errors = document === null ? [] : [...document.errors, ...document.warnings];
  const [error] = errors.sort((a, b) => a.pos[0] - b.pos[0]);
  const first = error && explainYamlError(error, yaml);
  const tabs = tabbedLines(yaml);
  const [tab] = tabs;
  if (tab !== undefined) {
    const more =
      tabs.length === 1 ? '' : ` So ${tabs.length === 2 ? 'is' : 'are'} ${counted(tabs.length - 1, 'line')} below.`;
    const fix = 'Replace each tab at the start of a line by two spaces; most editors can do so for the whole file.';
    add('yaml-tab', tab, `This line is indented with a tab, which YAML does not allow.${more}`, fix);
  }
  const startOfLine = (offset: number): number => yaml.lastIndexOf('\n', offset - 1) + 1;
  if (first && (tab === undefined || startOfLine(first.offset) < startOfLine(tab))) {
    const opening = first.what.includes('mark that opens') ? lastQuote(document?.contents) : null;
    add('yaml-syntax', opening ?? first.offset, first.what, first.fix);
  } else if (tab === undefined) {
    add('yaml-syntax', 0, 'The YAML can not be read.', 'Look for brackets and indentation that never end.');
  }
}

/** Offsets of the tabs that indent a line. */
function tabbedLines(yaml: string): number[] {
  return [...yaml.matchAll(/(?<![^\n]) *(\t)[ \t]*\S/g)].map((match) => match.index + match[0].indexOf('\t'));
}

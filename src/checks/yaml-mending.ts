import type { Document, YAMLError } from 'yaml';
import { edited, unedited, type Edit, type EditedText } from './text-edits.ts';
import { counted } from './wording.ts';
import {
  explainYamlError,
  hasNoColon,
  isUnclosedBracket,
  isUnclosedQuote,
  unclosedQuote,
  type Mistake,
} from './yaml-errors.ts';
import { lastQuote, parseYaml } from './yaml-nodes.ts';
import { strangeSigns } from './yaml-signs.ts';

/** YAML, and what had to be put right to read it to its end. */
export interface MendedYaml {
  /** With the mistakes put right, as far as it was plain what was meant. */
  text: EditedText;
  /** Offsets are into the YAML as it is written. */
  mistakes: Mistake[];
  /** Whether it could be read to its end. */
  contents: Document.Parsed | null;
  /** Whether lines were left out for reading on, so that nothing may be said to be missing. */
  partial: boolean;
}

// A parse is as long as its text: reading on stops before a large file with many mistakes takes minutes.
const mostLetters = 4_000_000;
const mostRounds = 100;

/**
 * Parses YAML, and where that fails, puts right what was plainly meant and parses again, so that the mistakes below are
 * told as well. Nothing of a text with mistakes may be published: what was meant is a guess.
 */
export function mendYaml(yaml: string, known: (name: string) => boolean): MendedYaml {
  const mistakes = separators(yaml);
  let now = edited(
    unedited(yaml),
    mistakes.flatMap(({ edits }) => edits),
  );
  let partial = false;
  // How often something was put right in a line: what is told of it first says all that is worth reading.
  const rightings = new Map<number, number>();
  let letters = 0;
  const put = (found: readonly Mistake[]): void => {
    for (const one of found) {
      const offset = now.origin(one.offset);
      mistakes.push({ ...one, offset });
      for (const { start } of one.edits) rightings.set(startOfLine(yaml, now.origin(start)), 1);
    }
    now = edited(
      now,
      found.flatMap(({ edits }) => edits),
    );
  };
  for (let round = 0; round < mostRounds && letters <= mostLetters; round += 1) {
    const document = parseYaml(now.text);
    letters += now.text.length;
    const error = document === null ? null : firstError(document);
    if (document !== null && error === null) {
      const odd = strangeSigns(document.contents, now.text, null, known);
      if (odd.length === 0) return { text: now, mistakes, contents: document, partial };
      put(odd);
      continue;
    }
    const { text } = now;
    const signs =
      error === null
        ? []
        : strangeSigns(document?.contents, text, { offset: error.pos[0], hasNoColon: hasNoColon(error) }, known);
    if (signs.length > 0) {
      put(signs);
      continue;
    }
    const first = error === null ? null : explained(error, document, text, known);
    const tabs = tabbedLines(text);
    const [tab] = tabs;
    if (tab !== undefined && (first === null || startOfLine(text, tab) <= startOfLine(text, first.offset))) {
      const width = widthOfTabs(text, tabs);
      put([tabbed(tabs, width)]);
      if (width === null) break;
      continue;
    }
    const mistake = first ?? nested;
    const rest = mistake.edits.length > 0 || error === null ? null : withoutLines(text, mistake.offset, error);
    partial ||= rest !== null;
    const edits = rest === null ? mistake.edits : [rest];
    const line = startOfLine(yaml, now.origin(edits[0]?.start ?? mistake.offset));
    const times = rightings.get(line) ?? 0;
    if (times === 0) put([{ ...mistake, edits }]);
    else now = edited(now, edits);
    rightings.set(line, times + 1);
    if (edits.length === 0 || times > 2) break;
  }
  return { text: now, mistakes, contents: null, partial };
}

const nested: Mistake = {
  rule: 'yaml-syntax',
  offset: 0,
  what: 'The YAML can not be read.',
  fix: 'Look for brackets and indentation that never end.',
  edits: [],
};

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function firstError(document: Document.Parsed): YAMLError | null {
  return [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0] ?? null;
}

function explained(
  error: YAMLError,
  document: Document.Parsed | null,
  text: string,
  known: (name: string) => boolean,
): Mistake {
  const mistake = explainYamlError(error, text, known);
  if (isUnclosedBracket(error)) return { ...mistake, edits: closingBracket(text, mistake.offset, error) };
  if (isUnclosedQuote(error)) {
    const opening = lastQuote(document?.contents, error.pos[1]);
    return opening === null ? mistake : { ...mistake, offset: opening.start, edits: closingQuote(text, opening.start) };
  }
  // A mark that is never closed ends at the next one, which opens another text.
  const before = lastQuote(document?.contents, mistake.offset);
  const [, next] = before === null ? [] : text.slice(before.start, before.end).split('\n');
  if (before === null || next === undefined || !fieldOrItem.test(next)) return mistake;
  return { rule: 'yaml-syntax', offset: before.start, ...unclosedQuote, edits: closingQuote(text, before.start) };
}

const fieldOrItem = /^\s*(?:-\s|[\p{L}\p{N}_-]+:(?:\s|$))/u;

/** A quotation mark at the end of the line, where the next line begins with a field or an item of a list. */
function closingQuote(text: string, opening: number): Edit[] {
  const [line = '', ...below] = text.slice(opening).split('\n');
  const next = below.find((one) => one.trim() !== '');
  const mark = line.charAt(0);
  if (line.trim().length < 2 || (next !== undefined && !fieldOrItem.test(next))) return [];
  const end = opening + line.trimEnd().length;
  return [{ start: end, end, text: mark }];
}

/** A bracket at the end of the line above, where that line opened it and a field follows. */
function closingBracket(text: string, offset: number, { message }: YAMLError): Edit[] {
  const end = text.slice(0, startOfLine(text, offset)).trimEnd().length;
  const line = text.slice(startOfLine(text, end), end);
  const [open, close] = message.includes('map') ? ['{', '}'] : ['[', ']'];
  const inside = line.slice(line.lastIndexOf(open) + 1);
  if (!line.includes(open) || inside.includes(close) || inside.trim() === '') return [];
  return fieldOrItem.test(text.slice(startOfLine(text, offset))) ? [{ start: end, end, text: close }] : [];
}

/** Lines of three hyphens or dots between the fields: for YAML another document begins there, which nobody would read. */
function separators(yaml: string): Mistake[] {
  const lines = [...yaml.matchAll(/(?<![^\n])(---|\.\.\.)(?=[ \t\n]|$)/g)];
  const isEmpty = (text: string): boolean =>
    /^(?:[ \t]*(?:[#%].*)?(?:\n|$))*$/.test(text.replace(/(?<![^\n])(?:---|\.\.\.)(?=[ \t\n]|$)/g, ''));
  return lines.flatMap(({ index, 0: sign }) => {
    const isFirst = sign === '---' && isEmpty(yaml.slice(0, index));
    if (isFirst || isEmpty(yaml.slice(index))) return [];
    const what = `A line of three ${sign === '---' ? 'hyphens' : 'dots'} ends the fields, and everything below it would be lost.`;
    const fix = 'Delete the line. If it is part of a text, indent it.';
    return { rule: 'yaml-syntax', offset: index, what, fix, edits: [{ start: index, end: index + 3, text: '   ' }] };
  });
}

/** Offsets of the tabs that indent a line. */
function tabbedLines(yaml: string): number[] {
  return [...yaml.matchAll(/(?<![^\n]) *(\t)[ \t]*\S/g)].map((match) => match.index + match[0].indexOf('\t'));
}

function tabEdits(text: string, tabs: readonly number[], width: number): Edit[] {
  return tabs.flatMap((tab) => {
    const [run = ''] = /^[ \t]*/.exec(text.slice(tab)) ?? [];
    return { start: tab, end: tab + run.length, text: run.replaceAll('\t', ' '.repeat(width)) };
  });
}

/** How many spaces a tab stands for: what lets the lines be read, if only one reading is possible. */
function widthOfTabs(text: string, tabs: readonly number[]): Edit[] | null {
  const last = tabs.at(-1) ?? 0;
  const readings = [2, 4, 8, 1].flatMap((width) => {
    const edits = tabEdits(text, tabs, width);
    const then = edited(unedited(text), edits);
    const document = parseYaml(then.text);
    const error = document === null ? null : firstError(document);
    if (document === null || (error !== null && startOfLine(text, then.origin(error.pos[0])) <= last)) return [];
    return { edits, value: error === null ? plainData(document) : '' };
  });
  const [first] = readings;
  return first !== undefined && readings.every(({ value }) => value === first.value) ? first.edits : null;
}

/** What a document says, to be compared; nothing for one that repeats itself without end. */
function plainData(document: Document.Parsed): string {
  try {
    return JSON.stringify(document.toJSON());
  } catch {
    return '';
  }
}

function tabbed(tabs: readonly number[], edits: Edit[] | null): Mistake {
  const more =
    tabs.length === 1 ? '' : ` So ${tabs.length === 2 ? 'is' : 'are'} ${counted(tabs.length - 1, 'line')} below.`;
  return {
    rule: 'yaml-tab',
    offset: tabs[0] ?? 0,
    what: `This line is indented with a tab, which YAML does not allow.${more}`,
    fix: 'Replace each tab at the start of a line by two spaces; most editors can do so for the whole file.',
    edits: edits ?? [],
  };
}

/** What leaves out a line that can’t be read, with all that is indented further; null where the fault is larger than it. */
function withoutLines(text: string, offset: number, error: YAMLError): Edit | null {
  const isOfLine = lineFaults.has(error.code) && !isUnclosedQuote(error) && !/flow/i.test(error.message);
  if (!isOfLine) return null;
  const start = startOfLine(text, offset);
  const depth = (line: string): number => (/^ */.exec(line)?.[0] ?? '').length;
  const [first = '', ...rest] = text.slice(start).split('\n');
  const below = rest.findIndex((line) => line.trim() !== '' && depth(line) <= depth(first));
  const lines = [first, ...(below === -1 ? rest : rest.slice(0, below))];
  return { start, end: start + lines.join('\n').length, text: '' };
}

const lineFaults: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
]);

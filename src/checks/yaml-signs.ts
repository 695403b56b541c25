import { isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Mistake } from './yaml-errors.ts';
import { plainEnd, quoteEdits } from './yaml-errors.ts';
import { inTypographicQuotes, oddSpaces, signName, zeroWidths } from './strange-signs.ts';
import type { Edit } from './text-edits.ts';
import { counted, oneLine, quoted } from './wording.ts';
import { quotesAdvised } from './yaml-quotes.ts';

/** A key, a value or an alias that stands by itself in a YAML file. */
interface Piece {
  node: Node;
  start: number;
  /** As it is written; over several lines where it goes on. */
  raw: string;
  isKey: boolean;
  /** What stands before it in its line. */
  before: string;
}

const dashes = '\\u2010-\\u2015\\u2212';
const bullets = '•◦▪▫‣⁃∙·●○■□►▶➤➔→✓✔*';
const blank = `[ \\t${oddSpaces}${zeroWidths}]`;
const indented = new RegExp(`^[${oddSpaces}${zeroWidths}][ ${oddSpaces}${zeroWidths}]*`, 'u');
// A real minus before a digit is part of a number.
const marked = new RegExp(
  `^(?:-{1,2}(?=[\\p{L}"'“„«‘\\[{(]|[${oddSpaces}])|[${dashes}]+(?!${blank}*\\d)|[${bullets}](?=${blank})|[${bullets.replace('*', '')}](?=\\p{L}))${blank}*`,
  'u',
);
// Each may begin a text; several lines in a row are a list.
const numbered = new RegExp(`^(?:\\d{1,2}[.)]|[a-z]\\)|[+o])${blank}+(?=\\S)`, 'u');
const glued = /^(?<name>[\p{L}_][\p{L}\p{N}_-]*)(?::(?=[^ \t\n/]|\/(?!\/))|[：﹕∶])/u;

// Nearly every key and value: a letter first, and no colon within.
const mayBeNumbered = /^(?:\d|[a-z][) ])/u;
const nothingStrange = new RegExp(`^[\\p{L}\\p{N}][^:：﹕∶${zeroWidths}]*$`, 'u');

/** What a sign at the start of a piece means, told to its author; null where it is as it should be. */
type Look = (piece: Piece, text: string, known: (name: string) => boolean, hasNoColon: boolean) => Mistake | null;

/** The lines below that belong to the same list or block and begin in the same way. */
function alike(text: string, { start, before }: Piece, begins: RegExp): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  let lineEnd = text.indexOf('\n', start);
  while (lineEnd !== -1) {
    const lineStart = lineEnd + 1;
    lineEnd = text.indexOf('\n', lineStart);
    const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
    if (line.trim() === '') continue;
    const [indentation = ''] = /^ */.exec(line) ?? [];
    if (indentation.length > before.length) continue;
    const begun = indentation === before ? begins.exec(line.slice(indentation.length)) : null;
    if (begun === null) break;
    found.push({ start: lineStart + indentation.length, length: begun[0].length });
  }
  return found;
}

const below = (count: number, verb: 'is' | 'does'): string => {
  const several = verb === 'is' ? 'are' : 'do';
  return count === 0 ? '' : ` So ${count === 1 ? verb : several} ${counted(count, 'line')} below.`;
};

const oddIndentation: Look = (piece, text) => {
  const { start, raw, before } = piece;
  const odd = indented.exec(raw);
  if (odd === null || !/^ *$/.test(before)) return null;
  const rest = alike(text, piece, indented);
  const edits = [{ start, length: odd[0].length }, ...rest].map((one): Edit => {
    const written = text.slice(one.start, one.start + one.length);
    // What has no width moved nothing.
    const spaces = written.replace(new RegExp(`[${zeroWidths}]`, 'gu'), '').length;
    return { start: one.start, end: one.start + one.length, text: ' '.repeat(spaces) };
  });
  const [sign = ''] = odd[0];
  const what = `This line is indented with ${signName(sign, 'an odd space')}, which looks like a space or like nothing and is a letter to YAML.${below(rest.length, 'is')}`;
  return {
    rule: 'yaml-syntax',
    offset: start,
    what,
    fix: 'Delete what stands before the first letter, and type spaces.',
    edits,
  };
};

const listMark: Look = (piece, text) => {
  const { start, before } = piece;
  // The parser takes "*" alone for the node.
  const mark = marked.exec(text.slice(start, start + 100));
  if (mark === null || !/^ *$/.test(before)) return null;
  const [sign = ''] = mark[0];
  const rest = alike(text, piece, marked);
  const edits = [{ start, length: mark[0].length }, ...rest].map((one): Edit => ({
    start: one.start,
    end: one.start + one.length,
    text: `-${' '.repeat(Math.max(1, one.length - 1))}`,
  }));
  const more = below(rest.length, 'does');
  const item = 'An item of a list begins with a hyphen and a space: "- …".';
  const own = 'If the sign belongs to a text, put the whole text in quotation marks: "…".';
  if (sign === '-') {
    const isOdd = new RegExp(`^-+[${oddSpaces}]`, 'u').exec(mark[0]);
    const behind = isOdd
      ? `${signName(isOdd[0].slice(-1))} stands behind the hyphen`
      : 'A space is missing behind the hyphen';
    const doubled = mark[0].startsWith('--') ? 'This line begins with two hyphens' : behind;
    const what = `${doubled.slice(0, 1).toUpperCase()}${doubled.slice(1)}.${more}`;
    return { rule: 'yaml-syntax', offset: start, what, fix: `${item} ${own}`, edits };
  }
  const isDash = new RegExp(`[${dashes}]`, 'u').test(sign);
  const named = isDash ? signName(sign) : 'a bullet';
  const what = `This line begins with "${sign}", ${named}, as word processors write lists.${more}`;
  return { rule: 'yaml-syntax', offset: start, what, fix: `${item} ${own}`, edits };
};

const numberedList: Look = (piece, text) => {
  const { start, before, isKey } = piece;
  const mark = numbered.exec(text.slice(start, start + 100));
  if (mark === null || isKey || !/^ *$/.test(before)) return null;
  const rest = alike(text, piece, numbered);
  if (rest.length === 0) return null;
  const edits = [{ start, length: mark[0].length }, ...rest].map((one): Edit => ({
    start: one.start,
    end: one.start + one.length,
    text: '- ',
  }));
  const what = `This line begins with "${mark[0].trim()}", as a list that was pasted does: to YAML it is one text.${below(rest.length, 'does')}`;
  const fix =
    'An item of a list begins with a hyphen and a space: "- …". If it is one text, put all of it in quotation marks: "…".';
  return { rule: 'yaml-syntax', offset: start, what, fix, edits };
};

/** A bullet behind the name of a field or behind a hyphen. */
const bulletInText: Look = ({ start, raw, before, isKey }) => {
  const bullet = new RegExp(`^[${bullets.replace(/[*·→]/gu, '')}]${blank}+`, 'u').exec(raw);
  if (bullet === null || isKey || !/^ *(?:- +)*(?:[^\s:]+: +)?$/.test(before) || /^ *$/.test(before)) return null;
  const [sign = ''] = bullet[0];
  const what = `This text begins with "${sign}", a bullet, which is a letter to YAML and would be shown.`;
  const fix =
    'Delete it. Write several items one a line, each behind a hyphen and a space: "- …". If the sign belongs to the text, put the whole text in quotation marks: "…".';
  return { rule: 'yaml-syntax', offset: start, what, fix, edits: [{ start, end: start + bullet[0].length, text: '' }] };
};

/** `doing = Waits`, `doing Waits` and `doing :Waits`, where a field is expected. */
const missingColon: Look = ({ start, raw, before }, _, known, hasNoColon) => {
  const [, name = '', gap = '', value = ''] =
    /^([\p{L}_][\p{L}\p{N}_-]*)([ \t]*[=:：][ \t]*|[ \t]+)(\S[^\n]*)/u.exec(raw) ?? [];
  if (!hasNoColon || !known(name) || !/^ *(?:- +)?$/.test(before)) return null;
  const at = start + name.length;
  const edits = [{ start: at, end: at + gap.length, text: ': ' }];
  const shown = oneLine(value) === value ? value : '…';
  const what = `Behind ${quoted(name)} a colon and a space are expected.`;
  return { rule: 'yaml-syntax', offset: at, what, fix: `Write "${name}: ${shown}".`, edits };
};

const gluedColon: Look = ({ node, start, raw, before, isKey }, text, known) => {
  const found = glued.exec(raw);
  const name = found?.groups?.['name'];
  if (!isScalar(node) || found === null || name === undefined) return null;
  const opensGroup = isKey && /[:：﹕∶][{["']/.test(raw);
  if (!known(name) && !opensGroup) return null;
  if (!new RegExp(`^${blank}*(?:- +)*$|[[{,] *$`, 'u').test(before)) return null;
  const at = start + name.length;
  const spaces = new RegExp(`^${blank}*`, 'u').exec(text.slice(at + 1, at + 100))?.[0] ?? '';
  const [line = ''] = opensGroup ? ['…'] : text.slice(at + 1 + spaces.length, start + raw.length).split('\n');
  const edits = [{ start: at, end: at + 1 + spaces.length, text: ': ' }];
  const sign = text[at] ?? ':';
  const [odd] = spaces;
  const what =
    sign !== ':'
      ? `The colon behind ${quoted(name)} is ${signName(sign)}, which is a letter to YAML.`
      : odd === undefined
        ? `A space is missing behind the colon of ${quoted(name)}.`
        : `Behind the colon of ${quoted(name)} stands ${signName(odd, 'an odd space')}, which is a letter to YAML.`;
  const shown = oneLine(line) === line ? line : '…';
  const fix = `Write "${name}: ${shown}", with a plain colon and a plain space. If the colon belongs to a text, put the whole text in quotation marks: "…".`;
  return { rule: 'yaml-syntax', offset: at, what, fix, edits };
};

const quotedName: Look = ({ isKey, start, raw }) => {
  if (!isKey || !inTypographicQuotes(raw)) return null;
  const what = `The quotation marks around ${quoted(raw.slice(1, -1))} are typographic ones, which are letters to YAML.`;
  const edits = [
    { start, end: start + 1, text: '' },
    { start: start + raw.length - 1, end: start + raw.length, text: '' },
  ];
  return {
    rule: 'yaml-syntax',
    offset: start,
    what,
    fix: `The name of a field needs none: ${oneLine(raw.slice(1, -1))}.`,
    edits,
  };
};

const hiddenInName: Look = ({ isKey, start, raw }) => {
  const [first, ...more] = isKey ? [...raw.matchAll(new RegExp(`[${zeroWidths}]`, 'gu'))] : [];
  if (first === undefined) return null;
  const edits = [first, ...more].map(({ index }) => ({ start: start + index, end: start + index + 1, text: '' }));
  const what = `This name holds ${signName(first[0])}, which can not be seen.`;
  return { rule: 'yaml-syntax', offset: start + first.index, what, fix: 'Delete the name, and type it again.', edits };
};

const looks: readonly Look[] = [
  oddIndentation,
  listMark,
  numberedList,
  bulletInText,
  gluedColon,
  missingColon,
  quotedName,
  hiddenInName,
];

/** A `*` that repeats nothing: mostly it belongs to a text. */
function emptyAlias({ node, start }: Piece, text: string, anchors: ReadonlySet<string>): Mistake | null {
  if (!isAlias(node) || anchors.has(node.source)) return null;
  const end = plainEnd(text, start);
  const what = `A "*" at the start of a value repeats something named "&${oneLine(node.source)}", and there is no such thing above.`;
  const fix = `If the "*" belongs to the text, put the whole text in quotation marks: ${quotesAdvised(text.slice(start, end))}.`;
  return { rule: 'yaml-alias', offset: start, what, fix, edits: quoteEdits(text, start, end) };
}

// More than any indentation, and more than is looked at.
const mostBefore = 400;

/** Every key and value without quotation marks and every alias, in the order of the text. */
function piecesOf(contents: unknown, text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (node: unknown, isKey: boolean): void => {
    const range = isNode(node) ? node.range : null;
    const isPlain = isScalar(node) && node.type === 'PLAIN';
    if (!range || !(isPlain || isAlias(node))) return;
    const [start, end] = range;
    if (end > start) pieces.push({ node, start, raw: text.slice(start, end), isKey, before: '' });
  };
  const waiting: unknown[] = [contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isPair(node)) {
      add(node.key, true);
      waiting.push(node.value, isScalar(node.key) ? null : node.key);
    } else if (isMap(node) || isSeq(node)) for (const item of node.items) waiting.push(item);
    else add(node, false);
  }
  pieces.sort((a, b) => a.start - b.start);
  // A line may be as long as the file.
  let lineStart = 0;
  let from = 0;
  return pieces.map((piece) => {
    const { start } = piece;
    const lineEnd = text.slice(from, start).lastIndexOf('\n');
    if (lineEnd !== -1) lineStart = from + lineEnd + 1;
    from = Math.max(from, start);
    return { ...piece, before: text.slice(Math.max(lineStart, start - mostBefore), start) };
  });
}

const anchorsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/&([^\s,[\]{}]+)/g)].map(([, name]) => name ?? ''));

/**
 * Signs that were typed or pasted in the place of those that YAML knows, at the start of a line or behind a name, down
 * to the line of the first error: behind it the parser only guesses. `known` says whether a name is one of a field.
 */
export function strangeSigns(
  contents: unknown,
  text: string,
  error: { offset: number; hasNoColon: boolean } | null,
  known: (name: string) => boolean,
): Mistake[] {
  const lineEnd = error === null ? -1 : text.indexOf('\n', error.offset);
  const limit = lineEnd === -1 ? text.length : lineEnd;
  const anchors = anchorsIn(text);
  const taken = new Set<number>();
  return piecesOf(contents, text).flatMap((piece) => {
    const isNoField = error?.hasNoColon === true && error.offset === piece.start;
    if (piece.start > limit || (!isNoField && !mayBeNumbered.test(piece.raw) && nothingStrange.test(piece.raw)))
      return [];
    for (const look of looks) {
      const found = look(piece, text, look === gluedColon && isNoField ? () => true : known, isNoField);
      if (found === null) continue;
      if (found.edits.some(({ start }) => taken.has(start))) return [];
      for (const { start } of found.edits) taken.add(start);
      return found;
    }
    return emptyAlias(piece, text, anchors) ?? [];
  });
}

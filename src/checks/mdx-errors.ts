import { bracesWords } from './braces.ts';
import { afterExpression } from './body-limits.ts';
import { indexLines } from './line-index.ts';
import type { RuleName } from './rules.ts';
import { attributeMistake, paragraphEnd, tagEnd, typographicMarks } from './tag-text.ts';
import { oneLine } from './wording.ts';

export interface TextProblem {
  rule: RuleName;
  /** Into the body. */
  offset: number;
  what: string;
  fix: string;
}

/** What the parser stopped at. */
export interface MdxMistake {
  problems: TextProblem[];
  /** The text without it, as long as it was: every other place stays where it is. */
  text: string;
  /** A tag that was taken out because it is not closed: what is written in it can be read all the same. */
  open: { start: number; end: number } | null;
  /** Where a tag begins whose attributes were taken out. */
  spoiled: number | null;
}

const lessThan = 'If "<" is part of the text, write a backslash before it: \\<.';

/** Elements that HTML never closes; MDX wants them closed. */
const voids = ['br', 'hr', 'img', 'wbr', 'input', 'area', 'base', 'col', 'embed', 'link', 'meta', 'source', 'track'];

const nothing = { open: null, spoiled: null };

/** A text with blanks in the place of a part; its line ends stay. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/gu, ' ') + text.slice(end);
}

function syntax(offset: number, what: string, fix: string): TextProblem {
  return { rule: 'mdx-syntax', offset, what, fix };
}

/** Reads the parser’s message, such as `3:1: Expected a closing tag … (mdx-jsx:…)`, for someone who writes texts. */
export function mistakeOf(message: string, text: string): MdxMistake {
  const lines = indexLines(text);
  const offsetOf = (line: string, column: string) => lines.startOf(Number(line)) + Number(column) - 1;
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): ([\s\S]*)$/u.exec(message) ?? [];
  const offset = offsetOf(line, column);
  const unclosed = /^Expected a closing tag for `<([^>`]*)/u.exec(words);
  if (unclosed) return unclosedTag(text, offset);
  const crossed =
    /^Unexpected closing tag `[^`]*`, expected corresponding closing tag for `<[^>`]*>` \((\d+):(\d+)/u.exec(words);
  if (crossed) return unclosedTag(text, offsetOf(crossed[1] ?? '1', crossed[2] ?? '1'));
  if (words.startsWith('Unexpected closing tag')) {
    const end = tagEnd(text, offset) ?? paragraphEnd(text, offset);
    const what = 'This closing tag does not match an opening tag.';
    const fix = `Delete it, or write the opening tag before it. ${lessThan}`;
    return { ...nothing, problems: [syntax(offset, what, fix)], text: blank(text, offset, end) };
  }
  if (/expression|brace/iu.test(words)) return bracesMistake(text, offset);
  if (text[offset] === '<') return tagMistake(text, offset);
  const what = 'This can not be read as MDX: something in it looks like a tag or like code, and is not complete.';
  const fix = `${lessThan} If a brace is, write \\{.`;
  const end = lines.startOf(Number(line) + 1);
  return { ...nothing, problems: [syntax(offset, what, fix)], text: blank(text, offset, end) };
}

function unclosedTag(text: string, start: number): MdxMistake {
  const end = tagEnd(text, start) ?? paragraphEnd(text, start);
  const name = /^<\s*([^\s/>]*)/u.exec(text.slice(start, end))?.[1] ?? '';
  const without = blank(text, start, end);
  if (voids.includes(name)) {
    const problem = syntax(start, `<${name}> is not closed.`, `Write it with a slash: <${name} />.`);
    return { problems: [problem], text: without, open: { start, end }, spoiled: null };
  }
  const close = closingTag(text, name, end);
  const problem =
    close === null
      ? syntax(
          start,
          `<${name}> is opened but not closed.`,
          `Write </${name}> after its content, in the same paragraph or on a line of its own like the opening tag, or <${name} /> if it has none. ${lessThan}`,
        )
      : syntax(
          start,
          `<${name}> is opened in one paragraph, list or quotation and closed in another.`,
          `Write <${name}> and </${name}> in the same paragraph, or each on a line of its own with an empty line after the first and before the second.`,
        );
  return {
    problems: [problem],
    text: close === null ? without : blank(without, close.start, close.end),
    open: { start, end },
    spoiled: null,
  };
}

/** The tag that would close an element opened before `from`, wherever it stands. */
function closingTag(text: string, name: string, from: number): { start: number; end: number } | null {
  let depth = 1;
  for (const tag of text.slice(from).matchAll(/<(\/?)\s*([^\s/>]*)[^<>]*?(\/?)>/gu)) {
    if (tag[2] !== name || tag[3] === '/') continue;
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return { start: from + tag.index, end: from + tag.index + tag[0].length };
  }
  return null;
}

function tagMistake(text: string, start: number): MdxMistake {
  const rest = text.slice(start, start + 2000);
  if (rest.startsWith('<!--')) {
    const close = text.indexOf('-->', start);
    const end = close === -1 ? paragraphEnd(text, start) : close + 3;
    const comment = text.slice(start + 4, close === -1 ? end : close).trim();
    const isShort = oneLine(comment) === comment && comment !== '' && !comment.includes('*/');
    const what = 'HTML comments can not be used in MDX.';
    const fix = `Write {/* ${isShort ? comment : 'your comment'} */} instead, or delete it.`;
    return { ...nothing, problems: [syntax(start, what, fix)], text: blank(text, start, end) };
  }
  const address = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/iu.exec(rest);
  if (address) {
    const [whole, plain = ''] = address;
    const bare = plain.replace(/^mailto:/iu, '');
    const what = 'An address in angle brackets can not be read: "<" begins a tag in MDX.';
    const fix =
      oneLine(bare) === bare
        ? `Write it without them, ${bare}, or as [text](${bare.includes('//') ? '' : 'mailto:'}${bare}).`
        : 'Write it without them, or as [text](https://…).';
    const masked = blank(blank(text, start, start + 1), start + whole.length - 1, start + whole.length);
    return { ...nothing, problems: [syntax(start, what, fix)], text: masked };
  }
  const end = /^<[\p{L}_$]/u.test(rest) ? tagEnd(text, start) : null;
  if (end !== null) {
    const { mistakes, tag } = typographicMarks(text, start, end);
    if (mistakes.length > 0) {
      return {
        ...nothing,
        problems: mistakes.map(({ offset, what, fix }) => syntax(offset, what, fix)),
        text: text.slice(0, start) + tag + text.slice(end),
      };
    }
    const { offset, what, fix } = attributeMistake(text, start, end);
    const nameEnd = start + (/^<[^\s/>]*/u.exec(rest)?.[0].length ?? 1);
    const masked = blank(text, nameEnd, text[end - 2] === '/' ? end - 2 : end - 1);
    // What has no attributes to take out is no tag after all.
    if (masked !== text) return { open: null, spoiled: start, problems: [syntax(offset, what, fix)], text: masked };
  }
  const name = /^<\/?[\p{L}_$][^\s<>/]*/u.exec(rest)?.[0];
  const what =
    name === undefined
      ? '"<" begins a tag in MDX, and this is none.'
      : `"${oneLine(name)}" begins a tag in MDX, and none ends here.`;
  return {
    ...nothing,
    problems: [syntax(start, what, name === undefined ? lessThan : `Write ">" where it ends. ${lessThan}`)],
    text: blank(text, start, start + 1),
  };
}

/** The outermost brace that is open at an offset, in its paragraph. */
function openBrace(text: string, offset: number): number | null {
  let depth = 0;
  let found: number | null = null;
  for (let at = text[offset] === '{' ? offset : offset - 1; at >= 0; at -= 1) {
    if (/^\n[ \t>]*\n/u.test(text.slice(at, at + 100))) break;
    if (text[at - 1] === '\\') continue;
    if (text[at] === '}') depth += 1;
    else if (text[at] === '{') {
      if (depth === 0) found = at;
      else depth -= 1;
    }
  }
  return found;
}

function bracesMistake(text: string, offset: number): MdxMistake {
  const start = openBrace(text, offset) ?? offset;
  const end = afterExpression(text, start) ?? paragraphEnd(text, start);
  const tag = tagAround(text, start, end);
  if (tag !== null) {
    const name = /[\w:.-]+\s*=\s*$/u.exec(text.slice(tag, start));
    const from = name === null ? start : tag + name.index;
    const what = 'This value is code, and a text may hold none.';
    const fix = 'Write a plain value: text in quotation marks, or {["a", "b"]} for a list.';
    const problem: TextProblem = { rule: 'unsafe-body', offset: from, what, fix };
    return { problems: [problem], text: blank(text, from, end), open: null, spoiled: tag };
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const heading = /^#{1,6}\s+(.*?)\s*$/u.exec(text.slice(lineStart, start))?.[1] ?? null;
  const words = bracesWords(text.slice(start, end), heading);
  return { ...nothing, problems: [{ rule: 'unsafe-body', offset: start, ...words }], text: blank(text, start, end) };
}

/** Where the tag begins that a part of the text stands in; null where it stands in none. */
function tagAround(text: string, start: number, end: number): number | null {
  const before = text.slice(Math.max(0, start - 2000), start);
  for (let at = before.lastIndexOf('<'); at >= 0; at = at === 0 ? -1 : before.lastIndexOf('<', at - 1)) {
    const tag = start - before.length + at;
    if (!/^<[\p{L}_$]/u.test(text.slice(tag, tag + 3))) continue;
    const close = tagEnd(text, tag);
    return close !== null && close > end ? tag : null;
  }
  return null;
}

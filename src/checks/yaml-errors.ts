import type { ErrorCode, YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import { inTypographicQuotes } from './strange-signs.ts';
import type { Edit } from './text-edits.ts';
import { quoted } from './wording.ts';
import { quotesAdvised } from './yaml-quotes.ts';

interface Words {
  what: string;
  fix: string;
}

/** Something that YAML can't read, or reads as nobody meant it. */
export interface Mistake extends Words {
  rule: Problem['rule'];
  offset: number;
  /** What was meant, in the place of what is written: for reading on, never for publishing. Empty where nobody can say. */
  edits: Edit[];
  /** Whether it is about a value that can be read after all, with quotation marks put around it. */
  isOfValue?: true;
}

const alignment =
  'Lines that belong together start in the same column: give this one as many spaces as its neighbours.';
const wholeInQuotes = 'Put the whole text in quotation marks: "…".';

const unreadable: Words = {
  what: 'The YAML can not be read from here on.',
  fix: 'Compare this line and the one above with their neighbours: indentation, colons, quotation marks.',
};

export const unclosedQuote: Words = {
  what: 'The quotation mark that opens this text is never closed.',
  fix: 'Write the closing quotation mark; a quotation mark inside the text needs a backslash before it: \\".',
};

const tag: Words = {
  what: 'An exclamation mark at the start of a value has a meaning of its own in YAML.',
  fix: wholeInQuotes,
};

const marker: Words = {
  what: 'A "&" or "*" at the start of a value has a meaning of its own in YAML.',
  fix: wholeInQuotes,
};

/** The words for each error of the YAML parser, for someone who does not know YAML by name. */
const words: Record<ErrorCode, (message: string) => Words> = {
  ALIAS_PROPS: () => marker,
  BAD_ALIAS: () => marker,
  BAD_COLLECTION_TYPE: () => tag,
  BAD_DIRECTIVE: () => ({ what: 'A line that starts with "%" has a meaning of its own in YAML.', fix: wholeInQuotes }),
  BAD_DQ_ESCAPE: () => ({
    what: 'A backslash between double quotation marks has a meaning of its own, and this one has none.',
    fix: "Write two backslashes (\\\\), or put the text in single quotation marks: '…'.",
  }),
  BAD_INDENT: (message) =>
    message.includes('Flow')
      ? {
          what: `${message.includes('map') ? 'A group that begins with "{"' : 'A list that begins with "["'} is not closed before this line.`,
          fix: `Write the missing "${message.includes('map') ? '}' : ']'}" above. If the bracket is part of a text, put the whole text in quotation marks: "…".`,
        }
      : { what: 'This line is indented differently from its neighbours.', fix: alignment },
  BAD_PROP_ORDER: () => marker,
  BAD_SCALAR_START: (message) => {
    return { what: `A value can not start with "${message.at(-1) ?? ''}".`, fix: wholeInQuotes };
  },
  BLOCK_AS_IMPLICIT_KEY: () => ({
    what: 'This text contains a colon followed by a space, which YAML takes for another field.',
    fix: wholeInQuotes,
  }),
  BLOCK_IN_FLOW: () => ({
    what: 'A line that starts with "-" or "?" can not stand inside brackets.',
    fix: 'Separate the items by commas, or write the list with one "- " line an item and no brackets.',
  }),
  DUPLICATE_KEY: () => unreadable,
  IMPOSSIBLE: () => unreadable,
  KEY_OVER_1024_CHARS: () => ({
    what: 'The name of a field is longer than 1,024 letters.',
    fix: `If this is a text with a colon in it: ${wholeInQuotes}`,
  }),
  MISSING_CHAR: (message) =>
    message.includes('quote')
      ? unclosedQuote
      : message.includes('map values')
        ? {
            what: 'This line is neither a field nor part of a list.',
            fix: 'A field needs a colon and a space after its name ("title: …"), an item of a list a hyphen and a space ("- …").',
          }
        : message.includes('Sequence item')
          ? { what: 'This line is indented differently from its neighbours.', fix: alignment }
          : unreadable,
  MULTILINE_IMPLICIT_KEY: () => ({
    what: 'This line has no colon, so it is not a field.',
    fix: 'Write "name: value". If it carries on the text of the line above, indent it further than that line.',
  }),
  MULTIPLE_ANCHORS: () => marker,
  MULTIPLE_DOCS: () => ({
    what: 'A second document begins here.',
    fix: 'A line of three hyphens or three dots ends the fields: delete it, or indent it if it is part of a text.',
  }),
  MULTIPLE_TAGS: () => tag,
  NON_STRING_KEY: () => unreadable,
  RESOURCE_EXHAUSTION: () => ({
    what: 'Lists and groups are nested too deeply here.',
    fix: 'A map needs about ten levels. Look for brackets that are never closed.',
  }),
  TAB_AS_INDENT: () => ({ what: 'This line is indented with a tab.', fix: 'Use spaces.' }),
  TAG_RESOLVE_FAILED: () => tag,
  UNEXPECTED_TOKEN: (message) =>
    message.includes('on same line with key')
      ? {
          what: 'A list can not begin on the line of its field.',
          fix: 'Put each "- " item on a line of its own, below the field.',
        }
      : message.includes('at node end')
        ? {
            what: 'Text goes on after the value has ended.',
            fix: "If the value is in quotation marks, put them around all of it; if it contains such marks itself, use the other kind around it: '…'.",
          }
        : message.includes('flow-')
          ? {
              what: 'This closing bracket has no opening one.',
              fix: 'Delete it. If it is part of a text, put the whole text in quotation marks: "…".',
            }
          : message.includes('Block scalar header')
            ? {
                what: 'After ">" or "|" the text begins on the next line.',
                fix: 'Move it there, indented further than the field.',
              }
            : unreadable,
};

/** Whether the parser found a line that is no field. */
export const hasNoColon = ({ code, message }: YAMLError): boolean =>
  code === 'MULTILINE_IMPLICIT_KEY' ||
  code === 'BLOCK_AS_IMPLICIT_KEY' ||
  (code === 'MISSING_CHAR' && message.includes('map values'));

/** Where a line ends, without the comment and the spaces at its end; `#4` is no comment. */
function lineEndFrom(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? undefined : end);
  return start + line.replace(/[ \t]+#(?![\p{L}\p{N}]).*$/u, '').trimEnd().length;
}

/** Where a text without quotation marks was meant to end: with its line, or before what closes the brackets around it. */
export function plainEnd(text: string, start: number): number {
  const end = lineEndFrom(text, start);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const open = text.slice(lineStart, start).replace(/"[^"]*"|'[^']*'|\[[^[\]]*\]|\{[^{}]*\}/g, '');
  if (!/[[{]/.test(open)) return end;
  const close = /[,\]}]/.exec(text.slice(start, end));
  return close === null ? end : start + text.slice(start, start + close.index).trimEnd().length;
}

/** Where a text in a block was meant to end: lines that are indented further and are no fields carry it on. */
function textEnd(text: string, start: number): number {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [own = ''] = /^ *(?:- +)*/.exec(text.slice(lineStart, start)) ?? [];
  let end = lineEndFrom(text, start);
  for (;;) {
    const lineEnd = text.indexOf('\n', end);
    if (lineEnd === -1) return end;
    const [line = ''] = text.slice(lineEnd + 1).split('\n', 1);
    const [indentation = ''] = /^ */.exec(line) ?? [];
    const carriesOn = indentation.length > own.length && /\S/.test(line) && !/^ *(?:[-#]|[^\s:]+:(?:\s|$))/.test(line);
    if (!carriesOn) return end;
    end = lineEndFrom(text, lineEnd + 1);
  }
}

/** What puts a piece of text into double quotation marks. */
export function quoteEdits(text: string, start: number, end: number): Edit[] {
  const inner = [...text.slice(start, end).matchAll(/["\\]/g)].map(({ index }): Edit => ({
    start: start + index,
    end: start + index,
    text: '\\',
  }));
  return [{ start, end: start, text: '"' }, ...inner, { start: end, end, text: '"' }];
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** A text with a colon in it that YAML took for the name of a field. */
function colonInText(text: string, start: number, end: number): Mistake {
  const written = text.slice(start, end);
  const common = { rule: 'yaml-syntax' as const, offset: start };
  if (inTypographicQuotes(written)) {
    const inner = written.slice(1, -1);
    const what = `The quotation marks around ${quoted(inner)} are typographic ones, which are letters to YAML: the colon between them ends the text.`;
    const edits = [
      { start, end: start + 1, text: '"' },
      ...quoteEdits(text, start + 1, end - 1).slice(1, -1),
      { start: end - 1, end, text: '"' },
    ];
    return { ...common, what, fix: `Write straight ones: ${quotesAdvised(inner)}.`, edits };
  }
  const what = 'This text contains a colon followed by a space, which YAML takes for another field.';
  const fix = `Put the whole text in quotation marks: ${quotesAdvised(written)}.`;
  return { ...common, what, fix, edits: quoteEdits(text, start, end) };
}

/** Two fields within braces with a semicolon or nothing between them. */
function commaMissing(text: string, start: number, end: number, known: (name: string) => boolean): Mistake | null {
  const found = /^("[^"]*"|'[^']*'|[^\n]*?)(\s*;\s*|\s+)([\p{L}_][\p{L}\p{N}_-]*): /u.exec(text.slice(start, end));
  const [, value = '', gap = '', name = ''] = found ?? [];
  if (found === null || !(known(name) || /^["']/.test(value))) return null;
  const at = start + value.length;
  const what = gap.includes(';')
    ? `A semicolon stands before ${quoted(name)}, where a comma parts two fields.`
    : `A comma is missing before ${quoted(name)}.`;
  const fix = `Write ", ${name}: …". If it belongs to the text, put the whole text in quotation marks: "…".`;
  const edits = [{ start: at, end: at + gap.length, text: ', ' }];
  return { rule: 'yaml-syntax', offset: gap.includes(';') ? at + gap.indexOf(';') : at + gap.length, what, fix, edits };
}

/** The value that an offset lies in, by its line: what stands behind the name of the field or the hyphen. */
function valueStart(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const [lead = ''] = /^ *(?:- +)*(?:[^\s:"']+:[ \t]+)?/.exec(text.slice(lineStart, offset)) ?? [];
  return lineStart + lead.length;
}

/** Where a YAML error is best shown, in which words, and what was probably meant. `text` is what was parsed. */
export function explainYamlError(error: YAMLError, text: string, known: (name: string) => boolean): Mistake {
  // Errors of indentation point at the start of the line; the author looks at its first sign.
  const offset = error.pos[0] + (/^ +/.exec(text.slice(error.pos[0], error.pos[0] + 200))?.[0].length ?? 0);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const common = { rule: 'yaml-syntax' as const, offset, edits: [] as Edit[] };
  if (hasNoColon(error) && /^-\s/.test(text.slice(offset, offset + 2))) {
    return {
      ...common,
      what: 'An item of a list ("- …") stands where a field is expected.',
      fix: 'Give it as many spaces as the other items of its list. If it carries on the text of the line above, take the hyphen away.',
    };
  }
  if (/(?:^|[:-])\s+[*&]\S*\s*$/.test(text.slice(Math.max(lineStart, offset - 200), offset))) {
    const start = valueStart(text, offset);
    return { ...common, ...marker, edits: quoteEdits(text, start, textEnd(text, start)) };
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && error.message.includes('mappings')) {
    const lineEnd = text.indexOf('\n', offset);
    const line = text.slice(offset, lineEnd === -1 ? undefined : lineEnd);
    // No second colon in the line: the culprit is the next line, indented as if it went on with this value.
    if (lineEnd !== -1 && !/:(?:\s|$)/.test(line)) {
      const next = /\S/.exec(text.slice(lineEnd));
      return {
        ...common,
        offset: lineEnd + (next?.index ?? 0),
        what: 'This line is indented further than its neighbours.',
        fix: alignment,
      };
    }
    return colonInText(text, offset, textEnd(text, offset));
  }
  if (error.code === 'BLOCK_IN_FLOW') {
    const value = /^[^\n]*?(?=\s*[,\]}])/.exec(text.slice(offset))?.[0] ?? '';
    if (/^-+$/.test(value)) {
      const what = `A lone ${quoted(value)} begins an item of a list, and no list can begin here.`;
      const fix = `If it is a text, put it in quotation marks: "${value}".`;
      return { ...common, what, fix, edits: quoteEdits(text, offset, offset + value.length), isOfValue: true };
    }
    if (/:\s/.test(text.slice(offset, error.pos[1])) && !/^[-?]\s/.test(text.slice(offset, offset + 2))) {
      const end = offset + text.slice(offset, error.pos[1]).trimEnd().length;
      return commaMissing(text, offset, end, known) ?? colonInText(text, offset, end);
    }
  }
  if (error.code === 'UNEXPECTED_TOKEN' && error.message.includes('on same line with key')) {
    const end = lineEndFrom(text, offset);
    if (/^-+$/.test(text.slice(offset, end))) {
      const what = `A lone ${quoted(text.slice(offset, end))} begins an item of a list, and no list can begin on the line of its field.`;
      const fix = `If it is a text, put it in quotation marks: "${text.slice(offset, end)}".`;
      return { ...common, what, fix, edits: quoteEdits(text, offset, end), isOfValue: true };
    }
  }
  return { ...common, ...words[error.code](error.message), ...meantBy(error, text, offset) };
}

/** What was meant where the error itself says it; nothing where the text could go on in many ways. */
function meantBy({ code, message }: YAMLError, text: string, offset: number): Partial<Mistake> {
  const whole = (start: number, end: number): Partial<Mistake> => ({
    fix: `Put the whole text in quotation marks: ${quotesAdvised(text.slice(start, end))}.`,
    edits: quoteEdits(text, start, end),
  });
  if (code === 'BAD_DQ_ESCAPE') return { edits: [insert(offset, '\\')] };
  if (code === 'BAD_SCALAR_START') return { ...whole(offset, plainEnd(text, offset)), isOfValue: true };
  if (code === 'TAG_RESOLVE_FAILED') return whole(offset, plainEnd(text, offset));
  if (code !== 'UNEXPECTED_TOKEN') return {};
  const start = valueStart(text, offset);
  if (message.includes('at node end')) return marksInside(text, start);
  if (message.includes('on same line with key')) return { edits: itemBelow(text, offset) };
  const isText = message.includes('Block scalar header') || message.includes('flow-');
  return isText && start <= offset ? { edits: quoteEdits(text, start, textEnd(text, start)) } : {};
}

/** A text in quotation marks with such marks inside. */
function marksInside(text: string, start: number): Partial<Mistake> {
  const mark = text[start] ?? '';
  if (!/["']/.test(mark)) return {};
  const end = textEnd(text, start);
  const written = text.slice(start, end);
  const edits = quoteEdits(text, start, end);
  if (written.length < 3 || !written.endsWith(mark) || written.includes('\\')) return { edits };
  const inner = quotesAdvised(written.slice(1, -1));
  return { edits, fix: `A quotation mark inside the text ends it. Use the other kind around it: ${inner}.` };
}

/** What puts an item of a list that stands in the line of its field on the next one. */
function itemBelow(text: string, offset: number): Edit[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const own = /^ */.exec(text.slice(lineStart))?.[0].length ?? 0;
  const next = /^[^\n]*\n( *)- /.exec(text.slice(offset))?.[1]?.length ?? 0;
  return [insert(offset, `\n${' '.repeat(next > own ? next : own + 2)}`)];
}

/** Whether a text that the parser never ended begins with a mark of its own, as the error says. */
export const isUnclosedQuote = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' && message.includes('quote');

/** Whether a bracket is not closed before the line that the error is at. */
export const isUnclosedBracket = ({ code, message }: YAMLError): boolean =>
  code === 'BAD_INDENT' && message.includes('Flow');

import type { ErrorCode, YAMLError } from 'yaml';

export interface Words {
  what: string;
  fix: string;
}

const alignment =
  'Lines that belong together start in the same column: give this one as many spaces as its neighbours.';
const wholeInQuotes = 'Put the whole text in quotation marks: "…".';

const unreadable: Words = {
  what: 'The YAML can not be read from here on.',
  fix: 'Compare this line and the one above with their neighbours: indentation, colons, quotation marks.',
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
      ? {
          what: 'The quotation mark that opens this text is never closed.',
          fix: 'Write the closing quotation mark; a quotation mark inside the text needs a backslash before it: \\".',
        }
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

const hasNoColon = ({ code, message }: YAMLError): boolean =>
  code === 'MULTILINE_IMPLICIT_KEY' ||
  code === 'BLOCK_AS_IMPLICIT_KEY' ||
  (code === 'MISSING_CHAR' && message.includes('map values'));

/** Where a YAML error is best shown, and in which words. `text` is what was parsed. */
export function explainYamlError(error: YAMLError, text: string): Words & { offset: number } {
  // Errors of indentation point at the start of the line; the author looks at its first sign.
  const offset = error.pos[0] + (/^ +/.exec(text.slice(error.pos[0], error.pos[0] + 200))?.[0].length ?? 0);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (hasNoColon(error) && /^-\s/.test(text.slice(offset, offset + 2))) {
    return {
      offset,
      what: 'An item of a list ("- …") stands where a field is expected.',
      fix: 'Give it as many spaces as the other items of its list. If it carries on the text of the line above, take the hyphen away.',
    };
  }
  if (/(?:^|[:-])\s+[*&]\S*\s*$/.test(text.slice(Math.max(lineStart, offset - 200), offset)))
    return { offset, ...marker };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const lineEnd = text.indexOf('\n', offset);
    const line = text.slice(offset, lineEnd === -1 ? undefined : lineEnd);
    // No second colon in the line: the culprit is the next line, indented as if it went on with this value.
    if (lineEnd !== -1 && !/:(?:\s|$)/.test(line)) {
      const next = /\S/.exec(text.slice(lineEnd));
      return {
        offset: lineEnd + (next?.index ?? 0),
        what: 'This line is indented further than its neighbours.',
        fix: alignment,
      };
    }
  }
  return { offset, ...words[error.code](error.message) };
}

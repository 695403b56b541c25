import { quoted } from './wording.ts';

// What stands between "<" and ">", read from the text: the parser says of a tag that it can't read only where it begins.

/** A mistake in a tag. Offsets are into the text. */
interface TagMistake {
  offset: number;
  what: string;
  fix: string;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”“"',
  '”': '”“"',
  '„': '“”"',
  '‟': '”"',
  '«': '»"',
  '»': '«"',
  '‘': "’‘'",
  '’': "’‘'",
  '‚': "‘’'",
  '‛': "’'",
  '"': '”“»’‘',
  "'": '’‘”“',
};

/** The end of the paragraph that an offset lies in. */
export function paragraphEnd(text: string, offset: number): number {
  const end = /\n[ \t>]*(?=\n|$)/u.exec(text.slice(offset))?.index;
  return end === undefined ? text.length : offset + end;
}

/** The end of the tag that begins at `start`, ">" included; null when it has none in its paragraph. */
export function tagEnd(text: string, start: number): number | null {
  const limit = paragraphEnd(text, start);
  let mark: string | null = null;
  let depth = 0;
  for (let at = start + 1; at < limit; at += 1) {
    const sign = text[at] ?? '';
    if (mark !== null) {
      if (sign === mark) mark = null;
    } else if ((sign === '"' || sign === "'") && (depth > 0 || /=\s*$/u.test(text.slice(start, at)))) mark = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (depth <= 0 && sign === '<') break;
    else if (depth <= 0 && sign === '>') return at + 1;
  }
  // Something is never closed; the tag ends at the latest where any would.
  const plain = /^<[^<>]*>/u.exec(text.slice(start, limit));
  return plain === null ? null : start + plain[0].length;
}

/** Quotation marks of a word processor around values, with the tag as it should be: as long as it was. */
export function typographicMarks(text: string, start: number, end: number): { mistakes: TagMistake[]; tag: string } {
  const mistakes: TagMistake[] = [];
  const tag = text
    .slice(start, end)
    .replace(/([\w:.-]+)(\s*=\s*)(["'“”„‟«»‘’‚‛])([^\n<>]*?)(["'“”„‟«»‘’‚‛])(?=[\s/>])/gu, (...found) => {
      const [whole, name, equals, open, value, close] = found as unknown as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const place = start + (found[6] as unknown as number) + name.length + equals.length;
      const straight = open === close && (open === '"' || open === "'");
      if (straight || !(closers[open] ?? '').includes(close) || value.includes('"')) return whole;
      mistakes.push({
        offset: place,
        what: `The quotation marks around ${quoted(value)} are those of a word processor (${open}${close}).`,
        fix: `Write ${name}="${value}", with straight ones.`,
      });
      return `${name}${equals}"${value}"`;
    });
  return { mistakes, tag };
}

/** Why the attributes of a tag can't be read. */
export function attributeMistake(text: string, start: number, end: number): TagMistake {
  const tag = text.slice(start, end);
  const bare = /\s([\w:.-]+)\s*=\s*(?=[^\s"'{])([^\s"'{}<>]*?)(?=\s|\/?>)/u.exec(tag);
  if (bare !== null) {
    const [whole, name = '', value = ''] = bare;
    return {
      offset: start + bare.index + whole.indexOf(name),
      what: value === '' ? `"${name}" has no value.` : `The value of "${name}" stands in no quotation marks.`,
      fix: `Write ${name}="${value === '' ? '…' : value}".`,
    };
  }
  const open = /\s([\w:.-]+)\s*=\s*(["'])(?!.*\2)/su.exec(tag);
  if (open !== null) {
    const [whole, name = '', mark = ''] = open;
    return {
      offset: start + open.index + whole.length - 1,
      what: `The quotation mark before the value of "${name}" is never closed.`,
      fix: `Write a second ${mark} after the value.`,
    };
  }
  const name = /^<\s*([^\s/>]*)/u.exec(tag)?.[1] ?? '';
  return {
    offset: start,
    what: `The tag <${name}> can not be read.`,
    fix: 'Write each prop as name="value", with a blank before it.',
  };
}

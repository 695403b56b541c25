export interface MdxError {
  /** 1-based; the column counts characters, not UTF-16 units. */
  line: number;
  column: number;
  what: string;
  fix: string;
}

const lessThan = 'If "<" is part of the text, write a backslash before it: \\<.';
const brace = 'If the brace is part of the text, write a backslash before it: \\{.';

/** Elements that HTML never closes; MDX wants them closed. */
const voids = ['br', 'hr', 'img', 'wbr', 'input', 'area', 'base', 'col', 'embed', 'link', 'meta', 'source', 'track'];

/** The parser’s message, such as `3:1: Expected a closing tag … (mdx-jsx:…)`, for someone who writes text. */
export function explainMdxError(message: string): MdxError {
  const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const unclosed = /^Expected a closing tag for `<([^>`]{0,60})/.exec(text)?.[1];
  if (unclosed !== undefined) {
    if (voids.includes(unclosed)) {
      return { ...place, what: `<${unclosed}> is not closed.`, fix: `Write it with a slash: <${unclosed} />.` };
    }
    const fix = `Write </${unclosed}> after its content, in the same paragraph or on a line of its own like the opening tag, or <${unclosed} /> if it has none. ${lessThan}`;
    return { ...place, what: `<${unclosed}> is opened but not closed.`, fix };
  }
  if (text.includes('to create a comment in MDX')) {
    return {
      ...place,
      what: 'HTML comments can not be used in MDX.',
      fix: 'Write {/* your comment */} instead, or delete it.',
    };
  }
  if (/closing tag|closing slash/i.test(text)) {
    return {
      ...place,
      what: 'This closing tag does not match an opening tag.',
      fix: `Delete it, or write the opening tag before it. ${lessThan}`,
    };
  }
  if (text.includes('to create a link in MDX')) {
    return {
      ...place,
      what: '"<" begins a tag in MDX, and this is none.',
      fix: `${lessThan} For a link, write [text](https://…).`,
    };
  }
  if (/closing brace|Could not parse expression|in expression|acorn|oxc/i.test(text)) {
    return { ...place, what: 'A brace begins code in MDX, and this can not be read as such.', fix: brace };
  }
  return {
    ...place,
    what: 'This can not be read as MDX: something in it looks like a tag or like code, and is not complete.',
    fix: `${lessThan} ${brace}`,
  };
}

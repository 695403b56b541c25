import { slug } from '../schema/slug.ts';
import { oneLine, sentences } from './wording.ts';

/** What is wrong with braces in a running text, and what to write instead. `written` is all of it, braces included. */
export function bracesWords(written: string, heading: string | null = null): { what: string; fix: string } {
  const short = oneLine(written);
  const asText = `For the text as it stands, write ${escaped(written)}`;
  const whole = short === written.trim();
  const literally =
    whole && !written.includes('`') ? `${asText}, or put it in code marks: \`${written}\`.` : `${asText}.`;
  const inner = written.slice(1, -1).trim();
  if (/^(?:[#.:][\p{L}\w-]|:\s)/u.test(inner)) {
    const meant =
      heading === null
        ? 'Delete it: there are no attributes in a text.'
        : `Delete it: a heading is found by its words, here under "#_${slug(heading)}".`;
    return { what: `${short} names or styles something in other tools, and does nothing here.`, fix: meant };
  }
  if (/^[{%]/u.test(inner)) {
    return {
      what: `${short} is a place for a template to fill, and nothing fills it here.`,
      fix: sentences('Write what should stand there.', literally),
    };
  }
  const comment = /^(?:\/\/|>>|#|%)\s*([^*]*?)(?:<<|#|%)?$/su.exec(inner);
  if (comment !== null && inner !== '') {
    return {
      what: `${short} can not be read: braces hold code in MDX.`,
      fix: sentences(`If it is a comment, write {/* ${oneLine(comment[1] ?? '')} */}.`, literally),
    };
  }
  return {
    what:
      inner === ''
        ? 'Empty braces are code in MDX, and show nothing.'
        : `${short} is code in MDX, and a text may hold none.`,
    fix: literally,
  };
}

/** As it has to be written for the signs themselves; told in general where it is too long to be shown. */
function escaped(written: string): string {
  const short = oneLine(written);
  return short === written.trim() ? short.replaceAll(/[{}]/gu, '\\$&') : 'a backslash before each brace: \\{ and \\}';
}

import { oneLine, quoted } from './wording.ts';

/** A spelling that means something elsewhere. */
export interface Spelling {
  /** What it looks like, in a block of words; with the flags g and u. */
  pattern: RegExp;
  /** The node that the block must stand in. */
  within?: string;
  /** What it is, and what to write; null where it is none after all. Takes it as it is written, and the parts of the pattern. */
  words: (written: string, parts: readonly string[]) => { what: string; fix: string } | null;
}

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

function callout(name: string): string {
  const kind = /^(?:warning|caution|danger|important|attention|error|bug)$/iu.test(name) ? ' kind="caution"' : '';
  return `Write <Callout title="${capitalised(name)}"${kind}> before its text and </Callout> after it, each on a line of its own.`;
}

const literal = (written: string) => `${quoted(written)} stands in the text as it is.`;

const admonitions =
  'note|tip|hint|info|abstract|summary|success|question|important|warning|caution|danger|failure|error|bug|example|quote';

/** In the order in which they are tried: what one of them explains is left to it. */
export const spellings: readonly Spelling[] = [
  {
    pattern: /^[ \t>]*:{3,}[ \t]*([a-z][\w-]*)[^\n]*/gimu,
    words: (written, [name = '']) => ({
      what: `${quoted(written)} begins a remark in other tools, and stands in the text here.`,
      fix: `${callout(name)} Delete the ":::".`,
    }),
  },
  {
    pattern: /^\[!([a-z]+)\]/giu,
    within: 'blockquote',
    words: (written, [name = '']) => ({
      what: `${quoted(written)} makes a remark of a quotation in other tools, and stands in the text here.`,
      fix: callout(name),
    }),
  },
  {
    pattern: new RegExp(`^[ \\t>]*(?:!!!|\\?\\?\\?\\+?)[ \\t]+(${admonitions})\\b[^\\n]*`, 'gimu'),
    words: (written, [name = '']) => ({
      what: `${quoted(written)} begins a remark in other tools, and stands in the text here.`,
      fix: callout(name),
    }),
  },
  {
    pattern: /^(?:\[\[?[_\uFFFC]?toc[_\uFFFC]?\]\]?|@\[toc\])$/giu,
    words: (written) => ({
      what: literal(written),
      fix: 'Delete it: a page with several headings lists them by itself.',
    }),
  },
  {
    pattern: /!?\[\[([^[\]\n]+)\]\]/gu,
    words: (written, [inner = '']) => {
      const [page = '', words] = inner.split('|');
      return {
        what: `${quoted(written)} is a link in other tools, and stands in the text here.`,
        fix: `Write [${oneLine(words ?? page)}](/maps/…/), with the address of its page.`,
      };
    },
  },
  {
    pattern: /\$\$[^$]+\$\$/gu,
    words: (written) => ({
      what: `${quoted(written)} is a formula in other tools, and stands in the text here.`,
      fix: 'Write it in words and signs, such as x² ≤ 2, or as code.',
    }),
  },
  {
    // Prices are none: what stands between the signs is a single letter, or has a sign of formulas in it.
    pattern: /(?<![\w$\uFFFC])\$(?![\s\d.,])([^$\n]{0,80}?)(?<!\s)\$(?![\w$])/gu,
    words: (written, [inner = '']) =>
      /^[a-z]$/iu.test(inner) || /[\\^_=]/u.test(written)
        ? {
            what: `${quoted(written)} is a formula in other tools, and stands in the text here.`,
            fix: 'Write it in words and signs, such as x² ≤ 2, or as code.',
          }
        : null,
  },
  {
    pattern: /(?<![\w=\uFFFC])==(?=[^\s=])([^=\n]{1,200}?)(?<=[^\s=])==(?![\w=])/gu,
    words: (written, [inner = '']) => ({
      what: `${quoted(written)} is marked in other tools, and stands in the text here.`,
      fix: inner.includes('\uFFFC')
        ? 'Write <mark> before it and </mark> after it.'
        : `Write <mark>${oneLine(inner)}</mark>.`,
    }),
  },
  {
    pattern: /(?<!\S)%%(?:[^%\n]+)%%(?!\S)/gu,
    words: (written) => ({
      what: `${quoted(written)} is a comment in other tools, and readers see it here.`,
      fix: `Write {/* ${oneLine(written.replaceAll('%', '').trim())} */}.`,
    }),
  },
  {
    pattern: /(?<![\p{L}\p{N}:/\uFFFC]):([a-z][a-z0-9]*(?:[_-][a-z0-9]+)*|\+1|-1):(?![\p{L}\p{N}:])/gu,
    words: (written) => ({
      what: literal(written),
      fix: 'Write the sign itself, such as 🙂.',
    }),
  },
  {
    pattern: /^[ \t>]*[^\s:|>][^\n]*\n[ \t>]*:[ \t]+\S[^\n]*/gmu,
    words: (written) => ({
      what: `A line that begins with ":" defines the words above it in other tools; here both run together.`,
      fix: `Write a list: "- **${oneLine(written.split('\n')[0] ?? '')}**: …".`,
    }),
  },
  {
    pattern: /\^\[[^\]\n]+\]/gu,
    words: (written) => ({
      what: `${quoted(written)} is a footnote in other tools, and stands in the text here.`,
      fix: `Write [^1] in its place, and a line "[^1]: ${oneLine(written.slice(2, -1))}" below the paragraph.`,
    }),
  },
  {
    pattern: /\[\^([^\]\s]+)\](?!:)/gu,
    words: (written, [name = '']) => ({
      what: `There is no note ${oneLine(written)} in this text.`,
      fix: `Write what it says in a line of its own that begins with "[^${oneLine(name)}]:".`,
    }),
  },
  {
    pattern: /(?<![\w\]])\[([^[\]\n]+)\]\[([^[\]\n]+)\]/gu,
    words: (_, [words = '', name = '']) => ({
      what: `There is no address with the name [${oneLine(name)}] in this text.`,
      fix: `Write [${oneLine(words)}](/maps/…/), or a line "[${oneLine(name)}]: /maps/…/".`,
    }),
  },
  {
    pattern: /!?\[([^[\]\n]+)\]\(([^()\n]*\s[^()\n]*)\)/gu,
    words: (written, [words = '', address = '']) => {
      const first = address.trim().split(/\s/u)[0] ?? '';
      const leads = /^(?:https?:|\.{0,2}\/|#|www\.)|\.(?:mdx?|html?|pdf|png|jpe?g|svg|docx?|xlsx?|pptx?)\b/iu;
      if (!leads.test(address.trim())) return null;
      if (/\.mdx?\b/iu.test(address)) {
        return {
          what: `${quoted(written)} is not read as a link: there is a blank in its address.`,
          fix: `Links lead to pages, not to files: write [${oneLine(words)}](/maps/…/), with the address of the page.`,
        };
      }
      const titled = /^\S+\s+["'“”„«‘’(].*/u.test(address.trim());
      return {
        what: `${quoted(written)} is not read as a link: there is a blank in its address.`,
        fix: titled
          ? `Write [${oneLine(words)}](${oneLine(first)} "…"), with straight quotation marks around what follows the address.`
          : `Write %20 for each blank: [${oneLine(words)}](${oneLine(address.trim().replaceAll(/\s+/gu, '%20'))}).`,
      };
    },
  },
  {
    pattern: /\[([^[\]\n]+)\][ \t]+\(((?:https?:\/\/|\/)[^()\s]+)\)/gu,
    words: (written, [words = '', address = '']) => ({
      what: `${quoted(written)} is not read as a link: there is a blank between its words and its address.`,
      fix: `Write [${oneLine(words)}](${oneLine(address)}).`,
    }),
  },
  {
    pattern: /\(([^()\n]+)\)\[((?:https?:\/\/|\/)[^[\]\s]+)\]/gu,
    words: (written, [words = '', address = '']) => ({
      what: `${quoted(written)} is not read as a link: its brackets are the wrong way round.`,
      fix: `Write [${oneLine(words)}](${oneLine(address)}).`,
    }),
  },
  {
    pattern: /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+-]{1,4})\^/gu,
    words: (written, [inner = '']) => ({
      what: `${quoted(written)} is raised in other tools, and stands in the text here.`,
      fix: `Write <sup>${inner}</sup>.`,
    }),
  },
  {
    pattern: /^[ \t>]*(#{2,6})([^\s#\d\uFFFC][^\n]*)/gmu,
    words: (written, [signs = '', words = '']) => ({
      what: `${quoted(written)} is no heading: there is no blank behind its signs.`,
      fix: `Write ${signs} ${oneLine(words)}.`,
    }),
  },
  {
    pattern: /^[ \t>]*[•‣▪◦●○][ \t]*\S[^\n]*(?:\n[ \t>]*[•‣▪◦●○][ \t]*\S[^\n]*)*/gmu,
    words: (written) => ({
      what: `${quoted(written.trim().slice(0, 1))} is no list in Markdown: its lines run together.`,
      fix: 'Begin each of them with "- ".',
    }),
  },
  {
    pattern: /^[ \t>]*([–—])[ \t]+\S[^\n]*(?:\n[ \t>]*[–—][ \t]+\S[^\n]*)+/gmu,
    words: (_, [sign = '']) => ({
      what: `"${sign}" is a dash and makes no list: these lines run together.`,
      fix: 'Begin each of them with "- ", a hyphen and a blank.',
    }),
  },
  {
    pattern: /^[ \t>]*\|[^\n]*\|[ \t]*\n[ \t>]*\|[^\n]*\|[ \t]*$/gmu,
    words: () => ({
      what: 'This is no table: its second line does not part the head from the rows.',
      fix: 'Write | --- | --- | below the first line, with as many parts as it has.',
    }),
  },
  {
    pattern: /^[ \t>]*\+(?:[-=:]+\+)+[ \t]*$/gmu,
    words: () => ({
      what: 'A table that is drawn with "+" and "-" is not read as one: its lines run together.',
      fix: 'Write | a | b |, below it | --- | --- |, then its rows.',
    }),
  },
];

// Signs that look like others, or like nothing, and come with text that is copied from a word processor or a page.

const hex = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u061c': 'an Arabic letter mark',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u202a': 'a left-to-right embedding',
  '\u202b': 'a right-to-left embedding',
  '\u202c': 'a mark that ends a direction',
  '\u202d': 'a left-to-right override',
  '\u202e': 'a right-to-left override',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first strong isolate',
  '\u2069': 'a mark that ends an isolate',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\ufe0e': 'a variation selector',
  '\ufe0f': 'a variation selector',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark',
  '\u2010': 'a typographic hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2015': 'a horizontal bar',
  '\u2212': 'a minus sign',
  '\uff1a': 'a full-width colon',
  '\ufe55': 'a small colon',
  '\u2236': 'a ratio sign',
};

/** A sign as a person can look for it: `a no-break space (U+00A0)`; one without a name by what it is. */
export function signName(sign: string, otherwise = 'a sign'): string {
  return `${names[sign] ?? otherwise} (${hex(sign)})`;
}

/** Spaces that YAML takes for letters. */
export const oddSpaces = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Signs without any width. */
export const zeroWidths = '\\u200b-\\u200d\\u2060\\ufeff';

/** Scripts that write without spaces between words, or whose letters a joiner changes: there such signs have a use. */
const needing =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Hebrew}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}]/u;

/** The first sign of no width in a text that its neighbours don’t need; null without one. */
export function zeroWidthSign(text: string): { index: number; name: string } | null {
  for (const found of text.matchAll(new RegExp(`[${zeroWidths}]`, 'gu'))) {
    const before = [...text.slice(0, found.index)].at(-1) ?? '';
    const [after = ''] = text.slice(found.index + 1);
    if (found[0] !== '\ufeff' && (needing.test(before) || needing.test(after))) continue;
    return { index: found.index, name: signName(found[0]) };
  }
  return null;
}

const opening = '“„‟«‹‘‚‛';
const closing = '”“»›’‘«‹';

/** Whether typographic quotation marks, as word processors make them, stand around all of a text. */
export function inTypographicQuotes(text: string): boolean {
  if (text.length < 3 || !opening.includes(text.charAt(0)) || !closing.includes(text.charAt(text.length - 1)))
    return false;
  // “One” or “two”: each word has its own. An apostrophe within is none.
  return !/[“”„‟«»‹›]|[‘’‚‛](?!\p{L})/u.test(text.slice(1, -1));
}

/** Whether a text begins with a typographic quotation mark that nothing in it closes. */
export function opensTypographicQuotes(text: string): boolean {
  return opening.includes(text.charAt(0)) && !/[”“»›’‘]/u.test(text.slice(1));
}

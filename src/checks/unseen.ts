import { oddSpaces, signName } from './strange-signs.ts';
import { quoted } from './wording.ts';

const spaces = new RegExp(`[${oddSpaces}]`, 'gu');
// Marks of the alphabets' own, which an id may hold, are none of these. The last three look like nothing, and are letters.
const unseen = new RegExp(
  `[${oddSpaces}\\p{Cf}\\ufe00-\\ufe0f\\u034f\\u{e0100}-\\u{e01ef}\\u115f\\u1160\\u3164]`,
  'gu',
);
const hyphens = /[\u2010-\u2015\u2212\ufe63\uff0d]/gu;

/** An id with signs in it that can't be seen, or not be told from a hyphen. */
export interface Unseen {
  /** What is wrong, a full sentence. */
  what: string;
  /** The id without them. */
  plain: string;
  /** Whether only its hyphens are none. */
  isDashed: boolean;
}

/** Says which sign can't be seen in an id, or in one half of `map#step`, and where; null when all is what it looks like. */
export function unseenIn(written: string): Unseen | null {
  const parts = written.split('#').map((part) => {
    const found = part.search(unseen);
    const plain = part
      .replace(spaces, (_, at: number) => (isEdge(part, at) ? '' : '-'))
      .replace(unseen, '')
      .replace(hyphens, '-');
    return { part, found, plain };
  });
  const plain = parts.map((part) => part.plain).join('#');
  if (plain === written) return null;
  for (const { part, found, plain: word } of parts) {
    if (found === -1) continue;
    const name = signName(String.fromCodePoint(part.codePointAt(found) ?? 0)).replace(/^an? /, '');
    const where = isEdge(part, found) ? (bare(part.slice(0, found)) === '' ? 'before it' : 'behind it') : 'within it';
    return { what: `${quoted(word)} has an invisible ${name} ${where}.`, plain, isDashed: false };
  }
  const hyphen = written.charAt(written.search(hyphens));
  return {
    what: `${quoted(written)} has ${signName(hyphen, 'a dash')} where a plain hyphen belongs.`,
    plain,
    isDashed: true,
  };
}

/** What of a text can be seen. */
const bare = (text: string): string => text.replace(unseen, '');

const isEdge = (text: string, at: number): boolean => bare(text.slice(0, at)) === '' || bare(text.slice(at)) === '';

// Letters of other alphabets that look like Latin ones, as typed with the wrong keyboard.
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'јj',
    'ѕs',
    'һh',
    'ԁd',
    'ԛq',
    'ԝw',
    'ьb',
    'кk',
    'мm',
    'тt',
    'вb',
    'нh',
    'гr',
    'пn',
  ]
    .concat([
      'αa',
      'εe',
      'ιi',
      'κk',
      'νv',
      'οo',
      'ρp',
      'τt',
      'υu',
      'χx',
      'γy',
      'ηn',
      'ωw',
      'ϲc',
      'ϳj',
      'ıi',
      'ɑa',
      'ɡg',
      'օo',
      'հh',
      'սu',
      'ցg',
    ])
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const skeleton = (word: string): string =>
  [...word.normalize('NFKC')].map((letter) => lookAlikes[letter] ?? letter).join('');

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian'] as const;

function letterName(letter: string): string {
  const hex = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter));
  return `${quoted(letter)} (${script === undefined ? '' : `${script}, `}U+${hex})`;
}

/** Why an id is not the one that it looks like, with that one; null when it looks like none that is known. */
export function strangeIn(written: string, known: Iterable<string>): { what: string; meant: string } | null {
  const all = new Set(known);
  const unseen = unseenIn(written);
  // A soft hyphen is a hyphen to whoever sees it at the end of a line.
  const meant = [unseen?.plain, written.replaceAll('\u00ad', '-')].find((one) => one !== undefined && all.has(one));
  return unseen !== null && meant !== undefined ? { what: unseen.what, meant } : confusedIn(written, all);
}

/**
 * Says that an id looks like one that there is, and is another: a letter of it belongs to another alphabet. Null when it
 * looks like none.
 */
export function confusedIn(written: string, known: Iterable<string>): { what: string; meant: string } | null {
  const looks = skeleton(written);
  for (const candidate of known) {
    if (candidate === written || skeleton(candidate) !== looks) continue;
    const [mine, theirs] = [[...written], [...candidate]];
    const at = mine.findIndex((letter, index) => letter !== theirs[index]);
    const what = `${quoted(written)} looks like ${quoted(candidate)} and is another word: it has the letter ${letterName(mine[at] ?? '')} in place of ${letterName(theirs[at] ?? '')}.`;
    return { what, meant: candidate };
  }
  return null;
}

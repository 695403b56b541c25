import { isEmptyWord } from './empty-words.ts';
import { shortestInside } from './language/language.ts';
import { stemOf, type KnownWord, type Vocabulary } from './lexicon.ts';
import { nearWords, splitInTwo } from './near-words.ts';
import { fold, unitsOf, type Unit } from './words-of.ts';

/** What a text has to have: a word that begins so. */
export interface Needle {
  /** Folded, as it stands in a text that is folded too. */
  word: string;
  /** As `spacedWords()` has it: with the space before a word, where the script has spaces. */
  begins: string;
  /** As a whole word. */
  whole: string;
  /** What the index is asked for: it folds in its own way, so that one needle may take several words. */
  asks: readonly string[];
}

/** One way in which a text can say an asked word: all of these are in it. */
export type Way = readonly Needle[];

/** A word of a question. */
export interface AskedWord {
  /** As it was typed. */
  typed: string;
  /** `said` by some text; not said, but `near` a word that is; or `nowhere`. */
  fate: 'said' | 'near' | 'nowhere';
  /** Of one that is near: the words it is near to. */
  near: readonly string[];
  /** Any of them will do; none when the word is nowhere. */
  ways: readonly Way[];
}

/** A question, as it is held against texts. */
export interface Asked {
  /** As it was typed. */
  text: string;
  /** Its words, without those that carry no meaning. */
  words: readonly AskedWord[];
}

/** Scripts that write without spaces: a word may begin anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** A word may take so many needles: each is a question to the index. */
const needlesAtMost = 24;

/** Of another word for a thing, so much has to be typed before it is taken for it. */
const shortestBeginning = 4;

function needle(word: string, asks: readonly string[]): Needle {
  return { word, begins: unspaced.test(word) ? word : ` ${word}`, whole: ` ${word} `, asks: [...new Set(asks)] };
}

/** German vowels as people without them on their keyboard write them. */
const transcribed = (text: string): string =>
  text.replaceAll(/[äöü]/gu, (letter) => letter.normalize('NFD').replace('\u0308', 'e')).replaceAll('ß', 'ss');

/** As the index folds: it takes accents away, and nothing else. */
const asIndexed = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words of a site that say `typed`: begin with it, come of the same stem, or, in German, have it in them. */
function wordsThatSay(typed: string, { words, byStem }: Vocabulary): KnownWord[] {
  const folded = fold(typed);
  const spelledOut = transcribed(typed);
  const stem = stemOf(typed);
  const isPart = shortestInside !== null && folded.length >= shortestInside;
  // What ends a compound is bent: `Gebühren` in `Säumnisgebühr`. Of a shorter word too little would be left.
  const isHead = shortestInside !== null && stem.length > shortestInside;
  const found = words.filter(
    (known) =>
      known.folded.startsWith(folded) ||
      (spelledOut.length > 1 && transcribed(known.written).startsWith(spelledOut)) ||
      (isPart && known.folded.includes(folded)) ||
      (isHead && known.stem.endsWith(stem)),
  );
  return [...found, ...(folded.length > 2 ? (byStem.get(stem) ?? []) : [])];
}

/** Needles that take all of these words, and as few as do: a word that another's beginning takes needs none. */
function needlesFor(folded: string, words: readonly KnownWord[]): Needle[] {
  const begun = words.filter((known) => known.folded.startsWith(folded));
  const rest = words
    .filter((known) => !known.folded.startsWith(folded))
    .sort((a, b) => a.folded.length - b.folded.length);
  const needles: Needle[] = [];
  if (begun.length > 0) {
    const foreign = begun.filter(({ written }) => !asIndexed(written).startsWith(folded)).map(({ written }) => written);
    needles.push(needle(folded, [folded, ...foreign]));
  }
  for (const { folded: word, written } of rest) {
    if (!needles.some((one) => word.startsWith(one.word))) needles.push(needle(word, [written]));
  }
  return needles.slice(0, needlesAtMost);
}

function waysOf(typed: string, vocabulary: Vocabulary): Way[] {
  const folded = fold(typed);
  // A word may begin anywhere in what such a script takes for one.
  if (unspaced.test(folded)) {
    return vocabulary.words.some((known) => known.folded.includes(folded)) ? [[needle(folded, [typed])]] : [];
  }
  return needlesFor(folded, wordsThatSay(typed, vocabulary)).map((one) => [one]);
}

/** Every combination of one way of each: all of the parts have to be said. */
function together(ways: readonly (readonly Way[])[]): Way[] {
  return ways.reduce<Way[]>((all, next) => all.flatMap((one) => next.map((way) => [...one, ...way])), [[]]);
}

/** A way that says exactly these words of the site. */
const literally = (words: readonly KnownWord[]): Way => words.map(({ folded, written }) => needle(folded, [written]));

/** The ways of words that one sign joins: in one, or, if no text has them so, each for itself. */
function waysOfUnit({ parts, joined }: Unit, vocabulary: Vocabulary): Way[] {
  if (joined === null) return waysOf(parts[0] ?? '', vocabulary);
  const inOne = waysOf(joined, vocabulary);
  // Single letters of `R&D` or `24/7` say nothing for themselves.
  const long = parts.filter((part) => part.length > 1);
  const apart = long.length < 2 ? [] : long.map((part) => waysOf(part, vocabulary));
  return [
    ...inOne,
    ...(apart.length > 0 && apart.every((ways) => ways.length > 0)
      ? together(apart.map((ways) => ways.slice(0, 4)))
      : []),
  ];
}

function askWord(unit: Unit, typed: string, vocabulary: Vocabulary): AskedWord {
  const ways = waysOfUnit(unit, vocabulary);
  if (ways.length > 0) return { typed, fate: 'said', near: [], ways };
  const folded = fold(unit.joined ?? typed);
  const near = nearWords(folded, vocabulary);
  const pair = near.length === 0 ? splitInTwo(folded, vocabulary) : null;
  if (near.length === 0 && pair === null) return { typed, fate: 'nowhere', near: [], ways: [] };
  return {
    typed,
    fate: 'near',
    near: pair === null ? near.map(({ written }) => written) : [pair.map(({ written }) => written).join(' ')],
    ways: pair === null ? near.map((known) => literally([known])) : [literally(pair)],
  };
}

/** Whether `word`, or the beginning of it that somebody has typed so far, is `other`. */
const isTypedFor = (word: string, other: string): boolean =>
  word === other || (word.length >= shortestBeginning && other.startsWith(word));

/** The titles of what the words from `at` on are other words for, and how many words that takes. */
function titlesAt(words: readonly string[], at: number, { also }: Vocabulary): { length: number; titles: Way[] } {
  const here = also.filter(
    ({ other }) => other.length > 0 && other.every((one, place) => isTypedFor(words[at + place] ?? '', one)),
  );
  const length = Math.max(0, ...here.map(({ other }) => other.length));
  return { length, titles: here.filter(({ other }) => other.length === length).map(({ title }) => literally(title)) };
}

/**
 * Takes a question apart: which of its words count, and how a text may say each of them. What is found is the same for
 * the search and for Explore, because both hold this against their texts.
 */
export function ask(text: string, vocabulary: Vocabulary): Asked {
  const units = unitsOf(text);
  const folded = units.map(({ parts, joined }) => fold(joined ?? parts[0] ?? ''));
  const typed = units.map(({ parts, joined }) => (joined === null ? (parts[0] ?? '') : parts.join('-')));
  const counts = folded.map((word) => !isEmptyWord(word));
  const all = counts.some(Boolean) ? counts : counts.map(() => true);
  const words: AskedWord[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const { length, titles } = titlesAt(folded, at, vocabulary);
    const taken = Math.max(1, length);
    if (length < 2 && all[at] !== true) continue;
    const own = units.slice(at, at + taken).map((unit, place) => askWord(unit, typed[at + place] ?? '', vocabulary));
    const said = own.every(({ fate }) => fate === 'said');
    if (titles.length === 0) words.push(...own);
    else {
      words.push({
        typed: typed.slice(at, at + taken).join(' '),
        fate: 'said',
        near: [],
        ways: [...titles, ...(said ? together(own.map(({ ways }) => ways.slice(0, 4))) : [])],
      });
    }
    at += taken - 1;
  }
  return { text: text.trim(), words: distinct(words) };
}

function distinct(words: readonly AskedWord[]): AskedWord[] {
  return words.filter(({ typed }, place) => words.findIndex((one) => one.typed === typed) === place);
}

/** The words that some text can say. */
export function answerable({ words }: Asked): AskedWord[] {
  return words.filter(({ ways }) => ways.length > 0);
}

/** How many of so many words a text has to say, when the best of all says `most`: all of two, most of more. */
export function wordsNeeded(words: number, most: number): number {
  return Math.min(words <= 2 ? words : Math.floor(words / 2) + 1, most);
}

/** All that is marked of a question in a text that answers it. */
export function needlesOf({ words }: Asked): Needle[] {
  return words.flatMap(({ ways }) => ways.flat());
}

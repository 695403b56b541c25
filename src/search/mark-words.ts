import type { Needle } from './ask.ts';
import { fold, joinedWord, word as wordPattern } from './words-of.ts';

/** A run of text, marked when it was looked for. */
export interface Segment {
  text: string;
  marked: boolean;
}

const unit = new RegExp(`${joinedWord.source}|${wordPattern.source}`, 'gu');
const joints = /[-/&.,]/u;

/** How many letters of a word fold to a beginning of that length, with the accents that are written after the last. */
function lengthUnfolded(word: string, length: number): number {
  let end = 1;
  while (end < word.length && fold(word.slice(0, end)).length < length) end += 1;
  while (/^\p{M}/u.test(word.slice(end))) end += 1;
  return end;
}

/** Where in a folded word what is looked for begins; −1 when it does not. */
function placeIn(folded: string, { word, begins }: Needle): number {
  const mayBeInside = begins === word;
  return mayBeInside ? folded.indexOf(word) : folded.startsWith(word) ? 0 : -1;
}

/** What is to be marked of a word, from and to, as places in it; null when nothing of it was looked for. */
function hitIn(word: string, needles: readonly Needle[]): [from: number, to: number] | null {
  const folded = fold(word);
  const found = needles
    .map((needle) => ({ at: placeIn(folded, needle), length: needle.word.length }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at || b.length - a.length)[0];
  if (found === undefined) return null;
  return [found.at === 0 ? 0 : lengthUnfolded(word, found.at), lengthUnfolded(word, found.at + found.length)];
}

/** Whether words that a sign joins were looked for in one: `selfemployed`. */
function isJoined(unit: string, needles: readonly Needle[]): boolean {
  const [first = '', ...rest] = unit.split(joints).map(fold);
  const inOne = [first, ...rest].join('');
  return rest.length > 0 && needles.some(({ word }) => word.length > first.length && inOne.startsWith(word));
}

/** Where in a text the words stand: [from, to) of what is to be marked, in order. */
function hitsIn(text: string, needles: readonly Needle[]): [from: number, to: number][] {
  if (needles.length === 0) return [];
  return [...text.matchAll(unit)].flatMap(({ 0: found, index }): [number, number][] => {
    if (isJoined(found, needles)) return [[index, index + found.length]];
    return [...found.matchAll(wordPattern)].flatMap(({ 0: word, index: at }): [number, number][] => {
      const hit = hitIn(word, needles);
      return hit === null ? [] : [[index + at + hit[0], index + at + hit[1]]];
    });
  });
}

/** A text with the beginnings of words marked that were looked for. Joined, the segments are the text. */
export function markWords(text: string, needles: readonly Needle[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const push = (to: number, marked: boolean) => {
    if (to > at) segments.push({ text: text.slice(at, to), marked });
    at = to;
  };
  for (const [from, to] of hitsIn(text, needles)) {
    push(from, false);
    push(to, true);
  }
  push(text.length, false);
  return segments;
}

/** How much of a long text is shown, and how much of that before the first hit, in characters. */
const shown = { length: 170, before: 50 };

/** The part of a text around the first word that was looked for, or its beginning, with an ellipsis where it was cut. */
export function snippetOf(text: string, needles: readonly Needle[]): Segment[] {
  if (text === '') return [];
  const [hit] = hitsIn(text, needles);
  const from =
    hit === undefined || hit[1] <= shown.length ? 0 : Math.max(0, text.lastIndexOf(' ', hit[0] - shown.before) + 1);
  const end = from + shown.length;
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), hit?.[1] ?? 0, from + 1);
  const clean = text.slice(from, to).replace(/[\s·]+$/u, '');
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...markWords(clean, needles),
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

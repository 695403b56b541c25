import type { Segment } from '../excerpt.ts';
import { fold } from '../words-of.ts';
import type { Needle } from './match-text.ts';

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

/** Where in a text the words stand: [from, to) of what is to be marked, in order. */
function hitsIn(text: string, needles: readonly Needle[]): [from: number, to: number][] {
  if (needles.length === 0) return [];
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }): [number, number][] => {
    const folded = fold(word);
    const found = needles
      .map((needle) => ({ at: placeIn(folded, needle), length: needle.word.length }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at || b.length - a.length)[0];
    if (found === undefined) return [];
    const from = found.at === 0 ? 0 : lengthUnfolded(word, found.at);
    return [[index + from, index + lengthUnfolded(word, found.at + found.length)]];
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

import { isId } from './content-folder.ts';
import { isFields } from './data-path.ts';
import { readNumber, readShare } from './number-readings.ts';
import { oneLine } from './wording.ts';
import { inBraces, inQuotes } from './yaml-quotes.ts';

// Signs that stand for a level of the scale from -2 to 2 wherever people write them.
const levels: Readonly<Record<string, number>> = {
  '++': 2,
  '+': 1,
  '0': 0,
  '+-': 0,
  '+/-': 0,
  '±': 0,
  '-': -1,
  '--': -2,
};

const scale = 'from -2 (distressed) to 2 (delighted)';

/** A number on the scale of feelings, as short as it can be written. */
const onScale = (share: number): string => String(Math.round((4 * share - 2) * 100) / 100);

/** A feeling that was written as something else than a number or fields, in the form the field takes. */
export function feelingAdvice(text: string): string {
  const short = oneLine(text);
  const original = short === text ? inBraces(text) : '"…"';
  const share = readShare(text);
  if (share !== null && share.of === 100) {
    return `Keep the source’s own value as "original": { value: ${onScale(share.value / 100)}, original: ${original} } if 0 % is -2 and 100 % is 2.`;
  }
  if (share !== null && share.value >= 1) {
    const value = onScale((share.value - 1) / (share.of - 1));
    return `Keep the source’s own value as "original": { value: ${value}, original: ${original} } if that scale runs from 1 to ${String(share.of)}.`;
  }
  const sign = text.replace(/[−–]/gu, '-').trim();
  const level = Object.hasOwn(levels, sign) ? levels[sign] : undefined;
  if (level !== undefined) {
    return `Write ${String(level)} if that is what it stands for ${scale}, or { value: ${String(level)}, original: ${original} } to keep the sign as well.`;
  }
  const [, from, to] = /^([-+]?\d(?:\.\d)?) ?(?:to|bis|→|⇒|->|=>|\.\.\.?|…) ?([-+]?\d(?:\.\d)?)$/iu.exec(sign) ?? [];
  if (from !== undefined && to !== undefined && Math.max(Math.abs(Number(from)), Math.abs(Number(to))) <= 2) {
    return `Write { from: ${String(Number(from))}, to: ${String(Number(to))} } if it changes within the step.`;
  }
  const { readings, unit } = readNumber(text);
  const [number] = readings;
  if (number?.when === null && readings.length === 1 && unit === '') {
    return Math.abs(Number(number.number)) <= 2 ? `Write the number alone: ${number.number}.` : otherScaleAdvice(text);
  }
  return `Write a feeling in words as { feeling: ${original} }, or a number ${scale}.`;
}

/** The same for a number that lies outside of the scale. */
export function otherScaleAdvice(number: string): string {
  return `If the source has a scale of its own, say what its value comes to ${scale} and keep it as "original", such as { value: 1, original: ${inQuotes(number)} }.`;
}

/** What to write for feelings that are no fields, by the id of a persona. */
export function feelingsAdvice(value: unknown, persona: string): string {
  if (Array.isArray(value) && value.some(isFields))
    return 'Take the hyphens or the brackets away: each persona is a field here.';
  const [, named, feeling] = typeof value === 'string' ? (/^([\p{L}\p{N}-]+) ?[:=：] ?(\S.*)$/u.exec(value) ?? []) : [];
  if (named !== undefined && feeling !== undefined && isId(named)) return `Write ${oneFeeling(named, feeling)}.`;
  const isSaid = typeof value === 'string' || (typeof value === 'number' && Math.abs(value) <= 2);
  return isSaid
    ? `Say whose feeling it is: ${oneFeeling(persona, String(value))}, with the persona’s id.`
    : `Say whose feeling it is, such as ${oneFeeling(persona, '-1')}, with the persona’s id.`;
}

function oneFeeling(persona: string, feeling: string): string {
  const isNumber = /^[-+]?[0-2](?:\.\d+)?$/.test(feeling) && Math.abs(Number(feeling)) <= 2;
  const said = oneLine(feeling) === feeling && feeling !== '' ? inBraces(feeling) : '"…"';
  return isNumber ? `{ ${persona}: ${String(Number(feeling))} }` : `{ ${persona}: { feeling: ${said} } }`;
}

import { readNumber, readShare } from './number-readings.ts';
import { inBraces } from './yaml-quotes.ts';
import { oneLine } from './wording.ts';

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
  const { readings, unit } = readNumber(text);
  const [number] = readings;
  if (number?.when === null && readings.length === 1 && unit === '' && Math.abs(Number(number.number)) <= 2) {
    return `Write the number alone: ${number.number}.`;
  }
  return `Write a feeling in words as { feeling: ${original} }, or a number ${scale}.`;
}

/** The same for a number that lies outside of the scale. */
export function otherScaleAdvice(number: string): string {
  return `If the source has a scale of its own, say what its value comes to ${scale} and keep it as "original", such as { value: 1, original: "${number}" }.`;
}

/** What to write for feelings that nobody is named for. */
export function feelingsAdvice(value: unknown, persona: string): string {
  const one =
    typeof value === 'number' && Math.abs(value) <= 2
      ? String(value)
      : typeof value === 'string' && oneLine(value) === value && value !== ''
        ? `{ feeling: ${inBraces(value)} }`
        : '-1';
  return `Say whose feeling it is: { ${persona}: ${one} }, with the persona’s id.`;
}

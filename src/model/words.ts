import { swing } from '../messages/messages.ts';
import { beforeSign, numeral } from '../messages/numbers.ts';

export { counted, listed } from '../messages/messages.ts';

/** A level of emotion as it is written: signed, with a true minus, and zero without a sign. */
export function signed(level: number): string {
  const shown = Math.round(level * 10) / 10;
  const text = numeral(Math.abs(shown));
  return shown > 0 ? `${beforeSign}+${text}` : shown < 0 ? `${beforeSign}−${text}` : text;
}

/** An emotion in short: `−2`, `0 to −2`, with its word: `−2, forgotten`; the word alone where there is no number. */
export function emotionInWords(emotion: { from: number | null; to: number | null; feeling: string | null }): string {
  const { from, to, feeling } = emotion;
  if (from === null || to === null) return feeling ?? '';
  const number = from === to ? signed(to) : swing(signed(from), signed(to));
  return feeling === null ? number : `${number}, ${feeling}`;
}

/** A number to three digits: as exact as a reader needs it. */
export function inThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

import { composed } from './composed.ts';
import type { Problem } from './problem.ts';

/** The largest file that is read, in bytes. A map of 200 full steps takes half a megabyte. */
export const largestFile = 5 * 1024 * 1024;

/** What an author is told of a larger one. */
export const tooLarge = {
  what: 'The file is larger than 5 megabytes, so it is not read.',
  fix: 'Split it into several files, and keep pictures and data out of it.',
};

const decoder = new TextDecoder('utf-8', { fatal: true });

/** How many bytes the character at `start` takes, or 0 when the bytes there are not UTF-8. */
function lengthAt(bytes: Uint8Array, start: number): number {
  const first = bytes[start] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || start + length > bytes.length) return 0;
  const second = bytes[start + 1] ?? 0;
  // Overlong forms, surrogates and what lies beyond U+10FFFF.
  const [least, most] =
    first === 0xe0
      ? [0xa0, 0xbf]
      : first === 0xed
        ? [0x80, 0x9f]
        : first === 0xf0
          ? [0x90, 0xbf]
          : first === 0xf4
            ? [0x80, 0x8f]
            : [0x80, 0xbf];
  if (length > 1 && (second < least || second > most)) return 0;
  for (let next = start + 2; next < start + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function firstBadByte(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = lengthAt(bytes, offset);
    if (length === 0) break;
    offset += length;
  }
  return offset;
}

const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');

export interface Decoded {
  /** With LF line ends and composed letters, so that equal words are equal texts. */
  text: string;
  /** The same text with the letters as the file holds them, for the columns. */
  written: string;
  problem: Problem | null;
}

/**
 * The text of a file, without its byte order mark and with LF line ends, neither of which moves a line or a column.
 * For bytes that can't be read: the text up to the problem, and the problem.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text: written, problem } = decodeAsWritten(bytes);
  const text = composed(written);
  // A problem is told at the start of the text or, where that can't be read any further, at its end.
  return { text, written, problem: problem && { ...problem, offset: Math.min(problem.offset, text.length) } };
}

function decodeAsWritten(bytes: Uint8Array): { text: string; problem: Problem | null } {
  if (bytes.length > largestFile) {
    return { text: '', problem: { rule: 'file-too-large', offset: 0, where: '', ...tooLarge } };
  }
  try {
    const text = withLf(decoder.decode(bytes));
    if (text.trim() !== '') return { text, problem: null };
    const what = 'The file is empty.';
    return {
      text: '',
      problem: { rule: 'empty-file', offset: 0, where: '', what, fix: 'Write its content, or delete the file.' },
    };
  } catch {
    const bad = firstBadByte(bytes);
    const text = withLf(new TextDecoder('utf-8').decode(bytes.subarray(0, bad)));
    const byte = (bytes[bad] ?? 0).toString(16).padStart(2, '0').toUpperCase();
    const what = `The file is not text in UTF-8: the byte ${byte} here is no character.`;
    const fix =
      'Save the file again with the encoding UTF-8 (most editors offer it in "Save as"), then look at the characters in this line.';
    return { text, problem: { rule: 'not-utf-8', offset: text.length, where: '', what, fix } };
  }
}

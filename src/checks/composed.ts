// A letter with marks behind it, and the parts that a Korean syllable is decomposed into.
const clusters = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

/**
 * Text with each letter in its composed form (NFC), as keyboards write it: file names of macOS and what is copied from
 * PDFs hold `ü` as `u` with two dots behind it, which looks the same and is another text. Signs that stand alone stay
 * as they are: NFC would replace some by others that do not look the same.
 */
export function composed(text: string): string {
  return text.replace(clusters, (cluster) => cluster.normalize('NFC'));
}

/** The length of the start of a text whose composed form has `length` UTF-16 units, or a little more. */
export function lengthBefore(text: string, length: number): number {
  let composedLength = 0;
  let end = 0;
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const between = index - end;
    if (composedLength + between >= length) break;
    composedLength += between + cluster.normalize('NFC').length;
    end = index + cluster.length;
    if (composedLength >= length) return end;
  }
  return end + (length - composedLength);
}

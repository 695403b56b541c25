import { extractText, getDocumentProxy } from 'unpdf';

/**
 * Letters only, as two texts are compared: a line may end anywhere, a word may be hyphenated there, and a font may draw
 * two letters as one, or two apostrophes alike, which the PDF then can't tell apart.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u2010\u2011-]/gu, '')
    .replaceAll('ʼ', '’');
}

/** The pages of a PDF, each as its letters in the order in which they are drawn. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(lettersOf);
}

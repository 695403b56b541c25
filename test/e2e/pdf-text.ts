import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

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

/** How many numbers follow each sign of a drawn line: move, line, curve, its simpler kind, close. */
const numbersOf = [2, 2, 6, 4, 0];
const curve = 2;
const close = 4;

/** How many bends a drawn line has. */
function bendsOf(line: ArrayLike<number>): number {
  let bends = 0;
  for (let at = 0; at < line.length; at += 1 + (numbersOf[line[at]!] ?? 0)) if (line[at] === curve) bends += 1;
  return bends;
}

/** How many lines each page draws that bend at least `bends` times and are no outline: curves without dashes, which are lines of their own. */
export async function curvesOf(pdf: Uint8Array, bends = 4): Promise<number[]> {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { fnArray, argsArray } = await (await document.getPage(index + 1)).getOperatorList();
      return fnArray.filter((sign, at) => {
        if (sign !== OPS.constructPath) return false;
        const [paint, [line]] = argsArray[at] as [paint: number, lines: [ArrayLike<number> | null]];
        return paint === OPS.stroke && line !== null && line[line.length - 1] !== close && bendsOf(line) >= bends;
      }).length;
    }),
  );
}

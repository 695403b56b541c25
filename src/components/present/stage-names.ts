import { widthOnPaper } from '../../layout/print-text.ts';

/** The width of a slide's columns, in em of its smallest text: as in the stylesheet. */
export const columnsWidth = 63;
const padding = 0.8;
const linesAtMost = 2;

/** Whether each word of every stage's name fits above its steps, and the name into two lines. */
export function namesFit(stages: readonly { title: string; steps: number }[], steps: number): boolean {
  return stages.every(({ title, steps: own }) => {
    const room = (columnsWidth * own) / steps - padding;
    const words = title.split(/\s+/u).map(widthOnPaper);
    // Words leave a part of a line empty: two lines hold less than twice one.
    return Math.max(...words) <= room && widthOnPaper(title) <= room * (linesAtMost - 0.4);
  });
}

import { layoutProgress, progressHeight, progressWidth } from '../layout/progress.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';

/**
 * How far a measure has come on its way: a line from where it stood to the aim, the stretch behind it, and marks of three
 * shapes: a tick at the start, a dot for now, a ring at the aim. A value beyond the box has an arrow in place of the dot.
 */
export function drawProgress(
  measure: { baseline: number; now: number | null; target: number },
  better: 'up' | 'down',
): Drawing {
  const { baseline, now, target, off } = layoutProgress(measure, better);
  const y = progressHeight / 2;
  const line = (key: string, from: number, to: number): Mark => ({
    key,
    tag: 'line',
    class: key,
    attrs: { x1: rounded(from), x2: rounded(to), y1: y, y2: y },
  });
  const worse = now !== null && now < baseline;
  const marks: Mark[] = [
    line('way', baseline, target),
    ...(now === null ? [] : [{ ...line('come', baseline, now), class: worse ? 'come worse' : 'come' }]),
    { key: 'start', tag: 'line', class: 'start', attrs: { x1: baseline, x2: baseline, y1: y - 7, y2: y + 7 } },
    {
      key: 'aim',
      tag: 'path',
      class: 'aim',
      attrs: { d: `M${rounded(target - 6)},${y}a6,6,0,1,1,12,0a6,6,0,1,1,-12,0Z` },
    },
  ];
  if (now !== null) {
    const x = rounded(now);
    const d =
      off === null
        ? `M${rounded(x - 5)},${y}a5,5,0,1,1,10,0a5,5,0,1,1,-10,0Z`
        : off === 'before'
          ? `M${x - 6},${y}l9,-6v12Z`
          : `M${x + 6},${y}l-9,-6v12Z`;
    marks.push({ key: 'now', tag: 'path', class: worse ? 'now worse' : 'now', attrs: { d } });
  }
  return { width: progressWidth, height: progressHeight, marks };
}

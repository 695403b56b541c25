import type { Point } from '../layout/experience-curve.ts';
import { rounded } from './mark.ts';

/**
 * A dot as path data: with a stroke that does not scale and has round ends, it keeps its shape however its drawing is
 * stretched. It is a hundredth of a pixel high, because WebKit stretches the ends of a stroke without any length.
 */
export function dotAt([x, y]: Point): string {
  return `M${rounded(x)},${rounded(y)}v.01`;
}

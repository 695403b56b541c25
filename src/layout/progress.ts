/** What a measure says: where it stood, where it stands, where it shall be. */
interface Measured {
  baseline: number;
  now: number | null;
  target: number;
}

/** The box of a measure, in pixels. */
export const progressWidth = 240;
export const progressHeight = 20;

/** Room at either end, for a value that lies beyond. */
const margin = 22;
/** How far beyond the ends a value is shown at most. */
const beyond = 14;

export interface Progress {
  /** From left to right, whatever the direction that is good: the aim is always at the right. */
  baseline: number;
  target: number;
  /** Null while it was not measured again. */
  now: number | null;
  /** Where the value lies further out than can be shown. */
  off: 'before' | 'after' | null;
}

/**
 * Places a measure on its way: the baseline at the left, the aim at the right, and what was measured since as far along
 * as it has come. A value worse than the baseline lies left of it, one better than the aim right of it, either no
 * further than the box reaches. Where there is no way to go (the value shall stay as it is), both ends lie in the middle
 * and `better` says which side a change is drawn to.
 */
export function layoutProgress({ baseline, now, target }: Measured, better: 'up' | 'down'): Progress {
  const start = margin;
  const end = progressWidth - margin;
  const way = target - baseline;
  if (way === 0) {
    const middle = progressWidth / 2;
    const change = now === null ? 0 : Math.sign(now - baseline) * (better === 'up' ? 1 : -1);
    return { baseline: middle, target: middle, now: now === null ? null : middle + change * beyond, off: null };
  }
  if (now === null) return { baseline: start, target: end, now: null, off: null };
  const x = start + ((now - baseline) / way) * (end - start);
  const off = x < start - beyond ? 'before' : x > end + beyond ? 'after' : null;
  return { baseline: start, target: end, now: Math.min(Math.max(x, start - beyond), end + beyond), off };
}

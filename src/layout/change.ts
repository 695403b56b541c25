/** The box of a change, in pixels: two bars, one below the other. */
export const changeWidth = 240;
export const changeHeight = 40;
export const barHeight = 16;

export interface Bar {
  x: number;
  width: number;
  y: number;
}

export interface Change {
  before: Bar;
  /** Null while it is not known. */
  after: Bar | null;
  /** How far the aim lies along the bars; null when there is none. */
  target: number | null;
}

/**
 * A number before and after as two bars on one scale, and where the aim lies on it. Bars begin at the lowest value the
 * metric can take, or at 0 where its range is not known, so that their lengths can be compared; a value below that
 * lowest one goes to the left. The longest fills the box.
 */
export function layoutChange(
  { before, after, target }: { before: number; after: number | null; target: number | null },
  range: readonly [number, number] | null,
): Change {
  const values = [before, ...(after === null ? [] : [after]), ...(target === null ? [] : [target])];
  const zero = range === null ? 0 : range[0];
  const [low, high] = [Math.min(zero, ...values), Math.max(zero, ...values)];
  const x = (value: number) => (high === low ? 0 : ((value - low) / (high - low)) * changeWidth);
  const bar = (value: number, y: number): Bar => ({
    x: Math.min(x(value), x(zero)),
    width: Math.abs(x(value) - x(zero)),
    y,
  });
  return {
    before: bar(before, 0),
    after: after === null ? null : bar(after, changeHeight - barHeight),
    target: target === null ? null : x(target),
  };
}

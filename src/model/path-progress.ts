/** How far a reader has come on a path. Kept by their browser and by nobody else. */
export interface Progress {
  /** The stops that were opened, in the order of the path. */
  visited: readonly string[];
  /** The questions that were answered right, in the order of the path. */
  right: readonly string[];
  /** The stop that was opened last. */
  last: string | null;
}

export const noProgress: Progress = { visited: [], right: [], last: null };

/** Where the browser keeps it. Several sites may share an origin, so the base path is part of it. */
export function progressKey(base: string, path: string): string {
  return `journeybook-path ${base}${path}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads what the browser kept. Stops that the path no longer has are forgotten; what cannot be read is no progress. */
export function parseProgress(kept: string | null, stops: readonly string[]): Progress {
  let value: unknown;
  try {
    value = JSON.parse(kept ?? 'null');
  } catch {
    return noProgress; // Not ours, or cut short.
  }
  if (!isRecord(value)) return noProgress;
  const known = (list: unknown) => stops.filter((stop) => Array.isArray(list) && list.includes(stop));
  const last = value['last'];
  return {
    visited: known(value['visited']),
    right: known(value['right']),
    last: stops.find((stop) => stop === last) ?? null,
  };
}

/** The inverse of `parseProgress()`. */
export function formatProgress({ visited, right, last }: Progress): string {
  return JSON.stringify({ visited, right, last });
}

/** The progress after a stop was opened. */
export function visit(progress: Progress, stop: string, stops: readonly string[]): Progress {
  if (!stops.includes(stop)) return progress;
  return { ...progress, visited: stops.filter((one) => one === stop || progress.visited.includes(one)), last: stop };
}

/** The progress after a stop was passed by: it is the last, and still to be visited. */
export function pass(progress: Progress, stop: string, stops: readonly string[]): Progress {
  return stops.includes(stop) ? { ...progress, last: stop } : progress;
}

/** The progress after a question was answered right. */
export function answerRight(progress: Progress, stop: string, stops: readonly string[]): Progress {
  return { ...progress, right: stops.filter((one) => one === stop || progress.right.includes(one)) };
}

/** Where to go on: the next stop after the last one that was not visited, else the first that was not; null at the end. */
export function resumeAt({ visited, last }: Progress, stops: readonly string[]): string | null {
  const open = (stop: string) => !visited.includes(stop);
  return stops.slice(last === null ? 0 : stops.indexOf(last) + 1).find(open) ?? stops.find(open) ?? null;
}

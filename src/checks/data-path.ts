import { oneLine } from './wording.ts';

/** Names and numbers that lead to a value in plain data. */
export type Path = readonly (string | number)[];

/** Whether a value is a group of fields. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path in plain data, undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const segment of path) {
    if (Array.isArray(current) && typeof segment === 'number') current = (current as unknown[])[segment];
    else if (isFields(current) && Object.hasOwn(current, segment)) current = current[segment];
    else if (segment !== 0) return undefined;
  }
  return current;
}

// Lists whose items are called by their titles, with what an untitled one is called.
const titled: Readonly<Record<string, string>> = { stages: 'stage', steps: 'step' };

/** A path in the author’s words: `stages › Wait › Wait for a decision › touchpoints`. Ends where the data ends. */
export function wordsOf(value: unknown, path: Path): string {
  const words: string[] = [];
  let current = value;
  for (const [depth, segment] of path.entries()) {
    if (typeof segment === 'string') {
      if (!isFields(current) || !Object.hasOwn(current, segment)) break;
      // "steps" would only stand between the titles of a stage and of its step.
      if (!(segment === 'steps' && typeof path[depth + 1] === 'number')) words.push(oneLine(segment));
      current = current[segment];
      continue;
    }
    const siblings = Array.isArray(current) ? (current as unknown[]) : null;
    const item = siblings ? siblings[segment] : current;
    const list = path[depth - 1];
    const noun = typeof list === 'string' && Object.hasOwn(titled, list) ? titled[list] : undefined;
    const title = isFields(item) ? item['title'] : undefined;
    if (noun !== undefined) {
      words.push(typeof title === 'string' && title.trim() !== '' ? oneLine(title) : `${noun} ${String(segment + 1)}`);
    } else if (siblings && siblings.length > 1) {
      words.push(`${words.pop() ?? ''} ${String(segment + 1)}`.trim());
    }
    current = item;
  }
  return words.join(' › ');
}

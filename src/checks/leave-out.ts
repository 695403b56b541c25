import type { z } from 'astro/zod';
import { comparePaths } from '../model/compare-paths.ts';
import { isFields, valueAt, type Path } from './data-path.ts';
import { resolveIssues } from './schema-issues.ts';

// What is left out may leave something incomplete around it.
const rounds = 20;

/** Removes what stands at a path; where nothing stands there, the entry of a list or the fields that lack it. Says where. */
function remove(data: unknown, path: Path): Path | null {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path[length - 1];
    const parent = valueAt(data, path.slice(0, length - 1));
    if (Array.isArray(parent) && typeof name === 'number' && name < parent.length) {
      parent.splice(name, 1);
      return path.slice(0, length);
    }
    if (!isFields(parent) || name === undefined || !Object.hasOwn(parent, name)) continue;
    Reflect.deleteProperty(parent, name);
    return path.slice(0, length);
  }
  return null;
}

/**
 * An entry without what does not fit its schema: a wrong value, an unknown field, or the step that lacks what every step
 * needs. Nothing is made up, so what is left can be shown. `left` is how often something was left out; null when
 * nothing of it fits.
 */
export function leaveOut<Fields>(schema: z.ZodType<Fields>, data: unknown): { fields: Fields; left: number } | null {
  const rest: unknown = structuredClone(data);
  let left = 0;
  for (let round = 0; round < rounds; round += 1) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return { fields: parsed.data, left };
    const paths = resolveIssues(parsed.error.issues, rest).map(({ path }) => path);
    // From the end, so that what is left out does not move what is still to be.
    const fromEnd = paths.toSorted((a, b) => comparePaths(b, a));
    const gone: Path[] = [];
    for (const path of fromEnd) {
      if (gone.some((other) => other.length <= path.length && other.every((name, index) => name === path[index])))
        continue;
      const removed = remove(rest, path);
      if (removed === null) return null;
      gone.push(removed);
      left += 1;
    }
  }
  return null;
}

import type { z } from 'astro/zod';
import { resolveIssues, type Issue } from './schema-issues.ts';
import { meantBy } from './schema-problems.ts';
import { alternatives, schemasAt } from './schema-shape.ts';
import { isFields, valueAt, type Path } from './data-path.ts';

export interface Salvaged<Fields> {
  fields: Fields;
  /** Where something else stands than the author wrote: nothing may be concluded from what is there. */
  patched: Path[];
}

// Each round mends what the schema reports, then asks it again: a group of fields may lack several, one inside the other.
const rounds = 6;

/**
 * What an entry would hold if its wrong values were right, so that the rules across entries can be checked at the same
 * time as the schema. Null when it can't be mended. Never shown to a reader. `rests` are fields that nobody meant: they
 * go first.
 */
export function salvage<Fields>(
  schema: z.ZodType<Fields>,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  rests: readonly Path[] = [],
): Salvaged<Fields> | null {
  const mended: unknown = structuredClone(data);
  const patched: Path[] = [];
  let open = issues;
  if (rests.length > 0) {
    for (const path of rests) {
      const parent = valueAt(mended, path.slice(0, -1));
      if (isFields(parent)) Reflect.deleteProperty(parent, path.at(-1) ?? '');
    }
    open = schema.safeParse(mended).error?.issues ?? [];
    if (open.length === 0) return { fields: schema.parse(mended), patched: [] };
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const issue of resolveIssues(open, mended)) {
      patched.push(meantBy({ schema, data: mended }, issue) ?? issue.path);
      if (!mend(schema, mended, issue)) return null;
    }
    const { success, data: fields, error } = schema.safeParse(mended);
    if (success) return { fields, patched };
    open = error.issues;
  }
  return null;
}

function mend(schema: z.ZodType, data: unknown, issue: Issue): boolean {
  const name = issue.path.at(-1);
  const parent = valueAt(data, issue.path.slice(0, -1));
  if (name === undefined) return false;
  if (issue.kind === 'unknown-field' || issue.kind === 'key') {
    return isFields(parent) && Reflect.deleteProperty(parent, name);
  }
  if (isFields(parent) && mayBeLeftOut(schema, issue.path)) return Reflect.deleteProperty(parent, name);
  const stand = standIn(schemasAt(schema, issue.path));
  if (stand === undefined) return false;
  if (Array.isArray(parent) && typeof name === 'number') parent[name] = stand;
  else if (isFields(parent)) parent[name] = stand;
  else return false;
  return true;
}

/** Whether the value at a path has a default, which then stands for a wrong one. */
function mayBeLeftOut(schema: z.ZodType, path: Path): boolean {
  const name = String(path.at(-1));
  return schemasAt(schema, path.slice(0, -1)).some(({ _zod: { def } }) => {
    const field = def.type === 'object' && Object.hasOwn(def.shape, name) ? def.shape[name] : undefined;
    return field !== undefined && (field as z.ZodType).safeParse(undefined).success;
  });
}

const texts = ['untitled', '2000-01-01', '6 months', 'untitled#untitled', '/untitled'];

/** A value that one of the schemas takes, as simple as possible; fields may still be missing in it. */
function standIn(schemas: readonly z.core.$ZodTypes[]): unknown {
  for (const schema of schemas) {
    const { def } = schema._zod;
    const passes = (value: unknown): boolean => (schema as unknown as z.ZodType).safeParse(value).success;
    if (def.type === 'array') return [];
    if (def.type === 'record' || def.type === 'object') return {};
    if (def.type === 'tuple') return def.items.map((item) => standIn(alternatives(item)));
    const candidates: unknown[] =
      def.type === 'string'
        ? texts
        : def.type === 'number'
          ? [0, 1]
          : def.type === 'boolean'
            ? [false]
            : def.type === 'enum'
              ? Object.values(def.entries)
              : def.type === 'literal'
                ? def.values
                : [];
    const found = candidates.find(passes);
    if (found !== undefined) return found;
  }
  return undefined;
}

import type { z } from 'astro/zod';
import type { Path } from './data-path.ts';

type Schema = z.core.$ZodTypes;

/** The schemas a value may follow, with defaults, transforms and unions taken off. */
export function alternatives(schema: z.core.$ZodType): Schema[] {
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'readonly':
    case 'catch':
    case 'nonoptional':
      return alternatives(def.innerType);
    case 'pipe':
      return alternatives(def.in);
    case 'union':
      return def.options.flatMap(alternatives);
    default:
      return [schema as Schema];
  }
}

/** One step down: what may stand under a name or a number. */
function below(schema: Schema, segment: string | number): z.core.$ZodType[] {
  const { def } = schema._zod;
  if (def.type === 'object') {
    const field = typeof segment === 'string' && Object.hasOwn(def.shape, segment) ? def.shape[segment] : undefined;
    return field ? [field] : [];
  }
  if (def.type === 'record') return [def.valueType];
  if (def.type === 'array') return typeof segment === 'number' ? [def.element] : [];
  if (def.type === 'tuple') return typeof segment === 'number' ? def.items.slice(segment, segment + 1) : [];
  return [];
}

/** The schemas a value at a path may follow. */
export function schemasAt(schema: z.core.$ZodType, path: Path): Schema[] {
  let current = alternatives(schema);
  for (const segment of path) current = current.flatMap((one) => below(one, segment)).flatMap(alternatives);
  return current;
}

/** The names of the fields that a group of fields at a path may have. */
export function fieldNames(schema: z.core.$ZodType, path: Path): string[] {
  const names = schemasAt(schema, path).flatMap(({ _zod: { def } }) =>
    def.type === 'object' ? Object.keys(def.shape) : [],
  );
  return [...new Set(names)];
}

// The description stands on the schema itself or on what its wrappers hold, never on one branch of a union.
function descriptionOf(schema: z.core.$ZodType): string | null {
  const { description } = schema as z.ZodType;
  if (description !== undefined) return description;
  const { def } = (schema as Schema)._zod;
  return 'innerType' in def ? descriptionOf(def.innerType) : null;
}

/** What the author is told about the field at a path; that of the list or group around it where it has no own. */
export function describeField(schema: z.core.$ZodType, path: Path): string | null {
  let found: string | null = null;
  let current = alternatives(schema);
  for (const segment of path) {
    const next = current.flatMap((one) => below(one, segment));
    found = next.map(descriptionOf).find((one) => one !== null) ?? found;
    current = next.flatMap(alternatives);
  }
  return found;
}

/** The lists and groups of a schema that know a field of this name, by the names of the fields they stand in. */
export function homesOf(schema: z.core.$ZodType, field: string): string[] {
  const homes = new Set<string>();
  const visit = (one: z.core.$ZodType, home: string): void => {
    for (const { _zod } of alternatives(one)) {
      const { def } = _zod;
      if (def.type === 'array') visit(def.element, home);
      else if (def.type === 'record') visit(def.valueType, home);
      else if (def.type === 'object') {
        if (Object.hasOwn(def.shape, field)) homes.add(home);
        for (const [name, inner] of Object.entries(def.shape)) visit(inner, name);
      }
    }
  };
  visit(schema, '');
  return [...homes];
}

/** The names of all fields that a schema knows, at any depth. */
export function allFieldNames(schema: z.core.$ZodType): Set<string> {
  const names = new Set<string>();
  const visit = (one: z.core.$ZodType): void => {
    for (const { _zod } of alternatives(one)) {
      const { def } = _zod;
      if (def.type === 'array') visit(def.element);
      else if (def.type === 'record') visit(def.valueType);
      else if (def.type === 'object') {
        for (const [name, inner] of Object.entries(def.shape)) {
          names.add(name);
          visit(inner);
        }
      }
    }
  };
  visit(schema);
  return names;
}

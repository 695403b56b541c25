import { z } from 'astro/zod';
import { collectionNames, collections, type CollectionName } from '../src/schema/collections.ts';
import { rules } from '../src/checks/rules.ts';
import { adjustableRules } from '../src/checks/severities.ts';
import { site } from '../src/schema/site.ts';
import { id } from '../src/schema/text.ts';

/** A JSON Schema of draft 7, the one that YAML editors know best. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The schema files by the name of the collection; `site` is site.yaml. */
export type SchemaName = CollectionName | 'site';

export const schemaNames: readonly SchemaName[] = [...collectionNames, 'site'];

// YAML editors show it in the place of a pattern that no author can read.
interface WithMessage extends JsonSchema {
  patternErrorMessage?: string;
}

/** What is said of a text that a pattern refuses, as a sentence of its own. */
function messageOf(schema: z.core.$ZodType): string | undefined {
  // No pattern takes a control character.
  const message = z.core.safeParse(schema, '\u0000').error?.issues[0]?.message;
  return message?.startsWith('must ') ? `It ${message}.` : undefined;
}

/** What an author may write: the schema’s input, before shorthand is written out. */
function inputOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...input } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const message = jsonSchema.pattern === undefined ? undefined : messageOf(zodSchema);
      if (message !== undefined) (jsonSchema as WithMessage).patternErrorMessage = message;
    },
  });
  return input;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a list holds, where one item may stand for the list; null for any other schema. */
export function itemOf({ anyOf }: JsonSchema): JsonSchema | null {
  const [list, one] = anyOf ?? [];
  if (anyOf?.length !== 2 || !isSchema(list) || list.type !== 'array' || !isSchema(list.items) || !isSchema(one)) {
    return null;
  }
  return JSON.stringify(list.items) === JSON.stringify(one) ? one : null;
}

const hasFields = (schema: JsonSchema): boolean =>
  schema.type === 'object' || (schema.anyOf ?? []).some((one) => isSchema(one) && hasFields(one));

/**
 * The same schema with each group of fields that a list holds written once, under `definitions` and the name of the
 * list: one item may stand for a list, so each would stand there twice, and what is inside of it four times.
 */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const visit = (one: JsonSchema, name: string): JsonSchema => {
    const item = itemOf(one);
    if (item !== null && hasFields(item)) {
      const definition = visit(item, name);
      const key = [name, `${name}-2`, `${name}-3`].find(
        (free) => !(free in definitions) || JSON.stringify(definitions[free]) === JSON.stringify(definition),
      );
      if (key === undefined) throw new Error(`There are too many lists called ${name}.`);
      definitions[key] = definition;
      const $ref = `#/definitions/${key}`;
      return { ...one, anyOf: [{ type: 'array', items: { $ref } }, { $ref }] };
    }
    const { properties, additionalProperties, anyOf } = one;
    return {
      ...one,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([field, inner]) => [field, isSchema(inner) ? visit(inner, field) : inner]),
        ),
      }),
      ...(isSchema(additionalProperties) && { additionalProperties: visit(additionalProperties, name) }),
      ...(anyOf && { anyOf: anyOf.map((inner) => (isSchema(inner) ? visit(inner, name) : inner)) }),
    };
  };
  const visited = visit(schema, '');
  return Object.keys(definitions).length === 0 ? visited : { ...visited, definitions };
}

/** The rules that site.yaml may adjust, each with what it asks. */
function ruleFields(severity: JsonSchema): JsonSchema {
  const properties = adjustableRules.map((name) => [name, { ...severity, description: rules[name].asks }] as const);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function siteSchema(): JsonSchema {
  const schema = inputOf(site);
  const field = schema.properties?.['rules'];
  if (!isSchema(field) || !isSchema(field.additionalProperties)) throw new Error('site.yaml has no rules any more.');
  const { description } = field;
  const properties = {
    ...schema.properties,
    rules: { ...(description !== undefined && { description }), ...ruleFields(field.additionalProperties) },
  };
  return { ...schema, properties };
}

/** One entry as an author may write it: its front matter, or what stands below its key. For `site`, all of site.yaml. */
export function entrySchema(name: SchemaName): JsonSchema {
  return name === 'site' ? siteSchema() : inputOf(collections[name].schema);
}

/** The schema of a file for editors: of the front matter of a page, or of a whole YAML file. */
export function fileSchema(name: SchemaName): JsonSchema {
  const $schema = 'http://json-schema.org/draft-07/schema#';
  const $comment = 'Made by "npm run reference" from src/schema/.';
  const entry = entrySchema(name);
  if (name === 'site') return { $schema, $comment, title: 'site.yaml', ...withDefinitions(entry) };
  const { format, noun, nouns } = collections[name];
  if (format === 'mdx') return { $schema, $comment, title: `The front matter of a ${noun}`, ...withDefinitions(entry) };
  const { definitions, ...fields } = withDefinitions(entry);
  const list: JsonSchema = {
    $schema,
    $comment,
    title: `${name}.yaml`,
    description: `The ${nouns}, each below its id.`,
    type: 'object',
    propertyNames: inputOf(id),
    additionalProperties: fields,
  };
  return definitions === undefined ? list : { ...list, definitions };
}

import { slug } from 'github-slugger';
import { z } from 'astro/zod';
import { day, dayOrMonth, id, link, periodText, rhythm, stepRef } from '../src/schema/text.ts';
import { entrySchema, itemOf, schemaNames, type JsonSchema, type SchemaName } from './json-schema.ts';

const introduction = `# Fields

Every field that can be written, by file. [Writing maps](writing-maps.md) and [Insights, actions and the rest](collections.md) say how they are used; your editor can [offer and check them](editor.md).

What stands in the column Value:

- _text_: one line of plain text. With a colon and a space in it, or a special sign at its start, it goes into quotation marks.
- _id_: the id of an entry, lower-case words joined by hyphens: the name of its file, or its key.
- _day_: \`2026-09-14\`. _Month_: \`2026-09\`. _Quarter_: \`2026-Q3\`. _Year_: \`2026\`. _Step_: \`buying-a-first-home#wait-for-a-decision\`. _Rhythm_: \`6 months\`, \`1 year\`. _Link_: begins with \`https://\`, \`http://\`, \`mailto:\`, \`tel:\` or, for a page of this site, with \`/\`.
- _One or a list_: a single value may stand without brackets: \`needs: Calm\` is \`needs: [Calm]\`.
- _Fields_ are described in a table of their own.

This page is made from \`src/schema/\` with \`npm run reference\`; a test fails when it is not up to date.`;

const files: Record<SchemaName, string> = {
  maps: 'A map is a file in `maps/`, such as `maps/buying-a-first-home.mdx`: the journey in its front matter, the narrative below.',
  insights: 'An insight is a file in `insights/`: a finding with its "so what", and what is known of it below.',
  personas: 'A persona is a file in `personas/`.',
  stories: 'A value story is a file in `stories/`: what an action changed, and by which number we know.',
  paths: 'An onboarding path is a file in `paths/`: stops in an order.',
  channels:
    '`channels.yaml`, below the id of each channel. Their order is the order of the tracks in the lane Channels.',
  teams: '`teams.yaml`, below the id of each team.',
  products: '`products.yaml`, below the id of each product.',
  sources: '`sources.yaml`, below the id of each source: a piece of evidence.',
  metrics: '`metrics.yaml`, below the id of each metric.',
  actions: '`actions.yaml`, below the id of each action.',
  glossary: '`glossary.yaml`, below the id of each term.',
  site: '`site.yaml`, once for the whole site.',
};

const patternOf = (schema: z.ZodType): string | undefined => z.toJSONSchema(schema, { io: 'input' }).pattern;

const forms = new Map([
  [patternOf(id), 'id'],
  [patternOf(day), 'day'],
  [patternOf(dayOrMonth), 'day or month'],
  [patternOf(periodText), 'day, month, quarter'],
  [patternOf(stepRef), 'step'],
  [patternOf(link), 'link'],
  [patternOf(rhythm), 'rhythm'],
]);

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** Groups of fields within a schema, with the words that lead there. */
interface Group {
  words: string[];
  schema: JsonSchema;
}

const headingOf = (words: readonly string[]): string => words.join(' › ');

/** ` from 1 to 5`; a whole number has the largest safe ones as its limits, which say nothing. */
function limits({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const low = exclusiveMinimum === 0 ? 1 : minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? null : minimum;
  const high = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? null : maximum;
  if (low !== null && high !== null) return ` from ${low} to ${high}`;
  return low === null ? '' : ` from ${low} up`;
}

/** What may be written for a field, and the groups of fields that are described elsewhere. */
function valueOf(schema: JsonSchema, words: readonly string[]): { value: string; groups: Group[] } {
  const item = itemOf(schema);
  if (item !== null) {
    const inner = valueOf(item, words);
    return { ...inner, value: `one or a list: ${inner.value}` };
  }
  if (schema.anyOf !== undefined) {
    const inner = schema.anyOf.filter(isSchema).map((one) => valueOf(one, words));
    return { value: listed(inner.map(({ value }) => value)), groups: inner.flatMap(({ groups }) => groups) };
  }
  if (schema.enum !== undefined) return { value: listed(schema.enum.map(code)), groups: [] };
  if (schema.const !== undefined) return { value: code(schema.const), groups: [] };
  if (schema.type === 'object' && schema.properties !== undefined) {
    return { value: `[fields](#${slug(headingOf(words))})`, groups: [{ words: [...words], schema }] };
  }
  if (schema.type === 'object' && isSchema(schema.additionalProperties)) {
    const inner = valueOf(schema.additionalProperties, words);
    const key = isSchema(schema.propertyNames) && schema.propertyNames.pattern === patternOf(id) ? 'id' : 'name';
    return { value: `by ${key}: ${inner.value}`, groups: inner.groups };
  }
  if (schema.type === 'array') {
    const items = Array.isArray(schema.items) ? schema.items : [schema.items];
    const inner = items.filter(isSchema).map((one) => valueOf(one, words));
    return {
      value: `list: ${inner.map(({ value }) => value).join(', ')}`,
      groups: inner.flatMap((one) => one.groups),
    };
  }
  if (schema.type === 'boolean') return { value: '`true` or `false`', groups: [] };
  // The years that `period` takes.
  if (schema.type === 'integer' && schema.minimum === 1900) return { value: 'year', groups: [] };
  if (schema.type === 'integer') return { value: `whole number${limits(schema)}`, groups: [] };
  if (schema.type === 'number') return { value: `number${limits(schema)}`, groups: [] };
  return { value: forms.get(schema.pattern) ?? 'text', groups: [] };
}

const isWorthSaying = (value: unknown): boolean =>
  value !== undefined && value !== '' && value !== false && (typeof value !== 'object' || value === null);

/** The table of a group of fields, then those of the groups within. */
function tablesOf({ words, schema }: Group, level: number): string[] {
  const needed = new Set(schema.required);
  const groups: Group[] = [];
  const rows = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (!isSchema(field)) return [];
    const { value, groups: inner } = valueOf(field, [...words, name]);
    groups.push(...inner);
    const more = [
      ...(needed.has(name) ? ['**needed**'] : []),
      ...(isWorthSaying(field.default) ? [`${code(field.default)} when left out`] : []),
    ];
    return `| \`${name}\` | ${[value, ...more].join('; ')} | ${field.description ?? ''} |`;
  });
  const table = ['| Field | Value | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
  const heading = `${'#'.repeat(Math.min(level, 6))} ${headingOf(words)}`;
  return [...(level > 2 ? [heading] : []), table, ...groups.flatMap((group) => tablesOf(group, level + 1))];
}

/** `docs/fields.md` as Markdown. */
export function fieldsPage(): string {
  const contents = schemaNames.map((name) => `- [${name}](#${name})`).join('\n');
  const sections = schemaNames.map((name) =>
    [`## ${name}`, files[name], ...tablesOf({ words: [name], schema: entrySchema(name) }, 2)].join('\n\n'),
  );
  return [introduction, contents, ...sections].join('\n\n');
}

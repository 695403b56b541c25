import { describe, expect, test } from 'vitest';
import { fieldsPage } from '../../reference/fields-page.ts';
import { entrySchema, schemaNames, type JsonSchema } from '../../reference/json-schema.ts';

const page = fieldsPage();
const rowsUnder = (heading: string): string[] => {
  const [, after = ''] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  return after
    .split(/^#/m)[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'));
};

/** Every field below a schema, as `name: description`, each once. */
function fieldsOf(schema: JsonSchema, found = new Set<string>()): Set<string> {
  const { anyOf = [], items, additionalProperties, properties = {} } = schema;
  for (const [name, field] of Object.entries(properties)) {
    if (typeof field === 'object') found.add(`| \`${name}\` |${field.description ?? ''}`);
  }
  const inside = [...anyOf, ...[items].flat(), additionalProperties, ...Object.values(properties)];
  for (const one of inside) if (typeof one === 'object') fieldsOf(one, found);
  return found;
}

describe('fieldsPage()', () => {
  test.each(schemaNames)('describes every field of %s with the sentence of the schema', (name) => {
    const fields = [...fieldsOf(entrySchema(name))];
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const missing = fields.filter((field) => {
      const [start = '', words = ''] = field.split(/(?<=^\| `[^`]+` \|)/);
      return !rows.some((row) => row.startsWith(start) && row.endsWith(` ${words} |`));
    });
    expect(missing).toEqual([]);
  });

  test.each([
    ['maps', '| `title` | text; **needed** |'],
    ['maps', '| `status` | `unvalidated`, `validated` or `retired`; `unvalidated` when left out |'],
    ['maps', '| `personas` | one or a list: id |'],
    ['maps', '| `stages` | one or a list: [fields](#maps--stages) |'],
    ['maps › stages › steps', '| `doing` | one or a list: text or [fields](#maps--stages--steps--doing) |'],
    [
      'maps › stages › steps',
      '| `emotions` | by id: number from -2 to 2 or [fields](#maps--stages--steps--emotions) |',
    ],
    ['maps › stages › steps', '| `custom` | by name: text or number |'],
    ['maps › review', '| `every` | rhythm |'],
    ['insights', '| `at` | one or a list: step |'],
    ['insights', '| `impact` | whole number from 1 to 5 |'],
    ['sources', '| `participants` | whole number from 1 up |'],
    ['sources', '| `on` | day, month, quarter or year; **needed** |'],
    ['metrics', '| `range` | list: number, number |'],
    ['site › rules', '| `long-map` | `off`, `warn` or `error` |'],
  ])('says under %s: %s', (heading, row) => {
    expect(rowsUnder(heading).some((line) => line.startsWith(row))).toBe(true);
  });
});

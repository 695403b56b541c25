import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { action } from '../../src/schema/action.ts';
import { journeyMap } from '../../src/schema/journey-map.ts';
import { codeBlocksOf } from './code-blocks.ts';

const page = readFileSync(new URL('../../docs/writing-maps.md', import.meta.url), 'utf8');

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Every field below a schema, as `name: description`, each once. */
function fieldsOf(schema: JsonSchema, found = new Set<string>()): Set<string> {
  const inside = [
    ...(schema.anyOf ?? []),
    schema.items,
    schema.additionalProperties,
    ...Object.values(schema.properties ?? {}),
  ];
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    found.add(`| \`${name}\` | ${typeof field === 'object' ? (field.description ?? '') : ''}`);
  }
  for (const one of inside) if (typeof one === 'object' && !Array.isArray(one)) fieldsOf(one, found);
  return found;
}

describe('docs/writing-maps.md', () => {
  const fields = [...fieldsOf(z.toJSONSchema(journeyMap, { io: 'input', unrepresentable: 'any' }))];
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replace(/\s+\|/g, ' |'));

  test('describes every field of a map with the sentence of the schema', () => {
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((field) => !rows.some((row) => row.startsWith(field)))).toEqual([]);
  });

  test('describes every field of an action with the sentence of the schema', () => {
    const named = [...fieldsOf(z.toJSONSchema(action, { io: 'input', unrepresentable: 'any' }))];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((field) => !rows.some((row) => row.startsWith(field)))).toEqual([]);
  });

  test('shows a map, a lane and an action that pass the check', () => {
    const [map, siteFile, actions, ...others] = codeBlocksOf(page).filter(({ language }) => language !== 'text');
    expect(others).toEqual([]);
    const insight = 'title: One refund takes three calls.\nsoWhat: Keep one case.\nkind: pain\npublished: 2026-10-12\n';
    const files = {
      'maps/getting-a-refund.mdx': map?.code ?? '',
      'actions.yaml': actions?.code ?? '',
      'insights/three-calls-for-one-refund.mdx': `---\n${insight}at: getting-a-refund#call-and-explain\n---\n`,
      'personas/occasional-rider.mdx': '---\ntitle: Occasional rider\nsummary: Rides twice a month.\n---\n',
      'channels.yaml': 'app: { title: App }\nphone: { title: Phone }\n',
      'teams.yaml': 'customer-care: { title: Customer care }\nfinance: { title: Finance }\n',
      'metrics.yaml': 'calls-per-refund: { title: Calls for each refund, better: down }\n',
      'sources.yaml': 'rider-interviews: { title: Interviews, kind: interviews, on: 2026-10 }\n',
      'site.yaml': siteFile?.code ?? '',
    };
    const encoder = new TextEncoder();
    const bytes = Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
    expect(checkContent(bytes, { today: '2026-11-21' }).findings).toEqual([]);
  });
});

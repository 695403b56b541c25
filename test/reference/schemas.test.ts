import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileSchema, schemaNames, withDefinitions, type JsonSchema } from '../../reference/json-schema.ts';
import { splitFrontMatter } from '../../src/checks/front-matter.ts';
import { adjustableRules } from '../../src/checks/severities.ts';
import { collections } from '../../src/schema/collections.ts';
import { exampleContent } from '../docs/example-content.ts';
import { shippedSchemas, yamlEditor } from './yaml-editor.ts';

const shipped = shippedSchemas();
const pages = schemaNames.filter((name) => name !== 'site' && collections[name].format === 'mdx');

// Front matter is no file of its own: here it is opened as one, to hold the schema against the same judge.
const editor = yamlEditor({
  ...shipped,
  ...Object.fromEntries(pages.map((name) => [`./schemas/${name}.json`, `content/${name}/*.mdx.yaml`])),
});

const example = exampleContent().flatMap(({ path, bytes }) => {
  const text = new TextDecoder().decode(bytes);
  if (path.endsWith('.yaml')) return [[`content/${path}`, text] as const];
  const split = splitFrontMatter(text);
  return 'problem' in split ? [] : [[`content/${path}.yaml`, split.yaml] as const];
});

describe('the settings for VS Code', () => {
  test('name the schema of every YAML file of the content', () => {
    const lists = schemaNames.filter((name) => name === 'site' || collections[name].format === 'yaml');
    expect(Object.entries(shipped).sort()).toEqual(
      lists.map((name) => [`./schemas/${name}.json`, `content/${name}.yaml`]).sort(),
    );
  });

  test('let Astro look into front matter', () => {
    const settings = readFileSync(new URL('../../.vscode/settings.json', import.meta.url), 'utf8');
    expect(JSON.parse(settings)).toMatchObject({ 'astro.content-intellisense': true });
  });
});

describe('the schemas', () => {
  test('are one for each collection and one for site.yaml', () => {
    const files = readdirSync(new URL('../../schemas/', import.meta.url));
    expect(files.sort()).toEqual(schemaNames.map((name) => `${name}.json`).sort());
  });

  test.each(example)('accept %s of the example', async (file, text) => {
    expect(await editor.problemsIn(file, text)).toEqual([]);
  });

  test.each(schemaNames)('of %s refuse a field that does not exist', async (name) => {
    const isPage = (pages as string[]).includes(name);
    const file = isPage ? `content/${name}/x.mdx.yaml` : `content/${name}.yaml`;
    const text = isPage || name === 'site' ? 'nosuchfield: 1\n' : 'an-id:\n  nosuchfield: 1\n';
    expect(await editor.problemsIn(file, text)).toContainEqual(
      expect.stringMatching(/^\d+:\d+ Property nosuchfield is not allowed\.$/),
    );
  });

  test('know all shorthand forms of a step', async () => {
    const step = (more: string) => `title: A\nstages:\n  title: B\n  steps:\n    title: C\n${more}`;
    const right = [
      'needs: Calm',
      'needs: [Calm, Time]',
      'doing: { task: Calls, subtasks: [Waits] }',
      'touchpoints: phone',
      'touchpoints: [phone, { channel: web, personas: ann }]',
      'emotions: { ann: -2, bob: { from: 0, to: 1 } }',
      'metrics: { metric: still-here, value: 33, on: 2026-09 }',
      'custom: { regulation: 5 }',
    ];
    for (const line of right) {
      expect(await editor.problemsIn('content/maps/x.mdx.yaml', step(`    ${line}\n`)), line).toEqual([]);
    }
    const wrong = ['emotions: { ann: 3 }', 'pains: { text: No word, severity: 9 }', 'was: A B', 'metrics: still-here'];
    for (const line of wrong) {
      expect(await editor.problemsIn('content/maps/x.mdx.yaml', step(`    ${line}\n`)), line).toHaveLength(1);
    }
  });

  test('say in words what a pattern asks for', async () => {
    expect(await editor.problemsIn('content/teams.yaml', 'Our Team:\n  title: Our team\n')).toEqual([
      '1:1 It must be an id: lower-case words joined by hyphens, such as "first-time-buyer".',
    ]);
    const action = 'one:\n  title: One\n  owner: us\n  due: soon\n';
    expect(await editor.problemsIn('content/actions.yaml', action)).toEqual([
      '4:8 It must be a day written as YYYY-MM-DD.',
    ]);
  });

  test('offer the fields that are free, and the rules that can be adjusted', async () => {
    expect(await editor.offersAfter('content/channels.yaml', 'web:\n  title: Web\n  ')).toEqual([
      'also',
      'summary',
      'kind',
      'owner',
      'draft',
    ]);
    expect(await editor.offersAfter('content/site.yaml', 'title: A\nrules:\n  ')).toEqual([...adjustableRules]);
  });

  test('tell what belongs into a field', async () => {
    expect(await editor.wordsFor('content/site.yaml', 'editLink: /edit/{path}\n')).toContain(
      'Where a page can be edited; ',
    );
  });
});

describe('fileSchema()', () => {
  test.each(schemaNames)('leaves no reference of %s open, and describes every field', (name) => {
    const schema = fileSchema(name);
    const text = JSON.stringify(schema);
    const named = [...text.matchAll(/"#\/definitions\/([^"]+)"/g)].map((found) => found[1] ?? '');
    const definitions = Object.keys(schema.definitions ?? {});
    expect(named.filter((one) => !definitions.includes(one))).toEqual([]);
    const undescribed = (one: JsonSchema): string[] =>
      Object.entries(one.properties ?? {}).flatMap(([field, inner]) =>
        typeof inner === 'object' && inner.description !== undefined ? [] : [field],
      );
    const groups = [schema, ...(Object.values(schema.definitions ?? {}) as JsonSchema[])];
    expect(groups.flatMap(undescribed)).toEqual([]);
  });
});

describe('withDefinitions()', () => {
  const list = (items: JsonSchema): JsonSchema => ({ anyOf: [{ type: 'array', items }, items] });
  const group = (name: string): JsonSchema => ({ type: 'object', properties: { [name]: { type: 'string' } } });

  test('writes what a list holds once, and leaves lists of texts as they are', () => {
    const texts = list({ type: 'string' });
    const ref = { $ref: '#/definitions/stops' };
    expect(withDefinitions({ type: 'object', properties: { stops: list(group('a')), texts } })).toEqual({
      type: 'object',
      properties: { stops: { anyOf: [{ type: 'array', items: ref }, ref] }, texts },
      definitions: { stops: group('a') },
    });
  });

  test('keeps two lists of one name apart when they hold different things', () => {
    const inner = (name: string): JsonSchema => ({ type: 'object', properties: { stops: list(group(name)) } });
    const { definitions } = withDefinitions({ type: 'object', properties: { one: inner('a'), two: inner('b') } });
    expect(definitions).toEqual({ stops: group('a'), 'stops-2': group('b') });
  });
});

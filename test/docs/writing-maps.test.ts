import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { step } from '../../src/schema/step.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { codeBlocksOf } from './code-blocks.ts';
import { documentedContent } from './first-book.ts';
import { sectionsOf } from './sections.ts';

const page = readFileSync(new URL('../../docs/writing-maps.md', import.meta.url), 'utf8');

describe('docs/writing-maps.md', () => {
  test('shows a map and a lane that pass the check', () => {
    const [, siteFile, ...others] = codeBlocksOf(page).filter(({ language }) => language !== 'text');
    expect(others).toEqual([]);
    const bytes = new TextEncoder().encode(siteFile?.code);
    const files = documentedContent().map((file) => (file.path === 'site.yaml' ? { ...file, bytes } : file));
    expect(checkContent(files, { today: '2026-11-21' }).findings).toEqual([]);
  });

  const forms = [...(sectionsOf(page).get('What a step holds') ?? '').matchAll(/^\| `(\w+)` +\|(.*)$/gm)].flatMap(
    ([, field = '', cells = '']) => [...cells.matchAll(/`([^`]+)`/g)].map((found) => [field, found[1] ?? ''] as const),
  );

  test.each(forms)('is right that a step’s %s may be written as %s', (field, form) => {
    const value = form.startsWith('visible') ? `{ what: Notes, ${form} }` : form;
    const { success, data } = step.safeParse({ title: 'Call', [field]: parse(value) as unknown });
    expect(success).toBe(true);
    expect(data?.[field as 'doing']).not.toEqual([]);
  });

  test('shows short and long forms of every field of a step that has them', () => {
    const fields = ['doing', 'thinking', 'touchpoints', 'emotions', 'pains', 'opportunities'];
    for (const name of fields) expect(forms.filter(([field]) => field === name)).toHaveLength(2);
  });
});

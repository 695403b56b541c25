import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { sectionsOf } from './sections.ts';
import { documentedContent } from './first-book.ts';

const files = documentedContent();
const check = (some: typeof files) => checkContent(some, { today: '2026-11-21' });

describe('docs/collections.md', () => {
  test('shows an entry of every collection, and a site.yaml', () => {
    const { content, findings } = check(files);
    expect(collectionNames.filter((name) => content[name].length === 0)).toEqual([]);
    expect(content.site.title).toBe('Riders');
    expect(findings.map(({ rule }) => rule)).not.toContain('missing-file');
  });

  test('shows entries that pass the check together, without a warning', () => {
    expect(check(files).findings).toEqual([]);
  });

  test('shows no file that the others could do without', () => {
    const spare = files.filter(({ path }) => check(files.filter((file) => file.path !== path)).findings.length === 0);
    // What nothing has to name: the end of every chain.
    expect(spare.map(({ path }) => path).sort()).toEqual([
      'paths/first-week.mdx',
      'products.yaml',
      'stories/a-date-in-place-of-silence.mdx',
    ]);
  });

  test('names every file and folder that is read', () => {
    const page = readFileSync(new URL('../../docs/collections.md', import.meta.url), 'utf8');
    const unnamed = collectionNames.filter((name) => {
      return !page.includes(collections[name].format === 'mdx' ? `\`${name}/*.mdx\`` : `\`${name}.yaml\``);
    });
    expect(unnamed).toEqual([]);
    expect([...sectionsOf(page).keys()]).toContain('Onboarding paths');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { codeBlocksOf } from './code-blocks.ts';
import { exampleContent } from './example-content.ts';

const page = readFileSync(new URL('../../docs/onboarding-paths.md', import.meta.url), 'utf8');

describe('docs/onboarding-paths.md', () => {
  test('shows a path that the check has nothing against', () => {
    const [sample] = codeBlocksOf(page).filter(({ language }) => language === 'mdx');
    const files = exampleContent();
    const before = checkContent(files, { today: '2026-11-21' }).findings;
    const added = { path: 'paths/sample.mdx', bytes: new TextEncoder().encode(sample?.code ?? '') };
    expect(checkContent([...files, added], { today: '2026-11-21' }).findings).toEqual(before);
  });
});

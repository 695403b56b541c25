import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../src/checks/author-components.ts';
import { readBody } from '../../src/checks/body.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { compiled } from '../site/compiled.ts';
import { codeBlocksOf } from './code-blocks.ts';
import { exampleContent } from './example-content.ts';
import { sectionsOf } from './sections.ts';

const page = readFileSync(new URL('../../docs/components.md', import.meta.url), 'utf8');
const sections = sectionsOf(page);

describe('docs/components.md', () => {
  test.each(Object.entries(authorComponents))('describes every prop of %s', (name, props) => {
    const rows = sections.get(name)?.match(/^\| `\w+` .*$/gm) ?? [];
    expect(rows.map((row) => /`(\w+)`/.exec(row)?.[1])).toEqual(Object.keys(props));
    for (const [prop, { kind }] of Object.entries(props)) {
      const row = rows.find((one) => one.startsWith(`| \`${prop}\``));
      if (typeof kind !== 'string') for (const value of kind) expect(row).toContain(`\`${value}\``);
    }
  });

  test.each(Object.entries(authorComponents))('says which props %s needs', (name, props) => {
    const needed = [...(sections.get(name)?.matchAll(/^\| `(\w+)` .*\bNeeded\.?(?: |$)(?!in)/gm) ?? [])].map(
      (row) => row[1],
    );
    expect(needed).toEqual(Object.entries(props).flatMap(([prop, { required }]) => (required ? prop : [])));
  });

  test.each(
    [...page.matchAll(/for [^.;]*? sign[^.;]*, `(\\.)`|write `(\\.)` and `(\\.)`/g)].flatMap((found) =>
      found.slice(1).filter(Boolean),
    ),
  )('is right that %s stands for the sign itself', (escaped) => {
    const text = `Most wait ${escaped}3 days.`;
    const { parts } = compiled(text);
    expect(parts).toEqual([`<p>Most wait ${escaped.slice(1).replace('<', '&#x3C;')}3 days.</p>`]);
    expect(
      readBody(text, 0, { collection: 'maps', components: [], place: () => ({ line: 1, column: 1 }) }).problems,
    ).toEqual([]);
  });

  test('shows nothing but what the check lets into a text of the example', () => {
    const samples = codeBlocksOf(page).filter(({ language }) => language === 'mdx');
    expect(samples.length).toBeGreaterThanOrEqual(Object.keys(authorComponents).length);
    const text = new TextEncoder().encode(samples.map(({ code }) => code).join('\n'));
    const files = exampleContent();
    const before = checkContent(files, { today: '2026-11-21' }).findings;
    const after = checkContent(
      files.map((file) =>
        file.path === 'maps/buying-a-first-home.mdx'
          ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from('\n\n'), text]) }
          : file,
      ),
      { today: '2026-11-21' },
    ).findings;
    expect(after).toEqual(before);
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/checks/check-content.ts';
import { formatFindings } from '../../src/checks/report.ts';
import { registry } from '../../src/checks/registry.ts';
import { ruleNames } from '../../src/checks/rules.ts';
import { check, readFiles } from './content-folder.ts';

const root = fileURLToPath(new URL('../fixtures/checks', import.meta.url));
const cases = readdirSync(root).sort();

/** What the last release of a case was, where it is about that. */
function releaseOf(name: string): ContentFile[] | null {
  const folder = `${root}/${name}/released`;
  return existsSync(folder) ? readFiles(folder) : null;
}

/** The same content as another editor would save it: a byte order mark, and CRLF at the end of each line. */
function withMarkAndCrlf({ path, bytes }: ContentFile): ContentFile {
  const body = [...bytes].flatMap((byte) => (byte === 10 ? [13, 10] : [byte]));
  return { path, bytes: new Uint8Array([0xef, 0xbb, 0xbf, ...body]) };
}

// Each folder is a case: bad/ gives the report in expected.txt, good/ the same content put right. released/ is what the
// last release held.
describe.each(cases)('%s', (name) => {
  const release = releaseOf(name);
  const report = (files: readonly ContentFile[]): string =>
    `${formatFindings(check(files, release).findings, { root: 'content/' })}\n`;
  const bad = readFiles(`${root}/${name}/bad`);
  const good = readFiles(`${root}/${name}/good`);

  test('reports what is wrong, where, and what to do', async () => {
    await expect(report(bad)).toMatchFileSnapshot(`${root}/${name}/expected.txt`);
  });

  test('finds nothing in the content put right', () => {
    expect(report(good)).toBe('No findings.\n');
  });

  test('says the same of files with a byte order mark and CRLF', () => {
    expect(report(bad.map(withMarkAndCrlf))).toBe(report(bad));
    expect(report(good.map(withMarkAndCrlf))).toBe('No findings.\n');
  });

  test('says the same whatever the order of the files', () => {
    expect(report([...bad].reverse())).toBe(report(bad));
  });

  test('tells each finding in full sentences', () => {
    for (const { what, fix, where, line, column } of check(bad, release).findings) {
      expect(what).toMatch(/^\S.*\.$/);
      expect(fix).toMatch(/^\S.*\.$/);
      expect(where).not.toMatch(/undefined|null|\[object/);
      expect(`${what} ${fix}`).not.toMatch(/undefined|\[object|Invalid input|zod|regex|oxc|mdx-jsx/i);
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('the rules', () => {
  const found = new Map(
    cases.map((name) => [
      name,
      check(readFiles(`${root}/${name}/bad`), releaseOf(name)).findings.map(({ rule }) => rule),
    ]),
  );

  test.each(ruleNames)('%s has a fixture of its own', (rule) => {
    expect(found.get(rule)).toContain(rule);
  });

  test('the registry makes findings of rules that are named', () => {
    for (const { names } of registry) for (const name of names) expect(ruleNames).toContain(name);
  });
});

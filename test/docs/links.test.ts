import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

// What is installed, made, or written by authors. Names of folders, wherever they lie.
const notOurs = new Set(['node_modules', 'dist', 'content', 'fixtures', '.git', '.astro']);

function markdownFiles(folder = ''): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : markdownFiles(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

function linksOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/\]\(\s*<?([^)>\s]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(
    (found) => found[1] ?? '',
  );
}

function anchorsOf(markdown: string): Set<string> {
  const slugger = new GithubSlugger();
  const headings = markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} +(.+?) *$/gm);
  return new Set(
    [...headings].map((found) =>
      slugger.slug((found[1] ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '')),
    ),
  );
}

/** What is wrong with a link of a file, or null. */
function problem(file: string, link: string): string | null {
  if (/^(?:https?:|mailto:)/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
  if (target.startsWith('..') || path.startsWith('/')) return `${link} leads out of the repository`;
  if (!existsSync(root + target)) return `${link}: there is no ${target}`;
  if (anchor === undefined) return null;
  if (statSync(root + target).isDirectory() || !anchorsOf(readFileSync(root + target, 'utf8')).has(anchor)) {
    return `${link}: ${target} has no heading #${anchor}`;
  }
  return null;
}

describe('every link of the documentation', () => {
  const files = markdownFiles();

  test('was looked for in the pages there are', () => {
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/writing-maps.md', 'src/README.md']),
    );
  });

  test.each(files)('leads somewhere: %s', (file) => {
    const links = linksOf(readFileSync(root + file, 'utf8'));
    expect(links.flatMap((link) => problem(file, link) ?? [])).toEqual([]);
  });
});

describe('every path in code marks', () => {
  test.each(markdownFiles())('is there: %s', (file) => {
    const code = readFileSync(root + file, 'utf8').matchAll(/`((?:\.ci|bench|docs|src|test)\/[\w./-]*)`/g);
    expect([...code].map((found) => found[1] ?? '').filter((path) => !existsSync(root + path))).toEqual([]);
  });
});

describe('problem()', () => {
  test.each([
    ['a page that is not there', 'docs/none.md'],
    ['a heading that is not there', 'CONTRIBUTING.md#no-such-heading'],
    ['a heading of the same page that is not there', '#no-such-heading'],
    ['a place outside of the repository', '../elsewhere.md'],
    ['an absolute path', '/docs/rules.md'],
  ])('finds %s', (_what, link) => {
    expect(problem('README.md', link)).toContain(link);
  });

  test('accepts pages, folders, headings and other sites', () => {
    const links = ['docs/rules.md', 'docs/', 'CONTRIBUTING.md#where-things-go', '#commands', 'https://example.org/'];
    expect(links.flatMap((link) => problem('README.md', link) ?? [])).toEqual([]);
  });
});

describe('linksOf()', () => {
  test('finds links and pictures, and none in code', () => {
    const text = '[a](a.md) ![b](b.png "title") `[c](c.md)`\n\n```md\n[d](d.md)\n```\n\n[e](<e.md#f>)';
    expect(linksOf(text)).toEqual(['a.md', 'b.png', 'e.md#f']);
  });
});

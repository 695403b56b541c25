import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutputFolder, UnsafeOutput } from '../../src/cli/output-folder.ts';
import { settingsFrom } from '../../src/site/settings.ts';

let work = '';
let project = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'journeybook-output-'));
  project = join(work, 'home', 'ann', 'book');
  mkdirSync(join(project, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(work, { recursive: true });
});

/** Why a folder is refused, or null. `out` is relative to the project; as `root` names it, it may end in a slash. */
async function refusal(
  out: string,
  { content = 'content', root = project, home = join(work, 'home', 'ann') } = {},
): Promise<string | null> {
  const settings = settingsFrom({ JOURNEYBOOK_OUT: out, JOURNEYBOOK_CONTENT: content }, project);
  return checkOutputFolder(root, settings, home).then(
    () => null,
    (error: unknown) => {
      if (error instanceof UnsafeOutput) return error.message;
      throw error;
    },
  );
}

function write(path: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), '');
}

describe('checkOutputFolder()', () => {
  test.each(['dist', '../site', 'sources', '.github', 'public_html', 'out/2026'])(
    'takes %s, which is not there',
    async (out) => {
      expect(await refusal(out)).toBeNull();
    },
  );

  test('takes an empty folder, and an earlier build', async () => {
    mkdirSync(join(project, 'dist'));
    expect(await refusal('dist')).toBeNull();
    write('dist/_astro/page.css');
    write('dist/pagefind/pagefind.js');
    write('dist/index.html');
    expect(await refusal('dist')).toBeNull();
  });

  test.each(['.', '..', '../../..', '/'])('refuses the project and what holds it: %s', async (out) => {
    expect(await refusal(out)).toContain('it holds the project itself');
    expect(await refusal(out, { root: `${project}/` })).toContain('it holds the project itself');
  });

  test.each(['home/ann', 'home', '.'])('refuses the home folder and what holds it: %s', async (out) => {
    expect(await refusal(join(work, 'elsewhere', out), { home: join(work, 'elsewhere', 'home', 'ann') })).toContain(
      'it holds your home folder',
    );
  });

  test.each(['.git', '.astro', 'node_modules', 'public', 'src'])(
    'refuses %s of the project, and all below it',
    async (part) => {
      expect(await refusal(part)).toContain('it is a part of the project');
      expect(await refusal(`${part}/site/dist`)).toContain('it is a part of the project');
    },
  );

  test('refuses the content, what holds it, and what lies in it', async () => {
    for (const out of ['books/one', 'books', 'books/one/dist'])
      expect(await refusal(out, { content: 'books/one' })).toContain('the content lies there');
  });

  test('refuses a file', async () => {
    write('dist');
    expect(await refusal('dist')).toContain('it is a file');
  });

  test.each([['thesis.txt'], ['_astro/page.css', 'thesis.txt'], ['pagefind/pagefind.js', 'thesis.txt']])(
    'refuses files that no build made: %s',
    async (...files) => {
      for (const file of files) write(`dist/${file}`);
      expect(await refusal('dist')).toContain('it holds files that no build made');
    },
  );

  test('says what to do', async () => {
    expect(await refusal('.')).toMatch(/^The site can't be written to .+\nName another folder .+ JOURNEYBOOK_OUT/);
  });
});

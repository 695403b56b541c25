import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../ensure-browser.ts';
import { axeViolations } from './site.ts';
import { cleanEnvironment } from './clean-environment.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = join(root, 'src/cli/journeybook.ts');
let work = '';
let content = '';
let out = '';

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'journeybook-'));
  content = join(work, 'content');
  out = join(work, 'public_html');
  await cp(join(root, 'test/fixtures/sites/second-company'), content, { recursive: true });
});

afterEach(async () => {
  await rm(work, { recursive: true, force: true });
});

const environment = () => ({
  ...cleanEnvironment(),
  JOURNEYBOOK_CONTENT: content,
  JOURNEYBOOK_OUT: out,
  JOURNEYBOOK_CACHE: join(work, 'cache'),
  SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21) / 1000),
  NO_COLOR: '1',
});

function run(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile('node', [command, ...args], { cwd: root, env: environment() }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

const breakMap = () => edit('maps/new-meter.mdx', (text) => text.replace(/^question:/m, 'questoin:'));

describe('journeybook check', () => {
  test('tells every mistake with its place, and gives 1', async () => {
    await breakMap();
    const { code, output } = await run('check');
    expect(code).toBe(1);
    expect(output).toContain(`${content}/maps/new-meter.mdx:4:1  unknown-field`);
    expect(output).toContain('Did you mean "question"?');
    expect(output).toMatch(/^1 error, \d+ warnings? in 3 files\.$/m);
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('gives 0 for content without mistakes', async () => {
    expect((await run('check')).code).toBe(0);
  });

  test('says what to do when there is no content folder', async () => {
    content = join(work, 'nowhere');
    const { code, output } = await run('check');
    expect(code).toBe(1);
    expect(output).toContain('JOURNEYBOOK_CONTENT');
    expect(output).not.toMatch(/\n\s+at /);
  });
});

/** What goes to each stream, and the exit code. */
function streamsOf(env: Record<string, string>, ...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const options = { cwd: root, env: { ...environment(), ...env } };
    execFile('node', [command, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe('--reporter', () => {
  test('json gives programs one value on the standard output, of a check and of a build', async () => {
    await breakMap();
    for (const name of ['check', 'build']) {
      const { code, stdout } = await streamsOf({}, name, '--reporter', 'json');
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ version: 1, counts: { errors: 1 }, today: '2026-11-21' });
    }
  });

  test('json leaves the standard output to the report when a build goes well', async () => {
    const { code, stdout, stderr } = await streamsOf({}, 'build', '--reporter', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, counts: { errors: 0 } });
    expect(stderr).toContain('The site is in');
  });

  test('is github in a job of GitHub Actions, with files from the folder of the repository', async () => {
    await breakMap();
    const { code, stdout } = await streamsOf({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: work }, 'check');
    expect(code).toBe(1);
    expect(stdout).toContain('::error file=content/maps/new-meter.mdx,line=4,col=1,title=unknown-field::');
  });

  test.each([[['check', '--reporter', 'xml']], [['build', '--no-such-option']], [['chekc']]])(
    'and a command that can’t be understood end with 2: %j',
    async (args) => {
      const { code, stdout, stderr } = await streamsOf({}, ...args);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );
});

describe('journeybook build', () => {
  test('of broken content prints the report once and leaves the built site as it was', async () => {
    expect((await run('build')).code).toBe(0);
    const before = await readFile(join(out, 'maps/new-meter/index.html'), 'utf8');
    await breakMap();
    const { code, output } = await run('build');
    expect(code).toBe(1);
    expect(output.match(/unknown-field/g)).toHaveLength(1);
    expect(output).not.toMatch(/\n\s+at /);
    expect(await readFile(join(out, 'maps/new-meter/index.html'), 'utf8')).toBe(before);
  });

  test.each([
    ['the content', () => content],
    ['a folder that holds the content', () => work],
    ['the project', () => root],
    ['a folder with files that no build made', () => join(work, 'papers')],
    ['a file', () => join(work, 'papers', 'thesis.txt')],
  ])('into %s is refused before anything happens', async (_, where) => {
    await mkdir(join(work, 'papers'));
    await writeFile(join(work, 'papers', 'thesis.txt'), 'mine');
    out = where();
    const { code, output } = await run('build');
    expect(code).toBe(1);
    expect(output).toContain(`The site can't be written to ${out.replace(/\/$/, '')}`);
    expect(output).not.toMatch(/\n\s+at /);
    expect(await readFile(join(work, 'papers', 'thesis.txt'), 'utf8')).toBe('mine');
    expect(await readFile(join(content, 'site.yaml'), 'utf8')).not.toBe('');
  });

  test('a second time, with a warm cache, gives the same bytes', async () => {
    await run('build');
    const first = await contentOf(out);
    const { code, output } = await run('build');
    expect(output).toContain('The site is in');
    expect(code).toBe(0);
    expect(await contentOf(out)).toEqual(first);
  });

  test('of two companies at once gives each its own site', async () => {
    const other = { content: join(root, 'content'), out: join(work, 'other') };
    const [ours, theirs] = await Promise.all([
      run('build'),
      new Promise<number>((resolve) => {
        execFile(
          'node',
          [command, 'build'],
          {
            cwd: root,
            env: {
              ...environment(),
              JOURNEYBOOK_CONTENT: other.content,
              JOURNEYBOOK_OUT: other.out,
              JOURNEYBOOK_CACHE: join(work, 'c2'),
            },
          },
          (error) => {
            resolve(error === null ? 0 : 1);
          },
        );
      }),
    ]);
    expect([ours.code, theirs]).toEqual([0, 0]);
    expect(await readdir(join(out, 'maps'))).toContain('new-meter');
    expect(await readdir(join(other.out, 'maps'))).toContain('buying-a-first-home');
  });

  test('renders a company’s own components, and nothing that a body may not hold', async () => {
    await cp(join(root, 'test/fixtures/own-components'), content, { recursive: true });
    expect(await run('build')).toMatchObject({ code: 0 });
    const html = await readFile(join(out, 'maps/with-own-component/index.html'), 'utf8');
    expect(html).toMatch(/<strong[^>]*>Saved: 40 hours<\/strong>/);
  });

  test('bundles the script of a company’s own component', async () => {
    // Astro takes the code of components for that of the project: it finds it where the content lies within.
    content = await mkdtemp(join(root, '.astro', 'own-content-'));
    try {
      await cp(join(root, 'test/fixtures/sites/second-company'), content, { recursive: true });
      await cp(join(root, 'test/fixtures/own-components'), content, { recursive: true });
      await edit(
        'components/Savings.astro',
        (text) => `${text}<script>document.body.dataset['saved'] = 'yes';</script>\n`,
      );
      expect(await run('build')).toMatchObject({ code: 0 });
    } finally {
      await rm(content, { recursive: true, force: true });
    }
    const html = await readFile(join(out, 'maps/with-own-component/index.html'), 'utf8');
    const [, script = ''] = /<script type="module" src="\/cx\/([^"]+)"/u.exec(html) ?? [];
    expect(await readFile(join(out, script), 'utf8')).toContain('dataset.saved');
  });

  test.each([
    [
      'fails on a page',
      '---\nconst list = undefined as unknown as string[];\nlist.map(String);\n---\n',
      '3:1  component',
    ],
    ['can’t be read', '<p>\n<div><span></div>\n', '2:14  component-syntax'],
    ['lacks a part', '---\nimport Part from "./Part.astro";\n---\n<Part />\n', '2:19  component-syntax'],
  ])('names the line of a company’s own component that %s', async (_, component, place) => {
    await cp(join(root, 'test/fixtures/own-components'), content, { recursive: true });
    await writeFile(join(content, 'components/Savings.astro'), component);
    const { code, output } = await run('build');
    expect(code).toBe(1);
    expect(output).toContain(`${content}/components/Savings.astro:${place}`);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

/** A digest of every file of a site. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [
        path,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ] as const;
    });
  return Object.fromEntries(await Promise.all(read));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

describe('journeybook dev', () => {
  let dev: ChildProcess | null = null;
  let output = '';

  afterEach(() => {
    dev?.kill('SIGKILL');
    dev = null;
    output = '';
  });

  test('reloads the page after an edit, tells a mistake in the same words, and keeps the page up', async () => {
    const port = await freePort();
    dev = spawn('node', [command, 'dev', '--port', String(port)], { cwd: root, env: environment() });
    for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const address = `http://localhost:${port}/cx/maps/new-meter/`;
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 40_000, interval: 300 },
      )
      .toBe(200);

    const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const title = () => page.textContent('h1').catch(() => '');
      await edit('maps/new-meter.mdx', (text) => text.replace(/^title: .*$/m, 'title: A renamed map'));
      await expect.poll(title, { timeout: 20_000 }).toBe('A renamed map');

      await edit('maps/new-meter.mdx', (text) => `${text.replace(/^question:/m, 'questoin:')}\n{process.env.HOME}\n`);
      await expect.poll(() => output, { timeout: 20_000 }).toContain('maps/new-meter.mdx:4:1  unknown-field');
      expect(output).toContain('unsafe-body');
      const answer = await fetch(address);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('A renamed map');

      // The page that is open tells both, in the words of the report, and stays.
      const bar = page.locator('dev-findings');
      await expect.poll(() => bar.locator('section').innerText(), { timeout: 20_000 }).toContain('2 errors in 1 file.');
      // The page may reload once: Vite finds only now what it imports.
      const places = () =>
        bar
          .locator('code')
          .allInnerTexts()
          .catch(() => []);
      await expect
        .poll(places, { timeout: 20_000 })
        .toEqual([`${content}/maps/new-meter.mdx:4:1`, expect.stringMatching(/new-meter\.mdx:\d+:1$/u) as string]);
      expect(await bar.locator('section').innerText()).toContain(
        '"questoin" is not a field here. Did you mean "question"?',
      );
      expect(await bar.locator('[role=alert]').count()).toBe(1);
      expect(await title()).toBe('A renamed map');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page)).toEqual([]);
      }
      // At the end of a narrow page nothing is left below it.
      await page.setViewportSize({ width: 375, height: 812 });
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const footer = page.locator('.site-footer');
      const edges = async () =>
        [(await footer.boundingBox()) ?? { y: 0, height: 0 }, (await bar.boundingBox())?.y ?? 0] as const;
      await expect.poll(async () => edges().then(([{ y, height }, top]) => y + height - top)).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
      await page.setViewportSize({ width: 1280, height: 720 });

      // A page that is opened now tells them too; when the file is right, none does.
      const other = await browser.newPage();
      await other.goto(address.replace('maps/new-meter/', ''));
      await expect.poll(() => other.locator('dev-findings section').innerText()).toContain('2 errors in 1 file.');
      await edit('maps/new-meter.mdx', (text) =>
        text.replace(/^questoin:/m, 'question:').replace('\n{process.env.HOME}\n', ''),
      );
      for (const one of [page, other]) {
        await expect
          .poll(() => one.locator('dev-findings').boundingBox(), { timeout: 20_000 })
          .toMatchObject({ height: 0 });
        expect(await one.locator('dev-findings section').innerText()).toBe('');
      }

      // The page may still reload once: Vite finds what the search imports only now.
      const field = page.locator('dialog[open] input[type=search]');
      await expect
        .poll(
          async () => {
            if ((await field.count()) === 0)
              await page.click('[data-search-open] >> nth=0', { timeout: 1000 }).catch(() => null);
            return field.count();
          },
          { timeout: 20_000 },
        )
        .toBe(1);
      await field.fill('meter');
      await expect.poll(() => page.textContent('dialog[open]'), { timeout: 10_000 }).toContain('npm run build');
    } finally {
      await browser.close();
    }
  });
});

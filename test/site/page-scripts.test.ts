import { readdirSync } from 'node:fs';
import { Script, createContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from '../../src/site/page-kinds.ts';
import { bundlePageScripts, type PageScripts } from '../../src/site/page-scripts.ts';

const browser = new URL('../../src/browser/', import.meta.url);
const english = { language: 'en', direction: 'ltr' } as const;
let scripts: PageScripts;

beforeAll(async () => {
  scripts = await bundlePageScripts(english);
});

/** The files that a file asks for, now or later, with those that they ask for. */
function reachedFrom(file: string): string[] {
  const reached = new Set([file]);
  for (const one of reached) {
    const code = scripts.files.get(one) ?? '';
    for (const other of scripts.files.keys()) if (code.includes(`./${other}`)) reached.add(other);
  }
  return [...reached];
}

describe('bundlePageScripts()', () => {
  test('makes one script for each kind of page, and each kind has its file', () => {
    const files = readdirSync(new URL('pages/', browser)).map((file) => file.replace(/\.ts$/u, ''));
    expect(files.sort()).toEqual([...pageKinds]);
    expect(Object.keys(scripts.start).sort()).toEqual([...pageKinds]);
    for (const [kind, file] of Object.entries(scripts.start)) {
      expect(file).toMatch(new RegExp(`^${kind}\\.[\\w-]{8}\\.js$`, 'u'));
      expect(scripts.files.has(file)).toBe(true);
    }
  });

  test('writes classic scripts, which run without modules', () => {
    for (const [file, code] of scripts.files) {
      expect(() => new Script(code, { filename: file })).not.toThrow();
      // But for Pagefind's own program, which is a module wherever it lies.
      const imports = [...code.matchAll(/\bimport\b[^;]{0,60}/gu)].map(([text]) => text);
      expect(imports.filter((text) => !text.includes('pagefind.js'))).toEqual([]);
    }
  });

  test('loads nothing twice on one page: no element is defined in two files that a page can ask for', () => {
    for (const file of Object.values(scripts.start)) {
      const defined = reachedFrom(file).flatMap((one) =>
        [...(scripts.files.get(one) ?? '').matchAll(/customElements\.define\(`([\w-]+)`/gu)].map(([, name]) => name),
      );
      expect(new Set(defined).size, file).toBe(defined.length);
    }
  });

  test('starts at once: what a script needs to start is in it, whatever the bundler keeps apart', () => {
    const now = /(?<!=>|resolve\()\b\w\([`"]\.\/([\w-]+\.[\w-]{8}\.js)[`"]\)/gu;
    const needed = Object.values(scripts.start).flatMap((file) => {
      const code = scripts.files.get(file) ?? '';
      return [...code.matchAll(now)].map(([, name = '']) => ({
        file,
        name,
        isIn: code.includes(`journeybook(\`./${name}\``),
      }));
    });
    expect(needed.filter(({ isIn }) => !isIn)).toEqual([]);
    // The map's script has such a part today: without one this test would look at nothing.
    expect(needed).not.toEqual([]);
    expect(needed.filter(({ name }) => scripts.files.has(name))).toEqual([]);
  });

  test('leaves what waits for a click out of the map’s script, and finds all of it from there', () => {
    const start = scripts.files.get(scripts.start.map) ?? '';
    expect(start).not.toContain('step-panel-body');
    const names = reachedFrom(scripts.start.map).map((file) => file.replace(/\..*/u, ''));
    expect(names).toEqual(
      expect.arrayContaining(['step-panel', 'step-picture', 'map-drawing', 'map-more', 'search-dialog']),
    );
  });

  test('holds nothing of what only a dev server shows', () => {
    const all = [...scripts.files.values()].join('\n');
    expect(all.includes('dev-findings') || all.includes('journeybook:findings')).toBe(false);
  });

  test('has one search for all kinds of page', () => {
    expect([...scripts.files.keys()].filter((file) => file.startsWith('search-dialog'))).toHaveLength(1);
  });

  test('gives the same names and bytes again', async () => {
    const again = await bundlePageScripts(english);
    expect([...again.files].sort()).toEqual([...scripts.files].sort());
  });

  test('speaks the language of the site', async () => {
    const german = await bundlePageScripts({ language: 'de', direction: 'ltr' });
    const [search = ''] = [...german.files].flatMap(([file, code]) => (file.startsWith('search-dialog') ? code : []));
    expect(search.includes('Suche schließen')).toBe(true);
    expect(search.includes('Close search')).toBe(false);
    expect(german.start.map).not.toBe(scripts.start.map);
  });
});

describe('the loader of chunks', () => {
  type Run = (require: (name: string) => unknown, exports: Record<string, unknown>) => void;
  type HandIn = (name: string, run: Run, needs?: Record<string, string[]>) => void;
  interface Tag {
    src: string;
    onload: () => void;
    onerror: () => void;
  }

  /** A page with the loader on it, which lies at file:///site/. */
  function startPage() {
    const asked: Tag[] = [];
    const page = createContext({
      URL,
      document: {
        currentScript: { src: 'file:///site/_astro/map.1.js' },
        createElement: () => ({}),
        head: { append: (tag: Tag) => asked.push(tag) },
      },
    }) as { journeybook: HandIn };
    // The loader stands before the first chunk.
    const [loader = ''] = (scripts.files.get(scripts.start.reading) ?? '').split(/\s*journeybook\(`/u);
    new Script(loader).runInContext(page);
    let require!: (name: string) => unknown;
    page.journeybook(
      './map.1.js',
      (asks, exports) => {
        require = asks;
        exports['shared'] = 'from the first';
      },
      { './panel.1.js': ['./modal.1.js'] },
    );
    const arrive = (name: string, run: Run) => {
      page.journeybook(name, run);
      asked.find(({ src }) => src.endsWith(name.slice(1)))?.onload();
    };
    return { asked, require, arrive };
  }

  test('starts the page’s own chunk at once, and has what it exports', () => {
    expect(startPage().require('./map.1.js')).toEqual({ shared: 'from the first' });
  });

  test('asks for a chunk and what it needs together, from where the page’s script lies, and once', () => {
    const { asked, require } = startPage();
    void require('./panel.1.js');
    void require('./panel.1.js');
    expect(asked.map(({ src }) => src).sort()).toEqual([
      'file:///site/_astro/modal.1.js',
      'file:///site/_astro/panel.1.js',
    ]);
  });

  test('starts a chunk after those it needs, whichever comes first', async () => {
    const { require, arrive } = startPage();
    const panel = require('./panel.1.js');
    arrive('./panel.1.js', (asks, exports) => {
      const modal = asks('./modal.1.js') as { open: string };
      const first = asks('./map.1.js') as { shared: string };
      exports['says'] = `${modal.open}, ${first.shared}`;
    });
    arrive('./modal.1.js', (_asks, exports) => {
      exports['open'] = 'opens';
    });
    expect(await panel).toEqual({ says: 'opens, from the first' });
    expect(require('./panel.1.js')).toBe(await panel);
  });

  test('says what could not be loaded, and tries again when asked again', async () => {
    const { asked, require, arrive } = startPage();
    const panel = require('./panel.1.js');
    for (const tag of asked) tag.onerror();
    await expect(panel).rejects.toThrow('1.js could not be loaded.');
    const again = require('./panel.1.js');
    expect(asked).toHaveLength(4);
    for (const tag of asked.splice(0, 2)) expect(tag.src).toMatch(/1\.js$/u);
    arrive('./modal.1.js', () => undefined);
    arrive('./panel.1.js', (_asks, exports) => {
      exports['here'] = true;
    });
    expect(await again).toEqual({ here: true });
  });
});

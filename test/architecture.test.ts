import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cyclicRooms, forbidden, readImportLaw, roomOf, targetOf } from './architecture/import-law.ts';
import { importsOf, type Import } from './architecture/imports-of.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const law = readImportLaw(readFileSync(`${src}README.md`, 'utf8'));

const sources = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|js|mjs|astro)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => [file, importsOf(file, readFileSync(src + file, 'utf8'))] as const),
);

const code = (specifier: string): Import => ({ specifier, types: false, script: false });
const types = (specifier: string): Import => ({ specifier, types: true, script: false });
const script = (specifier: string): Import => ({ specifier, types: false, script: true });

describe('the rooms of src/', () => {
  test('are those of the design', () => {
    const designed =
      'author browser charts checks cli components exports imports lanes layout messages model pages schema search site styles';
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(designed.split(' '));
  });

  test('have a line each in the table of src/README.md', () => {
    expect([...new Set([...sources.keys()].map(roomOf))].filter((room) => !law.has(room))).toEqual([]);
  });

  test('can be put in an order in which each imports only from those before it', () => {
    expect(cyclicRooms(law)).toEqual([]);
  });

  test('are described in at most 60 lines', () => {
    expect(readFileSync(`${src}README.md`, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });
});

describe('every import of src/', () => {
  test('is allowed by the table of src/README.md', () => {
    const broken = [...sources].flatMap(([file, imports]) => imports.flatMap((one) => forbidden(law, file, one) ?? []));
    expect(broken).toEqual([]);
  });

  test('was found: files of each kind have some', () => {
    const imported = (file: string) => sources.get(file)?.map(({ specifier }) => specifier) ?? [];
    expect(imported('charts/join.ts')).toContain('d3-selection');
    expect(imported('components/page/Page.astro')).toContain('../../browser/theme-boot.js?raw');
    expect(imported('cli/journeybook.ts')).toContain('node:url');
  });
});

describe('what a reader loads', () => {
  const reached = new Map<string, string>();
  const waiting = [...sources.keys()].filter((file) => roomOf(file) === 'browser').map((file) => ({ file, by: file }));
  const packages = new Map<string, string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { file, by } = next;
    if (reached.has(file)) continue;
    reached.set(file, by);
    for (const one of sources.get(file)?.filter((each) => !each.types) ?? []) {
      const target = targetOf(file, one.specifier);
      if (target.kind === 'room') waiting.push({ file: target.file, by: `${by} → ${target.file}` });
      else packages.set(target.name, `${by} → ${target.name}`);
    }
  }

  test('takes in the drawing code', () => {
    expect([...reached.keys()]).toContain('charts/join.ts');
  });

  test('needs no package but those that the table allows browser', () => {
    const allowed = law.get('browser')?.packages.map(({ name }) => name) ?? [];
    expect([...packages].filter(([name]) => !allowed.includes(name)).map(([, path]) => path)).toEqual([]);
  });

  test('starts from the kinds of page: no component has a script of its own, and no file of browser waits for nobody', () => {
    const own = [...sources].filter(([, imports]) => imports.some((one) => one.script)).map(([file]) => file);
    expect(own).toEqual([]);
    const started = new Set(
      [...sources.keys()].filter((file) => /^browser\/(?:pages\/|chunk-loader|dev-findings)/u.test(file)),
    );
    for (const file of started) {
      for (const { specifier, types: isTypes } of sources.get(file) ?? []) {
        const target = targetOf(file, specifier);
        if (target.kind === 'room' && !isTypes) started.add(target.file);
      }
    }
    const files = [...sources.keys()].filter((file) => roomOf(file) === 'browser' && file.endsWith('.ts'));
    expect(files.filter((file) => !started.has(file))).toEqual([]);
  });

  test('has nothing of site, node:, astro: or d3-scale in it', () => {
    const heavy = [...packages.keys()].filter((name) => /^(?:node:|astro|d3-scale|pagefind|yaml|satteri)/.test(name));
    const rooms = [...reached].filter(([file]) => ['site', 'checks', 'components', 'cli'].includes(roomOf(file)));
    expect([...heavy, ...rooms.map(([, path]) => path)]).toEqual([]);
  });
});

describe('forbidden() refuses', () => {
  test.each<[why: string, file: string, one: Import]>([
    ['layout to see a page', 'layout/columns.ts', code('../pages/index.astro')],
    ['layout to read the site', 'layout/columns.ts', code('../site/atlas.ts')],
    ['charts to select outside of the join', 'charts/experience.ts', code('d3-selection')],
    ['charts to take all of D3', 'charts/experience.ts', code('d3')],
    ['charts to scale, which is layout’s', 'charts/experience.ts', code('d3-scale')],
    ['schema to know the model, types included', 'schema/step.ts', types('../model/atlas.ts')],
    ['model to parse with zod', 'model/atlas.ts', code('astro/zod')],
    ['model to read files', 'model/atlas.ts', code('node:fs')],
    ['checks to read files', 'checks/check-content.ts', code('node:fs/promises')],
    ['checks to build schemas of their own', 'checks/salvage.ts', code('astro/zod')],
    ['checks to know the site', 'checks/check-content.ts', code('../site/settings.ts')],
    ['lanes to draw', 'lanes/pains.ts', code('../charts/mark.ts')],
    ['search to know the site', 'search/index-site.ts', code('../site/urls.ts')],
    ['site to know a component', 'site/urls.ts', code('../components/Marker.astro')],
    ['browser to know the site', 'browser/journey-map.ts', code('../site/urls.ts')],
    ['browser to use Node', 'browser/journey-map.ts', code('node:path')],
    ['browser to use Astro’s content', 'browser/journey-map.ts', code('astro:content')],
    [
      'components to run browser code on the server',
      'components/page/Page.astro',
      code('../../browser/theme-switch.ts'),
    ],
    [
      'components to start browser code by themselves',
      'components/page/Page.astro',
      script('../../browser/theme-switch.ts'),
    ],
    ['components to read content themselves', 'components/MapCard.astro', code('astro:content')],
    ['components to use what authors use', 'components/MapCard.astro', code('../author/Insight.astro')],
    ['author to know a page', 'author/Insight.astro', code('../pages/index.astro')],
    ['pages to draw', 'pages/index.astro', code('../charts/sparkline.ts')],
    ['pages to lay out', 'pages/maps/[id].astro', code('../../layout/columns.ts')],
    ['pages to check', 'pages/index.astro', code('../checks/check-content.ts')],
    ['cli to render', 'cli/build.ts', code('../components/Marker.astro')],
    ['imports to draw', 'imports/mermaid.ts', code('../charts/to-svg.ts')],
    ['exports to import', 'exports/csv.ts', code('../imports/csv.ts')],
    ['a room that is not in the table', 'utils/clamp.ts', code('../model/view.ts')],
    ['content of the example', 'pages/index.astro', code('../../content/site.yaml')],
    ['code of the tests', 'model/view.ts', code('../../test/model/atlas.ts')],
    ['a package whose name only begins alike', 'layout/columns.ts', code('d3-scale-chromatic')],
  ])('%s', (_why, file, one) => {
    expect(forbidden(law, file, one)).toContain(`src/${file} imports ${one.specifier}`);
  });
});

describe('forbidden() allows', () => {
  test.each<[why: string, file: string, one: Import]>([
    ['a room to import from itself', 'layout/columns.ts', code('./labels.ts')],
    ['charts to select in the join', 'charts/join.ts', code('d3-selection')],
    ['checks to know the types of zod', 'checks/salvage.ts', types('astro/zod')],
    [
      'a component to carry browser code as text',
      'components/page/Page.astro',
      code('../../browser/theme-boot.js?raw'),
    ],
    ['a file within a package', 'site/collection-loader.ts', code('astro/loaders')],
    ['a member of a family', 'site/atlas.ts', code('astro:content')],
  ])('%s', (_why, file, one) => {
    expect(forbidden(law, file, one)).toBeNull();
  });
});

describe('cyclicRooms()', () => {
  test('names the rooms of a circle and those that need them', () => {
    const circle = readImportLaw(
      '| Room | Rooms | Packages |\n|-|-|-|\n| a | b | |\n| b | a | |\n| c | | |\n| d | a | |',
    );
    expect(cyclicRooms(circle)).toEqual(['a', 'b', 'd']);
  });
});

describe('importsOf()', () => {
  test('finds every way a module imports', () => {
    const module = `
      import a from 'default';
      import type { B } from 'types';
      import { type C } from 'inline-types';
      import { type D, e } from 'mixed';
      import 'effects';
      export { f } from 'exported';
      export type { G } from 'exported-types';
      const h = await import('dynamic');
      type I = import('type-query').I;
      // import j from 'comment';
      const k = "import l from 'text'";
    `;
    expect(importsOf('module.ts', module)).toEqual([
      code('default'),
      types('types'),
      types('inline-types'),
      code('mixed'),
      code('effects'),
      code('exported'),
      types('exported-types'),
      code('dynamic'),
      types('type-query'),
    ]);
  });

  test('tells the front matter of a component from its scripts', () => {
    const component = [
      '---',
      "import Card from './Card.astro';",
      '---',
      "<Card>{await import('./late.ts')}</Card>",
      '<script is:inline type="application/json" set:html={data} />',
      "<script>\n  import '../browser/start.ts';\n</script>",
    ].join('\n');
    expect(importsOf('Page.astro', component)).toEqual([
      code('./Card.astro'),
      script('../browser/start.ts'),
      code('./late.ts'),
    ]);
  });

  test('reads a component without front matter', () => {
    expect(importsOf('Page.astro', "<p>a</p><script>import './b.ts';</script>")).toEqual([script('./b.ts')]);
  });
});

describe('readImportLaw()', () => {
  test('refuses a page without the table', () => {
    expect(() => readImportLaw('# The house')).toThrow('has no table');
  });

  test('refuses a cell it can not read', () => {
    expect(() => readImportLaw('| Room | Rooms | Packages |\n|-|-|-|\n| a | b and c | |')).toThrow('"b and c"');
  });
});

import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/** What a browser must fetch to show a page and make it work, in bytes. */
export interface PageWeight {
  htmlGz: number;
  /** Scripts that load at start: classic, module and inline ones, and all that they import statically. */
  jsGz: number;
  /** Scripts that those ask for later, when somebody clicks or types. */
  laterJsGz: number;
  cssGz: number;
  /** As they are: font files are compressed in themselves. */
  fontBytes: number;
  /** Font files that the page's styles name or that it preloads. */
  fonts: number;
  /** The site paths of everything that is fetched at start, sorted. */
  files: string[];
  /** The scripts that may follow, each with its weight. */
  later: ReadonlyMap<string, number>;
}

export interface Budgets {
  mapPageJsGz: number;
  mapPageCssGz: number;
  /** The HTML of a map of 400 cells. */
  mapPageHtmlGz400: number;
  fontBytes: number;
  fonts: number;
}

interface Tag {
  name: string;
  attributes: Map<string, string>;
  content: string;
}

const scriptTypes = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** The tags that make a browser fetch or run something. Comments are left out, as the browser leaves them out. */
function readTags(html: string): Tag[] {
  const text = html.replace(/<!--[\s\S]*?-->/gu, '');
  const found = text.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>|<(link)\b([^>]*)>/giu);
  return [...found].map(([, paired, pairedAttributes, content = '', single, singleAttributes]) => ({
    name: (paired ?? single ?? '').toLowerCase(),
    attributes: readAttributes(pairedAttributes ?? singleAttributes ?? ''),
    content,
  }));
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu);
  return new Map(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      (double ?? single ?? bare ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
    ]),
  );
}

/** The modules a script imports or re-exports statically; `import()` is not among them. */
function readStaticImports(source: string): string[] {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    return specifier && ts.isStringLiteral(specifier) ? [specifier.text] : [];
  });
}

/** The scripts that a classic script names, to ask for them later: files beside it. */
function readNamedScripts(source: string): string[] {
  return [...source.matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/gu)].map(([, name = '']) => name);
}

/** The chunks that a classic script holds itself: it hands each to the loader by its name. */
function readHeldScripts(source: string): string[] {
  return [...source.matchAll(/\bjourneybook\(["'`](\.\/[\w.-]+\.js)["'`]/gu)].map(([, name = '']) => name);
}

function readStyleUrls(css: string, pattern: RegExp): string[] {
  return [...css.matchAll(pattern)].map(([, double, single, bare]) => (double ?? single ?? bare ?? '').trim());
}

const importPattern = /@import\s+(?:url\(\s*)?(?:"([^"]+)"|'([^']+)'|([^\s"'();]+))/gu;
const urlPattern = /url\(\s*(?:"([^"]+)"|'([^']+)'|([^"')]+))\s*\)/gu;

/** All font files named in the `@font-face` rules of a style sheet. */
function readFontUrls(css: string): string[] {
  const faces = css.match(/@font-face\s*\{[^}]*\}/gu) ?? [];
  return faces.flatMap((face) => readStyleUrls(face, urlPattern)).filter((url) => !url.startsWith('data:'));
}

function gzipSize(bytes: string | Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).byteLength;
}

/**
 * Weighs one page of a built site. `page` is its file in `folder`, such as `maps/wait/index.html`; `base` is the path
 * the site was built for. Each file is compressed on its own, with gzip at level 9, and counts once.
 * Throws when the page asks another origin for something, or for a file that the site does not hold.
 */
export async function weighPage(folder: string, page: string, base = '/'): Promise<PageWeight> {
  const html = await readFile(join(folder, page), 'utf8');
  const prefix = base.endsWith('/') ? base : `${base}/`;
  const pageUrl = `${prefix}${page.replace(/index\.html$/u, '')}`;

  const resolve = (reference: string, from: string): string => {
    const url = new URL(reference, `http://site.invalid${from}`);
    if (url.host !== 'site.invalid') throw new Error(`${page} loads ${reference}, which lies on another origin.`);
    return decodeURIComponent(url.pathname);
  };
  const read = async (path: string): Promise<Buffer> => {
    if (!path.startsWith(prefix)) throw new Error(`${page} loads ${path}, which lies outside the base path ${prefix}.`);
    return readFile(join(folder, posix.normalize(path.slice(prefix.length)))).catch(() => {
      throw new Error(`${page} loads ${path}, but the site does not hold that file.`);
    });
  };

  const sizes = {
    js: new Map<string, number>(),
    later: new Map<string, number>(),
    css: new Map<string, number>(),
    font: new Map<string, number>(),
  };

  const addScript = async (path: string): Promise<void> => {
    if (sizes.js.has(path)) return;
    const bytes = await read(path);
    sizes.js.set(path, gzipSize(bytes));
    await addImports(bytes.toString('utf8'), path);
  };
  const addImports = async (source: string, from: string): Promise<void> => {
    for (const specifier of readStaticImports(source)) await addScript(resolve(specifier, from));
  };
  const held = new Set<string>();
  const addLater = async (from: string): Promise<void> => {
    const source = (await read(from)).toString('utf8');
    for (const name of readHeldScripts(source)) held.add(resolve(name, from));
    for (const path of readNamedScripts(source).map((name) => resolve(name, from))) {
      if (sizes.js.has(path) || sizes.later.has(path) || held.has(path)) continue;
      sizes.later.set(path, gzipSize(await read(path)));
      await addLater(path);
    }
  };
  const addFont = async (path: string): Promise<void> => {
    if (!sizes.font.has(path)) sizes.font.set(path, (await read(path)).byteLength);
  };
  const addStyles = async (css: string, from: string): Promise<void> => {
    for (const url of readFontUrls(css)) await addFont(resolve(url, from));
    for (const url of readStyleUrls(css, importPattern)) await addSheet(resolve(url, from));
  };
  const addSheet = async (path: string): Promise<void> => {
    if (sizes.css.has(path)) return;
    const bytes = await read(path);
    sizes.css.set(path, gzipSize(bytes));
    await addStyles(bytes.toString('utf8'), path);
  };

  for (const [index, { name, attributes, content }] of readTags(html).entries()) {
    const inlineName = `${pageUrl} (${name} ${index + 1})`;
    if (name === 'script' && scriptTypes.has((attributes.get('type') ?? '').toLowerCase())) {
      const src = attributes.get('src');
      if (src !== undefined) await addScript(resolve(src, pageUrl));
      else if (content.trim() !== '') {
        sizes.js.set(inlineName, gzipSize(content));
        await addImports(content, pageUrl);
      }
    } else if (name === 'style') {
      sizes.css.set(inlineName, gzipSize(content));
      await addStyles(content, pageUrl);
    } else if (name === 'link' && attributes.get('media') !== 'print') {
      const href = attributes.get('href');
      const kinds = new Set((attributes.get('rel') ?? '').toLowerCase().split(/\s+/u));
      if (href === undefined) continue;
      if (kinds.has('stylesheet')) await addSheet(resolve(href, pageUrl));
      if (kinds.has('modulepreload')) await addScript(resolve(href, pageUrl));
      if (kinds.has('preload') && attributes.get('as') === 'font') await addFont(resolve(href, pageUrl));
      if (kinds.has('preload') && attributes.get('as') === 'script') await addScript(resolve(href, pageUrl));
    }
  }

  for (const path of [...sizes.js.keys()]) if (path.endsWith('.js')) await addLater(path);

  const total = (of: Map<string, number>): number => [...of.values()].reduce((sum, size) => sum + size, 0);
  return {
    htmlGz: gzipSize(html),
    jsGz: total(sizes.js),
    laterJsGz: total(sizes.later),
    cssGz: total(sizes.css),
    fontBytes: total(sizes.font),
    fonts: sizes.font.size,
    files: [sizes.js, sizes.css, sizes.font].flatMap((of) => [...of.keys()]).sort(),
    later: sizes.later,
  };
}

type Limit = [what: string, is: number, may: number, unit: string];

/** How many cells a map page holds. */
export function countCells(html: string): number {
  return [...html.matchAll(/\sclass="?cell[\s">]/gu)].length;
}

/**
 * What a page exceeds, one sentence each; empty when it keeps to the budgets. `isOf400Cells`: the page shows a map of 400
 * cells and little else, so that its HTML is judged, too.
 */
export function compareToBudgets(weight: PageWeight, budgets: Budgets, isOf400Cells = false): string[] {
  const html: Limit = ['HTML', weight.htmlGz, budgets.mapPageHtmlGz400, 'bytes gz'];
  const limits: Limit[] = [
    ...(isOf400Cells ? [html] : []),
    ['JavaScript', weight.jsGz, budgets.mapPageJsGz, 'bytes gz'],
    ['CSS', weight.cssGz, budgets.mapPageCssGz, 'bytes gz'],
    ['Fonts', weight.fontBytes, budgets.fontBytes, 'bytes'],
    ['Font files', weight.fonts, budgets.fonts, weight.fonts === 1 ? 'file' : 'files'],
  ];
  return limits
    .filter(([, is, may]) => is > may)
    .map(([what, is, may, unit]) => `${what}: ${is} ${unit}, over the budget of ${may}.`);
}

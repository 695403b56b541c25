import type { Plugin } from 'vite';
import { pageKinds } from './page-kinds.ts';
import type { PageScripts } from './page-scripts.ts';

const virtualModule = 'virtual:journeybook/page-scripts';
const resolved = `\0${virtualModule}`;

/** The folder of a built site for what is named by its content. */
export const assets = '_astro';

/**
 * Tells the pages what the `<script>` of their kind is: a bundled file in a built site; in dev the module itself, which
 * Vite serves, and again after each edit.
 */
export function pageScriptsPlugin(bundled: () => Promise<PageScripts>): Plugin {
  let base = '/';
  let isBuild = true;
  return {
    name: 'journeybook:page-scripts',
    configResolved(config) {
      base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === virtualModule ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      const start = isBuild ? (await bundled()).start : null;
      const scripts = pageKinds.map((kind) => [
        kind,
        start === null
          ? { type: 'module', src: `${base}src/browser/pages/${kind}.ts` }
          : { defer: true, src: `${base}${assets}/${start[kind]}` },
      ]);
      return `export const pageScripts = ${JSON.stringify(Object.fromEntries(scripts))};`;
    },
  };
}

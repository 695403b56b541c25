import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { ContentSource } from './content-source.ts';

/** What the author registry imports a company's own components from. */
const virtualModule = 'virtual:journeybook/own-components';
const resolved = `\0${virtualModule}`;

/** Makes a company's own components, `components/*.astro` of its content folder, known to its MDX bodies by name. */
export function ownComponents(source: ContentSource): Plugin {
  return {
    name: 'journeybook:own-components',
    // Where there are any, the build has to know the lines of the component that fails. They are not published.
    async configEnvironment(name) {
      const names = name === 'prerender' ? (await source.read()).components : [];
      return names.length === 0 ? null : { build: { sourcemap: true } };
    },
    resolveId: (id) => (id === virtualModule ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      const names = (await source.read()).components;
      const imports = names.map((name) => {
        const file = join(source.settings.content, 'components', `${name}.astro`);
        return `import ${name} from ${JSON.stringify(file)};`;
      });
      return `${imports.join('\n')}\nexport const ownComponents = { ${names.join(', ')} };`;
    },
  };
}

/** Makes a running dev server look for components again. */
export function reloadOwnComponents(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(resolved);
    if (module !== undefined) moduleGraph.invalidateModule(module);
  }
}

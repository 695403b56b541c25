import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { ContentSource } from './content-source.ts';

/** What the author registry imports a company's own components from. */
const virtualModule = 'virtual:journeybook/own-components';
const resolved = `\0${virtualModule}`;

type LoadHandler = Extract<Plugin['load'], (...given: never[]) => unknown>;

/** Makes a company's own components, `components/*.astro` of its content folder, known to its MDX bodies by name. */
export function ownComponents(source: ContentSource): Plugin {
  const folder = join(source.settings.content, 'components', sep).replaceAll('\\', '/');
  let loadAstro: LoadHandler | undefined;
  return {
    name: 'journeybook:own-components',
    // Where there are any, the build has to know the lines of the component that fails. They are not published.
    async configEnvironment(name) {
      const names = name === 'prerender' ? (await source.read()).components : [];
      return names.length === 0 ? null : { build: { sourcemap: true } };
    },
    resolveId: (id) => (id === virtualModule ? resolved : null),
    configResolved({ plugins }) {
      const hook = plugins.find(({ name }) => name === 'astro:build')?.load;
      loadAstro = typeof hook === 'object' ? hook.handler : hook;
    },
    load: {
      order: 'pre',
      async handler(id) {
        // Astro looks for the component of a style or a script below the project, unless told that the path is whole.
        if (id.startsWith(folder) && id.includes('?astro&type=')) return loadAstro?.call(this, `/@fs${id}`);
        if (id !== resolved) return null;
        const names = (await source.read()).components;
        const imports = names.map((name) => {
          const file = join(source.settings.content, 'components', `${name}.astro`);
          return `import ${name} from ${JSON.stringify(file)};`;
        });
        return `${imports.join('\n')}\nexport const ownComponents = { ${names.join(', ')} };`;
      },
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

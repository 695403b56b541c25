import { existsSync } from 'node:fs';
import { realpath, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, InjectedRoute } from 'astro';
import { formatFindings, hasErrors } from '../checks/report.ts';
import { indexSite } from '../search/index-site.ts';
import type { CheckedContent, ContentSource } from './content-source.ts';
import { findingsBar, tellFindings } from './dev-findings.ts';
import { writeEditorFiles } from './editor-files.ts';
import { messagesPlugin } from './messages-plugin.ts';
import { searchLanguage } from './search-language.ts';
import { ownComponents, reloadOwnComponents } from './own-components.ts';
import { bundlePageScripts, type PageScripts } from './page-scripts.ts';
import { assets, pageScriptsPlugin } from './page-scripts-plugin.ts';
import { phaseTimer, renderBegins } from './phases.ts';
import { writeSitemap } from './sitemap.ts';
import { sourcePlugin } from './source-plugin.ts';

/** Content that can't be built: the report says it all, a stack trace would only hide it. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** The report of a check, as the terminal shows it. */
function reportOf({ findings, entries }: CheckedContent, source: ContentSource): string {
  return formatFindings(findings, { root: source.shownFolder, entries });
}

/**
 * The pages that show the drawing in every state, for `npm run dev` alone. They lie with the tests: where those are not,
 * there are no such pages.
 */
function galleryRoutes(): InjectedRoute[] {
  const folder = new URL('../../test/gallery/', import.meta.url);
  return existsSync(folder)
    ? [
        { pattern: '/gallery', entrypoint: new URL('GalleryIndex.astro', folder) },
        { pattern: '/gallery/[name]', entrypoint: new URL('GalleryCase.astro', folder) },
      ]
    : [];
}

/**
 * What turns an Astro project into a Journeybook: content is checked before anything is built, bodies are kept safe
 * and quick, the built site is indexed for search, and in dev the same report appears after each edit.
 */
export function journeybook(source: ContentSource): AstroIntegration {
  const timer = phaseTimer();
  let scripts: Promise<PageScripts> | null = null;
  let startBase = '';
  let dotAstro = '';
  return {
    name: 'journeybook',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, addWatchFile, injectRoute, injectScript }) => {
        const checked = await source.read();
        const bundled = () => (scripts ??= bundlePageScripts(checked.content.site));
        updateConfig({
          vite: {
            // A link in the content folder is not followed, and may lead to a whole disk.
            server: { watch: { followSymlinks: false } },
            plugins: [
              sourcePlugin(source),
              ownComponents(source),
              messagesPlugin(checked.content.site),
              searchLanguage(checked.content.site.language),
              pageScriptsPlugin(bundled),
              renderBegins(() => timer.start('render')),
            ],
          },
        });
        if (command !== 'build' && command !== 'dev') return;
        startBase = checked.content.site.base;
        // The build command has told of it by now; this stops whoever builds around it.
        if (command === 'build' && hasErrors(checked.findings)) throw new ContentError(reportOf(checked, source));
        if (command === 'dev') {
          process.stdout.write(`${reportOf(checked, source)}\n`);
          for (const route of galleryRoutes()) injectRoute(route);
          injectScript('page', `import ${JSON.stringify(findingsBar)};`);
        }
        addWatchFile(new URL('../../astro.config.mjs', import.meta.url));
      },
      'astro:config:done': async ({ config }) => {
        dotAstro = fileURLToPath(new URL('.astro/', config.root));
        await writeEditorFiles(dotAstro, source.settings.content);
        const { missing } = await source.versions();
        // Astro's own log keeps to warnings in a build, and this is none.
        if (missing !== null) process.stderr.write(`[journeybook] no history of the maps: ${missing}\n`);
        timer.start('content');
      },
      'astro:build:start': () => timer.start('bundle'),
      'astro:build:done': async ({ dir, pages }) => {
        const { base, url, language } = (await source.read()).content.site;
        for (const [name, code] of (await scripts)?.files ?? [])
          await writeFile(new URL(`${assets}/${name}`, dir), code);
        if (url === null) process.stderr.write('[journeybook] no feed and no sitemap: site.yaml has no "url"\n');
        else await writeSitemap(dir, pages, { url, base });
        timer.start('search');
        await indexSite(dir, language);
        timer.end();
      },
      'astro:server:setup': async ({ server, refreshContent }) => {
        // The folder itself may be a link.
        const content = await realpath(source.settings.content);
        server.watcher.add(content);
        const tell = tellFindings(server, source);
        let isWaiting = false;
        let areComponentsNew = false;
        let running: Promise<void> = Promise.resolve();
        const update = async () => {
          isWaiting = false;
          source.refresh();
          if (areComponentsNew) reloadOwnComponents(server);
          areComponentsNew = false;
          const checked = await source.read();
          await writeEditorFiles(dotAstro, source.settings.content);
          process.stdout.write(`\n${reportOf(checked, source)}\n`);
          tell(checked);
          const { base } = checked.content.site;
          if (!checked.broken.has('site.yaml') && base !== startBase) {
            process.stdout.write(`The base path is ${base} now: start "npm run dev" again to see it.\n`);
          }
          await refreshContent?.({});
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(`${content}${sep}`)) return;
          areComponentsNew ||= path.startsWith(join(content, 'components') + sep);
          // However many files an editor or a checkout writes, one more check is enough for all of them.
          if (isWaiting) return;
          isWaiting = true;
          running = running.then(update).catch((error: unknown) => {
            process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
          });
        });
      },
    },
  };
}

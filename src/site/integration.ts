import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatFindings, hasErrors } from '../checks/report.ts';
import { indexSite } from '../search/index-site.ts';
import type { CheckedContent, ContentSource } from './content-source.ts';
import { ownComponents, reloadOwnComponents } from './own-components.ts';
import { phaseTimer, renderBegins } from './phases.ts';
import { sourcePlugin } from './source-plugin.ts';

/** Content that can't be built: the report says it all, a stack trace would only hide it. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** The report of a check, as the terminal shows it. */
export function reportOf({ findings, entries }: CheckedContent, source: ContentSource): string {
  return formatFindings(findings, { root: source.shownFolder, entries });
}

/**
 * What turns an Astro project into a Journeybook: content is checked before anything is built, bodies are kept safe
 * and quick, the built site is indexed for search, and in dev the same report appears after each edit.
 */
export function journeybook(source: ContentSource): AstroIntegration {
  const timer = phaseTimer();
  let startBase = '';
  return {
    name: 'journeybook',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, addWatchFile }) => {
        updateConfig({
          vite: { plugins: [sourcePlugin(source), ownComponents(source), renderBegins(() => timer.start('render'))] },
        });
        if (command !== 'build' && command !== 'dev') return;
        const checked = await source.read();
        startBase = checked.content.site.base;
        // The build command has told of it by now; this stops whoever builds around it.
        if (command === 'build' && hasErrors(checked.findings)) throw new ContentError(reportOf(checked, source));
        if (command === 'dev') process.stdout.write(`${reportOf(checked, source)}\n`);
        addWatchFile(new URL('../../astro.config.mjs', import.meta.url));
      },
      'astro:config:done': () => timer.start('content'),
      'astro:build:start': () => timer.start('bundle'),
      'astro:build:done': async ({ dir }) => {
        timer.start('search');
        await indexSite(dir);
        timer.end();
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const { content } = source.settings;
        server.watcher.add(content);
        let isWaiting = false;
        let running: Promise<void> = Promise.resolve();
        const update = async () => {
          isWaiting = false;
          source.refresh();
          const checked = await source.read();
          process.stdout.write(`\n${reportOf(checked, source)}\n`);
          const { base } = checked.content.site;
          if (!checked.broken.has('site.yaml') && base !== startBase) {
            process.stdout.write(`The base path is ${base} now: start "npm run dev" again to see it.\n`);
          }
          await refreshContent?.({});
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(`${content}${sep}`)) return;
          if (path.startsWith(join(content, 'components') + sep)) reloadOwnComponents(server);
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

/**
 * Tries twenty things on the built example in the engines of Safari and Firefox:
 *
 *   npm run test:engines [-- webkit] [-- "slides"]
 *
 * Runs by hand, and not in CI: the two are large, and need Debian's packages xvfb, webkit2gtk-driver and firefox-esr.
 * A word chooses an engine, or the checks whose names hold it. Exit code 1 when a check fails.
 */
import { serveFolder } from '../../bench/static-server.ts';
import { siteFolder } from '../e2e/site-store.ts';
import { checks } from './checks.ts';
import { startFirefox } from './firefox.ts';
import { EnginePage } from './page.ts';
import { startWebKit } from './webkit.ts';

const engines = { webkit: startWebKit, firefox: startFirefox };
const asked = process.argv.slice(2);
const words = asked.filter((word) => !(word in engines));
const chosen = Object.entries(engines).filter(([name]) => asked.length === words.length || asked.includes(name));
const tried = Object.entries(checks).filter(([name]) => words.every((word) => name.includes(word)));

const server = await serveFolder(await siteFolder('example'));
try {
  for (const [engine, start] of chosen) {
    const session = await start();
    try {
      const page = new EnginePage(session, server.origin);
      let passed = 0;
      console.log(`${engine}: ${String(await page.read('navigator.userAgent'))}`);
      for (const [name, check] of tried) {
        const error = await check(page).then(
          () => null,
          (reason: unknown) => (reason instanceof Error ? reason.message : 'for no reason'),
        );
        if (error === null) passed += 1;
        else process.exitCode = 1;
        console.log(`  ${error === null ? '✓' : '✗'} ${name}${error === null ? '' : `\n      ${error}`}`);
      }
      // A page that is left while it loads something later says that it could not be loaded.
      const thrown = (session.output().match(/^.*(?:JavaScript error: http|CONSOLE JS ERROR).*$/gm) ?? []).filter(
        (line) => !line.includes('could not be loaded.'),
      );
      if (thrown.length > 0) process.exitCode = 1;
      console.log(`${engine}: ${passed} of ${tried.length}`, ...thrown);
    } finally {
      await session.close();
    }
  }
} finally {
  await server.close();
}

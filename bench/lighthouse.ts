/**
 * Has Lighthouse judge one page of each kind, as a phone and as a desktop computer see it:
 *
 *   npm run bench:lighthouse -- [folder] [--base /cx] [--only maps/]
 *
 * The folder is dist/ when left out. Exit code 1 when a page has less than 100 for accessibility, or when anything on
 * it moves while it loads. Lighthouse is fetched by npx: as a dependency it would double what `npm ci` installs.
 */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { findBrowser } from '../test/ensure-browser.ts';
import { pagesOfEachKind } from './kinds-of-pages.ts';
import { serveFolder } from './static-server.ts';

const version = '13.5.0';
const devices = { mobile: [], desktop: ['--preset=desktop'] } as const;

/** What is read of Lighthouse's report. */
interface Report {
  categories: Record<'accessibility' | 'performance', { score: number | null }>;
  audits: Record<string, { id: string; title: string; score: number | null; numericValue?: number }>;
}

const { values, positionals } = parseArgs({
  options: { base: { type: 'string', default: '/' }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..', 'dist'));
const browser = findBrowser();
if (browser === null) throw new Error('There is no Chromium: npm test says how to get one.');
const pages = (await pagesOfEachKind(folder)).filter((path) => path.startsWith(values.only));
if (pages.length === 0) throw new Error(`There are no such pages in ${folder}: build the site first.`);

async function judge(address: string, flags: readonly string[]): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      address,
      '--quiet',
      '--output=json',
      '--only-categories=accessibility,performance',
      '--chrome-flags=--headless=new --no-sandbox',
      ...flags,
    ],
    { env: { ...process.env, CHROME_PATH: browser ?? '' }, maxBuffer: 1e8 },
  );
  return JSON.parse(stdout) as Report;
}

const server = await serveFolder(folder, values.base);
const rows: Record<string, string | number>[] = [];
try {
  for (const path of pages) {
    for (const [device, flags] of Object.entries(devices)) {
      const { categories, audits } = await judge(`${server.origin}${values.base}${path}`, flags);
      const score = (name: keyof typeof categories) => Math.round((categories[name].score ?? 0) * 100);
      const shift = Math.round((audits['cumulative-layout-shift']?.numericValue ?? NaN) * 1000) / 1000;
      const seconds = Math.round((audits['largest-contentful-paint']?.numericValue ?? NaN) / 100) / 10;
      rows.push({
        page: `/${path}`,
        device,
        accessibility: score('accessibility'),
        shift,
        performance: score('performance'),
        'LCP s': seconds,
      });
      if (score('accessibility') === 100 && shift === 0) continue;
      process.exitCode = 1;
      // Audits of accessibility have no number of their own; those of speed do.
      const failed = Object.values(audits).filter(
        ({ score: passed, numericValue }) => passed === 0 && numericValue === undefined,
      );
      console.error(`/${path} (${device}): ${failed.map(({ id }) => id).join(', ')}; layout shift ${shift}`);
    }
  }
} finally {
  await server.close();
}
console.table(rows);

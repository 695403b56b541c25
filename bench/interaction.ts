/**
 * Times filter changes in a real browser: `npm run bench:interaction -- [--dist folder --path /maps/ID/] [--changes 30]`
 * Without --dist, builds a map of 20 steps from the generated corpus first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Locator, type Page } from 'playwright-core';
import { writeCorpus } from './corpus.ts';
import { buildEnvironment } from './environment.ts';
import { installFrameTimer, type FrameTiming } from './frame-timer.ts';
import { runMeasured } from './process-tree.ts';
import { findBrowser } from '../test/ensure-browser.ts';
import { serveFolder } from './static-server.ts';

const slowdowns = [1, 4];

interface Change {
  name: string;
  /** Brings the page into the state in which the change is timed. */
  prepare: (page: Page) => Promise<void>;
  /** What is clicked, in turn. */
  targets: (page: Page) => Promise<Locator[]>;
}

/** The label around a box, where there is one: a box that is drawn by its label can't be hit itself. */
const around = (box: Locator): Locator => box.locator('xpath=ancestor-or-self::*[self::label or self::input][1]');

const onlyBox = (page: Page): Locator => page.locator('journey-map input[name="only"]');

async function openChannels(page: Page): Promise<void> {
  if (await page.locator('journey-map input[name="channel"]').first().isVisible()) return;
  await page.locator('[data-channel-menu]').first().click();
}

const personas = (page: Page): Promise<Locator[]> => page.locator('journey-map button[data-persona]').all();

async function channels(page: Page): Promise<Locator[]> {
  await openChannels(page);
  return page.locator('journey-map input[name="channel"]').all();
}

async function showOnlyMatching(page: Page): Promise<void> {
  if (!(await onlyBox(page).isChecked())) await around(onlyBox(page)).click();
}

const asItIs = (): Promise<void> => Promise.resolve();

const changes: Change[] = [
  { name: 'persona, others dimmed', prepare: asItIs, targets: personas },
  { name: 'channel, others dimmed', prepare: asItIs, targets: channels },
  { name: 'persona, only matching steps', prepare: showOnlyMatching, targets: personas },
  { name: 'channel, only matching steps', prepare: showOnlyMatching, targets: channels },
  {
    name: 'only matching steps, on and off',
    prepare: async (page) => {
      const [first] = await channels(page);
      if (first) await around(first).click();
    },
    targets: (page) => Promise.resolve([onlyBox(page)]),
  },
];

/** A built site with a map of 20 steps, in a folder that the caller removes. */
async function buildLongMap(workFolder: string): Promise<{ dist: string; path: string }> {
  const content = join(workFolder, 'content');
  const dist = join(workFolder, 'dist');
  const { maps } = await writeCorpus(content, { maps: 3, seed: 1, steps: 20 });
  console.log('Building a map of 20 steps …');
  const { exitCode, output } = await runMeasured('npm', ['run', 'build'], {
    folder: join(import.meta.dirname, '..'),
    environment: buildEnvironment({
      JOURNEYBOOK_CONTENT: content,
      JOURNEYBOOK_OUT: dist,
      JOURNEYBOOK_CACHE: join(workFolder, 'cache'),
    }),
  });
  if (exitCode !== 0) throw new Error(`The build failed with exit code ${exitCode}:\n\n${output.slice(-4000)}`);
  return { dist, path: `/maps/${maps[0]?.id ?? ''}/` };
}

/** Clicks `count` times, each target in turn, and returns a timing for each click. */
async function timeChange(page: Page, change: Change, count: number): Promise<FrameTiming[]> {
  await change.prepare(page);
  const targets = await change.targets(page);
  if (targets.length === 0) throw new Error(`The page has nothing to click for “${change.name}”.`);
  const timings: FrameTiming[] = [];
  for (let index = 0; index < count; index += 1) {
    const target = targets[index % targets.length];
    if (!target) continue;
    const name = await target.getAttribute('name');
    if (name === 'channel') await openChannels(page);
    const place = name === null ? target : around(target);
    // Scrolling to what is clicked is not part of the change.
    await place.scrollIntoViewIfNeeded();
    const timing = page.evaluate(() => window.timeNextClick());
    await place.click();
    const result = await timing;
    if (result.mutations === 0) throw new Error(`A click for “${change.name}” changed nothing in the map.`);
    timings.push(result);
  }
  return timings;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const milliseconds = (number: number): string => number.toFixed(1);

function summarise(timings: readonly FrameTiming[]) {
  const frames = timings.map(({ frame }) => frame);
  const reported = timings.map((timing) => timing.reported ?? 0);
  return {
    'median ms': milliseconds(quantile(frames, 0.5)),
    'p95 ms': milliseconds(quantile(frames, 0.95)),
    'settled, median ms': milliseconds(
      quantile(
        timings.map(({ settled }) => settled),
        0.5,
      ),
    ),
    'reported, median ms': quantile(reported, 0.5) === 0 ? '< 16' : String(quantile(reported, 0.5)),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string' },
      path: { type: 'string' },
      changes: { type: 'string', default: '30' },
    },
  });
  if ((values.dist === undefined) !== (values.path === undefined)) {
    console.error('--dist and --path belong together: the built folder, and the map page in it, such as /maps/ID/.');
    process.exitCode = 1;
    return;
  }
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.error('No Chromium found. "npm test" installs one on Debian; elsewhere, name one with CHROMIUM_PATH.');
    process.exitCode = 1;
    return;
  }
  const workFolder = await mkdtemp(join(tmpdir(), 'journeybook-interaction-'));
  try {
    const { dist, path } =
      values.dist !== undefined && values.path !== undefined
        ? { dist: resolve(values.dist), path: values.path }
        : await buildLongMap(workFolder);
    await measure(dist, path, Number(values.changes), executablePath);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function measure(dist: string, path: string, count: number, executablePath: string): Promise<void> {
  const server = await serveFolder(dist);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript(installFrameTimer);
    const rows: Record<string, string>[] = [];
    let slowest = 0;
    for (const slowdown of slowdowns) {
      for (const change of changes) {
        const page = await context.newPage();
        await page.goto(server.origin + path, { waitUntil: 'load' });
        await page.locator('journey-map button[data-persona]:enabled').first().waitFor();
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        const timings = await timeChange(page, change, count);
        if (slowdown === 1)
          slowest = Math.max(
            slowest,
            quantile(
              timings.map(({ settled }) => settled),
              0.5,
            ),
          );
        rows.push({
          change: change.name,
          processor: slowdown === 1 ? 'plain' : `${slowdown}× slower`,
          ...summarise(timings),
        });
        await page.close();
      }
    }
    const page = await context.newPage();
    await page.goto(server.origin + path);
    const nodes = await page.evaluate(() => ({
      page: document.querySelectorAll('*').length,
      figure: document.querySelectorAll('journey-map figure *').length,
      steps: document.querySelectorAll('journey-map figure article').length,
    }));
    console.table(rows);
    console.log(
      `${count} changes each, from the click to the end of the frame that shows it; bench/README.md explains the columns.`,
    );
    console.log(
      `slowest median, plain: ${milliseconds(slowest)} ms until settled (a frame counts as long from 50 ms on)`,
    );
    console.log(`nodes: ${nodes.page} in the page, ${nodes.figure} in the map's figure, ${nodes.steps} steps`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();

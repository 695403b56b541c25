/**
 * Times filter changes in a real browser against budgets.json, and looks for layout shift on load:
 *
 *   npm run bench:interaction -- [--cells 400,2000] [--changes 30] [--slowdowns 1,4] [--only "persona chip"]
 *   npm run bench:interaction -- --dist folder --path /maps/ID/ [--cells 400] …
 *
 * Without --dist, builds a map of each number of cells from the generated corpus first. Exit code 1 over a budget.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildCellMaps, type BuiltMap, type BuiltMaps } from './build-cell-maps.ts';
import { around, changes, reveal, type Change } from './changes.ts';
import { countNodes, type NodeCounts } from './count-nodes.ts';
import { installFrameTimer, type FrameTiming } from './frame-timer.ts';
import { measureLayoutShift } from './layout-shift.ts';
import { findBrowser } from '../test/ensure-browser.ts';
import { serveFolder } from './static-server.ts';

/** Medians in milliseconds, with the processor slowed down `slowdown` times, by the map's cells. */
interface Budgets {
  interaction: { slowdown: number; medianMs: Record<string, Record<Change['kind'], number>> };
  layoutShift: number;
}

interface Options {
  dist: string | null;
  path: string | null;
  cells: number[];
  changes: number;
  slowdowns: number[];
  only: string | null;
}

/** A map to measure. `cells` is 0 when nobody said how many there should be. */
type Measured = BuiltMap;

/** Opens a long map as it is meant to be measured: with no stage folded. */
const unfolded = '?folded=none';

/** How long a press lasts. */
const pressMilliseconds = 80;

/** Fewer visible cells than this share of those asked for: not the map that the budget is about. */
const shareVisible = 0.97;

const widths = [
  { width: 1440, height: 900 },
  { width: 375, height: 812 },
];

/** Stops the bench with a sentence instead of a stack trace. */
class BenchError extends Error {}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string' },
      path: { type: 'string' },
      cells: { type: 'string' },
      changes: { type: 'string', default: '30' },
      slowdowns: { type: 'string', default: '1,4' },
      only: { type: 'string' },
    },
  });
  const { dist, path, only } = values;
  if ((dist === undefined) !== (path === undefined)) {
    throw new BenchError('--dist and --path belong together: the built folder, and the map page in it: /maps/ID/.');
  }
  const numbers = (name: 'cells' | 'changes' | 'slowdowns', text: string): number[] =>
    text.split(',').map((part) => {
      const number = Number(part);
      if (Number.isFinite(number) && number > 0) return number;
      throw new BenchError(`--${name} takes numbers above 0; it is "${text}".`);
    });
  return {
    dist: dist ?? null,
    path: path ?? null,
    only: only ?? null,
    cells: values.cells === undefined ? [] : numbers('cells', values.cells),
    changes: numbers('changes', values.changes)[0] ?? 30,
    slowdowns: numbers('slowdowns', values.slowdowns),
  };
}

async function mapsToMeasure({ dist, path, cells }: Options, workFolder: string): Promise<BuiltMaps> {
  if (dist === null || path === null) return buildCellMaps(workFolder, cells.length > 0 ? cells : [400, 2000]);
  return { dist: resolve(dist), maps: [{ cells: cells[0] ?? 0, path }] };
}

/** Clicks `count` times, each target in turn, and returns a timing for each click; null when there is no target. */
async function timeChange(page: Page, change: Change, count: number): Promise<FrameTiming[] | null> {
  await change.prepare(page);
  const targets = await change.targets(page);
  if (targets.length === 0) return null;
  const timings: FrameTiming[] = [];
  for (let index = 0; index < count; index += 1) {
    const target = targets[index % targets.length];
    if (!target) continue;
    await reveal(page, target);
    const place = around(target);
    // Getting there is not part of the change, and a finger stays down for a while: what the page does when it is
    // pointed at and pressed is over when the click comes.
    await place.hover();
    const timing = page.evaluate(() => window.timeNextClick());
    await place.click({ delay: pressMilliseconds });
    const result = await timing;
    if (result.mutations === 0) throw new BenchError(`A click for “${change.name}” changed nothing in the map.`);
    timings.push(result);
  }
  return timings;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const milliseconds = (number: number): string => number.toFixed(1);

/** One line of the table. */
interface Row {
  map: Measured;
  change: Change;
  slowdown: number;
  timings: readonly FrameTiming[];
  /** Milliseconds; null where there is no budget. */
  budget: number | null;
}

/** What is held against the budget: until all of the change is shown, not only the first of it. */
const medianSettled = ({ timings }: Row): number =>
  quantile(
    timings.map(({ settled }) => settled),
    0.5,
  );

const nameOf = ({ cells, path }: Measured): string => (cells > 0 ? `${cells} cells` : path);

function formatRow(row: Row): Record<string, string> {
  const frames = row.timings.map(({ frame }) => frame);
  const reported = quantile(
    row.timings.map((timing) => timing.reported ?? 0),
    0.5,
  );
  return {
    map: nameOf(row.map),
    change: `${row.change.kind}: ${row.change.name}`,
    processor: row.slowdown === 1 ? 'plain' : `${row.slowdown}× slower`,
    'median ms': milliseconds(quantile(frames, 0.5)),
    'p95 ms': milliseconds(quantile(frames, 0.95)),
    'settled, median ms': milliseconds(medianSettled(row)),
    'reported, median ms': reported === 0 ? '< 16' : String(reported),
    budget: row.budget === null ? '' : `${row.budget}${medianSettled(row) > row.budget ? '  OVER' : ''}`,
  };
}

/** Opens the map as it is measured, ready to be clicked. */
async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('journey-map .map-bar :enabled').first().waitFor();
}

async function timeMap(
  browser: Browser,
  origin: string,
  map: Measured,
  options: Options,
  budgets: Budgets,
): Promise<{ rows: Row[]; nodes: NodeCounts }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(installFrameTimer);
  const address = `${origin}${map.path}${unfolded}`;
  const first = await context.newPage();
  await openMap(first, address);
  const nodes = await countNodes(first);
  await first.close();

  const rows: Row[] = [];
  const timed = changes.filter(({ name }) => options.only === null || name === options.only);
  for (const slowdown of options.slowdowns) {
    for (const change of timed) {
      const page = await context.newPage();
      await openMap(page, address);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const timings = await timeChange(page, change, options.changes);
      await page.close();
      if (timings === null) {
        if (slowdown === options.slowdowns[0]) {
          console.log(`${nameOf(map)}: the page has no control for “${change.name}”: not measured.`);
        }
        continue;
      }
      const { interaction } = budgets;
      const limits = slowdown === interaction.slowdown ? interaction.medianMs[String(map.cells)] : undefined;
      rows.push({ map, change, slowdown, timings, budget: limits?.[change.kind] ?? null });
    }
  }
  await context.close();
  return { rows, nodes };
}

interface ShiftRow {
  map: string;
  width: number;
  /** What the address asks for besides the map. */
  address: 'plain' | 'filtered';
  score: number;
  moved: string;
}

/** The plain address is held against the budget; one with a filter in it, as people send around, is printed beside it. */
async function measureShifts(browser: Browser, origin: string, map: Measured): Promise<ShiftRow[]> {
  const page = await browser.newPage();
  await page.goto(origin + map.path, { waitUntil: 'load' });
  const channel = await page.locator('journey-map input[name="channel"]').first().getAttribute('value');
  await page.close();
  const rows: ShiftRow[] = [];
  for (const viewport of widths) {
    for (const address of ['plain', 'filtered'] as const) {
      const query = address === 'plain' ? '' : `?channel=${encodeURIComponent(channel ?? '')}&only=1`;
      const { score, first } = await measureLayoutShift(browser, origin + map.path + query, viewport);
      rows.push({ map: nameOf(map), width: viewport.width, address, score, moved: first ?? '' });
    }
  }
  return rows;
}

function excessesOf(rows: readonly Row[], shifts: readonly ShiftRow[], budgets: Budgets): string[] {
  const slow = rows.flatMap((row) => {
    const is = medianSettled(row);
    if (row.budget === null || is <= row.budget) return [];
    const what = `${nameOf(row.map)}, ${row.change.kind}: ${row.change.name}`;
    return `${what}: ${milliseconds(is)} ms, over the budget of ${row.budget} ms.`;
  });
  const shifted = shifts
    .filter(({ address, score }) => address === 'plain' && score > budgets.layoutShift)
    .map(({ map, width, score, moved }) => `${map} at ${width} px: layout shift of ${score.toFixed(4)} (${moved}).`);
  return [...slow, ...shifted];
}

async function main(): Promise<void> {
  const options = readOptions();
  const budgets = JSON.parse(await readFile(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Budgets;
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new BenchError('No Chromium found. "npm test" installs one on Debian; elsewhere, name one: CHROMIUM_PATH.');
  }
  const workFolder = await mkdtemp(join(tmpdir(), 'journeybook-interaction-'));
  const launch = { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] };
  try {
    const { dist, maps } = await mapsToMeasure(options, workFolder);
    const server = await serveFolder(dist);
    const browser = await chromium.launch(launch);
    try {
      await measure(browser, server.origin, maps, options, budgets);
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function measure(
  browser: Browser,
  origin: string,
  maps: readonly Measured[],
  options: Options,
  budgets: Budgets,
): Promise<void> {
  const rows: Row[] = [];
  const shifts: ShiftRow[] = [];
  const counts: Record<string, NodeCounts> = {};
  const excesses: string[] = [];
  for (const map of maps) {
    const timed = await timeMap(browser, origin, map, options, budgets);
    rows.push(...timed.rows);
    counts[nameOf(map)] = timed.nodes;
    shifts.push(...(await measureShifts(browser, origin, map)));
    const { visibleCells } = timed.nodes;
    if (visibleCells < shareVisible * map.cells) {
      excesses.push(`${nameOf(map)}: only ${visibleCells} cells can be seen, so these are not the figures asked for.`);
    }
  }
  console.table(rows.map(formatRow));
  console.log(`${options.changes} changes each; bench/README.md explains the columns. What the maps hold:`);
  console.table(counts);
  console.log('Layout shift on load, scripts and font a little late:');
  console.table(shifts.map((shift) => ({ ...shift, score: Number(shift.score.toFixed(4)) })));
  for (const excess of [...excesses, ...excessesOf(rows, shifts, budgets)]) {
    console.error(excess);
    process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

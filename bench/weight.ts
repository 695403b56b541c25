/**
 * Weighs the map pages of a built site against budgets.json:
 *
 *   npm run bench:weight -- [folder] [--base /cx]
 *   npm run bench:weight -- --cells 400
 *
 * The folder is dist/ when left out. With --cells, builds one map of that many cells from the generated corpus instead,
 * with two sentences below it and no insights, so that its HTML is the map's. Exit code 1 when a page is over budget.
 */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCellMaps } from './build-cell-maps.ts';
import { compareToBudgets, countCells, weighPage, type Budgets } from './page-weight.ts';

const { values, positionals } = parseArgs({
  options: { base: { type: 'string', default: '/' }, cells: { type: 'string' } },
  allowPositionals: true,
});
const cells = values.cells === undefined ? null : Number(values.cells);
if (cells !== null && (!Number.isInteger(cells) || cells < 1)) {
  console.error(`--cells must be a whole number of 1 or more; it is "${String(values.cells)}".`);
  process.exit(1);
}
const workFolder = cells === null ? null : await mkdtemp(join(tmpdir(), 'journeybook-weight-'));
if (workFolder !== null && cells !== null) await buildCellMaps(workFolder, [cells]);
const folder =
  workFolder === null ? resolve(positionals[0] ?? join(import.meta.dirname, '..', 'dist')) : join(workFolder, 'dist');
const budgets = JSON.parse(await readFile(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Budgets;

const entries = await readdir(join(folder, 'maps'), { withFileTypes: true }).catch(() => []);
const maps = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);

if (maps.length === 0) {
  console.error(`There are no map pages in ${relative(process.cwd(), folder) || folder}: build the site first.`);
  process.exit(1);
}

const pages = await Promise.all(
  maps.map(async (map) => {
    const page = `maps/${map}/index.html`;
    const weight = await weighPage(folder, page, values.base);
    const found = countCells(await readFile(join(folder, page), 'utf8'));
    return { map, weight, cells: found, excesses: compareToBudgets(weight, budgets, cells === 400) };
  }),
);
// Many maps: those that weigh most tell enough.
const heaviest = pages
  .sort((a, b) => b.weight.jsGz + b.weight.cssGz + b.weight.htmlGz - (a.weight.jsGz + a.weight.cssGz + a.weight.htmlGz))
  .slice(0, 20);

console.table(
  heaviest.map(({ map, weight, cells: found }) => ({
    'map page': map,
    cells: found,
    'HTML gz': weight.htmlGz,
    'JS gz': weight.jsGz,
    'JS later': weight.laterJsGz,
    'CSS gz': weight.cssGz,
    'font bytes': weight.fontBytes,
    'font files': weight.fonts,
  })),
);
if (heaviest[0]) {
  const { files, later } = heaviest[0].weight;
  const asked = [...later].map(([path, size]) => `${path} ${size}`).sort();
  console.log(`Loaded at start by ${heaviest[0].map}:\n  ${files.join('\n  ')}`);
  console.log(`Later, when asked for (bytes gz):\n  ${asked.join('\n  ')}`);
}
for (const { map, cells: found, excesses } of pages) {
  if (cells !== null && found < cells) excesses.unshift(`has only ${found} cells: this is not the weight asked for.`);
  for (const excess of excesses) {
    console.error(`maps/${map}/ ${excess}`);
    process.exitCode = 1;
  }
}
if (workFolder !== null) await rm(workFolder, { recursive: true, force: true });

/**
 * Weighs the map pages of a built site against budgets.json: `npm run bench:weight -- [folder] [--base /cx]`
 * The folder is dist/ when left out. Exit code 1 when a page is over budget.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareToBudgets, weighPage, type Budgets } from './page-weight.ts';

const { values, positionals } = parseArgs({
  options: { base: { type: 'string', default: '/' } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..', 'dist'));
const budgets = JSON.parse(await readFile(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Budgets;

const entries = await readdir(join(folder, 'maps'), { withFileTypes: true }).catch(() => []);
const maps = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);

if (maps.length === 0) {
  console.error(`There are no map pages in ${relative(process.cwd(), folder) || folder}: build the site first.`);
  process.exit(1);
}

const pages = await Promise.all(
  maps.map(async (map) => {
    const weight = await weighPage(folder, `maps/${map}/index.html`, values.base);
    return { map, weight, excesses: compareToBudgets(weight, budgets) };
  }),
);
// Many maps: those that weigh most tell enough.
const heaviest = pages
  .sort((a, b) => b.weight.jsGz + b.weight.cssGz + b.weight.htmlGz - (a.weight.jsGz + a.weight.cssGz + a.weight.htmlGz))
  .slice(0, 20);

console.table(
  heaviest.map(({ map, weight }) => ({
    'map page': map,
    'HTML gz': weight.htmlGz,
    'JS gz': weight.jsGz,
    'CSS gz': weight.cssGz,
    'font bytes': weight.fontBytes,
    'font files': weight.fonts,
  })),
);
if (heaviest[0]) console.log(`Loaded at start by ${heaviest[0].map}:\n  ${heaviest[0].weight.files.join('\n  ')}`);
for (const { map, excesses } of pages) {
  for (const excess of excesses) {
    console.error(`maps/${map}/ ${excess}`);
    process.exitCode = 1;
  }
}

import { join } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { buildEnvironment } from './environment.ts';
import { runMeasured } from './process-tree.ts';

export interface BuiltMap {
  /** How many cells were asked for. */
  cells: number;
  /** Such as `/maps/ID/`. */
  path: string;
}

export interface BuiltMaps {
  /** The built site. */
  dist: string;
  maps: BuiltMap[];
}

/**
 * Builds a site with one map of each number of cells, in a folder that the caller removes. Throws with the end of the
 * build's output when it fails.
 */
export async function buildCellMaps(workFolder: string, cells: readonly number[], seed = 1): Promise<BuiltMaps> {
  const content = join(workFolder, 'content');
  const dist = join(workFolder, 'dist');
  const { maps } = await writeCorpus(content, { seed, cells });
  console.log(`Building ${cells.map((count) => `a map of ${count} cells`).join(' and ')} …`);
  const { exitCode, output } = await runMeasured('npm', ['run', 'build'], {
    folder: join(import.meta.dirname, '..'),
    environment: buildEnvironment({
      JOURNEYBOOK_CONTENT: content,
      JOURNEYBOOK_OUT: dist,
      JOURNEYBOOK_CACHE: join(workFolder, 'cache'),
    }),
  });
  if (exitCode !== 0) throw new Error(`The build failed with exit code ${exitCode}:\n\n${output.slice(-4000)}`);
  return { dist, maps: maps.map(({ id }, index) => ({ cells: cells[index] ?? 0, path: `/maps/${id}/` })) };
}

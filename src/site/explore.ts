import { exploreIndex, type ExploreIndex } from '../search/explore/explore-index.ts';
import { makeExplorer, type FoundThings } from '../search/explore/find-things.ts';
import { everything } from '../search/explore/selection.ts';
import type { Atlas } from '../model/atlas.ts';
import { getAtlas } from './atlas.ts';
import { urls, withBase } from './urls.ts';

/** The address of the file that the page loads. */
export const exploreIndexUrl = withBase('/explore/index.json');

const made = new WeakMap<Atlas, ExploreIndex>();

/** Everything that Explore can find. Made once: the page and its file have the same. */
export async function getExploreIndex(): Promise<ExploreIndex> {
  const atlas = await getAtlas();
  const index = made.get(atlas) ?? exploreIndex(atlas, urls);
  made.set(atlas, index);
  return index;
}

/** For each facet, how many things there are of each value, in the order of the values. */
export async function getExploreCounts(): Promise<FoundThings['counts']> {
  return makeExplorer(await getExploreIndex()).find(everything).counts;
}

import { exploreIndex, type ExploreIndex } from '../search/explore/explore-index.ts';
import { makeExplorer, type FoundThings } from '../search/explore/find-things.ts';
import { everything, formatSelection, type PartialSelection } from '../search/explore/selection.ts';
import type { Atlas } from '../model/atlas.ts';
import { getAtlas } from './atlas.ts';
import { urls, withBase } from './urls.ts';

/** The address of the file that the page loads. */
export const exploreIndexUrl = withBase('/explore/index.json');

/**
 * A link to a selection of Explore, for any page: `exploreUrl({ type: ['step'], persona: ['first-time-buyer'], emotion:
 * ['-2'] })`. Values are the ids of entries and, for other facets, those that the content uses (`status: ['draft']`,
 * `evidence: ['none']`, `'use-case': ['sales']`, `state: ['future']`); several of one facet mean any of them, several
 * facets mean all of them. Persona, emotion and channel are asked of one and the same persona.
 */
export function exploreUrl(selection: PartialSelection): string {
  return `${urls.explore()}${formatSelection(selection)}`;
}

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

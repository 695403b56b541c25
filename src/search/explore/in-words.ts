import { either, explore, listed } from '../../messages/messages.ts';
import { signed } from '../../model/words.ts';
import type { ExploreIndex } from './explore-index.ts';
import { facetNames, type FacetName, type ThingType } from './facet-names.ts';
import type { Selection } from './selection.ts';

/** A chosen value, as readers see it. */
export interface ChosenValue {
  facet: FacetName;
  id: string;
  title: string;
}

/** All chosen values, in the order of the facets and of their values. */
export function chosenValues({ values }: Pick<ExploreIndex, 'values'>, { chosen }: Selection): ChosenValue[] {
  return facetNames.flatMap((facet) =>
    values[facet].filter(([id]) => chosen[facet].includes(id)).map(([id, title]) => ({ facet, id, title })),
  );
}

/** `12 steps`; of several types `31 results among steps and quotes`. */
function foundInWords(count: number, types: readonly ThingType[]): string {
  const nouns = types.map((type) => explore.types[type]);
  const [first] = nouns;
  if (first !== undefined && nouns.length === 1) return explore.found(count, first.one, first.many);
  const found = explore.found(count, explore.result.one, explore.result.many);
  return first === undefined ? found : explore.among(found, listed(nouns.map(({ many }) => many)));
}

/** What is shown, in a sentence: `12 steps on Contact centre where First-time buyer is at −2`. */
export function selectionInWords(index: Pick<ExploreIndex, 'values'>, selection: Selection, count: number): string {
  const values = chosenValues(index, selection);
  const titles = (facet: FacetName) => values.filter((value) => value.facet === facet).map(({ title }) => title);
  return explore.sentence(foundInWords(count, selection.chosen.type as ThingType[]), {
    text: selection.text,
    persona: either(titles('persona')),
    emotion: either(selection.chosen.emotion.map((level) => signed(Number(level)))),
    channel: either(titles('channel')),
    stage: either(titles('stage')),
    product: either(titles('product')),
    team: either(titles('team')),
    status: either(titles('status')),
    // "Strong: several kinds of source": what comes after the colon explains it, and a sentence can do without.
    evidence: either(titles('evidence').map((title) => title.split(':')[0] ?? title)),
    'use-case': either(titles('use-case')),
    state: either(titles('state')),
  });
}

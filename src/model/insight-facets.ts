import { insightWords } from '../messages/messages.ts';
import type { Atlas, AtlasInsight } from './atlas.ts';
import { offeredValues, type FacetValues } from './facet-choice.ts';
import { insightKinds, insightStatuses } from './insight-words.ts';

/** What insights can be narrowed by, in the order of the page. */
export const insightFacets = ['kind', 'persona', 'channel', 'team', 'status', 'confidence'] as const;

type InsightFacet = (typeof insightFacets)[number];

/** The values of an insight. */
export function facetsOfInsight({ fields, score }: AtlasInsight): Record<InsightFacet, readonly string[]> {
  return {
    kind: [fields.kind],
    persona: fields.personas,
    channel: fields.channels,
    team: fields.teams,
    status: [fields.status],
    confidence: [score.confidence],
  };
}

/** The values that the list of insights can be narrowed by, in the order of the site. */
export function insightFacetsOf(atlas: Atlas): FacetValues {
  const all = {
    kind: Object.keys(insightKinds),
    persona: [...atlas.personas.keys()],
    channel: [...atlas.channels.keys()],
    team: [...atlas.teams.keys()],
    status: Object.keys(insightStatuses),
    confidence: Object.keys(insightWords.confidences),
  } satisfies Record<InsightFacet, string[]>;
  return offeredValues(all, [...atlas.insights.values()].map(facetsOfInsight));
}

/** What a value of a facet is called: a kind, a state or a confidence by its word, an entry by its title. */
export function facetValueTitle(atlas: Atlas, facet: string, value: string): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: insightKinds,
    status: insightStatuses,
    confidence: insightWords.confidences,
  };
  const entries = { persona: atlas.personas, channel: atlas.channels, team: atlas.teams };
  return facet === 'persona' || facet === 'channel' || facet === 'team'
    ? (entries[facet].get(value)?.fields.title ?? value)
    : (words[facet]?.[value] ?? value);
}

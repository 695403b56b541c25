import type { Query } from '../query.ts';
import { thingTypes, type ThingType } from './facet-names.ts';
import { formatSelection } from './selection.ts';

/** The query of the address at which Explore goes on from a search: with its words, and with its types, which both have. */
export function toExploreQuery({ text, choice }: Query): string {
  const types = choice.type.map((type) => type.toLowerCase());
  return formatSelection({ text, type: thingTypes.filter((type: ThingType) => types.includes(type)) });
}

import type { Query } from '../query.ts';
import { formatSelection } from './selection.ts';

/** The query of the address at which Explore goes on from a search: with its words and all that was chosen. */
export function toExploreQuery({ text, choice }: Query): string {
  return formatSelection({ text, ...choice });
}

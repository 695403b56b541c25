import type { CollectionName } from '../schema/collections.ts';
import type { Body } from './content.ts';

/** The props by which components in a body name entries, and the collections these are in. */
export const entryProps: Readonly<Record<string, Readonly<Record<string, CollectionName>>>> = {
  JourneyMap: { map: 'maps', personas: 'personas', channels: 'channels' },
  Insight: { id: 'insights' },
  Quote: { persona: 'personas', source: 'sources' },
  Metric: { metric: 'metrics' },
  Term: { id: 'glossary' },
};

/** The props by which components in a body name a step, as `map#step`, or `#step` for one of the map it stands in. */
export const stepProps: Readonly<Record<string, string>> = { Step: 'ref', Metric: 'at' };

/** An entry that the component of a body names. */
export interface ComponentReference {
  to: CollectionName;
  id: string;
}

/** Every entry that the components of a body name, as often as they do. */
export function componentReferences(body: Pick<Body, 'components'>): ComponentReference[] {
  return body.components.flatMap(({ name, props }) =>
    Object.entries(entryProps[name] ?? {}).flatMap(([prop, to]) =>
      [props[prop]].flat().flatMap((id) => (typeof id === 'string' ? { to, id } : [])),
    ),
  );
}

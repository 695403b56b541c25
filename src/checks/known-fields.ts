import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { site } from '../schema/site.ts';
import { allFieldNames } from './schema-shape.ts';

const fields = new Map<CollectionName | 'site', ReadonlySet<string>>([
  ...collectionNames.map((name) => [name, allFieldNames(collections[name].schema)] as const),
  ['site', allFieldNames(site)],
]);

/** Whether a name is that of a field somewhere in a file. */
export function knownIn(file: CollectionName | 'site'): (name: string) => boolean {
  return (name) => fields.get(file)?.has(name) === true;
}

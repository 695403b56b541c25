import type { Entry } from './content.ts';

/** Maps in the order in which they are listed: that of their files, but a future map after the current one it answers. */
export function inListOrder(maps: readonly Entry<'maps'>[]): Entry<'maps'>[] {
  const ids = new Set(maps.map(({ id }) => id));
  const futures = new Map<string, Entry<'maps'>[]>();
  const others: Entry<'maps'>[] = [];
  for (const map of maps) {
    const { futureOf } = map.fields;
    if (futureOf === null || !ids.has(futureOf)) others.push(map);
    else futures.set(futureOf, [...(futures.get(futureOf) ?? []), map]);
  }
  const listed = new Set<Entry<'maps'>>();
  const list = (map: Entry<'maps'>) => {
    if (listed.has(map)) return;
    listed.add(map);
    for (const future of futures.get(map.id) ?? []) list(future);
  };
  // Maps that are futures of each other, of which the checks tell, come from no other map: they are listed last.
  for (const map of [...others, ...maps]) list(map);
  return [...listed];
}

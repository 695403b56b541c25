/** What can be chosen in a list: the values of each facet, by id, in the order in which they are offered. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** What is chosen: some values of each facet; none: not narrowed by it. */
export type FacetChoice = Readonly<Record<string, readonly string[]>>;

/** An entry as far as facets go: its values of each. */
export type FacetsOf = Readonly<Record<string, readonly string[]>>;

/** Those of all values that some entry has. A facet with fewer than two is no choice: it offers none. */
export function offeredValues(all: FacetValues, entries: readonly FacetsOf[]): FacetValues {
  return Object.fromEntries(
    Object.entries(all).map(([facet, values]) => {
      const used = values.filter((value) => entries.some((entry) => entry[facet]?.includes(value) ?? false));
      return [facet, used.length < 2 ? [] : used];
    }),
  );
}

/** Reads a choice from an address, `?kind=pain,risk&team=branches`. What is not offered is ignored. */
export function parseChoice(query: URLSearchParams, offered: FacetValues): FacetChoice {
  return Object.fromEntries(
    Object.entries(offered).map(([facet, values]) => {
      const asked = new Set((query.get(facet) ?? '').normalize().split(','));
      return [facet, values.filter((value) => asked.has(value))];
    }),
  );
}

/** The inverse of `parseChoice`, as parts of a query; empty when nothing is chosen. */
export function formatChoice(choice: FacetChoice): string[] {
  return Object.entries(choice).flatMap(([facet, values]) =>
    values.length === 0 ? [] : `${facet}=${values.map(encodeURIComponent).join(',')}`,
  );
}

function agrees(entry: FacetsOf, facet: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((value) => entry[facet]?.includes(value) ?? false);
}

/** Whether an entry is among what is chosen: OR inside a facet, AND across. */
export function isChosen(entry: FacetsOf, choice: FacetChoice): boolean {
  return Object.entries(choice).every(([facet, chosen]) => agrees(entry, facet, chosen));
}

/**
 * How many entries each value would bring: those with the value that agree with the other facets' choice. A value
 * beside chosen ones of its own facet thus says what it adds.
 */
export function countFacets(
  entries: readonly FacetsOf[],
  offered: FacetValues,
  choice: FacetChoice,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    Object.entries(offered).map(([facet, values]) => {
      const others = { ...choice, [facet]: [] };
      const open = entries.filter((entry) => isChosen(entry, others));
      return [
        facet,
        Object.fromEntries(
          values.map((value) => [value, open.filter((entry) => agrees(entry, facet, [value])).length]),
        ),
      ];
    }),
  );
}

/** Whether anything is chosen, so that there is something to reset. */
export function isNarrowed(choice: FacetChoice): boolean {
  return Object.values(choice).some((values) => values.length > 0);
}

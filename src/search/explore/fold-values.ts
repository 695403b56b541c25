/** A facet of more values than this shows the first that would find something, until all are asked for. */
const shownAtFirst = 8;

/** Whether a facet has so many values that some are folded away at first. */
export function isLongFacet(values: number): boolean {
  return values > shownAtFirst + 2;
}

/** Which values of a folded facet stay in sight, by the number that each would find. */
export function valuesInSight(counts: readonly number[]): boolean[] {
  let left = shownAtFirst;
  return counts.map((count) => {
    if (!isLongFacet(counts.length)) return true;
    if (count === 0) return false;
    left -= 1;
    return left >= 0;
  });
}

/** How far apart two read-outs of one line must stand, in tenths of a level of emotion. */
const oneLine = 8;
const highest = 40;
const lowest = 0;

/**
 * Where labels of one column stand so that none covers another: each as near as can be to its own mark. Takes and
 * gives tenths of a level above −2, in the order given; the result lies within 0 … 40, so at the lane's rim a
 * read-out may stand off its mark, and of more than six at once some lie over each other.
 */
export function layoutLabels(marks: readonly number[], spacing = oneLine): number[] {
  const order = marks.map((_, index) => index).sort((a, b) => (marks[b] ?? 0) - (marks[a] ?? 0) || a - b);
  const placed = [...marks];
  let ceiling = highest;
  for (const index of order) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling);
    ceiling = (placed[index] ?? 0) - spacing;
  }
  // What was pushed out below comes up again, and takes its neighbours along.
  let floor = lowest;
  for (const index of order.reverse()) {
    placed[index] = Math.max(placed[index] ?? 0, floor);
    floor = (placed[index] ?? 0) + spacing;
  }
  return placed.map((place) => Math.min(Math.max(place, lowest), highest));
}

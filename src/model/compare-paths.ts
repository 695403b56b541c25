/** The order of two paths of the same data: a list from its first item to its last, what is inside of something after it. */
export function comparePaths(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, name] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (name === other) continue;
    return typeof name === 'number' && typeof other === 'number' ? name - other : String(name) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}

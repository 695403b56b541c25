/** Where a node of a text begins and ends, as offsets into it. */
export function rangeOf(node: object): { start: number; end: number } {
  const { position } = node as { position?: { start: { offset?: number }; end: { offset?: number } } };
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

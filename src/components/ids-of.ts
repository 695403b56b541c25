/**
 * Whom or what something concerns, for `data-for` and `data-channel`, from which the browser reads it (`concernOf()`). No
 * attribute where it concerns everybody.
 */
export function idsOf(ids: readonly string[]): string | undefined {
  return ids.length > 0 ? ids.join(' ') : undefined;
}

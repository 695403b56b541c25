/** The first letters, or digits, of the first two words of a name: `MA`, of “Abroad (student)” `AS`. */
export function initialsOf(name: string): string {
  const firsts = name.match(/(?<![\p{L}\p{N}\p{M}’'])[\p{L}\p{N}]/gu) ?? [];
  return firsts.slice(0, 2).join('').toUpperCase();
}

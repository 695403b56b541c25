/** Opens the search. */
export function openSearch(): void {}

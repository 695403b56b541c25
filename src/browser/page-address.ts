/**
 * Shows an address in the address bar, as a new entry of the history or in place of this one. In a sandboxed frame, and
 * of a file on a disk, the browser allows no other address: the page then shows what it shows without one.
 */
export function showAddress(address: string, entry: 'new' | 'same', state: unknown = null): void {
  try {
    if (entry === 'new') history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  } catch {
    // Nobody sees the address of a frame.
  }
}

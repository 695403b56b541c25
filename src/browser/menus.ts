/** Closes the menus of a bar, but for one that holds the element given. Returns the summary of the one that was open. */
function closeMenus(bar: HTMLElement, except: Node | null): HTMLElement | null {
  let closed: HTMLElement | null = null;
  for (const menu of bar.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (except !== null && menu.contains(except)) continue;
    menu.open = false;
    closed = menu.querySelector('summary');
  }
  return closed;
}

/** The menus of a bar close as menus do: when somebody goes somewhere else, and on Escape, which returns the focus. */
export function closeMenusByHabit(bar: HTMLElement, signal: AbortSignal): void {
  document.addEventListener('click', ({ target }) => closeMenus(bar, target as Node), { signal });
  // An open menu lies over what comes after it. Pressing on a label gives the focus to what is around all of this.
  const focused = ({ target }: FocusEvent) => {
    if (!(target as Node).contains(bar)) closeMenus(bar, target as Node);
  };
  document.addEventListener('focusin', focused, { signal });
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') closeMenus(bar, null)?.focus();
  };
  bar.addEventListener('keydown', escape, { signal });
}

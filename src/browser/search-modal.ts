/** Opens a modal dialog and keeps the page behind it still. The scroll bar keeps its place, so that nothing moves. */
export function openModal(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  const root = document.documentElement;
  root.dataset['locked'] = window.innerWidth > root.clientWidth ? 'gutter' : '';
  dialog.showModal();
}

/** Closes a dialog by Esc and by a click on its backdrop. Focus returns by itself to where it was. */
export function closeByHabit(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', () => {
    delete document.documentElement.dataset['locked'];
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // Left alone, a search field takes the first Esc to empty itself.
    event.preventDefault();
    dialog.close();
  });
  // A selection dragged out of the panel ends in a click on the backdrop, too: the press has to begin there.
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  });
}

import { showSheetAddress } from './sheet-address.ts';

/** Upgrades the print page: its button, the full address at the foot of the sheets, and the view of the address. */
class PrintSheets extends HTMLElement {
  connectedCallback(): void {
    showSheetAddress(this);
    const button = this.querySelector<HTMLButtonElement>('[data-print]');
    if (button !== null) {
      button.disabled = false;
      button.addEventListener('click', () => window.print());
    }
    if (location.search === '') this.dataset['ready'] = '';
    else void this.#showView();
  }

  /** The sheets were laid out for the default view. */
  async #showView(): Promise<void> {
    const { showView } = await import('./print-redraw.ts');
    // Rows are measured: not before the letters have their width.
    await document.fonts.ready;
    showView(this);
    this.dataset['ready'] = '';
  }
}

customElements.define('print-sheets', PrintSheets);

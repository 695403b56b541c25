/** What the panel needs of the map it belongs to. */
interface PanelOwner {
  /** The steps that can be gone to, in order. */
  reachable: () => HTMLElement[];
  /** Told which step is open, null when the panel closed. */
  opened: (step: string | null) => void;
}

function control(label: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  button.setAttribute('aria-label', name);
  return button;
}

/**
 * The panel that shows one step with everything known of it: the step's own article, in the form it has as a card.
 * A native dialog: Escape closes it, and focus returns to the step that is open then.
 */
export class StepPanel {
  readonly #owner: PanelOwner;
  readonly #dialog = document.createElement('dialog');
  readonly #body = document.createElement('div');
  readonly #previous = control('←', 'Previous step');
  readonly #next = control('→', 'Next step');
  #current: HTMLElement | null = null;

  constructor(host: HTMLElement, owner: PanelOwner) {
    this.#owner = owner;
    this.#dialog.className = 'step-panel';
    // The container that turns the step into a card; inside the map's element, so that its state applies here too.
    this.#body.className = 'step-panel-body';
    const close = control('Close', 'Close');
    const bar = document.createElement('div');
    bar.className = 'step-panel-bar';
    bar.append(this.#previous, this.#next, close);
    this.#dialog.append(bar, this.#body);
    host.append(this.#dialog);

    close.addEventListener('click', () => this.#dialog.close());
    this.#previous.addEventListener('click', () => this.#move(-1));
    this.#next.addEventListener('click', () => this.#move(1));
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.#move(-1);
      if (event.key === 'ArrowRight') this.#move(1);
    });
    // A click on the backdrop is a click on the dialog itself.
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('close', () => {
      this.#current?.querySelector<HTMLElement>('.step-link')?.focus();
      this.#current = null;
      this.#owner.opened(null);
    });
  }

  open(step: HTMLElement): void {
    this.#current = step;
    const copy = step.cloneNode(true) as HTMLElement;
    // One id, one element: the copy has none, and its heading names the dialog.
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    const title = copy.querySelector('.step-link')?.textContent.trim() ?? '';
    // Here the title is no link; it takes the focus, so that going to a step says which.
    const heading = copy.querySelector<HTMLElement>('.step-head');
    copy.querySelector('.step-link')?.replaceWith(title);
    heading?.setAttribute('tabindex', '-1');
    this.#dialog.setAttribute('aria-label', title);
    this.#body.replaceChildren(copy);
    const steps = this.#owner.reachable();
    const here = steps.indexOf(step);
    this.#previous.disabled = here <= 0;
    this.#next.disabled = here >= steps.length - 1;
    if (!this.#dialog.open) this.#dialog.showModal();
    // A button that becomes disabled would lose the focus, and with it the panel its keys.
    heading?.focus();
    this.#owner.opened(step.dataset['step'] ?? null);
  }

  /** Closes the panel, if it is open: the page goes somewhere else. */
  close(): void {
    this.#dialog.close();
  }

  #move(by: number): void {
    const steps = this.#owner.reachable();
    const step = this.#current === null ? undefined : steps[steps.indexOf(this.#current) + by];
    if (step !== undefined) this.open(step);
  }
}

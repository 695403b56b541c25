import { stepPanel as words } from '../messages/messages.ts';
import { fragmentId } from '../model/address.ts';
import type { MapFigures } from '../model/figures.ts';
import { defaultView, formatView, type View } from '../model/view.ts';
import { backward, forward, rightToLeft } from './direction.ts';
import { dimItems, itemsIn } from './map-items.ts';
import { readStep, stageOf, stepTitle } from './read-step.ts';
import { sayOnButton } from './say-on-button.ts';
import { closeByHabit, openModal } from './search-modal.ts';

/** What the panel needs of the map it belongs to. */
export interface PanelOwner {
  /** The steps that can be gone to, in order: those that are not folded away. */
  reachable: () => HTMLElement[];
  /** Told which step is open, null when the panel closed. A step that was folded away must be shown: it gets the focus back. */
  opened: (step: string | null) => void;
  /** The absolute address that opens the step's panel in the view of now. */
  linkTo: (step: string) => string;
  /** What is shown of the map now, and in which numbers: the personas whose curves are drawn, and the view. */
  facts: () => { figures: MapFigures; drawn: readonly string[]; view: View };
}

function control(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  return button;
}

/** Gives a button a name for those who do not see its symbol, and for those who wonder about it. */
function name(button: HTMLButtonElement, words: string): void {
  button.setAttribute('aria-label', words);
  button.title = words;
}

/** What a step has because of where it stands in the map, and because of the view. One id, one element. */
const ties = [
  'id',
  'hidden',
  'style',
  'data-step',
  'data-dim',
  'data-current',
  'data-later',
  'data-skippable',
  'aria-describedby',
];

/** The step as a card of its own: what ties it to the map's grid is taken off. What the view's filters leave out is dimmed. */
function cardOf(step: HTMLElement, view: View): HTMLElement {
  const card = step.cloneNode(true) as HTMLElement;
  for (const old of card.querySelectorAll('.was')) old.remove();
  // Whose curve is not drawn has its value only here.
  card.className = card.className.replace(/\bwithout-\d+\b/gu, '');
  // Lanes that are switched off in the map are hidden by their row.
  for (const cell of card.querySelectorAll('.cell')) {
    cell.className = cell.className.replace(/\br-\d+\b|\bdetail-only\b/gu, '');
  }
  for (const element of [card, ...card.querySelectorAll('*')]) {
    for (const tie of ties) element.removeAttribute(tie);
  }
  // On the map a curve that is not chosen is not drawn; here it is told, and dimmed like all that is others'.
  for (const feeling of card.querySelectorAll<HTMLElement>('[data-of]')) {
    feeling.dataset['for'] = feeling.dataset['of'] ?? '';
  }
  dimItems(itemsIn(card), view);
  return card;
}

/**
 * The panel that shows one step with everything known of it: the step's own article, in the form it has as a card.
 * A native dialog: Escape closes it, and focus returns to the step that is open then.
 */
export class StepPanel {
  readonly #host: HTMLElement;
  readonly #owner: PanelOwner;
  readonly #dialog = document.createElement('dialog');
  readonly #place = document.createElement('p');
  readonly #body = document.createElement('div');
  readonly #previous = control(rightToLeft ? '→' : '←');
  readonly #next = control(rightToLeft ? '←' : '→');
  readonly #copy = control(words.copyLink);
  readonly #picture = control(words.savePicture);
  #current: HTMLElement | null = null;

  constructor(host: HTMLElement, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#dialog.className = 'step-panel';
    this.#place.className = 'step-panel-place';
    // The container that turns the step into a card; inside the map's element, so that its state applies here too.
    this.#body.className = 'step-panel-body';
    const close = control('✕');
    name(close, words.close);
    const bar = document.createElement('div');
    bar.className = 'step-panel-bar';
    bar.append(this.#previous, this.#next, this.#copy, this.#picture, close);
    this.#dialog.append(bar, this.#place, this.#body);
    host.append(this.#dialog);

    closeByHabit(this.#dialog);
    close.addEventListener('click', () => this.#dialog.close());
    this.#previous.addEventListener('click', () => this.#move(-1));
    this.#next.addEventListener('click', () => this.#move(1));
    this.#picture.addEventListener('click', () => void this.#savePicture());
    this.#body.addEventListener('click', this.#follow);
    this.#dialog.addEventListener('keydown', (event) => {
      const by = { [backward]: -1, [forward]: 1 }[event.key];
      // Alt with an arrow is the browser's way back.
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      this.#move(by);
    });
    this.#dialog.addEventListener('close', () => {
      // Told late: another address may have opened it again.
      if (this.#dialog.open) return;
      const step = this.#current;
      this.#current = null;
      this.#owner.opened(null);
      step?.querySelector<HTMLElement>('.step-link')?.focus();
    });
  }

  open(step: HTMLElement): void {
    this.#current = step;
    const id = step.dataset['step'] ?? '';
    const steps = [...this.#host.querySelectorAll<HTMLElement>('.map-frame [data-step]')];
    const title = stepTitle(step);
    const goal = step.closest('[data-stage]')?.querySelector('.stage-goal')?.cloneNode(true) ?? '';
    this.#place.replaceChildren(words.place(stageOf(step), steps.indexOf(step) + 1, steps.length), goal);
    const card = cardOf(step, this.#owner.facts().view);
    // Here the title is no link; it takes the focus, so that going to a step says which.
    const heading = card.querySelector<HTMLElement>('.step-head');
    card.querySelector('.step-number')?.remove();
    card.querySelector('.step-link')?.replaceWith(title);
    heading?.setAttribute('tabindex', '-1');
    this.#dialog.setAttribute('aria-label', title);
    this.#body.replaceChildren(card);
    this.#copy.dataset['copyLink'] = this.#owner.linkTo(id);
    for (const [button, by, side, named] of [
      [this.#previous, -1, words.previous, words.previousIs],
      [this.#next, 1, words.next, words.nextIs],
    ] as const) {
      const neighbour = this.#neighbour(by);
      button.disabled = neighbour === undefined;
      name(button, neighbour === undefined ? side : named(stepTitle(neighbour)));
    }
    openModal(this.#dialog);
    this.#dialog.scrollTop = 0;
    // A button that becomes disabled would lose the focus, and with it the panel its keys.
    heading?.focus({ preventScroll: true });
    this.#owner.opened(id);
  }

  /** Closes the panel, if it is open: the page goes somewhere else. */
  close(): void {
    this.#dialog.close();
  }

  /** The reachable step before or after this one, which may itself be folded away. */
  #neighbour(by: -1 | 1): HTMLElement | undefined {
    const here = this.#current;
    if (here === null) return undefined;
    const side = by < 0 ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const there = this.#owner.reachable().filter((step) => (here.compareDocumentPosition(step) & side) !== 0);
    return by < 0 ? there.at(-1) : there[0];
  }

  #move(by: number): void {
    const step = this.#neighbour(by < 0 ? -1 : 1);
    if (step !== undefined) this.open(step);
  }

  /** A link to another step of this map opens it here. */
  #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash === '') return;
    const step = document.getElementById(fragmentId(link.hash))?.closest<HTMLElement>('.map-frame [data-step]');
    if (step == null || !this.#host.contains(step)) return;
    event.preventDefault();
    this.open(step);
  };

  async #savePicture(): Promise<void> {
    const step = this.#current;
    if (step === null) return;
    const facts = this.#owner.facts();
    const { personas, channels } = facts.view;
    const id = step.dataset['step'] ?? '';
    // Short enough to be typed from a slide: of the view only what the picture shows.
    const shown = formatView({ ...defaultView, personas, channels, step: id });
    const address = `${location.origin}${location.pathname}${shown}`;
    try {
      const { saveStepPicture } = await import('./step-picture.ts');
      await saveStepPicture(readStep(this.#host, step, { ...facts, address }));
      sayOnButton(this.#picture, words.pictureSaved);
    } catch {
      sayOnButton(this.#picture, words.noPicture);
    }
  }
}

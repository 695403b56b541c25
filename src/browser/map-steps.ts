import type { Columns } from '../layout/columns.ts';
import { mapFolds } from '../messages/messages.ts';
import type { MapFigures } from '../model/figures.ts';
import type { Applied, Fold, View } from '../model/view.ts';
import { scrolled } from './direction.ts';
import { afterFrame } from './after-frame.ts';
import { hideUndrawn } from './hide-undrawn.ts';
import { dimItems, itemsIn, type MapItem } from './map-items.ts';
import { RowPins } from './row-pins.ts';

/** A map with no more steps than this is brought up to date at once; it is about what a wide screen shows. */
const atOnce = 20;
/** So many steps out of sight are brought up to date between two frames. */
const portion = 10;

interface Step {
  id: string;
  element: HTMLElement;
  items: readonly MapItem[];
}

/** The columns of a view in the frame: those that can be seen, and whether there are others. */
interface Sight {
  ids: ReadonlySet<string>;
  scrolls: boolean;
}

/** What a view says of the inside of a step: whether it matches, what in it does, and whose lines are drawn. */
interface Marks {
  view: View;
  applied: Applied;
}

/**
 * The steps of a map on the page. Changing what is in a step costs its style and its layout, so what can be seen comes
 * first, and the rest after the frame that shows it: the time to that frame does not grow with the map.
 */
export class MapSteps {
  readonly #figures: MapFigures;
  readonly #grid: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #steps: ReadonlyMap<string, Step>;
  readonly #stages: ReadonlyMap<string, { element: HTMLElement; button: Element | null }>;
  #folds: HTMLElement[] = [];
  readonly #pins: RowPins | null;
  #late: Step[] = [];
  #marks: Marks | null = null;

  constructor(frame: HTMLElement, grid: HTMLElement, figures: MapFigures, signal: AbortSignal) {
    this.#figures = figures;
    this.#grid = grid;
    this.#frame = frame;
    this.#steps = new Map(
      [...frame.querySelectorAll<HTMLElement>('[data-step]')].map((element) => {
        const id = element.dataset['step'] ?? '';
        return [id, { id, element, items: itemsIn(element) }];
      }),
    );
    this.#stages = new Map(
      [...frame.querySelectorAll<HTMLElement>('[data-stage]')].map((element) => [
        element.dataset['stage'] ?? '',
        { element, button: element.querySelector('.stage-fold') },
      ]),
    );
    // Of a map that was taken out of the page and put back.
    for (const fold of frame.querySelectorAll('.fold')) fold.remove();
    this.#pins = this.#steps.size > atOnce ? new RowPins(frame, grid, signal) : null;
    // Paper has all of it.
    window.addEventListener('beforeprint', () => this.#finish(), { signal });
  }

  /** The ids of all steps, in order. */
  get order(): string[] {
    return [...this.#steps.keys()];
  }

  get(id: string): HTMLElement | undefined {
    return this.#steps.get(id)?.element;
  }

  /** The steps that are not folded away, in order. */
  get shown(): HTMLElement[] {
    return [...this.#steps.values()].flatMap(({ element }) => (element.hidden ? [] : element));
  }

  /** Marks the step that the address points to or the panel shows. */
  point(step: string | null): void {
    for (const { id, element } of this.#steps.values()) element.toggleAttribute('data-current', id === step);
  }

  /**
   * Folds and unfolds if columns move, and marks, as the view says. `form` names what else of the view the heights of
   * rows depend on.
   */
  show(view: View, applied: Applied, columns: Columns, moves: boolean, form: string): void {
    const sight = this.#pins === null ? null : this.#sight(columns);
    if (moves) this.#fold(applied);
    this.#pins?.show(this.shown, form, sight?.scrolls === true);
    this.#marks = { view, applied };
    this.#late = [];
    for (const step of this.#steps.values()) {
      // What is folded away keeps its marks, and with them what the browser knows of it, until it is shown.
      if (step.element.hidden) continue;
      if (sight === null || sight.ids.has(step.id)) this.#mark(step);
      else {
        this.#late.push(step);
        // When columns move, what is out of sight is laid out and painted later, too.
        if (moves && this.#pins?.hold === true) step.element.setAttribute('data-later', '');
        step.element.toggleAttribute('data-skippable', true);
      }
    }
    if (this.#late.length > 0) this.#later();
  }

  /** Told when all of the view that was shown last is drawn: the heights of rows are known then. */
  drawn(): void {
    this.#pins?.drawn();
  }

  /** What of the columns will be in sight; null where that cannot be told beforehand: on cards. */
  #sight({ list, width }: Columns): Sight | null {
    if (getComputedStyle(this.#frame).overflowX === 'visible') return null;
    const style = getComputedStyle(this.#grid);
    const [label, ends, least] = ['--label', '--ends', '--min'].map((name) =>
      parseFloat(style.getPropertyValue(name)),
    ) as [number, number, number];
    const room = this.#frame.clientWidth - label;
    const column = Math.max(least, (room - ends) / width);
    const left = Math.max(0, Math.min(scrolled(this.#frame), width * column + ends - room));
    const ids = list.flatMap(({ id, x, width: wide }) =>
      (x + wide) * column > left && x * column < left + room ? [id] : [],
    );
    return { ids: new Set(ids), scrolls: width * least + ends > room };
  }

  #fold(applied: Applied): void {
    for (const fold of this.#folds.splice(0)) fold.remove();
    for (const { id, items } of applied.stages) {
      const stage = this.#stages.get(id);
      const folded = items[0]?.kind === 'stage';
      stage?.element.style.setProperty('--n', String(Math.max(1, items.length)));
      stage?.button?.setAttribute('aria-expanded', String(!folded));
      for (const item of items) {
        if (item.kind === 'step') this.get(item.id)?.removeAttribute('hidden');
        else {
          // The browser keeps what it knows of such a step, so it comes back quickly, and its search finds it.
          for (const step of item.steps) this.get(step)?.setAttribute('hidden', 'until-found');
          const button = foldButton(item);
          this.#folds.push(button);
          this.get(item.id)?.before(button);
        }
      }
    }
  }

  #mark({ id, element, items }: Step): void {
    if (this.#marks === null) return;
    const { view, applied } = this.#marks;
    element.toggleAttribute('data-dim', applied.dimmed.has(id));
    hideUndrawn(element, this.#figures, applied.drawn);
    element.removeAttribute('data-later');
    dimItems(items, view);
  }

  /** Brings the rest up to date in portions, each after a frame, so that the page keeps answering. */
  #later(): void {
    const marks = this.#marks;
    afterFrame(() => {
      if (marks !== this.#marks) return;
      for (const step of this.#late.splice(0, portion)) this.#mark(step);
      if (this.#late.length > 0) this.#later();
    });
  }

  #finish(): void {
    for (const step of this.#late.splice(0)) this.#mark(step);
  }
}

function foldButton(fold: Fold): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = fold.kind === 'stage' ? 'fold whole' : 'fold';
  button.dataset['fold'] = fold.id;
  const label = document.createElement('span');
  label.textContent = mapFolds.steps(fold.steps.length);
  button.append(label);
  return button;
}

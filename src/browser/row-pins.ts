import { afterFrame } from './after-frame.ts';

/** The heights of a map's rows, and whose cells had a say in them. */
interface Measured {
  rows: readonly string[];
  steps: ReadonlySet<HTMLElement>;
}

/** A frame that is being resized is measured when it has come to rest, in milliseconds. */
const rest = 200;

/**
 * Lets the browser skip the steps of a long map that are out of sight. What it skips has no height, and all steps of a
 * row share one; so the rows are measured while every step is laid out, and held at that height as long as they are
 * sure to need it. Where rows need no more than the grid gives them by itself, nothing is pinned.
 */
export class RowPins {
  readonly #frame: HTMLElement;
  readonly #grid: HTMLElement;
  readonly #measured = new Map<string, Measured>();
  #form = '';
  #steps: readonly HTMLElement[] = [];
  #pinned: Measured | null = null;
  #width = 0;
  #onPaper = false;
  /** Whether all that a view changes is drawn: before that, rows have the heights of neither view. */
  #isDrawn = true;

  constructor(frame: HTMLElement, grid: HTMLElement, signal: AbortSignal) {
    this.#frame = frame;
    this.#grid = grid;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remeasure = () => {
      this.#measured.clear();
      this.#release();
      clearTimeout(timer);
      timer = setTimeout(() => this.#measure(), rest);
    };
    const resized = new ResizeObserver(() => {
      if (frame.clientWidth === this.#width) return;
      this.#width = frame.clientWidth;
      remeasure();
    });
    resized.observe(frame);
    signal.addEventListener('abort', () => resized.disconnect());
    // Text of another size or in another font needs other rows; paper has its own.
    document.fonts.addEventListener('loadingdone', remeasure, { signal });
    const print = () => {
      this.#onPaper = true;
      this.#release();
    };
    const printed = () => {
      this.#onPaper = false;
      remeasure();
    };
    window.addEventListener('beforeprint', print, { signal });
    window.addEventListener('afterprint', printed, { signal });
  }

  /** Whether the rows are held, so that steps may be skipped. */
  get hold(): boolean {
    return this.#pinned !== null;
  }

  /**
   * Takes the steps that a view shows. `form` names everything else that the heights depend on: views of one form have
   * the same rows. Without more columns than fit, `scrolls` is false and nothing is held: they are wider than they have
   * to be, and their rows lower.
   */
  show(steps: readonly HTMLElement[], form: string, scrolls: boolean): void {
    this.#isDrawn = false;
    this.#form = form;
    this.#steps = steps;
    const known = this.#fitting();
    if (!scrolls || this.#onPaper || known === null) this.#release();
    else if (known !== this.#pinned) this.#pin(known);
  }

  /** Told when all of the view that was shown last is drawn. */
  drawn(): void {
    this.#isDrawn = true;
    if (this.#pinned === null) afterFrame(() => this.#measure());
  }

  /** The measure for what is shown now; null when a step was not there to be measured. */
  #fitting(): Measured | null {
    const known = this.#measured.get(this.#form);
    return known !== undefined && this.#steps.every((step) => known.steps.has(step)) ? known : null;
  }

  #measure(): void {
    if (this.#pinned !== null || !this.#isDrawn || this.#onPaper || document.fonts.status === 'loading') return;
    if (this.#frame.scrollWidth <= this.#frame.clientWidth) return;
    const rows = getComputedStyle(this.#grid).gridTemplateRows.split(' ');
    // What is seen now stays as it is: a browser that has to decide whether to skip it would do so a frame later.
    const { left, right } = this.#frame.getBoundingClientRect();
    for (const step of this.#steps) {
      const place = step.getBoundingClientRect();
      if (place.right < left || place.left > right) step.dataset['skippable'] = '';
    }
    const measured = { rows, steps: new Set(this.#steps) };
    this.#measured.set(this.#form, measured);
    this.#pin(measured);
  }

  #pin(measured: Measured): void {
    const [stages, ...rows] = measured.rows;
    this.#pinned = measured;
    this.#grid.style.gridTemplateRows = measured.rows.join(' ');
    this.#grid.dataset['pinned'] = '';
    if (stages === undefined) return;
    // A step that may be skipped is laid out on its own, so it is told its rows.
    for (const step of measured.steps) step.style.gridTemplateRows = rows.join(' ');
  }

  #release(): void {
    if (this.#pinned === null) return;
    for (const step of this.#pinned.steps) step.style.gridTemplateRows = '';
    delete this.#grid.dataset['pinned'];
    this.#grid.style.gridTemplateRows = '';
    this.#pinned = null;
  }
}

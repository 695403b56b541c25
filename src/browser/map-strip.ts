import type { Columns } from '../layout/columns.ts';
import { backward, forward, rightToLeft, scrolled } from './direction.ts';
import { mapInView } from '../messages/messages.ts';
import { stripScale, type StripScale } from '../layout/strip.ts';

const behavior = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

/**
 * The strip above the map: its window shows which steps are in view, and can be dragged or moved with the keys. Over
 * the grid it follows the frame sideways, over cards it follows the page.
 */
export class MapStrip {
  readonly #frame: HTMLElement;
  readonly #track: HTMLElement;
  readonly #window: HTMLElement;
  readonly #cards: () => HTMLElement[];
  #scale: StripScale = { stepAt: () => 0, xAt: () => 0 };
  /** The same for cards, which all count as one. */
  #cardScale: StripScale = this.#scale;
  #columns = 1;
  #total = 1;
  #asked = false;
  /** What is in view, in steps. */
  #from = 0;
  #to = 1;

  /** `cards` are the steps and folds that are shown, in order: one for each column. */
  constructor(strip: HTMLElement, frame: HTMLElement, cards: () => HTMLElement[], signal: AbortSignal) {
    this.#frame = frame;
    this.#cards = cards;
    this.#track = strip.querySelector<HTMLElement>('[data-strip-track]') ?? strip;
    this.#window = strip.querySelector<HTMLElement>('.strip-window') ?? strip;
    const look = () => {
      if (this.#asked) return;
      this.#asked = true;
      requestAnimationFrame(this.#follow);
    };
    frame.addEventListener('scroll', look, { passive: true, signal });
    window.addEventListener('scroll', look, { passive: true, signal });
    const resized = new ResizeObserver(look);
    resized.observe(frame);
    signal.addEventListener('abort', () => resized.disconnect());
    this.#track.addEventListener('pointerdown', this.#drag, { signal });
    this.#window.addEventListener('keydown', this.#key, { signal });
  }

  /** Takes the columns of a new view. */
  update(columns: Columns): void {
    this.#scale = stripScale(columns);
    const list = columns.list.map((column, index) => ({ ...column, x: index, width: 1 }));
    this.#cardScale = stripScale({ list, width: list.length });
    this.#columns = columns.width;
    this.#total = Math.max(1, this.#scale.stepAt(columns.width));
    requestAnimationFrame(this.#follow);
  }

  /** Brings a place of the journey, in steps, to where lines begin (on a phone: to the top). */
  goTo(step: number, how: ScrollBehavior = behavior()): void {
    if (this.#isGrid()) {
      const along = this.#scale.xAt(step) * this.#columnWidth();
      this.#frame.scrollTo({ left: rightToLeft ? -along : along, behavior: how });
      return;
    }
    const cards = this.#cards();
    const card = cards[Math.min(cards.length - 1, Math.max(0, Math.floor(this.#cardScale.xAt(step))))];
    if (card === undefined) return;
    const top = card.getBoundingClientRect().top + scrollY - this.#track.getBoundingClientRect().height - 16;
    window.scrollTo({ top, behavior: how });
  }

  /** On a phone the map is a list of cards, and the page scrolls instead of the frame. */
  #isGrid(): boolean {
    return getComputedStyle(this.#frame).overflowX !== 'visible';
  }

  #labelWidth(): number {
    return this.#frame.querySelector<HTMLElement>('.lane-heads')?.offsetWidth ?? 0;
  }

  #columnWidth(): number {
    const ends = this.#frame.querySelector<HTMLElement>('.line-ends')?.offsetWidth ?? 0;
    return (this.#frame.scrollWidth - this.#labelWidth() - ends) / this.#columns;
  }

  #follow = (): void => {
    this.#asked = false;
    if (this.#isGrid()) {
      const column = this.#columnWidth();
      const left = scrolled(this.#frame) / column;
      this.#from = this.#scale.stepAt(left);
      this.#to = this.#scale.stepAt(left + (this.#frame.clientWidth - this.#labelWidth()) / column);
    } else {
      const cards = this.#cards();
      const shown = cards.flatMap((card, index) => {
        const { top, bottom } = card.getBoundingClientRect();
        return bottom > 80 && top < innerHeight ? [index] : [];
      });
      const [first, last] = [shown.at(0), shown.at(-1)];
      if (first === undefined || last === undefined) return;
      this.#from = this.#cardScale.stepAt(first);
      this.#to = this.#cardScale.stepAt(last + 1);
    }
    this.#show();
  };

  #show(): void {
    const total = this.#total;
    const shown = this.#window;
    shown.hidden = this.#from < 0.01 && this.#to > total - 0.01;
    shown.style.insetInlineStart = `${((100 * this.#from) / total).toFixed(2)}%`;
    shown.style.width = `${((100 * (this.#to - this.#from)) / total).toFixed(2)}%`;
    const [first, last] = [Math.floor(this.#from + 0.5) + 1, Math.max(1, Math.ceil(this.#to - 0.5))];
    shown.setAttribute('aria-valuenow', String(Math.min(first, total)));
    shown.setAttribute('aria-valuetext', mapInView.steps(Math.min(first, last), last, total));
  }

  #drag = (down: PointerEvent): void => {
    if (down.button !== 0 || (down.target as Element).closest('a') !== null) return;
    const { left, right, width } = this.#track.getBoundingClientRect();
    const stepAt = (x: number) => ((rightToLeft ? right - x : x - left) / width) * this.#total;
    const held = down.target === this.#window;
    const half = (this.#to - this.#from) / 2;
    const grip = held ? stepAt(down.clientX) - this.#from : half;
    const move = (event: PointerEvent) => {
      this.goTo(stepAt(event.clientX) - grip, 'instant');
    };
    const stop = new AbortController();
    down.preventDefault();
    this.#track.setPointerCapture(down.pointerId);
    if (!held) move(down);
    this.#track.addEventListener('pointermove', move, { signal: stop.signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      this.#track.addEventListener(
        end,
        () => {
          stop.abort();
        },
        { signal: stop.signal },
      );
    }
    this.#window.focus({ preventScroll: true });
  };

  #key = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(this.#to - this.#from) - 1);
    const by = { [forward]: 1, ArrowDown: 1, [backward]: -1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    const to = { Home: 0, End: this.#total }[event.key] ?? (by === undefined ? undefined : Math.round(this.#from) + by);
    if (to === undefined) return;
    event.preventDefault();
    this.goTo(to);
  };
}

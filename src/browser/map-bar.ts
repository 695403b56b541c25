import { mapBarSays as words } from '../messages/messages.ts';
import type { MapFigures } from '../model/figures.ts';
import { comparedPersonas, isFiltered, type Applied, type View } from '../model/view.ts';
import { closeMenusByHabit } from './menus.ts';

/** What a filled-in menu says of itself: nothing chosen, up to two names, or how many. */
function chosenInWords(names: readonly string[], nothing: string): string {
  return names.length === 0 ? nothing : names.length <= 2 ? names.join(', ') : words.chosen(names.length);
}

/** The bar of controls above a map: shows a view, and reads what was changed. */
export class MapBar {
  readonly #bar: HTMLElement;
  readonly #figures: MapFigures;
  readonly #inputs: HTMLInputElement[];

  constructor(bar: HTMLElement, figures: MapFigures, signal: AbortSignal) {
    this.#bar = bar;
    this.#figures = figures;
    this.#inputs = [...bar.querySelectorAll('input')];
    for (const control of bar.querySelectorAll<HTMLButtonElement | HTMLInputElement>(':disabled')) {
      control.disabled = false;
    }
    closeMenusByHabit(bar, signal);
  }

  /** Takes the focus from a button that goes away when it is pressed. */
  focus(): void {
    this.#bar.querySelector<HTMLElement>('button, summary, input')?.focus({ preventScroll: true });
  }

  /** The lanes that can be switched, by id. */
  get lanes(): string[] {
    return this.#named('lane').map(({ value }) => value);
  }

  #named(name: string): HTMLInputElement[] {
    return this.#inputs.filter((input) => input.name === name);
  }

  /** What a changed box means for the view; null when it is none of the bar's. */
  read({ name, value, checked }: HTMLInputElement): Partial<View> | null {
    const boxes = () =>
      this.#named(name)
        .filter((box) => box.checked)
        .map((box) => box.value);
    switch (name) {
      case 'only':
        return { only: checked };
      case 'behind':
        return { behind: checked };
      case 'channel':
        return { channels: boxes() };
      case 'lane': {
        const shown = boxes();
        return { lanes: shown.length === this.lanes.length ? null : shown };
      }
      case 'curves':
        if (value === 'together' || value === 'apart') return { curves: value, compare: [] };
        return { curves: 'together', compare: value.split(','), ...(value.includes(',') ? { personas: [] } : {}) };
      default:
        return null;
    }
  }

  /** Shows a view in the controls. Returns what to announce. */
  show(view: View, { drawn, matching, total }: Applied): string {
    for (const chip of this.#bar.querySelectorAll<HTMLElement>('[data-persona]')) {
      chip.setAttribute('aria-pressed', String(drawn.includes(chip.dataset['persona'] ?? '')));
    }
    for (const mode of this.#bar.querySelectorAll<HTMLElement>('[data-mode]')) {
      mode.setAttribute('aria-pressed', String(mode.dataset['mode'] === view.mode));
    }
    const compared = comparedPersonas(this.#figures, view);
    const curves = compared?.join(',') ?? view.compare[0] ?? view.curves;
    const isChecked: Record<string, (value: string) => boolean> = {
      channel: (value) => view.channels.includes(value),
      lane: (value) => view.lanes?.includes(value) ?? true,
      curves: (value) => value === curves,
      only: () => view.only,
      behind: () => view.behind,
    };
    for (const input of this.#inputs) input.checked = isChecked[input.name]?.(input.value) ?? input.checked;
    this.#say('channel', chosenInWords(this.#chosen('channel'), words.all(this.#named('channel').length)));
    // As it opens, a menu says its name only: the page is built so, and nothing moves when the script starts.
    this.#say('lanes', view.lanes === null ? '' : words.lanes(view.lanes.length, this.lanes.length));
    this.#say('curves', curves === 'together' ? '' : this.#chosen('curves').join(''));
    const reset = this.#bar.querySelector<HTMLElement>('[data-reset]');
    if (reset !== null) reset.hidden = !isFiltered(view) && !view.only;
    const count = this.#bar.querySelector('[data-count]');
    const text = words.matching(matching, total);
    if (count !== null && count.textContent !== text) count.textContent = text;
    const names = this.#pressed();
    return names.length === 0 ? text : words.drawn(text, names.join(', '));
  }

  #pressed(): string[] {
    return [...this.#bar.querySelectorAll('[data-persona][aria-pressed="true"]')].map((chip) =>
      chip.textContent.trim(),
    );
  }

  #chosen(name: string): string[] {
    return this.#named(name)
      .filter(({ checked }) => checked)
      .map((input) => input.parentElement?.textContent.trim() ?? '');
  }

  #say(menu: string, words: string): void {
    const place = this.#bar.querySelector(`[data-menu="${menu}"] [data-chosen]`);
    // What is written is laid out again, changed or not.
    if (place !== null && place.textContent !== words) place.textContent = words;
  }
}

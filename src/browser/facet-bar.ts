import { filterWords } from '../messages/messages.ts';
import {
  countFacets,
  isChosen,
  isNarrowed,
  type FacetChoice,
  type FacetsOf,
  type FacetValues,
} from '../model/facet-choice.ts';
import { closeMenusByHabit } from './menus.ts';

/** The menus above a list: shows a choice with the counts it leads to, and tells when the reader makes another. */
export class FacetBar {
  readonly #form: HTMLFormElement;
  readonly #offered: FacetValues;
  readonly #entries: readonly FacetsOf[];
  readonly #boxes: HTMLInputElement[];
  readonly #inWords: (shown: number, total: number) => string;

  constructor(
    form: HTMLFormElement,
    list: { offered: FacetValues; entries: readonly FacetsOf[]; inWords: (shown: number, total: number) => string },
    changed: (choice: FacetChoice) => void,
    signal: AbortSignal,
  ) {
    this.#form = form;
    this.#offered = list.offered;
    this.#entries = list.entries;
    this.#inWords = list.inWords;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    for (const box of this.#boxes) box.disabled = false;
    closeMenusByHabit(form, signal);
    form.addEventListener('change', () => changed(this.#read()), { signal });
    form.addEventListener(
      'click',
      ({ target }) => {
        if (!(target as Element).matches('[data-reset]')) return;
        // The button goes away: the focus must not go with it.
        form.querySelector('summary')?.focus();
        changed({});
      },
      { signal },
    );
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  }

  #read(): FacetChoice {
    return Object.fromEntries(
      Object.keys(this.#offered).map((facet) => [
        facet,
        this.#boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value),
      ]),
    );
  }

  /** Shows a choice. Returns how many entries it leaves, in words. */
  show(choice: FacetChoice): string {
    const counts = countFacets(this.#entries, this.#offered, choice);
    for (const box of this.#boxes) {
      box.checked = choice[box.name]?.includes(box.value) ?? false;
      const count = counts[box.name]?.[box.value] ?? 0;
      const label = box.closest('label');
      label?.toggleAttribute('data-none', count === 0);
      label?.querySelector('.facet-number')?.replaceChildren(String(count));
    }
    for (const menu of this.#form.querySelectorAll<HTMLElement>('[data-menu]')) {
      menu.querySelector('[data-chosen]')?.replaceChildren(this.#chosenIn(menu));
    }
    const reset = this.#form.querySelector<HTMLElement>('[data-reset]');
    if (reset !== null) reset.hidden = !isNarrowed(choice);
    const text = this.#inWords(this.#entries.filter((entry) => isChosen(entry, choice)).length, this.#entries.length);
    this.#form.querySelector('[data-count]')?.replaceChildren(text);
    return text;
  }

  /** Says a change to those who listen. */
  announce(text: string): void {
    this.#form.querySelector('[data-announce]')?.replaceChildren(text);
  }

  #chosenIn(menu: HTMLElement): string {
    const names = [...menu.querySelectorAll('input:checked')].map(
      (box) => box.closest('label')?.querySelector('.facet-title')?.textContent.trim() ?? '',
    );
    return names.length === 0
      ? filterWords.all
      : names.length === 1
        ? (names[0] ?? '')
        : filterWords.chosen(names.length);
  }
}

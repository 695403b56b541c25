import { explore } from '../messages/messages.ts';
import type { ExploreIndex } from '../search/explore/explore-index.ts';
import { makeExplorer, type Explorer, type FoundPages, type FoundThings } from '../search/explore/find-things.ts';
import { chosenValues, selectionInWords } from '../search/explore/in-words.ts';
import {
  countChosenValues,
  everything,
  formatSelection,
  parseSelection,
  tidyText,
  type Selection,
  type Sort,
} from '../search/explore/selection.ts';
import { toResult } from '../search/explore/to-result.ts';
import { needlesOf, type Needle } from '../search/ask.ts';
import { askedInWords } from '../search/wording.ts';
import { showChips, type Chip } from './explore-chips.ts';
import type { ExploreTexts } from './explore-texts.ts';
import { readFilters, showFilterCounts, startFilters, writeFilters } from './explore-filters.ts';
import { showFinding } from './explore-results.ts';
import { showAddress } from './page-address.ts';

const resultsAtOnce = 30;

/** In milliseconds: until a wait is said, until what was found is announced. */
const delays = { waiting: 250, announcing: 600 };

/** What the browser keeps of an address besides the address: how much of the list was shown there. */
interface Kept {
  shown?: number;
}

/** Explore: the address holds the selection, everything else follows from it. */
class ExplorePage extends HTMLElement {
  #explorer: Explorer | null = null;
  #selection: Selection = everything;
  #found: FoundThings | null = null;
  /** What is marked in the results. */
  #needles: readonly Needle[] = [];
  #announcing = 0;
  /** The search behind it, loaded with the first words. */
  #texts: Promise<ExploreTexts> | null = null;
  /** The number of the list that was asked for last: one that comes later than the next is not shown. */
  #latest = 0;

  async connectedCallback(): Promise<void> {
    const waiting = window.setTimeout(() => {
      this.#part('[data-note]').textContent = explore.loading;
    }, delays.waiting);
    try {
      const answer = await fetch(this.dataset['index'] ?? '');
      if (!answer.ok) throw new Error(`The index of Explore answered ${answer.status}.`);
      this.#explorer = makeExplorer((await answer.json()) as ExploreIndex);
    } catch {
      clearTimeout(waiting);
      this.toggleAttribute('data-failed', true);
      this.#part('[data-note]').textContent = explore.failed;
      return;
    }
    clearTimeout(waiting);
    this.#start();
    this.#open();
  }

  get #field(): HTMLInputElement {
    return this.#part('[data-text]') as HTMLInputElement;
  }

  get #sort(): HTMLSelectElement {
    return this.#part('[data-sort]') as HTMLSelectElement;
  }

  #start(): void {
    const [field, sort, toggle] = [this.#field, this.#sort, this.#part('[data-toggle]') as HTMLButtonElement];
    for (const control of [field, sort, toggle]) control.disabled = false;
    startFilters(this.#part('[data-filters]'), () => {
      this.#choose({ ...this.#selection, chosen: readFilters(this.#part('[data-filters]')) });
    });
    field.addEventListener('input', () => {
      this.#choose({ ...this.#selection, text: tidyText(field.value) }, 'replace');
    });
    this.#part('[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      // With a touch keyboard it means "done", and shows what was found.
      if (matchMedia('(pointer: coarse)').matches) field.blur();
    });
    sort.addEventListener('change', () => {
      this.#choose({ ...this.#selection, sort: sort.value as Sort });
    });
    toggle.addEventListener('click', () => {
      const isOpen = this.#part('[data-filters]').toggleAttribute('data-open');
      toggle.setAttribute('aria-expanded', String(isOpen));
    });
    this.#part('[data-clear]').addEventListener('click', () => {
      this.#choose({ ...everything, sort: this.#selection.sort });
      this.#writeControls();
      field.focus();
    });
    this.#part('[data-more]').addEventListener('click', () => {
      this.#showMore();
    });
    window.addEventListener('popstate', () => {
      this.#open();
    });
  }

  /** Shows what the address says. */
  #open(): void {
    if (this.#explorer === null) return;
    this.#selection = parseSelection(location.search, this.#explorer.known);
    this.#writeControls();
    void this.#show(((history.state ?? {}) as Kept).shown ?? resultsAtOnce);
  }

  /** Takes over a selection. Each choice is a step back in the browser; words are typed in one of them. */
  #choose(selection: Selection, way: 'push' | 'replace' = 'push'): void {
    this.#selection = selection;
    const query = formatSelection({ ...selection.chosen, text: selection.text, sort: selection.sort });
    if (query !== location.search) {
      const address = `${location.pathname}${query}`;
      showAddress(address, way === 'push' ? 'new' : 'same');
    }
    void this.#show(resultsAtOnce);
  }

  #remove = (chip: Chip): void => {
    const { chosen } = this.#selection;
    if (chip.facet === null) this.#choose({ ...this.#selection, text: '' });
    else {
      const left = chosen[chip.facet].filter((id) => id !== chip.id);
      this.#choose({ ...this.#selection, chosen: { ...chosen, [chip.facet]: left } });
    }
    this.#writeControls();
  };

  #writeControls(): void {
    if (tidyText(this.#field.value) !== this.#selection.text) this.#field.value = this.#selection.text;
    this.#sort.value = this.#selection.sort;
    writeFilters(this.#part('[data-filters]'), this.#selection.chosen);
    if (this.#explorer !== null && this.#found !== null) {
      showFilterCounts(this.#part('[data-filters]'), this.#explorer.known, this.#found.counts);
    }
  }

  /** What the texts of the site answer to the words of the selection. */
  async #pagesFor(text: string): Promise<FoundPages> {
    this.#texts ??= import('./explore-texts.ts').then(async (module) => {
      const texts = new module.ExploreTexts(this.dataset);
      const vocabulary = await texts.vocabulary();
      if (this.#explorer !== null && vocabulary !== null) {
        this.#explorer = makeExplorer(this.#explorer.index, vocabulary);
      }
      return texts;
    });
    const texts = await this.#texts;
    return this.#explorer === null ? new Map() : texts.pages(this.#explorer.ask(text));
  }

  async #show(shown: number): Promise<void> {
    this.#latest += 1;
    const number = this.#latest;
    const selection = this.#selection;
    const waiting = window.setTimeout(() => {
      if (number === this.#latest) this.#part('[data-note]').textContent = explore.loading;
    }, delays.waiting);
    const pages = selection.text === '' ? undefined : await this.#pagesFor(selection.text);
    clearTimeout(waiting);
    if (this.#explorer === null || number !== this.#latest) return;
    const { index, known, find, ask } = this.#explorer;
    const found = find(selection, pages);
    const asked = ask(selection.text);
    this.#needles = needlesOf(asked);
    this.#found = found;
    const total = found.things.length;
    const sentence = selectionInWords(index, selection, total);
    this.#part('[data-sentence]').textContent = sentence;
    const said = selection.text === '' ? [] : askedInWords(asked);
    const notes = [...(total === 0 ? [explore.advice] : []), ...said];
    this.#part('[data-note]').textContent = notes.join(' ');
    this.#part('[data-results]').replaceChildren(...this.#findings(0, shown));
    this.#showRest();
    showFilterCounts(this.#part('[data-filters]'), known, found.counts);
    const words: Chip[] = selection.text === '' ? [] : [{ facet: null, title: selection.text }];
    const chips = [...words, ...chosenValues(index, selection)];
    showChips(this.#part('[data-chip-list]'), chips, this.#field, this.#remove);
    this.#part('[data-chips]').hidden = chips.length === 0;
    this.#part('[data-toggle]').textContent = explore.filters(countChosenValues(selection));
    this.#announce(notes.length === 0 ? sentence : [`${sentence}.`, ...notes].join(' '));
  }

  #findings(from: number, to: number): HTMLElement[] {
    if (this.#explorer === null) return [];
    const { index } = this.#explorer;
    return (this.#found?.things ?? []).slice(from, to).flatMap((place) => {
      const thing = index.things[place];
      return thing === undefined ? [] : showFinding(toResult(index, thing, this.#selection, this.#needles));
    });
  }

  #showMore(): void {
    const list = this.#part('[data-results]');
    const shown = list.childElementCount + resultsAtOnce;
    const added = this.#findings(list.childElementCount, shown);
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
    showAddress(location.href, 'same', { shown } satisfies Kept);
    this.#showRest();
  }

  #showRest(): void {
    const left = (this.#found?.things.length ?? 0) - this.#part('[data-results]').childElementCount;
    const more = this.#part('[data-more]');
    more.hidden = left <= 0;
    more.textContent = explore.more(Math.min(left, resultsAtOnce));
  }

  /** Said to screen readers once nothing changes any more, and not when the page opens. */
  #announce(text: string): void {
    clearTimeout(this.#announcing);
    const isFirst = this.#announcing === 0;
    this.#announcing = window.setTimeout(() => {
      if (!isFirst) this.#part('[data-status]').textContent = text;
    }, delays.announcing);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`Explore has no part ${selector}.`);
    return part;
  }
}

customElements.define('explore-page', ExplorePage);

import { bestMatch } from '../search/best-match.ts';
import { toExploreQuery } from '../search/explore/from-search.ts';
import { countChosen } from '../search/facets.ts';
import { isEmpty, type Query } from '../search/query.ts';
import { search as words } from '../messages/messages.ts';
import { askedInWords, filtersChosen, nothingFound, unavailable } from '../search/wording.ts';
import { element } from './search-element.ts';
import { clearChoice, fillFilters, readChoice, showCounts } from './search-filters.ts';
import { searchFrame } from './search-frame.ts';
import { loadIndex, type Found, type SearchIndex } from './search-index.ts';
import { moveThroughLinks } from './search-keys.ts';
import { closeByHabit, openModal } from './search-modal.ts';
import { showResult } from './search-results.ts';

const pagesAtOnce = 10;

/** In milliseconds: until typing has paused, until a wait is said, until what was found is announced. */
const delays = { typing: 120, waiting: 250, announcing: 500 };

/** The search: a modal dialog over the page, built at its first use; what was typed stays for the next. */
class SearchDialog extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #field!: HTMLInputElement;
  #filters!: HTMLElement;
  #results!: HTMLElement;
  #index: Promise<SearchIndex> | null = null;
  #failed = false;
  /** The number of the search that was begun last: what an older one brings is too late to be shown. */
  #latest = 0;
  #lookedFor = '';
  #running: Promise<void> = Promise.resolve();
  #found: Found | null = null;
  #typing = 0;
  #announcing = 0;

  connectedCallback(): void {
    this.innerHTML = searchFrame;
    this.#dialog = this.#part('dialog') as HTMLDialogElement;
    this.#field = this.#part('[data-text]') as HTMLInputElement;
    this.#filters = this.#part('[data-filters]');
    this.#results = this.#part('[data-results]');
    closeByHabit(this.#dialog);
    this.#dialog.addEventListener('keydown', (event) => {
      moveThroughLinks(event, this.#field, this.#results);
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(this.#search, delays.typing);
    });
    this.#part('[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#enter();
    });
    this.#filters.addEventListener('change', this.#search);
    this.#results.addEventListener('click', this.#follow);
    this.#part('[data-close]').addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#part('[data-clear]').addEventListener('click', this.#clear);
    this.#part('[data-toggle]').addEventListener('click', this.#toggleFilters);
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore());
  }

  /** Opens it over the page with its field focused. `typed` is what was typed while it was on its way. */
  open(typed = ''): void {
    openModal(this.#dialog);
    if (typed !== '') this.#field.value = typed;
    this.#field.focus();
    if (typed === '') this.#field.select();
    else this.#search();
    // What could not be loaded may be there by now.
    if (this.#failed) this.#index = null;
    if (this.#index === null) this.#search();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`The search has no part ${selector}.`);
    return part;
  }

  #clear = (): void => {
    clearChoice(this.#filters);
    this.#field.focus();
    this.#search();
  };

  #toggleFilters = (): void => {
    const open = this.#filters.toggleAttribute('data-open');
    this.#part('[data-toggle]').setAttribute('aria-expanded', String(open));
  };

  /** A result on the page behind the dialog: the browser jumps there by itself once the dialog is out of the way. */
  #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-here]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    this.#dialog.close();
    if (link.hash !== '') return;
    event.preventDefault();
    window.scrollTo({ top: 0 });
  };

  /** Enter in the field opens the best match. With a touch keyboard it means "done", and shows what was found. */
  async #enter(): Promise<void> {
    if (matchMedia('(pointer: coarse)').matches) {
      this.#field.blur();
      return;
    }
    if (this.#lookedFor !== this.#field.value) this.#search();
    await this.#running;
    this.#results.querySelector<HTMLAnchorElement>('[data-best] a')?.click();
  }

  #search = (): void => {
    clearTimeout(this.#typing);
    this.#latest += 1;
    this.#lookedFor = this.#field.value;
    this.#running = this.#run({ text: this.#lookedFor, choice: readChoice(this.#filters) }, this.#latest);
  };

  async #run(query: Query, number: number): Promise<void> {
    const isLate = () => number !== this.#latest;
    const waiting = window.setTimeout(() => {
      if (!isLate()) this.#showWaiting();
    }, delays.waiting);
    try {
      const index = await this.#load();
      const found = isEmpty(query) ? null : await index.find(query);
      const pages = (await found?.pages(0, pagesAtOnce)) ?? [];
      if (isLate()) return;
      showCounts(this.#filters, found?.facets ?? index.facets);
      this.#found = found;
      const best = query.text.trim() === '' ? null : bestMatch(pages);
      const said = found === null || found.total === 0 ? [] : askedInWords(found.asked);
      this.#part('[data-said]').textContent = said.join(' ');
      this.#results.replaceChildren(...pages.map((page) => showResult(page, best?.url ?? null)));
      this.#part('[data-found]').scrollTo({ top: 0 });
      if (found === null) this.#showNote(words.hint);
      else if (found.total === 0) this.#showNote(...nothingFound(query, found.withoutFilters));
      else this.#showNote();
      if (found !== null && found.total > 0) {
        this.#announce([...said, words.found(found.total, best?.title ?? null)].join(' '));
      }
    } catch {
      if (isLate()) return;
      this.#failed = true;
      this.#found = null;
      this.#part('[data-said]').textContent = '';
      this.#results.replaceChildren();
      this.#showNote(unavailable(import.meta.env.DEV));
    } finally {
      clearTimeout(waiting);
      if (!isLate()) this.#showState(query);
    }
  }

  /** Loads the index once, and with it what there is to filter by. */
  #load(): Promise<SearchIndex> {
    this.#failed = false;
    const { pagefind = '/pagefind/', lexicon = '' } = this.dataset;
    this.#index ??= loadIndex({ pagefind, lexicon }).then((index) => {
      fillFilters(this.#filters, index.facets);
      return index;
    });
    return this.#index;
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    const shown = this.#results.childElementCount;
    const pages = (await found?.pages(shown, shown + pagesAtOnce)) ?? [];
    if (found !== this.#found) return;
    const added = pages.map((page) => showResult(page, null));
    this.#results.append(...added);
    this.#showRest();
    added[0]?.querySelector('a')?.focus();
  }

  /** The sentences in the place of results; none of them when there are results. */
  #showNote(...sentences: readonly string[]): void {
    this.#part('[data-note]').replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
    if (sentences.length > 0) this.#announce(sentences.join(' '));
  }

  /** What was found before stays in its place until the new comes. */
  #showWaiting(): void {
    this.#results.setAttribute('aria-busy', 'true');
    if (this.#found === null) this.#showNote(words.loading);
  }

  #showState(query: Query): void {
    const chosen = countChosen(query.choice);
    const all = this.#part('[data-all]');
    // What is nowhere here is nowhere there.
    all.hidden = isEmpty(query) || (this.#found?.total ?? 0) === 0;
    all.setAttribute('href', `${this.dataset['explore'] ?? ''}${toExploreQuery(query)}`);
    this.#results.removeAttribute('aria-busy');
    this.#part('[data-count]').textContent = this.#found === null ? '' : words.results(this.#found.total);
    this.#part('[data-clear]').hidden = chosen === 0;
    this.#part('[data-toggle]').hidden = this.#filters.childElementCount === 0;
    this.#part('[data-toggle]').textContent = filtersChosen(chosen);
    this.#showRest();
  }

  #showRest(): void {
    this.#part('[data-more]').hidden = this.#results.childElementCount >= (this.#found?.total ?? 0);
  }

  /** Said to screen readers once typing has paused, and not twice. */
  #announce(text: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = window.setTimeout(() => {
      const status = this.#part('[data-status]');
      if (status.textContent !== text) status.textContent = text;
    }, delays.announcing);
  }
}

customElements.define('search-dialog', SearchDialog);

/** Opens the search over the page, with its field focused and what was typed on the way in it. */
export function openSearch(typed?: string): void {
  document.querySelector<SearchDialog>('search-dialog')?.open(typed);
}

import { bestMatch } from '../search/best-match.ts';
import { countChosen } from '../search/facets.ts';
import { isEmpty, type Query } from '../search/query.ts';
import { hint, loading, nothingFound, resultsFound, searching, unavailable } from '../search/wording.ts';
import { element } from './search-element.ts';
import { clearChoice, fillFilters, readChoice, showCounts } from './search-filters.ts';
import { searchFrame } from './search-frame.ts';
import { loadIndex, type Found, type SearchIndex } from './search-index.ts';
import { moveThroughLinks } from './search-keys.ts';
import { showResult } from './search-results.ts';

const pagesAtOnce = 10;
/** In milliseconds: until typing counts as paused, until waiting is said, until a result is announced. */
const pause = 120;
const patience = 250;
const quiet = 500;

/** The search: a modal dialog over the page, built at its first use and kept with what was typed. */
class SearchDialog {
  readonly #host: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #text: HTMLInputElement;
  readonly #filters: HTMLElement;
  readonly #results: HTMLElement;
  readonly #note: HTMLElement;
  readonly #more: HTMLButtonElement;
  #index: Promise<SearchIndex> | null = null;
  /** The number of the search that was begun last: what an older one finds is not shown any more. */
  #latest = 0;
  #found: Found | null = null;
  #best: { title: string; url: string } | null = null;
  #running: Promise<void> = Promise.resolve();
  #typing = 0;
  #announcing = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    host.innerHTML = searchFrame;
    this.#dialog = this.#part('dialog');
    this.#text = this.#part('[data-text]');
    this.#filters = this.#part('[data-filters]');
    this.#results = this.#part('[data-results]');
    this.#note = this.#part('[data-note]');
    this.#more = this.#part('[data-more]');
    this.#listen();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.#host.querySelector<Part>(selector);
    if (part === null) throw new Error(`The search has no part ${selector}.`);
    return part;
  }

  open(): void {
    if (!this.#dialog.open) {
      const { documentElement: root } = document;
      // The page behind keeps the place of its scroll bar, so that nothing moves when it is locked.
      root.dataset['locked'] = window.innerWidth > root.clientWidth ? 'gutter' : '';
      this.#dialog.showModal();
    }
    this.#text.focus();
    this.#text.select();
    if (this.#index === null) this.#search();
  }

  #close = (): void => this.#dialog.close();

  #listen(): void {
    const dialog = this.#dialog;
    dialog.addEventListener('close', () => delete document.documentElement.dataset['locked']);
    dialog.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        // Left alone, a search field takes the first Esc to empty itself.
        event.preventDefault();
        this.#close();
      } else moveThroughLinks(event, this.#text, this.#results);
    });
    // A selection that is dragged out of the panel also ends in a click on the backdrop: it has to begin there, too.
    let pressed: EventTarget | null = null;
    dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog && pressed === dialog) this.#close();
    });
    this.#part('[data-close]').addEventListener('click', this.#close);
    this.#results.addEventListener('click', this.#follow);
    this.#text.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(this.#search, pause);
    });
    this.#part('[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#enter();
    });
    this.#filters.addEventListener('change', this.#search);
    this.#part('[data-clear]').addEventListener('click', this.#clear);
    this.#more.addEventListener('click', () => void this.#showMore());
    const toggle = this.#part('[data-toggle]');
    toggle.addEventListener('click', () => {
      const open = this.#filters.toggleAttribute('data-open');
      toggle.setAttribute('aria-expanded', String(open));
    });
  }

  #clear = (): void => {
    clearChoice(this.#filters);
    this.#text.focus();
    this.#search();
  };

  /** A result on the page behind the dialog: the browser jumps there by itself once the dialog is out of the way. */
  #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-here]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    this.#close();
    if (link.hash !== '') return;
    event.preventDefault();
    window.scrollTo({ top: 0 });
  };

  /** Enter in the field. On a phone it means "done typing": it puts the keyboard away. */
  async #enter(): Promise<void> {
    if (matchMedia('(pointer: coarse)').matches) {
      this.#text.blur();
      return;
    }
    if (this.#isBehind()) this.#search();
    await this.#running;
    this.#results.querySelector<HTMLAnchorElement>('[data-best] .found-link')?.click();
  }

  #searched = '';

  #isBehind(): boolean {
    return this.#searched !== this.#text.value;
  }

  #search = (): void => {
    clearTimeout(this.#typing);
    this.#latest += 1;
    const query = { text: this.#text.value, choice: readChoice(this.#filters) };
    this.#searched = query.text;
    this.#running = this.#run(query, this.#latest);
  };

  async #run(query: Query, number: number): Promise<void> {
    const isOld = () => number !== this.#latest;
    const waiting = window.setTimeout(() => {
      if (!isOld()) this.#say(this.#found === null ? loading : searching);
    }, patience);
    try {
      const index = await this.#load();
      if (isOld()) return;
      if (isEmpty(query)) {
        showCounts(this.#filters, index.facets);
        this.#showNothing(query, hint);
        return;
      }
      const found = await index.find(query);
      const pages = await found.pages(0, pagesAtOnce);
      if (isOld()) return;
      showCounts(this.#filters, found.facets);
      if (found.total === 0) {
        const { said, advice } = nothingFound(query, found.withoutFilters);
        this.#showNothing(query, advice, said);
        return;
      }
      this.#found = found;
      this.#best = query.text.trim() === '' ? null : bestMatch(pages, query.text);
      this.#results.replaceChildren(...pages.map((page) => showResult(page, this.#best?.url ?? null)));
      this.#results.parentElement?.scrollTo({ top: 0 });
      this.#note.replaceChildren();
      this.#showState(query, found.total, resultsFound(found.total, this.#best?.title ?? null));
    } catch {
      if (isOld()) return;
      this.#index = null;
      this.#showNothing(query, unavailable(import.meta.env.DEV));
    } finally {
      clearTimeout(waiting);
      if (!isOld()) this.#results.removeAttribute('aria-busy');
    }
  }

  /** Loads the index once; after a failure the next search tries again. */
  #load(): Promise<SearchIndex> {
    this.#index ??= loadIndex(this.#host.dataset['pagefind'] ?? '/pagefind/').then((index) => {
      fillFilters(this.#filters, index.facets);
      this.#part('[data-toggle]').hidden = this.#filters.childElementCount === 0;
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
    this.#more.hidden = this.#results.childElementCount >= (found?.total ?? 0);
    added[0]?.querySelector('a')?.focus();
  }

  #showNothing(query: Query, advice: string, said?: string): void {
    this.#found = null;
    this.#best = null;
    this.#results.replaceChildren();
    this.#note.replaceChildren(
      ...(said === undefined ? [] : [element('p', { class: 'search-said' }, said)]),
      element('p', {}, advice),
    );
    this.#showState(query, null, [said, advice].filter(Boolean).join(' '));
  }

  #showState({ choice }: Query, total: number | null, announcement: string): void {
    const chosen = countChosen(choice);
    this.#part('[data-count]').textContent = total === null ? '' : `${total} ${total === 1 ? 'result' : 'results'}`;
    this.#part('[data-clear]').hidden = chosen === 0;
    this.#part('[data-toggle]').textContent = chosen === 0 ? 'Filters' : `Filters (${chosen})`;
    this.#more.hidden = this.#results.childElementCount >= (total ?? 0);
    this.#announce(announcement);
  }

  /** Says that something takes its time; what was found before stays until then. */
  #say(text: string): void {
    this.#results.setAttribute('aria-busy', 'true');
    if (this.#results.childElementCount === 0) this.#note.replaceChildren(element('p', {}, text));
  }

  /** Announced only when typing has paused, and not twice. */
  #announce(text: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = window.setTimeout(() => {
      const status = this.#part('[data-status]');
      if (status.textContent !== text) status.textContent = text;
    }, quiet);
  }
}

let search: SearchDialog | undefined;

/** Opens the search over the page, with its field focused. */
export function openSearch(): void {
  const host = document.querySelector<HTMLElement>('search-dialog');
  if (host === null) return;
  search ??= new SearchDialog(host);
  search.open();
}

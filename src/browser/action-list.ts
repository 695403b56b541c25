import { actionListWords } from '../messages/messages.ts';
import { fragmentId } from '../model/address.ts';
import { actionLooks, formatLook, parseLook, type ActionLook } from '../model/action-looks.ts';
import {
  formatChoice,
  isChosen,
  parseChoice,
  type FacetChoice,
  type FacetsOf,
  type FacetValues,
} from '../model/facet-choice.ts';
import { FacetBar } from './facet-bar.ts';
import { showAddress } from './page-address.ts';
import { parseJson } from './parse-json.ts';

/** What the page tells the script of its actions. */
interface Listed {
  offered: FacetValues;
  actions: readonly { id: string; facets: FacetsOf }[];
}

/**
 * The list of actions. The page comes with all its looks, one below the other; this shows one of them at a time and
 * narrows them down.
 */
class ActionList extends HTMLElement {
  #listed: Listed = { offered: {}, actions: [] };
  #look: ActionLook = 'board';
  #choice: FacetChoice = {};
  #bar: FacetBar | null = null;
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#listed = parseJson(this, '[data-actions]') as Listed;
    const { offered, actions } = this.#listed;
    const form = this.querySelector<HTMLFormElement>('[data-facets]');
    if (form !== null) {
      const entries = actions.map(({ facets }) => facets);
      const changed = (choice: FacetChoice) => {
        this.#choice = choice;
        this.#bar?.announce(this.#show());
      };
      this.#bar = new FacetBar(form, { offered, entries, inWords: actionListWords.count }, changed, signal);
    }
    for (const look of actionLooks) {
      const button = this.querySelector<HTMLButtonElement>(`button[data-look="${look}"]`);
      if (button === null) continue;
      button.disabled = false;
      button.addEventListener(
        'click',
        () => {
          this.#look = look;
          this.#show();
        },
        { signal },
      );
    }
    // A link to one action on the list leads to its card, which is on the board.
    const toCard = () => {
      const card = document.getElementById(fragmentId(location.hash));
      if (card === null || !this.contains(card)) return;
      this.#look = 'board';
      this.#show();
      card.scrollIntoView();
    };
    window.addEventListener('hashchange', toCard, { signal });
    const query = new URLSearchParams(location.search);
    this.#look = parseLook(query);
    this.#choice = parseChoice(query, offered);
    this.#show();
    toCard();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Shows the state everywhere, also in the address. Returns how many actions are left, in words. */
  #show(): string {
    const { actions } = this.#listed;
    const left = new Set(actions.filter(({ facets }) => isChosen(facets, this.#choice)).map(({ id }) => id));
    for (const entry of this.querySelectorAll<HTMLElement>('[data-action]')) {
      entry.hidden = !left.has(entry.dataset['action'] ?? '');
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const shown = group.querySelectorAll('[data-action]:not([hidden])').length;
      group.hidden = shown === 0;
      group.querySelector('[data-group-count]')?.replaceChildren(String(shown));
    }
    this.dataset['shown'] = this.#look;
    for (const button of this.querySelectorAll('button[data-look]')) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-look') === this.#look));
    }
    const query = [...formatLook(this.#look), ...formatChoice(this.#choice)].join('&');
    showAddress(`${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`, 'same');
    return this.#bar?.show(this.#choice) ?? '';
  }
}

customElements.define('action-list', ActionList);

import { glossaryFilter as words } from '../messages/messages.ts';
import { fragmentId } from '../model/address.ts';
import { formatFilter, parseFilter, passesFilter } from '../model/word-filter.ts';
import { showAddress } from './page-address.ts';

/** Shows only the terms that have the words of the filter, which stands in the address. A term that is linked to is always shown. */
class GlossaryFilter extends HTMLElement {
  #input!: HTMLInputElement;
  #terms: readonly HTMLElement[] = [];

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null) return;
    this.#input = input;
    this.#terms = [...document.querySelectorAll<HTMLElement>('[data-term]')];
    input.disabled = false;
    input.value = parseFilter(location.search);
    input.addEventListener('input', () => {
      showAddress(`${location.pathname}${formatFilter(input.value)}${location.hash}`, 'same');
      this.#apply();
    });
    addEventListener('hashchange', () => this.#showTarget());
    if (input.value !== '') this.#apply();
    this.#showTarget();
  }

  #apply(): void {
    for (const term of this.#terms) term.hidden = !passesFilter(term.textContent, this.#input.value);
    for (const letter of document.querySelectorAll<HTMLElement>('[data-letter]')) {
      letter.hidden = letter.querySelector('[data-term]:not([hidden])') === null;
      const link = document.querySelector(`.letters [href="#${letter.dataset['letter'] ?? ''}"]`);
      link?.toggleAttribute('data-empty', letter.hidden);
    }
    const shown = this.#terms.filter(({ hidden }) => !hidden).length;
    const count = this.querySelector('[data-count]');
    if (count !== null) count.textContent = shown === 0 ? words.none : words.shown(shown, this.#terms.length);
  }

  #showTarget(): void {
    const target = document.getElementById(fragmentId(location.hash));
    if (target?.closest('[hidden]') == null) return;
    this.#input.value = '';
    showAddress(`${location.pathname}${location.hash}`, 'same');
    this.#apply();
    target.scrollIntoView();
  }
}

customElements.define('glossary-filter', GlossaryFilter);

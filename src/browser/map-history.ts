import { historySteps } from '../messages/messages.ts';
import { formatVersion, parseVersion } from '../model/history-address.ts';
import { showAddress } from './page-address.ts';

/**
 * The versions of a map, one at a time: its controls step from one to the next, the arrow keys too, and the address
 * names the one that is shown. What is not shown stays where the browser's own search finds it.
 */
class MapHistory extends HTMLElement {
  readonly #versions = [...this.querySelectorAll<HTMLElement>('[data-version]')];
  readonly #ids = this.#versions.map(({ id }) => id);
  readonly #links = [...this.querySelectorAll<HTMLAnchorElement>('[data-version-link]')];
  readonly #position = this.querySelector('[data-position]');
  #shown = 0;

  connectedCallback(): void {
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => {
        this.#step(Number(button.dataset['step']));
      });
    }
    this.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#step(step);
    });
    for (const [index, version] of this.#versions.entries()) {
      version.addEventListener('beforematch', () => {
        this.#show(index);
        this.#remember();
      });
    }
    addEventListener('hashchange', () => {
      this.#follow();
    });
    this.#show(0);
    this.#follow();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('button[data-step]')];
  }

  /** Shows the version that the address names; any other fragment changes nothing. */
  #follow(): void {
    const id = parseVersion(location.hash, this.#ids);
    if (id === null) return;
    this.#show(this.#ids.indexOf(id));
    this.#versions[this.#shown]?.scrollIntoView({ block: 'nearest' });
  }

  /** Towards the older (1) or the newer (−1). */
  #step(by: number): void {
    const next = this.#shown + by;
    if (this.#versions[next] === undefined) return;
    this.#show(next);
    this.#remember();
  }

  #remember(): void {
    showAddress(formatVersion(this.#ids[this.#shown] ?? ''), 'same', history.state);
  }

  #show(index: number): void {
    this.#shown = index;
    for (const [at, version] of this.#versions.entries()) {
      if (at === index) version.removeAttribute('hidden');
      else version.setAttribute('hidden', 'until-found');
    }
    for (const [at, link] of this.#links.entries()) {
      if (at === index) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const button of this.#buttons()) {
      button.disabled = this.#versions[index + Number(button.dataset['step'])] === undefined;
    }
    const title = this.#versions[index]?.querySelector('h2')?.textContent.trim() ?? '';
    if (this.#position !== null) {
      this.#position.textContent = historySteps.position(title, this.#versions.length - index, this.#versions.length);
    }
  }
}

customElements.define('map-history', MapHistory);

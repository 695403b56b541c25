import { atlasFilter as words } from '../messages/messages.ts';
import {
  applyAtlasView,
  atlasFacets,
  defaultAtlasView,
  formatAtlasView,
  isFilteredAtlas,
  parseAtlasView,
  type AtlasFacet,
  type AtlasView,
  type MapFacts,
} from '../model/atlas-view.ts';
import { closeMenusByHabit } from './menus.ts';
import { showAddress } from './page-address.ts';
import { parseJson } from './parse-json.ts';

/** Upgrades the page of all maps: filters them and switches between outline and cards, both kept in the address. */
class MapAtlas extends HTMLElement {
  #maps: readonly MapFacts[] = [];
  #view: AtlasView = defaultAtlasView;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#maps = parseJson(this, '[data-facts]') as MapFacts[];
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const bar = this.#find('.map-bar');
    for (const control of bar.querySelectorAll<HTMLButtonElement | HTMLInputElement>(':disabled')) {
      control.disabled = false;
    }
    closeMenusByHabit(bar, signal);
    bar.addEventListener('submit', (event) => event.preventDefault(), { signal });
    bar.addEventListener('change', this.#change, { signal });
    bar.addEventListener('click', this.#click, { signal });
    window.addEventListener('popstate', () => this.#readAddress(true), { signal });
    this.#readAddress(false);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The maps lack ${selector}.`);
    return found;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.map-bar input')];
  }

  /** The values of the boxes of each facet, in their order. */
  #values(of: (box: HTMLInputElement) => boolean): AtlasView['chosen'] {
    const values = (facet: AtlasFacet) =>
      this.#boxes.filter((box) => box.name === facet && of(box)).map(({ value }) => value);
    return Object.fromEntries(atlasFacets.map((facet) => [facet, values(facet)])) as Record<AtlasFacet, string[]>;
  }

  #readAddress(announced: boolean): void {
    this.#view = parseAtlasView(
      location.search,
      this.#values(() => true),
    );
    // The page was built in the default view: nothing to do, and nothing to announce.
    if (announced || formatAtlasView(this.#view) !== '') this.#show(announced);
  }

  #go(change: Partial<AtlasView>): void {
    this.#view = { ...this.#view, ...change };
    showAddress(`${location.pathname}${formatAtlasView(this.#view)}`, 'new');
    this.#show(true);
  }

  #change = (): void => {
    this.#go({ chosen: this.#values(({ checked }) => checked) });
  };

  #click = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    const mode = button?.dataset['mode'];
    if (mode === 'outline' || mode === 'cards') this.#go({ mode });
    if (button?.dataset['reset'] === undefined) return;
    this.#go({ chosen: defaultAtlasView.chosen });
    // The button that was pressed is gone.
    this.#find('.map-bar summary').focus();
  };

  #show(announced: boolean): void {
    const { mode, chosen } = this.#view;
    const { matching, dimmed, counts } = applyAtlasView(this.#maps, this.#view);
    const filtered = isFilteredAtlas(this.#view);
    for (const one of this.querySelectorAll<HTMLElement>('[data-shows]')) one.hidden = one.dataset['shows'] !== mode;
    for (const button of this.querySelectorAll<HTMLElement>('[data-mode]')) {
      button.setAttribute('aria-pressed', String(button.dataset['mode'] === mode));
    }
    for (const place of this.querySelectorAll<HTMLElement>('[data-map]')) {
      const id = place.dataset['map'] ?? '';
      // A card has nothing below it that it could be there for.
      const stays = dimmed.has(id) && place.matches('.node');
      place.hidden = !matching.has(id) && !stays;
      place.toggleAttribute('data-dim', stays);
      const note = place.querySelector<HTMLElement>(':scope > .node-row .node-dimmed');
      if (note !== null) note.hidden = !stays;
    }
    // What matches must not be hidden in what somebody closed.
    if (filtered) for (const below of this.querySelectorAll<HTMLDetailsElement>('.node-below')) below.open = true;
    for (const box of this.#boxes) box.checked = chosen[box.name as AtlasFacet].includes(box.value);
    for (const facet of atlasFacets) this.#showFacet(facet, chosen[facet], counts[facet]);
    this.#find('[data-reset]').hidden = !filtered;
    this.#find('[data-no-match]').hidden = matching.size > 0;
    const said = filtered ? words.count(matching.size, this.#maps.length) : words.all(this.#maps.length);
    this.#find('[data-count]').textContent = said;
    if (announced) this.#find('[data-announce]').textContent = said;
  }

  #showFacet(facet: AtlasFacet, chosen: readonly string[], counts: ReadonlyMap<string, number>): void {
    const menu = this.querySelector(`[data-menu="${facet}"]`);
    const place = menu?.querySelector('[data-chosen]');
    if (menu == null || place == null) return;
    const names = [...menu.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (box) => box.nextElementSibling?.textContent ?? '',
    );
    place.textContent = names.length > 2 ? words.chosen(chosen.length) : names.join(', ');
    for (const box of menu.querySelectorAll('input')) {
      const count = box.parentElement?.querySelector('.option-count');
      if (count != null) count.textContent = String(counts.get(box.value) ?? 0);
    }
  }
}

customElements.define('map-atlas', MapAtlas);

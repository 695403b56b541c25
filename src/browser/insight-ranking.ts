import { rankingWords } from '../messages/messages.ts';
import { numeral } from '../messages/numbers.ts';
import {
  formatChoice,
  isChosen,
  parseChoice,
  type FacetChoice,
  type FacetsOf,
  type FacetValues,
} from '../model/facet-choice.ts';
import { rankBy, type Rankable, type Ranked } from '../model/ranking.ts';
import { roundedScore, weightNames, type WeightName, type Weights } from '../model/score.ts';
import { formatWeights, parseWeights } from '../model/weights.ts';
import { FacetBar } from './facet-bar.ts';
import { showAddress } from './page-address.ts';
import { parseJson } from './parse-json.ts';

/** What the page tells the script of its insights, in the order of the site. */
interface Listed {
  site: Weights;
  offered: FacetValues;
  /** Those that are not `ranked` keep their places below the others. */
  insights: readonly (Rankable & { ranked: boolean; facets: FacetsOf })[];
}

/**
 * The ranking of insights: the list, the plot, and what both are ranked and narrowed by. The page comes with the ranking
 * of the site, complete; this reorders what is there.
 */
class InsightRanking extends HTMLElement {
  #listed: Listed = { site: { reach: 1, impact: 1, confidence: 1, effort: 1 }, offered: {}, insights: [] };
  #siteRanks: ReadonlyMap<string, number> = new Map();
  #weights: Weights = this.#listed.site;
  #choice: FacetChoice = {};
  #bar: FacetBar | null = null;
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#listed = parseJson(this, '[data-insights]') as Listed;
    const { site, offered, insights } = this.#listed;
    this.#siteRanks = new Map(this.#rankBy(site).map(({ id, rank }) => [id, rank]));
    const form = this.querySelector<HTMLFormElement>('[data-facets]');
    if (form !== null) {
      const entries = insights.map(({ facets }) => facets);
      const changed = (choice: FacetChoice) => {
        this.#choice = choice;
        this.#bar?.announce(this.#show());
      };
      this.#bar = new FacetBar(form, { offered, entries, inWords: rankingWords.count }, changed, signal);
    }
    for (const control of this.querySelectorAll<HTMLInputElement>('[data-weights] :is(input, button)')) {
      control.disabled = false;
    }
    const weighing = this.querySelector<HTMLElement>('[data-weights]');
    weighing?.addEventListener(
      'input',
      ({ target }) => {
        const slider = target as HTMLInputElement;
        this.#weigh({ ...this.#weights, [slider.name]: Number(slider.value) });
      },
      { signal },
    );
    // While a slider is being moved the list follows; it is said once, when it has come to rest.
    weighing?.addEventListener('change', () => this.#announceOrder(), { signal });
    weighing?.querySelector('[data-reset-weights]')?.addEventListener(
      'click',
      () => {
        this.#weigh(site);
        this.#announceOrder();
        weighing.querySelector('input')?.focus();
      },
      { signal },
    );
    const query = new URLSearchParams(location.search);
    this.#weights = parseWeights(query, site);
    this.#choice = parseChoice(query, offered);
    if (location.search !== '') this.#show();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #rankBy(weights: Weights): Ranked[] {
    return rankBy(
      this.#listed.insights.filter(({ ranked }) => ranked),
      weights,
    );
  }

  #weigh(weights: Weights): void {
    this.#weights = weights;
    this.#show();
  }

  /** Shows the state everywhere, also in the address. Returns how many insights are left, in words. */
  #show(): string {
    const { site, offered, insights } = this.#listed;
    const left = new Set(insights.filter(({ facets }) => isChosen(facets, this.#choice)).map(({ id }) => id));
    for (const entry of this.querySelectorAll<HTMLElement | SVGElement>('[data-insight]')) {
      entry.toggleAttribute('hidden', !left.has(entry.dataset['insight'] ?? ''));
    }
    this.#showWeights();
    this.#showRanks(this.#rankBy(this.#weights));
    const query = [...formatWeights(this.#weights, site), ...formatChoice(this.#choice)].join('&');
    showAddress(`${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`, 'same');
    return (
      this.#bar?.show({ ...Object.fromEntries(Object.keys(offered).map((key) => [key, []])), ...this.#choice }) ?? ''
    );
  }

  #showWeights(): void {
    for (const name of weightNames) {
      const text = String(this.#weights[name]);
      const slider = this.querySelector<HTMLInputElement>(`[data-weights] input[name="${name}"]`);
      if (slider !== null && slider.value !== text) slider.value = text;
      this.querySelector(`[data-weight-shown="${name}"]`)?.replaceChildren(numeral(this.#weights[name]));
      for (const power of this.querySelectorAll<HTMLElement>(`[data-power="${name}"]`)) this.#showPower(power, name);
    }
    const reset = this.querySelector<HTMLButtonElement>('[data-reset-weights]');
    if (reset !== null) reset.disabled = formatWeights(this.#weights, this.#listed.site).length === 0;
  }

  #showPower(power: HTMLElement, name: WeightName): void {
    power.hidden = this.#weights[name] === 1;
    power.textContent = numeral(this.#weights[name]);
  }

  #showRanks(ranked: readonly Ranked[]): void {
    const entries = new Map<string, Element[]>();
    for (const entry of this.querySelectorAll<HTMLElement | SVGElement>('[data-insight]')) {
      const id = entry.dataset['insight'] ?? '';
      entries.set(id, [...(entries.get(id) ?? []), entry]);
    }
    for (const { id, rank, score } of ranked) {
      for (const entry of entries.get(id) ?? []) {
        // In the plot, too: the order of the marks is that in which the keyboard comes to them.
        entry.parentElement?.append(entry);
        for (const number of entry.querySelectorAll('[data-rank-number]')) number.textContent = String(rank);
        const name = entry.querySelector(':scope > title');
        name?.replaceChildren(name.textContent.replace(/^\d+/, String(rank)));
        if (score !== null) entry.querySelector('[data-score]')?.replaceChildren(numeral(roundedScore(score)));
        const moved = entry.querySelector<HTMLElement>('[data-moved]');
        if (moved !== null) this.#showMove(moved, (this.#siteRanks.get(id) ?? rank) - rank);
      }
    }
  }

  #showMove(place: HTMLElement, up: number): void {
    place.hidden = up === 0;
    place.classList.toggle('fell', up < 0);
    place.textContent = up === 0 ? '' : up > 0 ? rankingWords.up(up) : rankingWords.down(-up);
  }

  #announceOrder(): void {
    const ranked = this.#rankBy(this.#weights);
    const moved = ranked.filter(({ id, rank }) => this.#siteRanks.get(id) !== rank).length;
    const shown = ranked.map(({ id }) => this.querySelector(`li[data-insight="${id}"]:not([hidden])`));
    const first =
      shown
        .find((row) => row !== null)
        ?.querySelector('h3')
        ?.textContent.trim() ?? '';
    this.querySelector('[data-announce-order]')?.replaceChildren(rankingWords.ranked(moved, first));
  }
}

customElements.define('insight-ranking', InsightRanking);

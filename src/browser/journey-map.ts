import { drawings, type DrawnLane } from '../charts/drawings.ts';
import { joinDrawing } from '../charts/join.ts';
import { layoutColumns } from '../layout/columns.ts';
import type { MapFigures } from '../model/figures.ts';
import {
  applyView,
  defaultView,
  formatView,
  isFiltered,
  parseView,
  type Applied,
  type Fold,
  type View,
} from '../model/view.ts';
import { counted } from '../model/words.ts';
import { parseJson } from './parse-json.ts';
import { roveSteps } from './step-keys.ts';
import { StepPanel } from './step-panel.ts';

/**
 * Upgrades a map that is already on the page: enables its controls and, whenever the view changes, dims, folds and
 * redraws. The map of its own page keeps its view in the address; a slice in a text keeps it to itself.
 */
class JourneyMap extends HTMLElement {
  #figures!: MapFigures;
  #view: View = defaultView;
  #started = false;
  #opened = new Set<string>();
  #steps = new Map<string, HTMLElement>();
  #panel: StepPanel | null = null;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#figures = parseJson(this, '[data-figures]') as MapFigures;
    for (const step of this.querySelectorAll<HTMLElement>('[data-step]'))
      this.#steps.set(step.dataset['step'] ?? '', step);
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLInputElement>('.map-bar :disabled')) {
      control.disabled = false;
    }
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.addEventListener('click', this.#click, { signal });
    this.addEventListener('change', this.#change, { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('keydown', this.#closeMenu, { signal });
    document.addEventListener('click', this.#clickOutside, { signal });
    roveSteps(this, signal);
    if (this.#isMain) {
      window.addEventListener('popstate', this.#readAddress, { signal });
      window.addEventListener('hashchange', this.#readAddress, { signal });
      this.#readAddress();
    } else {
      this.#view = parseJson(this, '[data-view]') as View;
    }
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  get #isMain(): boolean {
    return this.dataset['main'] !== undefined;
  }

  #readAddress = (): void => {
    const view = parseView(location, this.#figures);
    const asBuilt = !this.#started && formatView({ ...view, step: null }) === '';
    this.#panel?.close();
    this.#started = true;
    this.#view = view;
    this.#mark(view.step);
    // The page was built in the default view: nothing to do, and nothing to announce.
    if (!asBuilt) this.#show();
    if (view.step !== null) this.#unfold(view.step);
  };

  /** Takes a new view: shows it and, on the map's own page, puts it into the address as a step to come back to. */
  #go(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.#opened.clear();
    if (this.#isMain) history.pushState(null, '', `${location.pathname}${formatView(this.#view)}`);
    this.#show();
  }

  /** Marks the step that the address points to or the panel shows. */
  #mark(step: string | null): void {
    for (const [id, element] of this.#steps) element.toggleAttribute('data-current', id === step);
  }

  #openPanel(step: HTMLElement): void {
    this.#panel ??= new StepPanel(this, {
      reachable: () => [...this.#steps.values()].filter(({ hidden }) => !hidden),
      opened: (id) => {
        if (id === null) return;
        this.#view = { ...this.#view, step: id };
        this.#mark(id);
        // Not a new entry of the history: walking through steps would bury the page before.
        if (this.#isMain) history.replaceState(null, '', `${location.pathname}${formatView(this.#view)}`);
      },
    });
    this.#panel.open(step);
  }

  #click = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('.map-frame .step-link');
    const step = link?.closest<HTMLElement>('[data-step]');
    // A slice's steps are links to the whole map; a modified click opens a tab, as everywhere.
    if (step && this.#isMain && !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      this.#openPanel(step);
      return;
    }
    const button = (event.target as Element).closest<HTMLButtonElement>('button');
    if (button === null) return;
    const { persona, mode, fold } = button.dataset;
    if (persona !== undefined) this.#togglePersona(persona);
    else if (mode === 'overview' || mode === 'detail') this.#go({ mode });
    else if (fold !== undefined) this.#openFold(fold);
    else if (button.dataset['reset'] !== undefined) this.#go({ personas: [], channels: [], only: false });
  };

  /** Pressing a chip changes what is drawn, starting from what is drawn now. With none left, nothing is filtered. */
  #togglePersona(persona: string): void {
    const drawn = applyView(this.#figures, this.#view).drawn;
    const chosen = drawn.includes(persona) ? drawn.filter((id) => id !== persona) : [...drawn, persona];
    const inOrder = this.#figures.personas.filter((id) => chosen.includes(id));
    this.#go({ personas: inOrder });
  }

  #change = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.name === 'only') this.#go({ only: input.checked });
    if (input.name === 'channel') {
      const checked = [...this.querySelectorAll<HTMLInputElement>('input[name="channel"]:checked')];
      this.#go({ channels: checked.map(({ value }) => value) });
    }
  };

  #openFold(first: string): void {
    this.#opened.add(first);
    this.#show();
    this.#steps.get(first)?.querySelector<HTMLElement>('.step-link')?.focus();
  }

  /** A step that a link points to must be visible, whatever is folded. */
  #unfold(step: string): void {
    const hidden = applyView(this.#figures, this.#view, this.#opened)
      .stages.flatMap(({ items }) => items)
      .find((item): item is Fold => item.kind === 'fold' && item.steps.includes(step));
    if (hidden === undefined) return;
    this.#opened.add(hidden.id);
    this.#show();
    document.getElementById(step)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  #menu(): HTMLDetailsElement | null {
    return this.querySelector<HTMLDetailsElement>('details.menu[open]');
  }

  #closeMenu = (event: KeyboardEvent): void => {
    const menu = this.#menu();
    if (event.key !== 'Escape' || menu === null) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };

  #clickOutside = (event: Event): void => {
    const menu = this.#menu();
    if (menu !== null && !menu.contains(event.target as Node)) menu.open = false;
  };

  #show(): void {
    const view = this.#view;
    const applied = applyView(this.#figures, view, this.#opened);
    this.#showSteps(applied);
    this.#showItems(view);
    this.#showControls(view, applied);
    this.classList.toggle('mode-overview', view.mode === 'overview');
    this.classList.toggle('mode-detail', view.mode === 'detail');
    this.dataset['drawn'] = applied.drawn.map((id) => `i${this.#figures.personas.indexOf(id) + 1}`).join(' ');
    this.#draw(applied);
  }

  #showSteps(applied: Applied): void {
    for (const fold of this.querySelectorAll('.fold')) fold.remove();
    for (const { id, items } of applied.stages) {
      const stage = this.querySelector<HTMLElement>(`[data-stage="${CSS.escape(id)}"]`);
      stage?.style.setProperty('--n', String(Math.max(1, items.length)));
      for (const item of items) {
        if (item.kind === 'step') {
          const step = this.#steps.get(item.id);
          if (step === undefined) continue;
          step.hidden = false;
          step.toggleAttribute('data-dim', item.dimmed);
        } else {
          for (const folded of item.steps) {
            const step = this.#steps.get(folded);
            if (step !== undefined) step.hidden = true;
          }
          this.#steps.get(item.id)?.before(this.#foldButton(item));
        }
      }
    }
  }

  #foldButton(fold: Fold): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold';
    button.dataset['fold'] = fold.id;
    const label = document.createElement('span');
    label.textContent = `+${counted(fold.steps.length, 'step')}`;
    button.append(label);
    return button;
  }

  /** Inside a step, what belongs only to personas or channels that were not chosen is dimmed too. */
  #showItems({ personas, channels }: View): void {
    for (const item of this.querySelectorAll<HTMLElement>('.cell [data-for], .cell [data-channel]')) {
      const people = item.dataset['for']?.split(' ').filter(Boolean) ?? [];
      const { channel } = item.dataset;
      const otherPeople = personas.length > 0 && people.length > 0 && !people.some((id) => personas.includes(id));
      const otherChannel = channels.length > 0 && channel !== undefined && !channels.includes(channel);
      item.toggleAttribute('data-dim', otherPeople || otherChannel);
    }
  }

  #showControls(view: View, { drawn, matching, total }: Applied): void {
    for (const chip of this.querySelectorAll<HTMLElement>('[data-persona]')) {
      chip.setAttribute('aria-pressed', String(drawn.includes(chip.dataset['persona'] ?? '')));
    }
    for (const mode of this.querySelectorAll<HTMLElement>('[data-mode]')) {
      mode.setAttribute('aria-pressed', String(mode.dataset['mode'] === view.mode));
    }
    const names: string[] = [];
    for (const box of this.querySelectorAll<HTMLInputElement>('input[name="channel"]')) {
      box.checked = view.channels.includes(box.value);
      if (box.checked) names.push(box.parentElement?.textContent.trim() ?? '');
    }
    const summary = this.querySelector('[data-channel-summary]');
    if (summary !== null) {
      const all = `All ${this.#figures.channels.length}`;
      summary.textContent = names.length === 0 ? all : names.length <= 2 ? names.join(', ') : `${names.length} chosen`;
    }
    const only = this.querySelector<HTMLInputElement>('input[name="only"]');
    if (only !== null) only.checked = view.only;
    const reset = this.querySelector<HTMLElement>('[data-reset]');
    if (reset !== null) reset.hidden = !isFiltered(view) && !view.only;
    const count = this.querySelector('[data-count]');
    const text = `${matching} of ${counted(total, 'step')}`;
    // An unchanged text is not set again, so that it is not announced again.
    if (count !== null && count.textContent !== text) count.textContent = text;
  }

  #draw(applied: Applied): void {
    const columns = layoutColumns(applied);
    const grid = this.querySelector<HTMLElement>('.map-grid');
    const tracks = columns.list.map(({ width }) => `minmax(calc(var(--min) * ${width}), ${width}fr)`);
    if (grid !== null) {
      grid.style.gridTemplateColumns = `var(--label) ${tracks.join(' ')}`;
      grid.style.setProperty('--n', String(columns.width));
    }
    for (const svg of this.querySelectorAll<SVGSVGElement>('.drawing')) {
      const lane = svg.dataset['lane'] as DrawnLane;
      joinDrawing(svg, drawings[lane](this.#figures, columns, applied.drawn));
    }
  }
}

customElements.define('journey-map', JourneyMap);

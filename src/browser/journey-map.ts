import { sceneOf, type Scene } from '../charts/scene.ts';
import { columnPlaces, trackWidths, type Columns } from '../layout/columns.ts';
import { mapSays } from '../messages/messages.ts';
import type { Twin } from '../model/comparison.ts';
import type { MapFigures } from '../model/figures.ts';
import {
  applyView,
  comparedPersonas,
  defaultView,
  foldedStages,
  formatView,
  isFiltered,
  parseFramedView,
  parseView,
  viewOfMoment,
  type Applied,
  type Fold,
  type View,
} from '../model/view.ts';
import { signed } from '../model/words.ts';
import { afterFrame } from './after-frame.ts';
import { hideUndrawn } from './hide-undrawn.ts';
import { MapBar } from './map-bar.ts';
import { MapSteps } from './map-steps.ts';
import { MapStrip } from './map-strip.ts';
import { showAddress } from './page-address.ts';
import { parseJson } from './parse-json.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { StepPanel } from './step-panel.ts';
import { roveSteps } from './step-keys.ts';
import { zoom } from './zoom-transition.ts';

/** What a view shows of the map. */
interface Shown {
  applied: Applied;
  scene: Scene;
}

/** A modified click opens a tab or a window, as everywhere. */
function isPlain({ metaKey, ctrlKey, shiftKey, button }: MouseEvent): boolean {
  return !metaKey && !ctrlKey && !shiftKey && button === 0;
}

/** How many views are remembered: those that one goes back and forth between. */
const viewsKept = 16;

/**
 * Upgrades a map that is already on the page: enables its controls and, whenever the view changes, dims, folds and
 * redraws. The map of its own page keeps its view in the address; a slice in a text keeps it to itself.
 */
class JourneyMap extends HTMLElement {
  #figures!: MapFigures;
  #twins: readonly Twin[] = [];
  /** The current map that a future one answers. */
  #behind: Twin | null = null;
  #view: View = defaultView;
  #started = false;
  #opened = new Set<string>();
  #steps!: MapSteps;
  #bar!: MapBar;
  #grid!: HTMLElement;
  #heads!: HTMLElement;
  #laneHeads: readonly HTMLElement[] = [];
  #announcement!: HTMLElement;
  #strip: MapStrip | null = null;
  #panel: StepPanel | null = null;
  /** What draws, once it is loaded, and what it was last asked to draw. */
  #drawing: MapDrawing | null = null;
  #scene: Scene | null = null;
  #shown = new Map<string, Shown>();
  #stopInSight: () => void = () => undefined;
  /** Where the columns stand that are shown. */
  #places = '';
  /** Raised by each new view: what was begun for an earlier one is then out of date. */
  #turns = 0;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#figures = parseJson(this, '[data-figures]') as MapFigures;
    if (this.querySelector('[data-twins]') !== null) this.#twins = parseJson(this, '[data-twins]') as Twin[];
    this.#behind = this.#twins.find(({ id }) => id === this.dataset['behind']) ?? null;
    this.#leave = new AbortController();
    this.#places = '';
    const { signal } = this.#leave;
    this.#grid = this.#find('.map-grid');
    this.#heads = this.#find('.lane-heads');
    this.#laneHeads = [...this.#heads.querySelectorAll<HTMLElement>('[data-lane]')];
    this.#announcement = this.#find('[data-announce]');
    this.#steps = new MapSteps(this.#find('.map-frame'), this.#grid, this.#figures, signal);
    this.#bar = new MapBar(this.#find('.map-bar'), this.#figures, signal);
    const strip = this.querySelector<HTMLElement>('[data-strip]');
    if (strip !== null) this.#strip = new MapStrip(strip, this.#find('.map-frame'), () => this.#cards(), signal);
    for (const button of this.querySelectorAll<HTMLButtonElement>('.stage-fold, .turn')) button.disabled = false;
    this.addEventListener('click', this.#click, { signal });
    this.addEventListener('change', this.#change, { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('beforematch', this.#found, { signal });
    for (const intent of ['pointerover', 'focusin']) {
      this.addEventListener(intent, () => void this.#load(), { signal, once: true });
    }
    for (const intent of ['pointerover', 'pointerdown', 'focusin']) {
      this.addEventListener(intent, this.#foresee, { signal });
    }
    this.#stopInSight = roveSteps(this, signal);
    if (this.#isMain) {
      window.addEventListener('popstate', this.#readAddress, { signal });
      window.addEventListener('hashchange', this.#readAddress, { signal });
      document.addEventListener('click', this.#savePicture, { signal });
      for (const type of ['pointerdown', 'focusin', 'click']) {
        document.addEventListener(type, this.#atMoment, { signal, capture: true });
      }
      this.#readAddress();
    } else {
      this.#view = parseJson(this, '[data-view]') as View;
      if (this.dataset['framed'] !== undefined) this.#showFramed();
    }
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  get #isMain(): boolean {
    return this.dataset['main'] !== undefined;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The map lacks ${selector}.`);
    return found;
  }

  /** The steps and folds that are shown, in order: one for each column. */
  #cards(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.map-frame :is(.step, .fold):not([hidden])')];
  }

  #readAddress = (): void => {
    const view = parseView(location, this.#figures, {
      lanes: this.#bar.lanes,
      twins: this.#twins.map(({ id }) => id),
    });
    const first = !this.#started;
    const asBuilt = formatView({ ...view, step: null }) === '' && foldedStages(this.#figures, view).length === 0;
    this.#panel?.close();
    this.#started = true;
    this.#view = view;
    this.#steps.point(view.step);
    // The page was built in the default view: nothing to do, and nothing to announce. What a link selects is said.
    if (first && asBuilt) this.#strip?.update(this.#shownIn(view).scene.columns);
    else this.#show();
    this.dataset['started'] = '';
    if (view.step === null) return;
    this.#land(view.step);
    if (view.open) void this.#openPanel(view.step);
  };

  /** In a frame the address says once what is shown: a frame has no address that anyone sees change. */
  #showFramed(): void {
    const view = parseFramedView(location, this.#figures, { lanes: this.#bar.lanes, twins: [] });
    const isAsBuilt = formatView({ ...view, step: null }) === formatView(this.#view);
    this.#view = view;
    if (!isAsBuilt) this.#show(false);
    this.dataset['started'] = '';
    if (view.step === null) return;
    this.#steps.point(view.step);
    this.#land(view.step);
  }

  /** A reader who follows a link to a step sees which map it is in, and whose lines. */
  #land(step: string): void {
    this.#reveal(step);
    void import('./show-where.ts').then(({ showWhere }) => showWhere(this, this.#steps.get(step)));
  }

  /** Takes a new view: shows it and, on the map's own page, puts it into the address as a step to come back to. */
  #go(change: Partial<View>): void {
    const from = this.#view.mode;
    this.#view = { ...this.#view, open: false, ...change };
    this.#opened.clear();
    const { step } = this.#view;
    // The step that is marked and folded away is left behind: its address would open the fold.
    if (step !== null && change.step === undefined && this.#foldOf(step) !== undefined) {
      this.#view = { ...this.#view, step: null };
      this.#steps.point(null);
    }
    if (this.#isMain) showAddress(`${location.pathname}${formatView(this.#view)}`, 'new');
    if (this.#view.mode === from) {
      this.#show();
      return;
    }
    zoom(this, () => {
      this.#show();
      const { step } = this.#view;
      if (step !== null)
        this.#steps.get(step)?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
    });
  }

  async #openPanel(id: string): Promise<void> {
    const step = this.#steps.get(id);
    if (step === undefined) return;
    if (this.#panel === null) {
      const turn = this.#turns;
      const { StepPanel } = await import('./step-panel.ts');
      // Who has gone on meanwhile does not want it any more.
      if (turn !== this.#turns) return;
      this.#panel ??= new StepPanel(this, {
        reachable: () => this.#steps.shown,
        opened: (shown) => {
          this.#view = { ...this.#view, step: shown ?? this.#view.step, open: shown !== null };
          if (shown !== null) this.#steps.point(shown);
          // A link in the panel can lead to a step that is folded away.
          if (shown !== null && this.#steps.get(shown)?.hidden) this.#reveal(shown);
          // Not a new entry of the history: walking through steps would bury the page before.
          if (this.#isMain) showAddress(`${location.pathname}${formatView(this.#view)}`, 'same');
        },
        linkTo: (shown) => new URL(formatView({ ...this.#view, step: shown, open: true }), location.href).href,
        facts: () => ({
          figures: this.#figures,
          drawn: this.#shownIn(this.#view).applied.drawn,
          view: this.#view,
        }),
      });
    }
    this.#panel.open(step);
  }

  #click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>('.map-frame [data-step]');
    const plain = isPlain(event);
    // A slice's steps are links to the whole map; a modified click opens a tab, as everywhere.
    if (target.closest('.step-link') !== null && step !== null && this.#isMain && plain) {
      event.preventDefault();
      void this.#openPanel(step.dataset['step'] ?? '');
      return;
    }
    const jump = target.closest<HTMLElement>('[data-jump]')?.dataset['jump'];
    if (jump !== undefined && plain) {
      event.preventDefault();
      this.#jump(jump);
      return;
    }
    const button = target.closest<HTMLButtonElement>('button');
    if (button === null) {
      // Touching a column anywhere shows its numbers, as pointing at it does.
      if (step !== null && target.closest('a') === null && getSelection()?.isCollapsed !== false) {
        step.querySelector<HTMLElement>('.step-link')?.focus({ preventScroll: true });
      }
      return;
    }
    const { persona, mode, fold, foldStage, turn } = button.dataset;
    if (persona !== undefined) this.#go(this.#withToggled(persona));
    else if (mode === 'overview' || mode === 'detail') this.#go({ mode });
    else if (foldStage !== undefined) this.#toggleStage(foldStage);
    else if (fold !== undefined) this.#openFold(fold);
    else if (turn === 'low' || turn === 'high') void this.#turn(turn);
    else if (button.dataset['reset'] !== undefined) {
      this.#go({ personas: [], channels: [], only: false });
      this.#bar.focus();
    }
  };

  /** What a view shows: worked out once for the views that are gone back to, and for one that is about to come. */
  #shownIn(view: View): Shown {
    const key = `${formatView({ ...view, step: null, open: false })} ${[...this.#opened].join(' ')}`;
    const known = this.#shown.get(key);
    if (known !== undefined) return known;
    const applied = applyView(this.#figures, view, this.#opened);
    const shown = { applied, scene: sceneOf(this.#figures, view, applied, this.#behind) };
    const [oldest] = this.#shown.keys();
    if (this.#shown.size >= viewsKept && oldest !== undefined) this.#shown.delete(oldest);
    this.#shown.set(key, shown);
    return shown;
  }

  /** Whoever points at a chip is about to press it: its drawing is worked out by then. */
  #foresee = ({ target }: Event): void => {
    const persona = (target as Element).closest<HTMLElement>('button[data-persona]')?.dataset['persona'];
    if (persona === undefined) return;
    afterFrame(() => {
      // A press opens whatever was opened by hand again.
      if (this.#opened.size > 0) return;
      const { scene } = this.#shownIn({ ...this.#view, open: false, ...this.#withToggled(persona) });
      this.#drawing?.prepare(scene);
    });
  };

  /** Pressing a chip changes what is drawn, starting from what is drawn now. With none left, nothing is filtered. */
  #withToggled(persona: string): Pick<View, 'personas' | 'compare'> {
    const { drawn } = this.#shownIn(this.#view).applied;
    const chosen = drawn.includes(persona) ? drawn.filter((id) => id !== persona) : [...drawn, persona];
    const inOrder = this.#figures.personas.filter((id) => chosen.includes(id));
    // Two who are compared are not any longer when somebody joins or leaves.
    const compare = this.#view.compare.length === 2 ? [] : this.#view.compare;
    return { personas: inOrder, compare };
  }

  #toggleStage(stage: string): void {
    const now = foldedStages(this.#figures, this.#view);
    const folded = now.includes(stage) ? now.filter((id) => id !== stage) : [...now, stage];
    const asItOpens = foldedStages(this.#figures, defaultView);
    const isDefault = folded.length === asItOpens.length && folded.every((id) => asItOpens.includes(id));
    this.#go({ folded: isDefault ? null : folded });
    this.querySelector<HTMLElement>(`[data-fold-stage="${CSS.escape(stage)}"]`)?.focus({ preventScroll: true });
  }

  #change = (event: Event): void => {
    const change = this.#bar.read(event.target as HTMLInputElement);
    if (change !== null) this.#go(change);
  };

  #openFold(first: string): void {
    const stage = this.#figures.stages.find(({ steps }) => steps.some(({ id }) => id === first))?.id ?? '';
    if (foldedStages(this.#figures, this.#view).includes(stage)) this.#toggleStage(stage);
    else {
      this.#opened.add(first);
      this.#show();
    }
    this.#steps.get(first)?.querySelector<HTMLElement>('.step-link')?.focus();
  }

  #jump(stage: string): void {
    const steps = this.#figures.stages.map(({ steps: { length } }) => Math.max(1, length));
    const index = this.#figures.stages.findIndex(({ id }) => id === stage);
    this.#strip?.goTo(steps.slice(0, index).reduce((sum, one) => sum + one, 0));
  }

  /** Goes to the next low or high of the drawn curves, after the one that is marked. */
  async #turn(kind: 'low' | 'high'): Promise<void> {
    const { nextTurn, turningPoints } = await import('../model/turning-points.ts');
    const { drawn } = this.#shownIn(this.#view).applied;
    const next = nextTurn(turningPoints(this.#figures, drawn), kind, this.#view.step, this.#steps.order);
    if (next === null) {
      this.#announce(kind === 'low' ? mapSays.noLow : mapSays.noHigh);
      return;
    }
    this.#view = { ...this.#view, step: next.step };
    if (this.#isMain) showAddress(`${location.pathname}${formatView(this.#view)}`, 'same');
    this.#steps.point(next.step);
    this.#reveal(next.step, 'smooth');
    const head = this.#steps.get(next.step)?.querySelector('.step-head');
    const [number, title] = ['.step-number', '.step-link'].map((part) => head?.querySelector(part)?.textContent.trim());
    const say = kind === 'low' ? mapSays.nextLow : mapSays.nextHigh;
    this.#announce(say(number ?? '', title ?? '', signed(next.level)));
  }

  /** The picture of the map as a file: that of the whole map lies on the server, that of a selection is drawn here. */
  #savePicture = (event: MouseEvent): void => {
    if ((event.target as Element).closest('a[data-map-picture]') === null || !isPlain(event)) return;
    const view = this.#view;
    if (!isFiltered(view) && comparedPersonas(this.#figures, view) === null) return;
    event.preventDefault();
    const { drawn } = this.#shownIn(view).applied;
    void import('./map-picture.ts').then(({ saveMapPicture }) => {
      saveMapPicture(this, this.#figures, view, drawn);
    });
  };

  /** A link to a decisive moment leads there in the view of now; a plain click stays on the page. */
  #atMoment = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-moment]');
    if (link === null) return;
    const { moment: step = '', of = '', gap } = link.dataset;
    const seen = { step, personas: of.split(' ').filter(Boolean), isGap: gap !== undefined };
    const view = viewOfMoment(this.#figures, this.#view, seen);
    link.href = `${location.pathname}${formatView(view)}`;
    if (event.type !== 'click' || !isPlain(event as MouseEvent)) return;
    event.preventDefault();
    this.#steps.point(step);
    this.#go(view);
    this.#reveal(step);
  };

  /** The fold that hides a step in the view of now, and its stage. */
  #foldOf(step: string): { stage: string; item: Fold } | undefined {
    return this.#shownIn(this.#view)
      .applied.stages.flatMap(({ id, items }) =>
        items.flatMap((item) => (item.kind === 'step' ? [] : { stage: id, item })),
      )
      .find(({ item }) => item.steps.includes(step));
  }

  /** A step that a link points to must be visible, whatever is folded. */
  #reveal(step: string, behavior: ScrollBehavior = 'instant'): void {
    let hidden = this.#foldOf(step);
    if (hidden !== undefined) {
      const { stage, item } = hidden;
      if (item.kind === 'stage') {
        const folded = foldedStages(this.#figures, this.#view).filter((id) => id !== stage);
        this.#view = { ...this.#view, folded };
        // In a stage that is open, it may be in a run that does not match.
        hidden = this.#foldOf(step);
      }
      if (hidden !== undefined) this.#opened.add(hidden.item.id);
      this.#show();
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#steps
      .get(step)
      ?.querySelector('.step-head')
      ?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: calm ? 'instant' : behavior });
  }

  /** The browser's own search found words in a step that is folded away. */
  #found = ({ target }: Event): void => {
    const step = (target as Element).closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (step !== undefined) this.#reveal(step);
  };

  #announce(words: string): void {
    // An unchanged text is not set again, so that it is not announced again.
    if (this.#announcement.textContent !== words) this.#announcement.textContent = words;
  }

  #show(announced = true): void {
    const view = this.#view;
    const { applied, scene } = this.#shownIn(view);
    const form = JSON.stringify([view.lanes, view.mode, view.compare, scene.apart && scene.personas.length]);
    const places = columnPlaces(scene.columns);
    const moves = places !== this.#places;
    this.#places = places;
    this.#turns += 1;
    this.#steps.show(view, applied, scene.columns, moves, form);
    this.#stopInSight();
    const words = this.#bar.show(view, applied);
    if (announced) this.#announce(words);
    const other = view.mode === 'overview' ? 'detail' : 'overview';
    const turns = this.classList.replace(`mode-${other}`, `mode-${view.mode}`);
    hideUndrawn(this.#heads, this.#figures, applied.drawn);
    this.#showLanes(view);
    if (moves) this.#layColumns(scene.columns);
    const drawn = this.#draw(scene);
    if (moves || turns) this.#strip?.update(scene.columns);
    const turn = this.#turns;
    void Promise.all([drawn, this.#showMore(view, scene)]).then(() => {
      if (turn === this.#turns) this.#steps.drawn();
    });
  }

  /** What is not needed until somebody asks for it: the comparison, and the drawing said in words. */
  async #showMore(view: View, scene: Scene): Promise<void> {
    if (!this.#isMain) return;
    const turn = this.#turns;
    const { showMore } = await import('./map-more.ts');
    // A comparison is part of what was asked for; the words can come after what is seen.
    if (view.compare.length === 0) await new Promise<void>(afterFrame);
    if (turn !== this.#turns) return;
    const compared = showMore(this, view, scene, this.#twins);
    if (compared !== null) await this.#draw(compared);
  }

  /** Lanes that are switched off are hidden by their row: one attribute, whatever the size of the map. */
  #showLanes({ lanes }: View): void {
    const off = this.#laneHeads.flatMap((head) =>
      lanes === null || lanes.includes(head.dataset['lane'] ?? '') ? [] : (/\br-\d+/.exec(head.className)?.[0] ?? []),
    );
    if (off.length > 0) this.dataset['off'] = off.join(' ');
    else delete this.dataset['off'];
  }

  #layColumns(columns: Columns): void {
    const tracks = trackWidths(columns).map((width) => `minmax(calc(var(--min) * ${width}), ${width}fr)`);
    const { style } = this.#grid;
    style.gridTemplateColumns = `var(--label) ${tracks.join(' ')} var(--ends)`;
    style.setProperty('--n', String(columns.width));
  }

  /**
   * Loads what draws. The page is drawn as it is built, so this waits until somebody reaches for the map or its address
   * asks for another view.
   */
  #load = async (): Promise<void> => {
    const { MapDrawing } = await import('./map-drawing.ts');
    this.#drawing ??= new MapDrawing(this);
  };

  async #draw(scene: Scene): Promise<void> {
    this.#scene = scene;
    if (this.#drawing === null) await this.#load();
    if (this.#scene === scene) this.#drawing?.draw(scene);
  }
}

customElements.define('journey-map', JourneyMap);

import { fragmentId } from './address.ts';
import { stepsOf, type MapFigures, type StepFigures } from './figures.ts';

/** The one small value that everything interactive turns on. Ids only, never positions. */
export interface View {
  /** Chosen personas; none: no persona filter. */
  personas: readonly string[];
  /** Chosen channels; none: no channel filter. */
  channels: readonly string[];
  /** The lanes shown; null: all of them. */
  lanes: readonly string[] | null;
  mode: 'detail' | 'overview';
  /** Fold what does not match. */
  only: boolean;
  /** The stages folded into one column; null: as the map opens. */
  folded: readonly string[] | null;
  /** One curve over the other, or one below the other. */
  curves: 'together' | 'apart';
  /** What is compared: two personas, or one other map; none: nothing. */
  compare: readonly string[];
  /** Whether a future map has the curves of the current one behind its own. */
  behind: boolean;
  /** The step the address points to. */
  step: string | null;
  /** Whether that step is open in its panel. */
  open: boolean;
}

export const defaultView: View = {
  personas: [],
  channels: [],
  lanes: null,
  mode: 'detail',
  only: false,
  folded: null,
  curves: 'together',
  compare: [],
  behind: true,
  step: null,
  open: false,
};

/** How many personas are drawn when none was chosen, and at most over each other. More are drawn one below the other. */
const drawnByDefault = 2;
const drawnTogether = 4;
/** How many are drawn one below the other, at most: the stylesheet knows that many. */
const drawnAtMost = 12;

/** A map of more steps than this opens with its stages folded. */
const longMap = 60;

/** What an address can name besides what is in the figures. */
export interface Known {
  lanes: readonly string[];
  /** Other maps that this one can be compared with. */
  twins: readonly string[];
}

/** Written where a list is empty and that is not the default. */
const none = 'none';

function listed(value: string | null, known: readonly string[]): string[] {
  const asked = new Set((value ?? '').normalize().split(',').filter(Boolean));
  return known.filter((id) => asked.has(id));
}

/** A list whose default is not the empty list: null when the address has none, or none that is known. */
function listedOrDefault(value: string | null, known: readonly string[]): string[] | null {
  if (value === none) return [];
  const found = listed(value, known);
  return found.length > 0 ? found : null;
}

/**
 * Reads a view from an address. What the map does not know is ignored, so an old or mistyped link still opens.
 * `search` and `hash` are those of a URL, with or without their `?` and `#`.
 */
export function parseView(
  address: { search: string; hash: string },
  figures: MapFigures,
  known: Known = { lanes: [], twins: [] },
): View {
  const query = new URLSearchParams(address.search);
  const fragment = fragmentId(address.hash).normalize();
  const steps = stepsOf(figures);
  const step = (steps.find(({ id }) => id === fragment) ?? steps.find(({ was }) => was.includes(fragment)))?.id ?? null;
  const pair = listed(query.get('compare'), figures.personas);
  return {
    // Two who are compared are the ones who are drawn: no others are filtered for.
    personas: pair.length === 2 ? [] : listed(query.get('persona'), figures.personas),
    channels: listed(query.get('channel'), figures.channels),
    lanes: listedOrDefault(query.get('lanes'), known.lanes),
    mode: query.get('view') === 'overview' ? 'overview' : 'detail',
    only: query.get('only') === '1',
    folded: listedOrDefault(
      query.get('folded'),
      figures.stages.map(({ id }) => id),
    ),
    curves: query.get('curves') === 'apart' ? 'apart' : 'together',
    compare: pair.length === 2 ? pair : listed(query.get('compare'), known.twins).slice(0, 1),
    behind: known.twins.length === 0 || query.get('behind') !== '0',
    step,
    open: step !== null && query.get('open') === '1',
  };
}

/** The view of a map in a frame: as `parseView` reads it, but the overview unless the address asks for the detail. */
export function parseFramedView(address: { search: string; hash: string }, figures: MapFigures, known?: Known): View {
  const asked = new URLSearchParams(address.search).get('view');
  return { ...parseView(address, figures, known), mode: asked === 'detail' ? 'detail' : 'overview', open: false };
}

/** The inverse of `parseView`: `?persona=a,b&channel=c&view=overview&only=1#step`, empty for the default view. */
export function formatView(view: View): string {
  const list = (ids: readonly string[]) => {
    const text = ids.map(encodeURIComponent).join(',') || none;
    // An id that reads as no id at all is told twice.
    return ids.length > 0 && text === none ? `${none},${none}` : text;
  };
  const query = [
    view.personas.length > 0 && `persona=${list(view.personas)}`,
    view.channels.length > 0 && `channel=${list(view.channels)}`,
    view.lanes !== null && `lanes=${list(view.lanes)}`,
    view.mode === 'overview' && 'view=overview',
    view.only && 'only=1',
    view.folded !== null && `folded=${list(view.folded)}`,
    view.curves === 'apart' && 'curves=apart',
    view.compare.length > 0 && `compare=${list(view.compare)}`,
    !view.behind && 'behind=0',
    view.open && view.step !== null && 'open=1',
  ].filter(Boolean);
  const hash = view.step === null ? '' : `#${encodeURIComponent(view.step)}`;
  return `${query.length > 0 ? `?${query.join('&')}` : ''}${hash}`;
}

/** The two personas that are compared, if two are. */
export function comparedPersonas(figures: MapFigures, view: View): readonly [string, string] | null {
  const [first, second] = figures.personas.filter((id) => view.compare.includes(id));
  return first === undefined || second === undefined ? null : [first, second];
}

/**
 * The personas whose lines are drawn: the two compared; the chosen ones; otherwise all when they are drawn one below
 * the other, and the map's first two when they are drawn together. In the map's order.
 */
export function drawnPersonas(figures: MapFigures, view: View): readonly string[] {
  const compared = comparedPersonas(figures, view);
  if (compared !== null) return compared;
  const some = view.curves === 'apart' ? figures.personas : figures.personas.slice(0, drawnByDefault);
  const chosen = view.personas.length > 0 ? figures.personas.filter((id) => view.personas.includes(id)) : some;
  return chosen.slice(0, drawnAtMost);
}

/** Whether the curves stand one below the other: by choice, or because there are too many for one lane. */
export function drawnApart(figures: MapFigures, view: View): boolean {
  return view.curves === 'apart' || drawnPersonas(figures, view).length > drawnTogether;
}

/** The stages folded into one column each. */
export function foldedStages(figures: MapFigures, view: Pick<View, 'folded'>): readonly string[] {
  if (view.folded !== null) return view.folded;
  return stepsOf(figures).length > longMap ? figures.stages.map(({ id }) => id) : [];
}

/** True when anything is filtered, so that there is something to reset. */
export function isFiltered(view: View): boolean {
  return view.personas.length > 0 || view.channels.length > 0;
}

/**
 * Whether a step matches: OR inside persona and inside channel, AND across. The two are asked together: a step
 * matches persona A and channel phone only when A, and not just somebody else, is on the phone there.
 */
export function matches(step: StepFigures, view: Pick<View, 'personas' | 'channels'>): boolean {
  const concerns = (personas: readonly string[]) =>
    view.personas.length === 0 || personas.length === 0 || personas.some((persona) => view.personas.includes(persona));
  if (!concerns(step.personas)) return false;
  if (view.channels.length === 0) return true;
  return step.touchpoints.some(([channel, personas]) => view.channels.includes(channel) && concerns(personas));
}

/** Whom something inside a step concerns, and where; none: everyone, everywhere. */
export interface Concern {
  personas: readonly string[];
  channels: readonly string[];
}

/** Whether the filters of a view leave out something inside a step: it belongs to others than those chosen. */
export function leavesOut({ personas, channels }: Pick<View, 'personas' | 'channels'>, concern: Concern): boolean {
  const others = (chosen: readonly string[], named: readonly string[]) =>
    chosen.length > 0 && named.length > 0 && !named.some((id) => chosen.includes(id));
  return others(personas, concern.personas) || others(channels, concern.channels);
}

/** A step that stands out, and whose moment it is: one of them is enough to see it, but for a gap all are needed. */
export interface ViewedMoment {
  step: string;
  personas: readonly string[];
  isGap: boolean;
}

/**
 * The view in which a moment is seen, coming from another view: that one, at the moment's step. Only where the lines of
 * nobody whose moment it is are drawn, they join those who were chosen.
 */
export function viewOfMoment(figures: MapFigures, view: View, { step, personas, isGap }: ViewedMoment): View {
  const drawn = drawnPersonas(figures, view);
  const isDrawn = (id: string) => drawn.includes(id);
  const at: View = { ...view, step, open: false };
  if (personas.length === 0 || (isGap ? personas.every(isDrawn) : personas.some(isDrawn))) return at;
  const compared = comparedPersonas(figures, view) ?? [];
  const chosen = [...view.personas, ...compared];
  const joining = isGap || chosen.length === 0 ? personas : personas.slice(0, 1);
  return {
    ...at,
    personas: figures.personas.filter((id) => chosen.includes(id) || joining.includes(id)),
    compare: compared.length > 0 ? [] : view.compare,
  };
}

/** A run of steps folded into one button: steps that do not match, or a whole stage. */
export interface Fold {
  kind: 'fold' | 'stage';
  /** The first folded step: names the fold. */
  id: string;
  steps: readonly string[];
}
export interface ShownStep {
  kind: 'step';
  id: string;
  dimmed: boolean;
}

/** What a view shows of a map. */
export interface Applied {
  stages: readonly { id: string; items: readonly (ShownStep | Fold)[] }[];
  /** The steps that do not match, shown or folded. */
  dimmed: ReadonlySet<string>;
  matching: number;
  total: number;
  drawn: readonly string[];
}

/**
 * Applies a view to a map. Nothing is lost: a step that does not match is dimmed, or, with `only`, folded together
 * with its neighbours of the same stage; a folded stage is one fold. A stage stays even when all its steps are folded.
 * `opened` holds the folds of what does not match (by the id of their first step) that the reader opened again.
 */
export function applyView(figures: MapFigures, view: View, opened: ReadonlySet<string> = new Set()): Applied {
  const folded = new Set(foldedStages(figures, view));
  const dimmed = new Set<string>();
  let total = 0;
  const stages = figures.stages.map((stage) => {
    const items: (ShownStep | Fold)[] = [];
    let run: string[] = [];
    const close = () => {
      const [first] = run;
      if (first === undefined) return;
      if (opened.has(first)) items.push(...run.map((id): ShownStep => ({ kind: 'step', id, dimmed: true })));
      else items.push({ kind: 'fold', id: first, steps: run });
      run = [];
    };
    for (const step of stage.steps) {
      total += 1;
      const match = matches(step, view);
      if (!match) dimmed.add(step.id);
      if (!match && view.only) {
        run.push(step.id);
        continue;
      }
      close();
      items.push({ kind: 'step', id: step.id, dimmed: !match });
    }
    close();
    const [first] = stage.steps;
    return first !== undefined && folded.has(stage.id)
      ? { id: stage.id, items: [{ kind: 'stage' as const, id: first.id, steps: stage.steps.map(({ id }) => id) }] }
      : { id: stage.id, items };
  });
  return { stages, dimmed, matching: total - dimmed.size, total, drawn: drawnPersonas(figures, view) };
}

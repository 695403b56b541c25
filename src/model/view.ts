import type { MapFigures, StepFigures } from './figures.ts';

/** The one small value that everything interactive turns on. Ids only, never positions. */
export interface View {
  /** Chosen personas; none: no persona filter. */
  personas: readonly string[];
  /** Chosen channels; none: no channel filter. */
  channels: readonly string[];
  mode: 'detail' | 'overview';
  /** Fold what does not match. */
  only: boolean;
  /** The step the address points to. */
  step: string | null;
}

export const defaultView: View = { personas: [], channels: [], mode: 'detail', only: false, step: null };

/** How many personas are drawn when none was chosen, and at most. */
const drawnByDefault = 2;
const drawnAtMost = 4;

function listed(value: string | null, known: readonly string[]): string[] {
  const asked = new Set((value ?? '').split(','));
  return known.filter((id) => asked.has(id));
}

/**
 * Reads a view from an address. What the map does not know is ignored, so an old or mistyped link still opens.
 * `search` and `hash` are those of a URL, with or without their `?` and `#`.
 */
export function parseView(address: { search: string; hash: string }, figures: MapFigures): View {
  const query = new URLSearchParams(address.search);
  const step = decodeFragment(address.hash);
  return {
    personas: listed(query.get('persona'), figures.personas),
    channels: listed(query.get('channel'), figures.channels),
    mode: query.get('view') === 'overview' ? 'overview' : 'detail',
    only: query.get('only') === '1',
    step: figures.stages.some((stage) => stage.steps.some(({ id }) => id === step)) ? step : null,
  };
}

function decodeFragment(hash: string): string {
  const raw = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw; // A stray % in a hand-written link.
  }
}

/** The inverse of `parseView`: `?persona=a,b&channel=c&view=overview&only=1#step`, empty for the default view. */
export function formatView(view: View): string {
  const list = (ids: readonly string[]) => ids.map(encodeURIComponent).join(',');
  const query = [
    view.personas.length > 0 && `persona=${list(view.personas)}`,
    view.channels.length > 0 && `channel=${list(view.channels)}`,
    view.mode === 'overview' && 'view=overview',
    view.only && 'only=1',
  ].filter(Boolean);
  const hash = view.step === null ? '' : `#${encodeURIComponent(view.step)}`;
  return `${query.length > 0 ? `?${query.join('&')}` : ''}${hash}`;
}

/** The personas whose lines are drawn: the chosen ones, or the map's first. At most four. */
export function drawnPersonas(figures: MapFigures, view: View): readonly string[] {
  const chosen = view.personas.length > 0 ? view.personas : figures.personas.slice(0, drawnByDefault);
  return chosen.slice(0, drawnAtMost);
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

/** A run of steps folded into one button. */
export interface Fold {
  kind: 'fold';
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
  matching: number;
  total: number;
  drawn: readonly string[];
}

/**
 * Applies a view to a map. Nothing is lost: a step that does not match is dimmed, or, with `only`, folded together
 * with its neighbours of the same stage. A stage stays even when all its steps are folded. `opened` holds the folds
 * (by the id of their first step) that the reader opened again.
 */
export function applyView(figures: MapFigures, view: View, opened: ReadonlySet<string> = new Set()): Applied {
  let matching = 0;
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
      if (match) matching += 1;
      if (!match && view.only) {
        run.push(step.id);
        continue;
      }
      close();
      items.push({ kind: 'step', id: step.id, dimmed: !match });
    }
    close();
    return { id: stage.id, items };
  });
  return { stages, matching, total, drawn: drawnPersonas(figures, view) };
}

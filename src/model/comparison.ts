import { comparison as say } from '../messages/messages.ts';
import { stepsById, stepsOf, type MapFigures, type Swing } from './figures.ts';
import { stepInWords, type Names } from './journey-in-words.ts';
import { longestRising, sharedSteps, type SharedStep } from './shared-steps.ts';
import { signed } from './words.ts';

/** One of the two curves that are compared. */
export interface Side {
  name: string;
  /** How someone feels in a step; undefined where that is not known. */
  swingAt: (step: string) => Swing | undefined;
}

/** How far apart two curves are where both leave a step. */
export interface Difference {
  step: string;
  /** The level at the end of the step, −2 … +2. */
  a: number;
  b: number;
  /** b − a. */
  difference: number;
}

/** The curve of a persona on the map itself. */
export function sideOf(figures: MapFigures, persona: string, name: string): Side {
  return { name, swingAt: (step) => stepsById(figures).get(step)?.emotions[persona] };
}

/** The differences in the steps where both sides are known, in the order of the steps. */
export function differencesOf(steps: readonly string[], a: Side, b: Side): Difference[] {
  return steps.flatMap((step) => {
    const [ofA, ofB] = [a.swingAt(step)?.[1], b.swingAt(step)?.[1]];
    if (ofA === undefined || ofB === undefined) return [];
    // Rounded, so that 0.3 − 0.1 and 0.2 − 0 are the tie that they look like.
    return { step, a: ofA, b: ofB, difference: Number((ofB - ofA).toFixed(6)) };
  });
}

/** The largest difference in either direction, the first of equal ones; null when there is none at all. */
export function largestDifference(list: readonly Difference[]): Difference | null {
  const size = (one: Difference | null) => Math.abs(one?.difference ?? 0);
  return list.reduce<Difference | null>((largest, one) => (size(one) > size(largest) ? one : largest), null);
}

/** A comparison in a sentence; `a` and `b` are the names of the sides. */
export function comparisonInWords(list: readonly Difference[], a: string, b: string, names: Names): string {
  if (list.length === 0) return say.nothing(a, b);
  const largest = largestDifference(list);
  if (largest === null) return say.never;
  return say.furthest(stepInWords(names, largest.step), a, signed(largest.a), b, signed(largest.b));
}

/**
 * Another map of the same journey, told in the steps of this one: the current map beside the future one, the future
 * one beside the current one, or an earlier version. Small and plain, as figures are.
 */
export interface Twin {
  id: string;
  title: string;
  /** The state of the other map. */
  state: 'current' | 'future';
  /** When it was so, YYYY-MM-DD, if it is an earlier version of this map. */
  on: string | null;
  /** How each persona feels on the other map, by the id that this map gives to the step; every shared step is in it. */
  emotions: Readonly<Record<string, Readonly<Record<string, Swing>>>>;
  /** Titles of the other map's steps that this one lacks. */
  gone: readonly string[];
  /** Titles of this map's steps that the other one lacks. */
  added: readonly string[];
  /** Titles, on this map, of shared steps that stand in another order: the fewest that explain it. */
  moved: readonly string[];
  /** Titles of a shared step on the other map and on this one, where they differ. */
  renamed: readonly (readonly [from: string, to: string])[];
}

/** What is compared of a map. */
export interface TwinMap {
  figures: MapFigures;
  steps: readonly SharedStep[];
}

/** Lines another map up with this one. Steps are the same when their ids are, or when one's `was` names the other. */
export function twinOf(map: TwinMap, other: TwinMap & Pick<Twin, 'id' | 'title' | 'state' | 'on'>): Twin {
  const shared = sharedSteps(map.steps, other.steps);
  const [mine, others] = [new Set(shared.map(([step]) => step)), new Set(shared.map(([, step]) => step))];
  const emotions = new Map(stepsOf(other.figures).map((step) => [step.id, step.emotions]));
  const place = ([, step]: readonly [SharedStep, SharedStep]) => other.steps.indexOf(step);
  const inOrder = new Set(longestRising(shared.map(place)));
  return {
    id: other.id,
    title: other.title,
    state: other.state,
    on: other.on,
    emotions: Object.fromEntries(shared.map(([step, { id }]) => [step.id, emotions.get(id) ?? {}])),
    gone: other.steps.filter((step) => !others.has(step)).map(({ title }) => title),
    added: map.steps.filter((step) => !mine.has(step)).map(({ title }) => title),
    moved: shared.filter((pair) => !inOrder.has(place(pair))).map(([{ title }]) => title),
    renamed: shared.flatMap(([to, from]) => (from.title === to.title ? [] : [[from.title, to.title] as const])),
  };
}

/** The curve of a persona on the other map, by the steps of this one. */
export function twinSide(twin: Pick<Twin, 'emotions'>, persona: string, name: string): Side {
  return { name, swingAt: (step) => (Object.hasOwn(twin.emotions, step) ? twin.emotions[step]?.[persona] : undefined) };
}

/** Up to four titles, or three and how many more. */
function titlesInWords(titles: readonly string[]): string {
  return titles.length > 4 ? say.titles(titles.slice(0, 3), titles.length - 3) : say.titles(titles, 0);
}

/** Whether a twin comes before this map in time: what changes is told from the earlier to the later. */
export function isEarlier({ on, state }: Pick<Twin, 'on' | 'state'>): boolean {
  return on !== null || state === 'current';
}

/**
 * What changes between a map (`figures`, `names`) and its twin, told from the earlier to the later: a sentence a persona
 * with their largest change, and one about the steps.
 */
export function twinInWords(twin: Twin, figures: MapFigures, names: Names, personas: readonly string[]): string[] {
  const twinIsEarlier = isEarlier(twin);
  const { title } = twin;
  if (Object.keys(twin.emotions).length === 0) return [say.noStepShared(title)];

  const steps = stepsOf(figures).map(({ id }) => id);
  const changes = personas.map((persona) => {
    const name = names.persona(persona);
    const [here, there] = [sideOf(figures, persona, name), twinSide(twin, persona, name)];
    const list = twinIsEarlier ? differencesOf(steps, there, here) : differencesOf(steps, here, there);
    const largest = largestDifference(list);
    if (list.length === 0) return say.nothingOf(name);
    if (largest === null) return say.noChange(name);
    const { step, a, b } = largest;
    return say.change(name, stepInWords(names, step), signed(a), signed(b));
  });

  const [added, removed] = twinIsEarlier ? [twin.added, twin.gone] : [twin.gone, twin.added];
  const renamed = twin.renamed.map(([there, here]) =>
    twinIsEarlier ? say.renamedTo(there, here) : say.renamedTo(here, there),
  );
  const parts = [
    { titles: added, said: say.added },
    { titles: removed, said: say.removed },
    { titles: twin.moved, said: say.moved },
    { titles: renamed, said: say.renamed },
  ].flatMap(({ titles, said }) => (titles.length === 0 ? [] : said(titles.length, titlesInWords(titles))));
  const summary =
    parts.length === 0 ? say.same(title) : twinIsEarlier ? say.sinceThat(title, parts) : say.inThat(title, parts);
  return [...changes, summary];
}

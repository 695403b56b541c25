import type { JourneyMapFields, Step } from '../schema/journey-map.ts';
import type { Opportunity, Pain } from '../schema/step.ts';
import { stepsBySource } from './evidence.ts';
import type { Swing } from './figures.ts';
import { readingsOf } from './readings.ts';
import { longestRising, sharedSteps } from './shared-steps.ts';

/** What is read of a map to compare it: a current map, a future one, or a version of either. */
export type ComparedMap = Pick<
  JourneyMapFields,
  'personas' | 'sources' | 'stages' | 'review' | 'validated' | 'status' | 'question'
>;

/** A step that both maps have. */
export interface StepPair {
  before: Step;
  after: Step;
}

/** How a persona's emotion in a shared step changes. */
export interface EmotionChange extends StepPair {
  persona: string;
  /** Start and end of the step, −2 … +2; null where it is not known as a number. */
  from: Swing | null;
  to: Swing | null;
  /** How much better the persona leaves the step; null unless both are known. */
  difference: number | null;
}

/** A pain, and where it stands. */
export interface PainAt {
  /** On the map that has the pain. */
  step: Step;
  pain: Pain;
}

/** A pain of the map before that the map after no longer has. */
export interface PainGone extends PainAt {
  /** The step on the map after; null when the step is gone as well. */
  after: Step | null;
  /** The opportunities that take it up. */
  answers: readonly Opportunity[];
  /**
   * Why these are its answers: they name the pain's `insight`; or nothing does, and they are all that the `step` has.
   */
  by: 'insight' | 'step';
}

/** A number of a shared step that changes, in the metric's unit. */
export interface ReadingChange extends StepPair {
  metric: string;
  from: number;
  to: number;
}

/** What changes from one map to another of the same journey: current to future, or an earlier version to a later. */
export interface MapChanges {
  /** Steps of the map before that the one after lacks, in its order. */
  gone: readonly Step[];
  /** Steps of the map after that the one before lacks, in its order. */
  added: readonly Step[];
  /** Shared steps in another order, in the order of the map after: the fewest that explain it. */
  moved: readonly StepPair[];
  /** Shared steps of another title, in the order of the map after. */
  renamed: readonly StepPair[];
  /** Of personas on both maps: the largest difference first, then those of which one side is unknown. */
  emotions: readonly EmotionChange[];
  /** The worst first; of equal severity in the order of the map before. */
  painsGone: readonly PainGone[];
  /** The worst first; of equal severity in the order of the map after. */
  painsAdded: readonly PainAt[];
  /** Pains that stay with other words or another severity, in the order of the map before. */
  painsChanged: readonly { before: PainAt; after: PainAt }[];
  /** The latest readings of shared steps, in the order of the map after. */
  readings: readonly ReadingChange[];
  personasGone: readonly string[];
  personasAdded: readonly string[];
  /** Sources that anything in the map names. */
  sourcesGone: readonly string[];
  sourcesAdded: readonly string[];
  /** The day of a review that was made in between, YYYY-MM-DD. */
  reviewed: string | null;
  /** The day of a validation that was made in between, YYYY-MM-DD. */
  validated: string | null;
  status: { from: JourneyMapFields['status']; to: JourneyMapFields['status'] } | null;
  question: { from: string | null; to: string | null } | null;
}

function stepsIn(map: Pick<ComparedMap, 'stages'>): Step[] {
  return map.stages.flatMap(({ steps }) => steps);
}

function swingOf(step: Step, persona: string): Swing | null {
  const emotion = step.emotions[persona];
  return emotion === undefined || emotion.from === null || emotion.to === null ? null : [emotion.from, emotion.to];
}

// Rounded, so that 0.3 − 0.1 is the 0.2 that it looks like.
const less = (a: number, b: number) => Number((a - b).toFixed(6));

function emotionChanges(pairs: readonly StepPair[], personas: readonly string[]): EmotionChange[] {
  const changes = pairs.flatMap(({ before, after }) =>
    personas.flatMap((persona): EmotionChange[] => {
      const [from, to] = [swingOf(before, persona), swingOf(after, persona)];
      if (from?.[0] === to?.[0] && from?.[1] === to?.[1]) return [];
      return [
        { before, after, persona, from, to, difference: from === null || to === null ? null : less(to[1], from[1]) },
      ];
    }),
  );
  // A change of how a step begins is smaller than any of how it ends.
  const size = ({ difference }: EmotionChange) => (difference === null ? -1 : Math.abs(difference));
  return changes.sort((a, b) => size(b) - size(a));
}

function painsIn(steps: readonly Step[]): PainAt[] {
  return steps.flatMap((step) => step.pains.map((pain) => ({ step, pain })));
}

const wordsOf = ({ pain }: PainAt) => pain.text.toLowerCase().replaceAll(/\s+/gu, ' ');
const worstFirst = (a: PainAt, b: PainAt) => b.pain.severity - a.pain.severity;

/** The opportunities of a step, before and after, each text once. */
function opportunitiesOf(before: Step, after: Step | null): Opportunity[] {
  const all = [...(after?.opportunities ?? []), ...before.opportunities];
  return all.filter((one, index) => all.findIndex(({ text }) => text === one.text) === index);
}

function answersTo({ step, pain }: PainAt, after: Step | null): Pick<PainGone, 'answers' | 'by'> {
  const all = opportunitiesOf(step, after);
  const named = all.filter(({ insight }) => insight !== null && insight === pain.insight);
  if (named.length > 0) return { answers: named, by: 'insight' };
  // What answers another insight says nothing of this pain.
  return { answers: all.filter(({ insight }) => insight === null || pain.insight === null), by: 'step' };
}

/**
 * Which pain is which: of the same words in a shared step; else of the same words anywhere, for a pain can move; else of
 * the same insight in a shared step, for it can be said in other words.
 */
function pairPains(
  before: readonly PainAt[],
  after: readonly PainAt[],
  afterOf: ReadonlyMap<Step, Step>,
): ReadonlyMap<PainAt, PainAt> {
  const pairs = new Map<PainAt, PainAt>();
  const free = new Set(after);
  const pairBy = (isSame: (one: PainAt, other: PainAt) => boolean) => {
    for (const one of before) {
      const other = pairs.has(one) ? undefined : [...free].find((candidate) => isSame(one, candidate));
      if (other === undefined) continue;
      pairs.set(one, other);
      free.delete(other);
    }
  };
  const sameStep = (one: PainAt, other: PainAt) => afterOf.get(one.step) === other.step;
  pairBy((one, other) => sameStep(one, other) && wordsOf(one) === wordsOf(other));
  pairBy((one, other) => wordsOf(one) === wordsOf(other));
  pairBy((one, other) => sameStep(one, other) && one.pain.insight !== null && one.pain.insight === other.pain.insight);
  return pairs;
}

function readingChanges(pairs: readonly StepPair[]): ReadingChange[] {
  return pairs.flatMap(({ before, after }) => {
    const earlier = new Map(readingsOf(before).map(({ metric, value }) => [metric, value]));
    return readingsOf(after).flatMap(({ metric, value }): ReadingChange[] => {
      const from = earlier.get(metric);
      return from === undefined || from === value ? [] : [{ before, after, metric, from, to: value }];
    });
  });
}

function onlyIn(some: Iterable<string>, others: Iterable<string>): string[] {
  const known = new Set(others);
  return [...some].filter((one) => !known.has(one));
}

/** The new day, when there is one that was not there before. */
function laterDay(before: string | null, after: string | null): string | null {
  return after !== null && (before === null || after > before) ? after : null;
}

/**
 * What changes from one map to another of the same journey. Steps are the same when their ids are, or when one's `was`
 * names the other. Nothing is lost between the lists: each pain of either map stays, changes, goes or comes, and each
 * step is shared, gone or added.
 */
export function changesBetween(before: ComparedMap, after: ComparedMap): MapChanges {
  const [earlier, later] = [stepsIn(before), stepsIn(after)];
  const pairs = sharedSteps(later, earlier).map(([to, from]): StepPair => ({ before: from, after: to }));
  const afterOf = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const shared = new Set(pairs.map((pair) => pair.after));
  const place = (pair: StepPair) => earlier.indexOf(pair.before);
  const inOrder = new Set(longestRising(pairs.map(place)));

  const [painsBefore, painsAfter] = [painsIn(earlier), painsIn(later)];
  const kept = pairPains(painsBefore, painsAfter, afterOf);
  const stillThere = new Set(kept.values());
  const [sourcesBefore, sourcesAfter] = [[...stepsBySource(before).keys()], [...stepsBySource(after).keys()]];

  return {
    gone: earlier.filter((step) => !afterOf.has(step)),
    added: later.filter((step) => !shared.has(step)),
    moved: pairs.filter((pair) => !inOrder.has(place(pair))),
    renamed: pairs.filter((pair) => pair.before.title !== pair.after.title),
    emotions: emotionChanges(
      pairs,
      after.personas.filter((persona) => before.personas.includes(persona)),
    ),
    painsGone: painsBefore
      .filter((one) => !kept.has(one))
      .map((one): PainGone => {
        const to = afterOf.get(one.step) ?? null;
        return { ...one, after: to, ...answersTo(one, to) };
      })
      .sort(worstFirst),
    painsAdded: painsAfter.filter((one) => !stillThere.has(one)).sort(worstFirst),
    painsChanged: painsBefore.flatMap((one) => {
      const other = kept.get(one);
      const same =
        other === undefined || (wordsOf(one) === wordsOf(other) && one.pain.severity === other.pain.severity);
      return same ? [] : [{ before: one, after: other }];
    }),
    readings: readingChanges(pairs),
    personasGone: onlyIn(before.personas, after.personas),
    personasAdded: onlyIn(after.personas, before.personas),
    sourcesGone: onlyIn(sourcesBefore, sourcesAfter),
    sourcesAdded: onlyIn(sourcesAfter, sourcesBefore),
    reviewed: laterDay(before.review.last, after.review.last),
    validated: laterDay(before.validated?.on ?? null, after.validated?.on ?? null),
    status: before.status === after.status ? null : { from: before.status, to: after.status },
    question: before.question === after.question ? null : { from: before.question, to: after.question },
  };
}

/** Whether nothing changes. */
export function isUnchanged(changes: MapChanges): boolean {
  return Object.values(changes).every((one: unknown) => (Array.isArray(one) ? one.length === 0 : one === null));
}

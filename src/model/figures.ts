import type { JourneyMapFields, Step } from '../schema/journey-map.ts';
import type { Look } from './persona-look.ts';
import { readingsOf } from './readings.ts';

/** An emotion within a step, start and end, −2 … +2; equal when it does not change. */
export type Swing = readonly [from: number, to: number];

/** What filters and drawn lanes need to know of one step. */
export interface StepFigures {
  id: string;
  /** Ids it had before: links to them lead to it. */
  was: readonly string[];
  /** The personas the step names; none: it concerns everyone. */
  personas: readonly string[];
  /** Channels in the author's order, each with the personas who meet it there (none: everyone). */
  touchpoints: readonly (readonly [channel: string, personas: readonly string[]])[];
  /** Per persona; a persona whose emotion is unknown, or known only as a word, is left out. */
  emotions: Readonly<Record<string, Swing>>;
  /** The personas whose emotion is known only as a word. */
  inWords: readonly string[];
  /** Share of starters still with us, percent; null when not measured. */
  stillWithUs: number | null;
  /**
   * How many points of the starters are lost since the step measured before: positive for a loss, negative where people
   * come back. Null for the first measured step, and one that is not measured.
   */
  lost: number | null;
  /** A low or a high that the author marked. */
  marked: 'low' | 'high' | null;
}

/**
 * A map reduced to what can be filtered and drawn. Small and plain, so that the page can carry it to the reader's
 * machine, where the same functions draw from it as at build time.
 */
export interface MapFigures {
  map: string;
  personas: readonly string[];
  /** How each of them looks, here as everywhere. */
  looks: Readonly<Record<string, Look>>;
  /** In the order of the tracks. */
  channels: readonly string[];
  stages: readonly { id: string; steps: readonly StepFigures[] }[];
}

/** A persona is concerned by a step that names them in an emotion, touchpoint, quote, pain or opportunity. */
function personasOfStep(step: Step): string[] {
  return [
    ...new Set([
      ...Object.keys(step.emotions),
      ...step.touchpoints.flatMap((touchpoint) => touchpoint.personas),
      ...step.thinking.flatMap((thought) => thought.persona ?? []),
      ...step.pains.flatMap((pain) => pain.personas),
      ...step.opportunities.flatMap((opportunity) => opportunity.personas),
    ]),
  ];
}

/** Of those who are not on the map, there is no curve. */
function swings(step: Step, personas: readonly string[]): Record<string, Swing> {
  const known: Record<string, Swing> = {};
  for (const [persona, { from, to }] of Object.entries(step.emotions)) {
    if (personas.includes(persona) && from !== null && to !== null) known[persona] = [from, to];
  }
  return known;
}

/** Those whose emotion has a word and no number. */
function knownInWords(step: Step, personas: readonly string[]): string[] {
  return personas.filter((persona) => step.emotions[persona]?.to === null);
}

/** Several rows of one channel in a step become one, with the personas of all of them. */
function mergeTouchpoints(step: Step): StepFigures['touchpoints'] {
  const merged = new Map<string, string[]>();
  for (const { channel, personas } of step.touchpoints) {
    const known = merged.get(channel);
    if (known === undefined) merged.set(channel, [...personas]);
    else if (known.length === 0 || personas.length === 0) merged.set(channel, []);
    else merged.set(channel, [...new Set([...known, ...personas])]);
  }
  return [...merged];
}

/**
 * Reduces a map to its figures. `channelOrder` is the order of all channels of the site; `stillWithUs` the id of the
 * metric drawn in that lane, null when the site has none; `lookOf` how a persona looks on the whole site.
 */
export function figuresOf(
  map: { id: string; fields: Pick<JourneyMapFields, 'personas' | 'stages'> },
  channelOrder: readonly string[],
  stillWithUs: string | null,
  lookOf: (persona: string) => Look,
): MapFigures {
  let before: number | null = null;
  const lossTo = (share: number | null): number | null => {
    // Rounded, because 64.1 − 59.1 is a little less than 5, which would not be notable.
    const lost = before === null || share === null ? null : Number((before - share).toFixed(6));
    before = share ?? before;
    return lost;
  };
  const shareOf = (step: Step) => readingsOf(step).find(({ metric }) => metric === stillWithUs)?.value ?? null;
  const stages = map.fields.stages.map((stage) => ({
    id: stage.id,
    steps: stage.steps.map((step) => ({
      id: step.id,
      was: step.was,
      personas: personasOfStep(step),
      touchpoints: mergeTouchpoints(step),
      emotions: swings(step, map.fields.personas),
      inWords: knownInWords(step, map.fields.personas),
      marked: step.moment === null || step.moment.kind === 'truth' ? null : step.moment.kind,
      stillWithUs: shareOf(step),
      lost: lossTo(shareOf(step)),
    })),
  }));
  const used = new Set(stages.flatMap((stage) => stage.steps.flatMap((step) => step.touchpoints.map(([id]) => id))));
  return {
    map: map.id,
    personas: map.fields.personas,
    looks: Object.fromEntries(map.fields.personas.map((id) => [id, lookOf(id)])),
    channels: channelOrder.filter((channel) => used.has(channel)),
    stages,
  };
}

/** Whether any emotion of a map is known as a number, so that there is something to draw on the scale. */
export function hasLevels(figures: MapFigures): boolean {
  return stepsOf(figures).some(({ emotions }) => Object.keys(emotions).length > 0);
}

/** Whether "Still with us" was measured anywhere in a map. */
export function hasShares(figures: MapFigures): boolean {
  return stepsOf(figures).some(({ stillWithUs }) => stillWithUs !== null);
}

/** The steps of all stages, in the journey's order. */
export function stepsOf(figures: MapFigures): readonly StepFigures[] {
  return figures.stages.flatMap((stage) => stage.steps);
}

const known = new WeakMap<MapFigures, ReadonlyMap<string, StepFigures>>();

/** The steps of all stages by their ids. Made once for each figures: what is drawn asks for it in every column. */
export function stepsById(figures: MapFigures): ReadonlyMap<string, StepFigures> {
  let steps = known.get(figures);
  if (steps === undefined) {
    steps = new Map(stepsOf(figures).map((step) => [step.id, step]));
    known.set(figures, steps);
  }
  return steps;
}

/** The channels a persona uses in a step, in the author's order. */
export function routeOf(step: StepFigures, persona: string): string[] {
  return step.touchpoints
    .filter(([, personas]) => personas.length === 0 || personas.includes(persona))
    .map(([channel]) => channel);
}

import type { EmotionInput } from '../src/schema/emotion.ts';
import type { StepInput } from '../src/schema/step.ts';
import type { TouchpointInput } from '../src/schema/touchpoint.ts';
import { channels, measured, systems, teams } from './company.ts';
import { capitalise, infinitive, noun, painText, quote, sentence, task, thing } from './prose.ts';
import { between, chance, pick, sample, type Random } from './random.ts';
import { circumstances, feelings } from './vocabulary.ts';
import type { Written } from './written.ts';

/** How often each field of a step is filled, 0 to 1. */
export interface Odds {
  doing: number;
  secondTask: number;
  touchpointDetail: number;
  secondTouchpoint: number;
  needs: number;
  quote: number;
  emotion: number;
  emotionWithDetail: number;
  /** The step concerns one persona only. */
  alone: number;
  pain: number;
  /** A pain or an opportunity names whom it concerns. */
  forOne: number;
  opportunity: number;
  metric: number;
  target: number;
  twoDates: number;
  backstage: number;
  visible: number;
  moment: number;
  custom: number;
  assumption: number;
  secondSource: number;
  /** A phrase says under what circumstances, too. */
  longPhrase: number;
}

/** An ordinary map: the budget of about 5 KB of front matter decides. */
export const ordinary: Odds = {
  doing: 0.45,
  secondTask: 0,
  touchpointDetail: 0.35,
  secondTouchpoint: 0.12,
  needs: 0.12,
  quote: 0.15,
  emotion: 0.9,
  emotionWithDetail: 0.08,
  alone: 0,
  pain: 0.22,
  forOne: 0,
  opportunity: 0.16,
  metric: 0.08,
  target: 0.5,
  twoDates: 0.2,
  backstage: 0.08,
  visible: 0.25,
  moment: 0.06,
  custom: 0.03,
  assumption: 0.1,
  secondSource: 0.2,
  longPhrase: 0,
};

/** A map in which each step has something in each lane, about as much as the maps in `content/` have there. */
export const full: Odds = {
  doing: 1,
  secondTask: 0.5,
  touchpointDetail: 0.9,
  secondTouchpoint: 0.5,
  needs: 1,
  quote: 1,
  emotion: 0.85,
  emotionWithDetail: 0.15,
  alone: 0.25,
  pain: 1,
  forOne: 0.4,
  opportunity: 1,
  metric: 1,
  target: 0.5,
  twoDates: 0.3,
  backstage: 1,
  visible: 0.25,
  moment: 0.12,
  custom: 1,
  assumption: 0.1,
  secondSource: 0.8,
  longPhrase: 0.6,
};

type ReadingInput = Extract<NonNullable<StepInput['metrics']>, { metric: string }>;

export interface StepContext {
  random: Random;
  odds: Odds;
  title: string;
  /** Of the map, one or more. */
  personas: string[];
  channel: string;
  sources: string[];
  /** Percent; null when the map does not measure it. */
  stillHere: number | null;
  zoom: string | null;
}

function makeEmotion(random: Random, odds: Odds): Written<EmotionInput> {
  const value = between(random, -2, 2);
  if (!chance(random, odds.emotionWithDetail)) return value;
  return pick<() => Written<EmotionInput>>(random, [
    () => ({ feeling: pick(random, feelings) }),
    () => ({ value, feeling: pick(random, feelings) }),
    () => ({ from: value, to: between(random, -2, 2), feeling: pick(random, feelings) }),
  ])();
}

function makeEmotions({ random, odds }: StepContext, personas: string[]): Record<string, Written<EmotionInput>> {
  const felt = personas.filter(() => chance(random, odds.emotion));
  // A lane that is always filled has a feeling in each step.
  const named = felt.length === 0 && odds.emotion >= 0.5 ? personas.slice(0, 1) : felt;
  return Object.fromEntries(named.map((id) => [id, makeEmotion(random, odds)]));
}

function makeTouchpoints({ random, odds, channel }: StepContext, personas: string[]): Written<TouchpointInput>[] {
  const first = chance(random, odds.touchpointDetail) ? { channel, what: capitalise(thing(random)) } : channel;
  if (!chance(random, odds.secondTouchpoint)) return [first];
  const others = Object.keys(channels).filter((id) => id !== channel);
  return [first, { channel: pick(random, others), what: capitalise(noun(random)), personas: [pick(random, personas)] }];
}

/** One reading, or two of different dates that moved towards the target. */
function makeReadings({ random, odds }: StepContext): Written<ReadingInput>[] {
  const metric = pick(random, Object.keys(measured));
  const { lowest, highest, toTarget } = measured[metric] ?? { lowest: 0, highest: 1, toTarget: 1 };
  const value = between(random, lowest, highest);
  const target = chance(random, odds.target) ? { target: value + toTarget } : {};
  if (!chance(random, odds.twoDates)) return [{ metric, value, ...target }];
  return [
    { metric, value: value - Math.sign(toTarget), ...target, on: `2026-0${between(random, 1, 4)}` },
    { metric, value, ...target, on: `2026-0${between(random, 6, 9)}` },
  ];
}

/** A step with as many of its fields as the odds give it. */
export function makeStep(context: StepContext): Written<StepInput> {
  const { random, odds, title, sources, stillHere, zoom } = context;
  const personas = chance(random, odds.alone) ? [pick(random, context.personas)] : context.personas;
  const whom = () => (chance(random, odds.forOne) ? { personas: [pick(random, personas)] } : {});
  const phrase = (words: string) =>
    chance(random, odds.longPhrase) ? `${words} ${pick(random, circumstances)}` : words;
  const step: Written<StepInput> = { title };
  if (chance(random, odds.doing)) {
    step.doing = chance(random, odds.secondTask) ? [phrase(task(random)), task(random)] : [phrase(task(random))];
  }
  if (chance(random, odds.needs)) step.needs = [phrase(`To ${infinitive(random)} the ${noun(random)}`)];
  if (chance(random, odds.quote)) {
    step.thinking = [{ quote: quote(random), persona: pick(random, personas), source: pick(random, sources) }];
  }
  step.touchpoints = makeTouchpoints(context, personas);
  const emotions = makeEmotions(context, personas);
  if (Object.keys(emotions).length > 0) step.emotions = emotions;
  if (chance(random, odds.pain)) {
    step.pains = [{ text: painText(random), severity: between(random, 1, 3), ...whom() }];
  }
  if (chance(random, odds.opportunity)) {
    const concerned = whom();
    const text = phrase(task(random));
    step.opportunities = [Object.keys(concerned).length === 0 ? text : { text, ...concerned }];
  }
  const readings = stillHere === null ? [] : [{ metric: 'still-here', value: stillHere }];
  const measurements = [...readings, ...(chance(random, odds.metric) ? makeReadings(context) : [])];
  if (measurements.length > 0) step.metrics = measurements;
  if (chance(random, odds.backstage)) {
    step.backstage = [
      {
        team: pick(random, Object.keys(teams)),
        system: pick(random, systems),
        what: phrase(task(random)),
        ...(chance(random, odds.visible) ? { visible: true } : {}),
      },
    ];
  }
  if (chance(random, odds.moment)) {
    step.moment = { kind: pick(random, ['truth', 'high', 'low']), why: sentence(random) };
  }
  if (chance(random, odds.custom)) {
    step.custom = { promise: phrase(`We ${infinitive(random)} the ${thing(random)}`), minutes: between(random, 2, 90) };
  }
  if (zoom !== null) step.zoom = zoom;
  if (chance(random, odds.assumption)) step.assumption = true;
  else step.sources = sample(random, sources, chance(random, odds.secondSource) ? 2 : 1);
  return step;
}

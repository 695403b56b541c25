import { channelsInWords as channelsSay, inWords as say, stillWithUsInWords as leftSay } from '../messages/messages.ts';
import { channelRoute, type Leg } from './channel-route.ts';
import { stepsOf, type MapFigures, type StepFigures } from './figures.ts';
import { largestLosses } from './losses.ts';
import { decisiveMoments, type DecisiveMoment } from './moments.ts';
import { levelsOf, type Level } from './turning-points.ts';
import { inThreeDigits, signed } from './words.ts';

/** What figures leave out: how the ids of a map read. */
export interface Names {
  persona: (id: string) => string;
  channel: (id: string) => string;
  step: (id: string) => { number: number; title: string };
}

/** `step 11 Wait for a decision`. */
export function stepInWords(names: Names, id: string): string {
  const { number, title } = names.step(id);
  return say.step(number, title);
}

/** Ends a sentence, unless the title that it ends with did so already. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** One or two places, or the first and how many more. */
function placesInWords(places: readonly string[]): string {
  return places.length > 2 ? say.places(places.slice(0, 1), places.length - 1) : say.places(places, 0);
}

function stepsAt(levels: readonly Level[], level: number): string[] {
  return [...new Set(levels.filter((one) => one.level === level).map(({ step }) => step))];
}

function range(levels: readonly Level[]): { lowest: number; highest: number } {
  const values = levels.map(({ level }) => level);
  return { lowest: Math.min(...values), highest: Math.max(...values) };
}

function personaExperience(figures: MapFigures, names: Names, persona: string): string {
  const steps = stepsOf(figures);
  const levels = levelsOf(figures, persona);
  const [start, end] = [levels.at(0), levels.at(-1)];
  const worded = steps.filter(({ inWords }) => inWords.includes(persona)).length;
  const rest = (known: number) => {
    const unknown = steps.length - known - worded;
    return unknown > 0 ? `; ${say.notKnown(unknown, steps.length)}` : '';
  };
  if (start === undefined || end === undefined) return worded === 0 ? say.unknown : say.onlyInWords(worded) + rest(0);

  const { lowest, highest } = range(levels);
  const known = new Set(levels.map(({ step }) => step)).size;
  const at = (level: number) => placesInWords(stepsAt(levels, level).map((step) => stepInWords(names, step)));
  // Where the curve starts or ends late or early, "starts" alone would be taken for the first step.
  const edge = (edgeStep: string | undefined, { step, level }: Level) => ({
    level: signed(level),
    step: step === edgeStep ? null : names.step(step).number,
  });
  const course = () => {
    if (known === 1 && lowest !== highest)
      return say.within(signed(start.level), signed(end.level), stepInWords(names, start.step));
    if (known === 1) return say.once(signed(lowest), stepInWords(names, start.step));
    if (lowest === highest) return say[known < steps.length ? 'whereverKnown' : 'throughout'](signed(lowest));
    return say.course(
      edge(steps.at(0)?.id, start),
      { level: signed(lowest), at: at(lowest) },
      { level: signed(highest), at: at(highest) },
      edge(steps.at(-1)?.id, end),
    );
  };
  return course() + (worded > 0 ? `; ${say.alsoInWords(worded)}` : '') + rest(known);
}

/**
 * The curves in words, a sentence a persona: "First-time buyer: starts at +1, lowest −2 at step 11 Wait for a decision,
 * highest +2 at step 6 Make an offer on a home, ends at +1; not known for 2 of 16 steps." Empty when there are no steps.
 */
export function experienceInWords(figures: MapFigures, names: Names, personas: readonly string[]): string[] {
  if (stepsOf(figures).length === 0) return [];
  return personas.map((persona) =>
    sentence(`${names.persona(persona)}: ${personaExperience(figures, names, persona)}`),
  );
}

/** How many losses are named. */
const namedLosses = 3;

/**
 * The drop-off strip in words: "Of 100 who start, 31 are left at step 16 Settle in." and the largest losses. Empty when
 * nothing is measured.
 */
export function stillWithUsInWords(figures: MapFigures, names: Names): string[] {
  const measured = stepsOf(figures).flatMap(({ id, stillWithUs }) =>
    stillWithUs === null ? [] : { id, share: stillWithUs },
  );
  const [first, last] = [measured.at(0), measured.at(-1)];
  if (first === undefined || last === undefined) return [];

  // 31 of 100 are people; 31.4 of 100 are not.
  const whole = measured.every(({ share }) => Number.isInteger(share));
  const from = [inThreeDigits(first.share), stepInWords(names, first.id)] as const;
  const to = [inThreeDigits(last.share), stepInWords(names, last.id)] as const;
  if (measured.length === 1) return [sentence(leftSay.one(...from, whole))];

  const left = first.share === 100 ? leftSay.last(...to, whole) : leftSay.firstAndLast(...from, ...to, whole);
  const losses = largestLosses(figures, Infinity);
  const named = losses
    .slice(0, namedLosses)
    .map(({ step, loss }) => leftSay.loss(inThreeDigits(loss), stepInWords(names, step), whole));
  return [
    sentence(left),
    named.length === 0
      ? leftSay.noLoss
      : sentence(losses.length === 1 ? leftSay.onlyLoss(named.join('')) : leftSay.losses(named)),
  ];
}

/** Up to so many stretches on one channel are told one by one, and up to so many steps named by their numbers. */
const toldStretches = 8;
const toldNumbers = 4;
const mostUsed = 3;

function numbersInWords(steps: readonly Leg[], of: number, names: Names): string {
  if (steps.length === of && of > 1) return channelsSay.atEveryStep;
  if (steps.length > toldNumbers) return channelsSay.atSome(steps.length, of);
  return channelsSay.atSteps(steps.map(({ step }) => String(names.step(step).number)));
}

function mostUsedChannels(route: readonly Leg[], names: Names): string {
  const uses = new Map<string, number>();
  for (const channel of route.flatMap(({ all }) => all)) uses.set(channel, (uses.get(channel) ?? 0) + 1);
  const top = [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostUsed)
    .map(([id, count], index) => channelsSay.most(names.channel(id), count, index === 0));
  return uses.size > mostUsed ? channelsSay.uses(uses.size, top) : channelsSay.between(top);
}

function personaChannels(figures: MapFigures, names: Names, persona: string): string {
  const route = channelRoute(figures, persona);
  const contacts = route.filter(({ main }) => main !== null);
  const stretches = contacts.filter(({ main }, index) => main !== contacts[index - 1]?.main);
  const [first] = stretches;
  if (first === undefined) return channelsSay.none;

  const once = contacts.length === 1 && route.length > 1;
  const channel = ({ main }: Leg) => names.channel(main ?? '');
  const from = (leg: Leg) => channelsSay.from(channel(leg), names.step(leg.step).number);
  const begin = first.step === route[0]?.step ? channel(first) : from(first);
  const way = () => {
    if (once) return channelsSay.once(channel(first), names.step(first.step).number);
    if (stretches.length > toldStretches) return mostUsedChannels(route, names);
    if (stretches.length > 1) return channelsSay.then(begin, stretches.slice(1).map(from));
    return contacts.length === route.length && route.length > 1 ? channelsSay.throughout(begin) : begin;
  };
  const switches = route.filter(({ switched }) => switched).length;
  const several = route.filter(({ all }) => all.length > 1);
  const without = route.filter(({ main }) => main === null);
  return [
    way(),
    stretches.length > 1 && (switches === 0 ? channelsSay.neverSwitches : channelsSay.switches(switches)),
    several.length > 0 && channelsSay.several(numbersInWords(several, route.length, names)),
    without.length > 0 && !once && channelsSay.without(numbersInWords(without, route.length, names)),
  ]
    .filter(Boolean)
    .join('; ');
}

/**
 * The routes through the channels in words, a sentence a persona: "First-time buyer: Website, then Mobile app from step
 * 4 and Broker from step 6; 2 switches; several channels at once at steps 8 and 11; no contact at step 5." Of a route
 * with many stretches it tells the channels most used. Empty when the map has no channels.
 */
export function channelsInWords(figures: MapFigures, names: Names, personas: readonly string[]): string[] {
  if (figures.channels.length === 0) return [];
  return personas.map((persona) => sentence(`${names.persona(persona)}: ${personaChannels(figures, names, persona)}`));
}

/** The figures of some personas only. */
function onlyOf(figures: MapFigures, personas: readonly string[]): MapFigures {
  const pick = ({ emotions }: StepFigures) =>
    Object.fromEntries(Object.entries(emotions).filter(([persona]) => personas.includes(persona)));
  const stages = figures.stages.map(({ id, steps }) => ({
    id,
    steps: steps.map((step) => ({ ...step, emotions: pick(step) })),
  }));
  return { ...figures, stages };
}

function extremesInWords(
  moments: readonly DecisiveMoment[],
  figures: MapFigures,
  names: Names,
  personas: readonly string[],
): string {
  if (figures.personas.length === 0) return say.noPersonas;
  if (personas.length === 0) return '';
  const [lowest, highest] = (['lowest', 'highest'] as const).map((kind) => moments.find((one) => one.kind === kind));
  const worded = (persona: string) => stepsOf(figures).some(({ inWords }) => inWords.includes(persona));
  if (lowest === undefined) {
    const [told, untold] = [personas.filter(worded), personas.filter((persona) => !worded(persona))];
    return [
      ...(told.length > 0 ? [sentence(say.emotionsInWords(told.map(names.persona)))] : []),
      ...(untold.length > 0 ? [sentence(say.noEmotions(untold.map(names.persona)))] : []),
    ].join(' ');
  }
  const level = (moment: DecisiveMoment) => signed(moment.levels[0] ?? 0);
  if (highest === undefined) return say.oneLevel(level(lowest), personas.some(worded));
  const told = (moment: DecisiveMoment) => {
    const who = personas.length > 1 ? moment.personas.map(names.persona) : [];
    return say.moment(stepInWords(names, moment.step), level(moment), who);
  };
  return say.extremes(told(lowest), told(highest));
}

function largestLossInWords(figures: MapFigures, names: Names): string {
  const [largest] = largestLosses(figures, 1);
  if (largest === undefined) return '';
  const { step, loss } = largest;
  return sentence(say.largestLoss(inThreeDigits(loss), stepInWords(names, step), Number.isInteger(loss)));
}

function widestGapInWords(moments: readonly DecisiveMoment[], names: Names): string {
  const gap = moments.find(({ kind }) => kind === 'widest-gap');
  if (gap === undefined) return '';
  const two = gap.personas.map((persona, index) => `${names.persona(persona)} ${signed(gap.levels[index] ?? 0)}`);
  return say.widestGap(stepInWords(names, gap.step), two);
}

/**
 * A journey in at most four short sentences: its size, the lowest and the highest moment of the personas given, the
 * largest loss, and the widest gap between these personas. What is not known is left out. The moments are those of
 * `decisiveMoments()`, so that the summary and the map's moments name the same steps.
 */
export function journeyInWords(figures: MapFigures, names: Names, personas: readonly string[]): string {
  const steps = stepsOf(figures).length;
  if (steps === 0) return say.noSteps;
  const moments = decisiveMoments(onlyOf(figures, personas));
  return [
    say.size(steps, figures.stages.length),
    extremesInWords(moments, figures, names, personas),
    largestLossInWords(figures, names),
    widestGapInWords(moments, names),
  ]
    .filter(Boolean)
    .join(' ');
}

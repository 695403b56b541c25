import type { Atlas, AtlasMap, AtlasPersona, AtlasStep } from './atlas.ts';
import { stepsOf, type MapFigures } from './figures.ts';
import { decisiveMoments } from './moments.ts';

/** A step in which a persona is as low, or as high, as anywhere on the map. */
export interface PersonaMoment {
  map: AtlasMap;
  step: AtlasStep;
  /** −2 … +2. */
  level: number;
}

/** How one persona fares on one map. */
export interface PersonaCourse {
  map: AtlasMap;
  /** Null where nothing is known. */
  lowest: PersonaMoment | null;
  /** Null where nothing is known, and where the curve never leaves one level. */
  highest: PersonaMoment | null;
  /** How many steps of the map say how the persona feels, in numbers. */
  known: number;
  /** The steps that say it in words only. */
  worded: readonly AtlasStep[];
}

/** The figures as if there were nobody on the map but one persona. */
function figuresFor(figures: MapFigures, persona: string): MapFigures {
  return {
    ...figures,
    stages: figures.stages.map((stage) => ({
      ...stage,
      steps: stage.steps.map((step) => {
        const swing = step.emotions[persona];
        return { ...step, emotions: swing === undefined ? {} : { [persona]: swing } };
      }),
    })),
  };
}

/**
 * The persona's course through every map they are on, in the order of the site: lowest and highest step of each, by the
 * rules of `decisiveMoments()`, with the other personas left out.
 */
export function coursesOf(atlas: Atlas, persona: string): PersonaCourse[] {
  return [...atlas.maps.values()]
    .filter(({ fields }) => fields.personas.includes(persona))
    .map((map) => {
      const figures = figuresFor(map.figures, persona);
      const moments = decisiveMoments(figures);
      const find = (kind: 'lowest' | 'highest'): PersonaMoment | null => {
        const moment = moments.find((one) => one.kind === kind);
        const step = map.steps.find(({ id }) => id === moment?.step);
        return moment === undefined || step === undefined ? null : { map, step, level: moment.levels[0] ?? 0 };
      };
      const known = stepsOf(figures).filter(({ emotions }) => emotions[persona] !== undefined).length;
      const inWords = new Set(stepsOf(figures).flatMap((step) => (step.inWords.includes(persona) ? [step.id] : [])));
      const worded = map.steps.filter(({ id }) => inWords.has(id));
      return { map, lowest: find('lowest'), highest: find('highest'), known, worded };
    });
}

/** What makes one low deeper than another, the first of these numbers that differs; smaller is deeper. */
function depth({ step, level }: PersonaMoment, persona: string): number[] {
  const emotion = step.emotions[persona];
  return [
    level,
    step.moment?.kind === 'low' ? 0 : 1,
    (emotion?.from ?? 0) + (emotion?.to ?? 0),
    -Math.max(0, ...step.pains.map(({ severity }) => severity)),
  ];
}

/** Which of two moments is deeper, each of its persona; negative when the first is. */
function compareDepth(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((number, index) => number !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/** All personas, the one with the lowest moment of all first; those whose feelings no map of today knows come last. */
export function hardestFirst(atlas: Atlas): AtlasPersona[] {
  const depths = new Map(
    [...atlas.personas.values()].map((persona) => {
      const moment = lowestOfAll(coursesOf(atlas, persona.id), persona.id);
      return [persona, moment === null ? [Infinity] : depth(moment, persona.id)];
    }),
  );
  return [...depths].sort(([, a], [, b]) => compareDepth(a, b)).map(([persona]) => persona);
}

/**
 * The lowest moment of a persona over all maps of what is: future and retired maps do not count. Of equally low steps,
 * one that its author marked as a low wins, then one that is low from its start to its end, then the one with the more
 * severe pain, then the first. Null when no emotion of theirs is known.
 */
export function lowestOfAll(courses: readonly PersonaCourse[], persona: string): PersonaMoment | null {
  const lows = courses
    .filter(({ map }) => map.fields.state === 'current' && map.fields.status !== 'retired')
    .flatMap(({ lowest }) => lowest ?? []);
  return lows.reduce<PersonaMoment | null>((deepest, one) => {
    if (deepest === null) return one;
    return compareDepth(depth(one, persona), depth(deepest, persona)) < 0 ? one : deepest;
  }, null);
}

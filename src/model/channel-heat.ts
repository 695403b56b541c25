import type { StageFields } from '../schema/journey-map.ts';
import type { Pain } from '../schema/step.ts';
import type { Atlas, AtlasMap, AtlasStep } from './atlas.ts';
import type { Entry } from './content.ts';
import { routeOf, stepsById, type StepFigures } from './figures.ts';

/** What happens on one channel in one stage. */
export interface HeatCell {
  /** The steps in which somebody meets us there. */
  steps: readonly AtlasStep[];
  /**
   * The mean, −2 … +2, over those steps and over the personas who use the channel in them, of how each feels there: the
   * middle of how they enter and leave the step. Null where none of it is known.
   */
  emotion: number | null;
  /** Pains that name the channel, and those of its steps that name none: they hurt on all of the step's channels. */
  pains: readonly { step: AtlasStep; pain: Pain }[];
  /**
   * Personas who prefer the channel, meet us in the stage, and can not do it there. Empty on a map of the future, and on
   * a retired one: nothing is missing there today.
   */
  missedBy: readonly string[];
}

/** A stage of a map, with what happens there on one channel. */
export interface StageOnChannel extends HeatCell {
  map: AtlasMap;
  stage: StageFields;
}

/** One channel over many maps. */
export interface HeatRow {
  channel: Entry<'channels'>;
  /** Every stage of the maps, in order. */
  stages: readonly StageOnChannel[];
  /** The same over all of them. */
  total: HeatCell;
}

/** All channels over all stages of the maps that tell of today. */
export interface ChannelHeat {
  maps: readonly AtlasMap[];
  /** Maps of the future, which are wishes and no findings, and retired ones. */
  leftOut: readonly AtlasMap[];
  rows: readonly HeatRow[];
}

function tellsOfToday({ fields }: AtlasMap): boolean {
  return fields.state === 'current' && fields.status !== 'retired';
}

function figuresOf(map: AtlasMap, step: AtlasStep): StepFigures | undefined {
  return stepsById(map.figures).get(step.id);
}

/** How the personas who use a channel in a step feel there. */
function levelsOn(map: AtlasMap, step: AtlasStep, channel: string): number[] {
  const figures = figuresOf(map, step);
  if (figures === undefined) return [];
  return Object.entries(figures.emotions)
    .filter(([persona]) => routeOf(figures, persona).includes(channel))
    .map(([, [from, to]]) => (from + to) / 2);
}

function meanOf(levels: readonly number[]): number | null {
  if (levels.length === 0) return null;
  return Number((levels.reduce((sum, level) => sum + level, 0) / levels.length).toFixed(6));
}

function stageOnChannel(atlas: Atlas, map: AtlasMap, stage: StageFields, channel: string) {
  const all = map.steps.filter((step) => step.stage.id === stage.id);
  const meetsThere = (step: AtlasStep) => step.touchpoints.some((touchpoint) => touchpoint.channel === channel);
  const route = (persona: string) =>
    all.flatMap((step) => {
      const figures = figuresOf(map, step);
      return figures === undefined ? [] : routeOf(figures, persona);
    });
  const steps = all.filter(meetsThere);
  const levels = steps.flatMap((step) => levelsOn(map, step, channel));
  return {
    map,
    stage,
    steps,
    levels,
    emotion: meanOf(levels),
    pains: all.flatMap((step) =>
      step.pains
        .filter(({ channels }) => (channels.length === 0 ? meetsThere(step) : channels.includes(channel)))
        .map((pain) => ({ step, pain })),
    ),
    missedBy: map.fields.personas.filter((persona) => {
      if (!tellsOfToday(map) || atlas.personas.get(persona)?.fields.channels.includes(channel) !== true) return false;
      const used = route(persona);
      return used.length > 0 && !used.includes(channel);
    }),
  };
}

/** What happens on one channel, stage by stage, on these maps. */
export function channelOver(atlas: Atlas, channel: Entry<'channels'>, maps: readonly AtlasMap[]): HeatRow {
  const stages = maps.flatMap((map) => map.fields.stages.map((stage) => stageOnChannel(atlas, map, stage, channel.id)));
  return {
    channel,
    stages,
    total: {
      steps: stages.flatMap(({ steps }) => steps),
      emotion: meanOf(stages.flatMap(({ levels }) => levels)),
      pains: stages.flatMap(({ pains }) => pains),
      missedBy: [...new Set(stages.flatMap(({ missedBy }) => missedBy))],
    },
  };
}

/** Every channel of the site over every stage of the maps that tell of today. */
export function channelHeat(atlas: Atlas): ChannelHeat {
  const all = [...atlas.maps.values()];
  const maps = all.filter((map) => tellsOfToday(map) && map.fields.stages.length > 0);
  return {
    maps,
    leftOut: all.filter((map) => !tellsOfToday(map)),
    rows: [...atlas.channels.values()].map((channel) => channelOver(atlas, channel, maps)),
  };
}

/** A mean emotion as the half level it is tinted by, −2 … +2. */
export function tintOf(emotion: number): number {
  // Not −0, which would be written so.
  return Math.round(emotion * 2) / 2 + 0;
}

/** A channel that a persona prefers and does not find. */
export interface MissedChannel {
  persona: Entry<'personas'>;
  channel: Entry<'channels'>;
  /** The stages in which they meet us, but not there, by map. */
  maps: readonly { map: AtlasMap; stages: readonly StageFields[] }[];
  /** How many stages these are. */
  count: number;
}

/** Who misses which channel where: the personas in the order of the site, each one's channels the most preferred first. */
export function missedChannels(atlas: Atlas, { maps, rows }: ChannelHeat): MissedChannel[] {
  return [...atlas.personas.values()].flatMap((persona) =>
    persona.fields.channels.flatMap((id): MissedChannel[] => {
      const row = rows.find(({ channel }) => channel.id === id);
      if (row === undefined) return [];
      const missed = row.stages.filter(({ missedBy }) => missedBy.includes(persona.id));
      if (missed.length === 0) return [];
      const byMap = maps.map((map) => ({
        map,
        stages: missed.filter((one) => one.map === map).map(({ stage }) => stage),
      }));
      return [
        {
          persona,
          channel: row.channel,
          maps: byMap.filter(({ stages }) => stages.length > 0),
          count: missed.length,
        },
      ];
    }),
  );
}

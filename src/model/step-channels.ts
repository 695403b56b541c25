import type { Atlas, AtlasMap, AtlasStep } from './atlas.ts';
import { someOf } from './some-of.ts';
import { listed } from './words.ts';

/** One thing that people do on a channel in a step. */
export interface ChannelDetail {
  /** What, and who where that is not everyone: `Status page (First-time buyer)`. */
  text: string;
  /** None: everyone. */
  personas: readonly string[];
}

/** A channel that is used in a step. */
export interface StepChannel {
  channel: string;
  title: string;
  /** Its row among the channels of the map, from 0. */
  track: number;
  /** Who meets it there; none: everyone. */
  personas: readonly string[];
  details: readonly ChannelDetail[];
}

/** The channels of a step, each once however often the step names it, in the order of the map's tracks. */
export function channelsOfStep(atlas: Atlas, map: AtlasMap, step: AtlasStep): StepChannel[] {
  const some = (personas: readonly string[]) => someOf(map.figures, personas);
  const names = (personas: readonly string[]) =>
    personas.length === 0 ? '' : `(${listed(personas.map((id) => atlas.personas.get(id)?.fields.short ?? id))})`;
  return map.figures.channels.flatMap((channel, track) => {
    const here = step.touchpoints.filter((touchpoint) => touchpoint.channel === channel);
    if (here.length === 0) return [];
    const all = here.some(({ personas }) => some(personas).length === 0);
    const details = here.map(({ what, personas }): ChannelDetail => {
      const whose = some(personas);
      return { text: [what, names(whose)].filter(Boolean).join(' '), personas: whose };
    });
    return {
      channel,
      title: atlas.channels.get(channel)?.fields.title ?? channel,
      track,
      personas: all ? [] : some([...new Set(here.flatMap(({ personas }) => personas))]),
      details: details.filter(({ text }) => text !== ''),
    };
  });
}

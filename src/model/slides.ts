import type { DecisiveMoment } from './moments.ts';

/** More steps than this cannot be read from the back row: a longer stage takes several slides. */
const stepsOnSlide = 8;
const insightsOnSlide = 4;
const actionsOnSlide = 5;

/** One of several slides that something is spread over, counted from 1. */
export interface Part {
  part: number;
  parts: number;
}

/** A slide of a walk through a map. Its id is its address: `#stage-wait`, and `#stage-wait.2` for the second part. */
export type Slide =
  | { kind: 'title'; id: string }
  | { kind: 'overview'; id: string }
  | ({ kind: 'stage'; id: string; stage: string; steps: readonly string[] } & Part)
  | { kind: 'moment'; id: string; moment: DecisiveMoment }
  /** A moment that an author marked, and that no number makes the lowest, the highest or the widest gap. */
  | { kind: 'told'; id: string; step: string }
  | { kind: 'insights'; id: string; insights: readonly string[]; of: number }
  | ({ kind: 'actions'; id: string; actions: readonly string[] } & Part);

/** What a walk through a map is made of. */
export interface Walk {
  stages: readonly { id: string; steps: readonly { id: string }[] }[];
  moments: readonly DecisiveMoment[];
  /** The steps of the moments that are told without numbers, in the journey's order. */
  told: readonly string[];
  /** Whether anything is drawn of the whole: a curve, or who is still there. */
  drawn: boolean;
  /** What was found, the most important first. */
  insights: readonly string[];
  /** What is done about it, in the order in which it is told. */
  actions: readonly string[];
}

/** Spreads a list over as few parts of at most `most` as can be, as evenly as can be. None for an empty list. */
export function spreadEvenly<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  return Array.from({ length: parts }, (_, part) =>
    items.slice(Math.round((part * items.length) / parts), Math.round(((part + 1) * items.length) / parts)),
  );
}

/** The parts of something, with an id for each: no entry's id has a dot, so no two slides share theirs. */
function partsOf<Item>(id: string, items: readonly Item[], most: number): (Part & { id: string; items: Item[] })[] {
  return spreadEvenly(items, most).map((some, index, all) => ({
    id: index === 0 ? id : `${id}.${index + 1}`,
    items: some,
    part: index + 1,
    parts: all.length,
  }));
}

/**
 * The slides of a walk through a map, in order: its title and question, the journey as a whole, each stage in at most
 * eight steps, each moment that decides, what was found and what is done about it. What there is nothing to show of, a
 * stage without steps, a whole without curves and moments or a map without actions, has no slide.
 */
export function planSlides({ stages, moments, told, drawn, insights, actions }: Walk): Slide[] {
  const filled = stages.filter(({ steps }) => steps.length > 0);
  return [
    { kind: 'title', id: 'title' },
    ...(filled.length > 0 && (drawn || told.length > 0) ? [{ kind: 'overview' as const, id: 'overview' }] : []),
    ...filled.flatMap(({ id: stage, steps }) =>
      partsOf(
        `stage-${stage}`,
        steps.map(({ id }) => id),
        stepsOnSlide,
      ).map(({ items, ...part }): Slide => ({ kind: 'stage', stage, steps: items, ...part })),
    ),
    ...moments.map((moment): Slide => ({ kind: 'moment', id: `moment-${moment.kind}`, moment })),
    ...told.map((step): Slide => ({ kind: 'told', id: `moment.${step}`, step })),
    ...(insights.length > 0
      ? [
          {
            kind: 'insights' as const,
            id: 'insights',
            insights: insights.slice(0, insightsOnSlide),
            of: insights.length,
          },
        ]
      : []),
    ...partsOf('actions', actions, actionsOnSlide).map(({ items, ...part }): Slide => ({
      kind: 'actions',
      actions: items,
      ...part,
    })),
  ];
}

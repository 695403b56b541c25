import type { StepInput } from '../../src/schema/step.ts';
import type { AtlasMap } from '../../src/model/atlas.ts';
import { defaultView, type View } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';

/** A map in a state that its drawing must cope with. */
export interface GalleryCase {
  /** What to look for in the picture. */
  shows: string;
  map: AtlasMap;
  view: View;
}

const wave = [1, 0, -1, -2, 0, 2, 1, -1];
const level = (index: number, shift = 0) => wave[(index + shift) % wave.length] ?? 0;
const channels = ['web', 'phone', 'shop'];
const steps = (count: number, make: (index: number) => Omit<StepInput, 'title'>, first = 1): StepInput[] =>
  Array.from({ length: count }, (_, index) => ({ title: `Step ${index + first}`, ...make(index) }));

const two = stagesOf(
  steps(4, (index) => ({
    emotions: { ann: level(index), bob: level(index, 3) },
    touchpoints: [
      { channel: channels[index % 3] ?? 'web', personas: 'ann' },
      { channel: channels[(index + 1) % 3] ?? 'web', personas: 'bob' },
    ],
    metrics: { metric: 'left', value: 100 - 15 * index },
  })),
  steps(
    4,
    (index) => ({
      emotions: { ann: level(index, 4), bob: level(index, 7) },
      touchpoints: 'web',
      metrics: { metric: 'left', value: 40 - index },
    }),
    5,
  ),
);

/** Every state a drawn lane can be in, each by its name. */
export const galleryCases: Record<string, GalleryCase> = {
  'two-personas': {
    shows: 'Two curves, two routes that never hide each other, falling bars.',
    map: mapOf(two),
    view: defaultView,
  },
  folded: {
    shows: 'The steps off the phone are folded: the curves go on over narrow columns.',
    map: mapOf(two),
    view: { ...defaultView, channels: ['phone'], only: true },
  },
  'four-personas': {
    shows: 'Four curves, apart by colour, dash and marker.',
    map: mapOf(
      stagesOf(
        steps(8, (index) => ({
          emotions: { ann: level(index), bob: level(index, 2), cem: level(index, 4), dee: level(index, 6) },
          touchpoints: 'web',
        })),
      ),
      { personas: ['ann', 'bob', 'cem', 'dee'] },
    ),
    view: { ...defaultView, personas: ['ann', 'bob', 'cem', 'dee'] },
  },
  gaps: {
    shows: 'Unknown emotions and steps without a channel are gaps in the lines, never zeros; a lone point has no line.',
    map: mapOf(
      stagesOf([
        { title: 'A', emotions: { ann: 1 }, touchpoints: 'web', metrics: { metric: 'left', value: 100 } },
        { title: 'B', emotions: { ann: -1 }, touchpoints: 'phone' },
        { title: 'C' },
        { title: 'D', emotions: { ann: 2 }, touchpoints: 'shop', metrics: { metric: 'left', value: 60 } },
        { title: 'E', emotions: { ann: { feeling: 'lost' } } },
        { title: 'F', emotions: { ann: 0 }, touchpoints: 'web' },
        { title: 'G', emotions: { ann: -2 }, touchpoints: 'web' },
      ]),
      { personas: 'ann' },
    ),
    view: defaultView,
  },
  swings: {
    shows: 'An emotion that changes within a step has two points in it.',
    map: mapOf(
      stagesOf(
        steps(5, (index) => ({ emotions: { ann: index % 2 === 0 ? { from: 2, to: -2 } : { from: -1.5, to: 0.5 } } })),
      ),
      { personas: 'ann' },
    ),
    view: defaultView,
  },
  'no-emotions': {
    shows: 'No curve; a route and bars.',
    map: mapOf(
      stagesOf(
        steps(5, (index) => ({
          touchpoints: channels[index % 3] ?? 'web',
          metrics: { metric: 'left', value: 100 - 20 * index },
        })),
      ),
      { personas: 'ann' },
    ),
    view: defaultView,
  },
  'no-personas': {
    shows: 'Tracks and bars, no curve and no route.',
    map: mapOf(stagesOf(steps(4, () => ({ touchpoints: ['web', 'shop'], metrics: { metric: 'left', value: 80 } }))), {
      personas: [],
    }),
    view: defaultView,
  },
  'one-step': {
    shows: 'A single column: level lines, a track, a bar, no line between points.',
    map: mapOf(
      stagesOf([
        { title: 'Only', emotions: { ann: -1, bob: 1 }, touchpoints: 'web', metrics: { metric: 'left', value: 100 } },
      ]),
    ),
    view: defaultView,
  },
  'sixty-steps': {
    shows: 'Sixty columns keep one rhythm.',
    map: mapOf(
      stagesOf(
        ...Array.from({ length: 6 }, (_, stage) =>
          steps(
            10,
            (index) => ({
              emotions: { ann: level(index, stage), bob: level(index, stage + 3) },
              touchpoints: channels[(index + stage) % 3] ?? 'web',
              metrics: { metric: 'left', value: 100 - (stage * 10 + index) },
            }),
            stage * 10 + 1,
          ),
        ),
      ),
    ),
    view: defaultView,
  },
};

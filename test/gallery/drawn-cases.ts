import type { StepInput } from '../../src/schema/step.ts';
import { channel, level, stages, steps, type WrittenCase } from './gallery-case.ts';

// Every state of what is drawn: curves, routes, bars, differences, folds.

const two = stages(
  steps(4, (index) => ({
    emotions: { ann: level(index), bob: level(index, 3) },
    touchpoints: [
      { channel: channel(index), personas: 'ann' },
      { channel: channel(index, 1), personas: 'bob' },
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
const pair = ['ann', 'bob'];
const four = ['ann', 'bob', 'cem', 'dee'];
const six = [...four, 'eva', 'fay'];
/** One for each look. */
const eight = [...six, 'gus', 'hal'];

const long = (count: number, stage: number): StepInput[][] =>
  Array.from({ length: count / stage }, (_, nth) =>
    steps(
      stage,
      (index) => ({
        emotions: { ann: level(index, nth), bob: level(index, nth + 3) },
        touchpoints: channel(index, nth),
        metrics: { metric: 'left', value: Math.round(100 - (nth * stage + index) * (90 / count)) },
        pains: index % 4 === 1 ? [{ text: 'It takes too long', severity: 1 + (nth % 3) }] : [],
        opportunities: index % 5 === 2 ? 'Say when it will be done' : [],
      }),
      nth * stage + 1,
    ),
  );

const apart = stages(
  steps(8, (index) => ({
    emotions: { ann: [1, 2, 2, 1, 0, -1, 1, 2][index]!, bob: [1, 0, -1, -2, 0, 1, 1, 0][index]! },
  })),
);

/** One channel, several with and without the one before, none, and two personas who part. */
const atOnce: NonNullable<StepInput['touchpoints']>[] = [
  'web',
  ['phone', 'web'],
  ['phone', 'shop', 'web'],
  [],
  'shop',
  [
    { channel: 'shop', personas: 'ann' },
    { channel: 'web', personas: 'bob' },
  ],
  ['phone', 'shop'],
];

/** A journey as it is and as it is to be: they share all steps but one each, and one has a new name. */
const today = stages(
  [
    { title: 'Ask', emotions: { ann: 0, bob: 1 }, touchpoints: 'phone' },
    { title: 'Wait', emotions: { ann: -2, bob: -1 }, touchpoints: 'phone' },
    { title: 'Ask again', emotions: { ann: -2 }, touchpoints: 'phone' },
  ],
  [
    { title: 'Get an answer', emotions: { ann: 1, bob: 0 }, touchpoints: 'web' },
    { title: 'Use it', emotions: { ann: 1, bob: 2 }, touchpoints: 'web' },
  ],
);
const tomorrow = stages(
  [
    { title: 'Ask', emotions: { ann: 1, bob: 1 }, touchpoints: 'web' },
    { title: 'Wait', emotions: { ann: 0, bob: 0 }, touchpoints: 'web' },
    { title: 'See where it stands', emotions: { ann: 1, bob: 1 }, touchpoints: 'web' },
  ],
  [
    { title: 'Get the answer', was: 'get-an-answer', emotions: { ann: 2, bob: 0 }, touchpoints: 'web' },
    { title: 'Use it', emotions: { ann: 2, bob: 2 }, touchpoints: 'web' },
  ],
);

export const drawnCases = {
  'two-personas': {
    shows: 'Two curves, two routes that never hide each other, falling bars.',
    map: { personas: pair, stages: two },
  },
  'four-personas': {
    shows: 'Four curves, apart by colour, dash and marker, each named at its end.',
    map: {
      personas: four,
      stages: stages(
        steps(8, (index) => ({
          emotions: { ann: level(index), bob: level(index, 2), cem: level(index, 4), dee: level(index, 6) },
          touchpoints: 'web',
        })),
      ),
    },
    view: { personas: four },
  },
  'same-feelings': {
    shows: 'Who feels the same is seen beside the others, marks and lines; with swings, too; one of them just above.',
    map: {
      personas: four,
      stages: stages(
        steps(2, () => ({ emotions: { ann: 1, bob: 1 }, touchpoints: 'web' })),
        steps(2, () => ({ emotions: { ann: -1, bob: 1, cem: -1, dee: -1 }, touchpoints: 'web' }), 3),
        steps(1, () => ({ emotions: { ann: 0, bob: 0, cem: 0, dee: 0 }, touchpoints: 'web' }), 5),
        steps(
          2,
          () => ({
            emotions: {
              ann: { from: -2, to: 2 },
              bob: { from: -2, to: 2 },
              cem: { from: -2, to: -2 },
              dee: { from: -2, to: 1.8 },
            },
            touchpoints: 'web',
          }),
          6,
        ),
        steps(2, (index) => ({ emotions: { cem: 2, dee: index === 0 ? 2 : 1.9 } }), 8),
      ),
    },
    view: { personas: four },
  },
  'eight-looks': {
    shows: 'Eight personas, no two with the same shape, dashes or place, and two of each colour.',
    map: {
      personas: eight,
      stages: stages(
        steps(6, (index) => ({
          emotions: Object.fromEntries(eight.map((persona, shift) => [persona, level(index, shift)])),
          touchpoints: { channel: channel(index), personas: eight },
        })),
      ),
    },
    view: { personas: eight },
  },
  'later-routes': {
    shows: 'The fifth and sixth of six personas with the first and second: four routes beside each other.',
    map: {
      personas: six,
      stages: stages(
        steps(5, (index) => ({
          emotions: { ann: 1, bob: 0, eva: -1, fay: level(index) },
          touchpoints: channel(index),
        })),
      ),
    },
    view: { personas: ['ann', 'bob', 'eva', 'fay'] },
  },
  'four-routes': {
    shows: 'Four routes that change channel at every step: beside each other on a track, their switches dots.',
    map: {
      personas: four,
      stages: stages(
        steps(6, (index) => ({
          touchpoints: four.map((personas, shift) => ({ channel: channel(index, shift), personas })),
        })),
      ),
    },
    view: { personas: four },
  },
  'six-personas': {
    shows: 'More than four are drawn one below the other, each with its name in the heading of the lane.',
    map: {
      personas: six,
      stages: stages(
        steps(7, (index) => ({
          emotions: Object.fromEntries(six.map((id, shift) => [id, level(index, shift)])),
          touchpoints: channel(index),
        })),
      ),
    },
    view: { personas: six },
  },
  'curves-apart': {
    shows: 'Two personas one below the other by choice: no area between them, no flags, no names at the ends.',
    map: { personas: pair, stages: apart },
    view: { curves: 'apart' },
  },
  'same-levels': {
    shows: 'Four who feel the same: their marks beside each other, as are the names at the ends; lines side by side.',
    map: {
      personas: four,
      stages: stages(
        steps(5, (index) => ({
          emotions: Object.fromEntries(four.map((id) => [id, level(index)])),
          touchpoints: 'shop',
        })),
      ),
    },
    view: { personas: four },
  },
  extremes: {
    shows: 'Curves at the rims of the lane: marks, flags and names stay inside it.',
    map: {
      personas: four,
      stages: stages(
        steps(4, (index) => ({
          emotions: {
            ann: index % 2 === 0 ? 2 : -2,
            bob: index % 2 === 0 ? -2 : 2,
            cem: index % 2 === 0 ? 2 : -2,
            dee: -2,
          },
          metrics: { metric: 'left', value: [100, 95, 1, 0][index]! },
        })),
      ),
    },
    view: { personas: four },
  },
  gaps: {
    shows: 'Unknown emotions and steps without a channel are gaps in the lines, never zeros; a lone point has no line.',
    map: {
      personas: 'ann',
      stages: stages([
        { title: 'A', emotions: { ann: 1 }, touchpoints: 'web', metrics: { metric: 'left', value: 100 } },
        { title: 'B', emotions: { ann: -1 }, touchpoints: 'phone' },
        { title: 'C' },
        { title: 'D', emotions: { ann: 2 }, touchpoints: 'shop', metrics: { metric: 'left', value: 60 } },
        { title: 'E', emotions: { ann: { feeling: 'lost' } } },
        { title: 'F', emotions: { ann: 0 }, touchpoints: 'web' },
        { title: 'G', emotions: { ann: -2 }, touchpoints: 'web' },
      ]),
    },
  },
  swings: {
    shows: 'An emotion that changes within a step has two points in it.',
    map: {
      personas: 'ann',
      stages: stages(
        steps(5, (index) => ({ emotions: { ann: index % 2 === 0 ? { from: 2, to: -2 } : { from: -1.5, to: 0.5 } } })),
      ),
    },
  },
  'words-only': {
    shows: 'Feelings known only as words stand in their columns, each with its mark: no curve, no level, no scale.',
    map: {
      personas: pair,
      stages: stages(
        steps(4, (index) => ({
          emotions: {
            ann: { feeling: ['hopeful', 'uneasy', 'forgotten', 'relieved'][index]! },
            ...(index % 2 === 0 ? { bob: { feeling: 'in two minds' } } : {}),
          },
          touchpoints: 'web',
        })),
      ),
    },
  },
  'no-emotions': {
    shows: 'No curve; a route and bars.',
    map: {
      personas: 'ann',
      stages: stages(
        steps(5, (index) => ({
          touchpoints: channel(index),
          metrics: { metric: 'left', value: 100 - 20 * index },
        })),
      ),
    },
  },
  'no-personas': {
    shows: 'Tracks and bars, no curve and no route.',
    map: {
      personas: [],
      stages: stages(steps(4, () => ({ touchpoints: ['web', 'shop'], metrics: { metric: 'left', value: 80 } }))),
    },
  },
  'no-channels': {
    shows: 'Curves and no lane of channels.',
    map: {
      personas: pair,
      stages: stages(steps(5, (index) => ({ emotions: { ann: level(index), bob: level(index, 3) } }))),
    },
  },
  'channels-at-once': {
    shows: 'Several channels at once are tied by a stroke, no channel breaks the route, and a switch is a dot.',
    map: {
      personas: pair,
      stages: stages(steps(7, (index) => ({ touchpoints: atOnce[index]! }))),
    },
  },
  'one-step': {
    shows: 'A single column: level lines, a track, a bar, no line between points.',
    map: {
      personas: pair,
      stages: stages([
        { title: 'Only', emotions: { ann: -1, bob: 1 }, touchpoints: 'web', metrics: { metric: 'left', value: 100 } },
      ]),
    },
  },
  'no-stages': {
    shows: 'A map of which only the title is known: a frame with nothing in it.',
    map: { personas: pair },
  },
  'no-steps': {
    shows: 'Stages without steps: their names, in the room of one step each.',
    map: { personas: pair, stages: stages([], []) },
  },
  'empty-stage': {
    shows: 'A stage without steps between two with: its column is empty, and the lines run on above and below it.',
    map: {
      personas: pair,
      stages: stages(
        steps(2, (index) => ({
          emotions: { ann: level(index), bob: level(index, 3) },
          touchpoints: 'web',
          metrics: { metric: 'left', value: 90 },
        })),
        [],
        steps(
          2,
          (index) => ({
            emotions: { ann: level(index, 4), bob: level(index, 2) },
            touchpoints: 'phone',
            metrics: { metric: 'left', value: 70 },
          }),
          3,
        ),
      ),
    },
  },
  'twenty-steps': {
    shows: 'Twenty steps in the overview: the whole journey in the width, every title to be read.',
    map: {
      personas: pair,
      stages: stages(...long(20, 5)).map((stage, nth) => ({
        ...stage,
        steps: stage.steps.map((step, index) => ({
          ...step,
          title: [
            'Realise it is time',
            'Compare the offers',
            'Ask for an appointment',
            'Upload documents',
            'Wait for a decision',
          ][(index + nth) % 5]!,
          id: `step-${nth * 5 + index + 1}`,
        })),
      })),
    },
    view: { mode: 'overview' },
  },
  'sixty-steps': {
    shows: 'Sixty columns keep one rhythm.',
    map: { personas: pair, stages: stages(...long(60, 10)) },
    view: { folded: [] },
  },
  'sixty-folded': {
    shows:
      'Sixty steps in six folded stages: each a column that goes from its first level to its last, with its range.',
    map: { personas: pair, stages: stages(...long(60, 10)) },
    view: { folded: stages(...long(60, 10)).map((_, index) => `stage-${index + 1}`) },
  },
  'seventy-two-steps': {
    shows: 'A map this long opens with its stages folded, and each can be unfolded.',
    map: { personas: pair, stages: stages(...long(72, 12)) },
  },
  folded: {
    shows: 'The steps off the phone are folded: the curves go on over narrow columns.',
    map: { personas: pair, stages: two },
    view: { channels: ['phone'], only: true },
  },
  dimmed: {
    shows: 'The steps off the phone are dimmed: their stretch of curve, route and bar in the colour of what is dimmed.',
    map: { personas: pair, stages: two },
    view: { channels: ['phone'] },
  },
  'all-dimmed': {
    shows: 'Nothing matches: everything is dimmed, and can still be read.',
    map: {
      personas: pair,
      stages: stages(
        steps(4, (index) => ({
          emotions: { ann: level(index), bob: level(index, 3) },
          touchpoints: [
            { channel: 'web', personas: 'ann' },
            { channel: 'phone', personas: 'bob' },
          ],
          metrics: { metric: 'left', value: 100 - 20 * index },
        })),
      ),
    },
    view: { personas: ['bob'], channels: ['web'] },
  },
  'folded-stages': {
    shows:
      'One of three stages folded: a column that goes from its first level to its last, and says how far it ranged.',
    map: {
      personas: pair,
      stages: stages(
        steps(3, (index) => ({ emotions: { ann: level(index), bob: level(index, 3) }, touchpoints: channel(index) })),
        steps(
          5,
          (index) => ({
            emotions: { ann: level(index, 2), bob: level(index, 5) },
            touchpoints: channel(index, 1),
            metrics: { metric: 'left', value: 90 - index * 8 },
          }),
          4,
        ),
        steps(2, (index) => ({ emotions: { ann: level(index, 6), bob: 0 }, touchpoints: 'shop' }), 9),
      ),
    },
    view: { folded: ['stage-2'] },
  },
  'far-apart': {
    shows: 'The area between two personas is filled where they differ by two levels or more, and nowhere else.',
    map: { personas: pair, stages: apart },
  },
  compared: {
    shows: 'Two personas compared: a bar for each difference, up where Bob is better off than Ann, down where worse.',
    map: { personas: pair, stages: apart },
    view: { compare: pair },
  },
  twin: {
    shows: 'The map of today with the curves of tomorrow behind it, and how much each step is to gain.',
    map: { personas: pair, stages: today },
    view: { compare: ['twin-future'] },
  },
  'twin-future': {
    shows: 'The map of tomorrow with the curves of today behind it.',
    map: { personas: pair, state: 'future', futureOf: 'twin', stages: tomorrow },
    view: { compare: ['twin'] },
  },
} satisfies Record<string, WrittenCase>;

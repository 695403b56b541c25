import { describe, expect, test } from 'vitest';
import { changesInWords, futureChanges, type FutureChanges } from '../../src/model/future-changes.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

function changed(today: StepInput[], then: StepInput[], rest: Parameters<typeof atlasOf>[0] = {}): FutureChanges {
  const atlas = atlasOf({
    ...rest,
    maps: { now: { stages: stagesOf(today) }, wish: { futureOf: 'now', stages: stagesOf(then) } },
  });
  const found = futureChanges(atlas, atlas.maps.get('wish')!);
  if (found === null) throw new Error('The maps are not twins.');
  return found;
}

describe('futureChanges()', () => {
  test('is none of a map that answers no other, or one that there is not', () => {
    const atlas = atlasOf({ maps: { now: {}, wish: { futureOf: 'gone' } } });
    expect(futureChanges(atlas, atlas.maps.get('now')!)).toBeNull();
    expect(futureChanges(atlas, atlas.maps.get('wish')!)).toBeNull();
  });

  test('joins a pain to the actions that answer its insight, but to none twice and to no dropped one', () => {
    const { answered } = changed(
      [{ title: 'Wait', pains: [{ text: 'No word', insight: 'silence' }] }],
      [{ title: 'Wait', opportunities: [{ text: 'Say a day', insight: 'silence', action: 'promise' }] }],
      {
        insights: { silence: { actions: ['promise', 'call'] } },
        actions: { promise: {}, call: {}, letter: { insights: 'silence', status: 'dropped' }, other: {} },
      },
    );
    expect(answered.map(({ answers, actions }) => [answers[0]?.action, actions.map(({ id }) => id)])).toEqual([
      ['promise', ['call']],
    ]);
  });

  test('a pain without an insight has no further actions', () => {
    const { answered } = changed([{ title: 'Wait', pains: 'No word' }], [{ title: 'Wait' }], {
      actions: { call: {} },
    });
    expect(answered.map(({ actions }) => actions)).toEqual([[]]);
  });

  test('says of those who are still with us only how many there are at last', () => {
    const steps = (first: number, last: number, calls: number): StepInput[] => [
      { title: 'Ask', metrics: [{ metric: 'left', value: first }] },
      {
        title: 'Wait',
        metrics: [
          { metric: 'calls', value: calls },
          { metric: 'left', value: last },
        ],
      },
    ];
    const { readings } = changed(steps(90, 31, 2), steps(95, 44, 1), { metrics: { calls: {} } });
    expect(readings.map(({ metric, after, from, to }) => [metric, after.title, from, to])).toEqual([
      ['left', 'Wait', 31, 44],
      ['calls', 'Wait', 2, 1],
    ]);
  });
});

describe('changesInWords()', () => {
  test('counts each kind of change', () => {
    const { changes } = changed(
      [{ title: 'Ask', pains: ['Slow', 'Dear'] }, { title: 'Wait' }],
      [{ title: 'Ask', pains: 'New' }, { title: 'Sign' }, { title: 'Wait for it', was: 'wait' }],
    );
    expect(changesInWords(changes)).toBe('1 step new, 1 renamed, 2 pain points answered and 1 new pain point');
  });

  test('says when neither steps nor pains change', () => {
    const { changes } = changed([{ title: 'Ask', emotions: { ann: 1 } }], [{ title: 'Ask', emotions: { ann: 2 } }]);
    expect(changesInWords(changes)).toBe('the steps and the pain points are the same');
  });
});

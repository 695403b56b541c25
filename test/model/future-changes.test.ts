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
    const { unanswered } = changed([{ title: 'Wait', pains: 'No word' }], [{ title: 'Wait' }], {
      actions: { call: {} },
    });
    expect(unanswered.map(({ actions }) => actions)).toEqual([[]]);
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

describe('what answers a pain', () => {
  const pains = (then: StepInput[], rest: Parameters<typeof atlasOf>[0] = {}) => {
    const today = [
      { title: 'Wait', pains: [{ text: 'No word', insight: 'silence' }, 'Dear'] },
      { title: 'Go', pains: 'Far' },
    ];
    const { answered, unanswered } = changed(today, then, { insights: { silence: {} }, ...rest });
    return [answered.map(({ pain }) => pain.text), unanswered.map(({ pain }) => pain.text)];
  };

  test('is an opportunity behind the same insight', () => {
    const then = [{ title: 'Wait', opportunities: [{ text: 'Say a day', insight: 'silence' }] }, { title: 'Go' }];
    expect(pains(then)).toEqual([['No word'], ['Dear', 'Far']]);
  });

  test('is an action that answers its insight, but no dropped one', () => {
    const then = [{ title: 'Wait' }, { title: 'Go' }];
    expect(pains(then, { actions: { call: { insights: 'silence' } } })).toEqual([['No word'], ['Dear', 'Far']]);
    expect(pains(then, { actions: { call: { insights: 'silence', status: 'dropped' } } })).toEqual([
      [],
      ['No word', 'Dear', 'Far'],
    ]);
  });

  test('is not what else its step could do better, and not that the step is gone', () => {
    const then = [{ title: 'Wait', opportunities: ['Be cheaper'] }];
    expect(pains(then)).toEqual([[], ['No word', 'Dear', 'Far']]);
  });
});

describe('changesInWords()', () => {
  test('counts each kind of change, and calls answered only what something answers', () => {
    const changes = changed(
      [{ title: 'Ask', pains: ['Slow', { text: 'Dear', insight: 'price' }] }, { title: 'Wait' }],
      [
        { title: 'Ask', pains: 'New', opportunities: [{ text: 'Be cheaper', insight: 'price' }] },
        { title: 'Sign' },
        { title: 'Wait for it', was: 'wait' },
      ],
      { insights: { price: {} } },
    );
    expect(changesInWords(changes)).toBe(
      '1 step new, 1 step renamed, 1 pain point answered, 1 pain point not there any more and 1 new pain point',
    );
  });

  test('says when neither steps nor pains change', () => {
    const changes = changed([{ title: 'Ask', emotions: { ann: 1 } }], [{ title: 'Ask', emotions: { ann: 2 } }]);
    expect(changesInWords(changes)).toBe('the steps and the pain points are the same');
  });
});

import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/model/atlas.ts';
import { channelHeat, channelOver, missedChannels, tintOf, type HeatCell } from '../../src/model/channel-heat.ts';
import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

type Options = Parameters<typeof atlasOf>[0];

const of = (stages: StepInput[][], fields: Partial<JourneyMapInput> = {}, rest: Options = {}): Atlas =>
  atlasOf({ ...rest, maps: { trip: { ...fields, stages: stagesOf(...stages) } } });

function cells(atlas: Atlas, channel: string): readonly HeatCell[] {
  return channelHeat(atlas).rows.find((row) => row.channel.id === channel)!.stages;
}

describe('channelHeat(): emotion', () => {
  const emotion = (...steps: StepInput[]) => cells(of([steps]), 'web')[0]?.emotion;

  test('is the mean over steps and over the personas who use the channel there', () => {
    expect(
      emotion(
        { title: 'A', touchpoints: 'web', emotions: { ann: 2, bob: -1 } },
        { title: 'B', touchpoints: 'web', emotions: { ann: -2 } },
      ),
    ).toBeCloseTo(-1 / 3, 5);
  });

  test('takes the middle of an emotion that changes within a step', () => {
    expect(emotion({ title: 'A', touchpoints: 'web', emotions: { ann: { from: 1, to: -2 } } })).toBe(-0.5);
  });

  test('leaves out who is on another channel, and steps without it', () => {
    expect(
      emotion(
        { title: 'A', touchpoints: [{ channel: 'web', personas: ['ann'] }, 'phone'], emotions: { ann: 1, bob: -2 } },
        { title: 'B', touchpoints: 'phone', emotions: { ann: -2 } },
      ),
    ).toBe(1);
  });

  test('is unknown where it is known only in a word, and where nobody uses the channel', () => {
    expect(emotion({ title: 'A', touchpoints: 'web', emotions: { ann: { feeling: 'lost' } } })).toBeNull();
    expect(emotion({ title: 'A', emotions: { ann: 1 } })).toBeNull();
  });
});

describe('channelHeat(): pains', () => {
  const pains = (channel: string, ...steps: StepInput[]) =>
    cells(of([steps]), channel)[0]?.pains.map(({ pain }) => pain.text);

  test('a pain without a channel hurts on all channels of its step', () => {
    const step: StepInput = { title: 'A', touchpoints: ['web', 'phone'], pains: 'Slow' };
    expect([pains('web', step), pains('phone', step), pains('shop', step)]).toEqual([['Slow'], ['Slow'], []]);
  });

  test('one that names channels hurts on those alone, whether the step has them or not', () => {
    const step: StepInput = { title: 'A', touchpoints: 'web', pains: { text: 'Closed', channels: 'shop' } };
    expect([pains('web', step), pains('shop', step)]).toEqual([[], ['Closed']]);
  });
});

describe('channelHeat(): what is missing', () => {
  const prefers = { personas: { ann: { channels: ['shop', 'web'] } } };
  const missed = (stages: StepInput[][], fields: Partial<JourneyMapInput> = {}) =>
    cells(of(stages, fields, prefers), 'shop').map(({ missedBy }) => missedBy);

  test('a channel is missed in each stage in which a persona who prefers it meets us elsewhere only', () => {
    expect(missed([[{ title: 'A', touchpoints: 'phone' }], [{ title: 'B', touchpoints: ['phone', 'shop'] }]])).toEqual([
      ['ann'],
      [],
    ]);
  });

  test('what is there for others is missed all the same', () => {
    const touchpoints = ['phone', { channel: 'shop', personas: ['bob'] }];
    expect(missed([[{ title: 'A', touchpoints }]])).toEqual([['ann']]);
  });

  test('nothing is missed in a stage in which the persona does not meet us, nor by who is not on the map', () => {
    expect(missed([[{ title: 'A' }]])).toEqual([[]]);
    expect(missed([[{ title: 'A', touchpoints: { channel: 'phone', personas: ['bob'] } }]])).toEqual([[]]);
    expect(missed([[{ title: 'A', touchpoints: 'phone' }]], { personas: ['bob'] })).toEqual([[]]);
  });

  test('missedChannels() says where, the most preferred channel first', () => {
    const atlas = of([[{ title: 'A', touchpoints: 'phone' }], [{ title: 'B', touchpoints: 'web' }]], {}, prefers);
    expect(
      missedChannels(atlas, channelHeat(atlas)).map(({ persona, channel, count, maps }) => [
        persona.id,
        channel.id,
        count,
        maps.map(({ map, stages }) => [map.id, ...stages.map(({ title }) => title)]),
      ]),
    ).toEqual([
      ['ann', 'shop', 2, [['trip', 'Stage 1', 'Stage 2']]],
      ['ann', 'web', 1, [['trip', 'Stage 1']]],
    ]);
  });
});

describe('channelHeat(): the whole', () => {
  const stages = (emotion: number, pain: string) =>
    stagesOf([{ title: 'A', touchpoints: 'web', emotions: { ann: emotion }, pains: pain }]);
  const atlas = atlasOf({
    maps: {
      now: { stages: stages(-2, 'Slow') },
      also: { stages: stages(1, 'Dear') },
      wish: { state: 'future', stages: stages(2, 'New') },
      old: { status: 'retired', stages: stages(2, 'Gone') },
    },
  });

  test('tells of today: neither of the future nor of what is retired', () => {
    const heat = channelHeat(atlas);
    expect(heat.maps.map(({ id }) => id)).toEqual(['now', 'also']);
    expect(heat.leftOut.map(({ id }) => id)).toEqual(['wish', 'old']);
  });

  test('adds a channel up over all stages', () => {
    const { total } = channelHeat(atlas).rows.find(({ channel }) => channel.id === 'web')!;
    expect([total.emotion, total.steps.length, total.pains.length]).toEqual([-0.5, 2, 2]);
  });

  test('channelOver() reads any map, but misses nothing on one that does not tell of today', () => {
    const preferred = atlasOf({
      personas: { ann: { channels: 'shop' } },
      maps: { wish: { state: 'future', stages: stages(2, 'New') } },
    });
    const row = channelOver(preferred, preferred.channels.get('shop')!, [...preferred.maps.values()]);
    expect(row.stages.map(({ missedBy }) => missedBy)).toEqual([[]]);
  });
});

test('tintOf() is the nearest half level', () => {
  expect([-1.8, -0.2, 0.24, 0.25, 2].map(tintOf)).toEqual([-2, 0, 0, 0.5, 2]);
  expect(Object.is(tintOf(-0.1), 0)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { laneItems } from '../../../src/components/table/lane-items.ts';
import { lanesOf } from '../../../src/lanes/lanes.ts';
import { atlasOf, stagesOf } from '../../build-content.ts';
import { entryOf } from '../../entry-of.ts';

describe('laneItems.opportunities()', () => {
  test('leads to the action that takes it up, and to an insight; to neither where there is none of that name', () => {
    const atlas = atlasOf({
      maps: {
        trip: {
          stages: stagesOf([
            {
              title: 'Wait',
              opportunities: [
                { text: 'Say when', action: 'date', insight: 'silence' },
                { text: 'Say why', action: 'gone', insight: 'gone' },
              ],
            },
          ]),
        },
      },
      actions: { date: {} },
      insights: { silence: {} },
    });
    const map = entryOf(atlas.maps, 'trip');
    const [step] = map.steps;
    const lane = lanesOf(map, []).find(({ id }) => id === 'opportunities');
    const items = step === undefined || lane === undefined ? [] : laneItems.opportunities({ atlas, map, step }, lane);
    expect(items.map(({ action, insight }) => [action, insight])).toEqual([
      ['date', 'silence'],
      [null, null],
    ]);
  });
});

describe('laneItems, of whom a pain or an opportunity is,', () => {
  /** What stands behind the text of the one pain and the one opportunity of a map of Ann and Bob. */
  const behind = (personas: string[]) => {
    const atlas = atlasOf({
      maps: {
        trip: {
          personas: ['ann', 'bob'],
          stages: stagesOf([
            {
              title: 'Wait',
              pains: [{ text: 'No word', severity: 2, personas }],
              opportunities: [{ text: 'Say when', personas }],
            },
          ]),
        },
      },
    });
    const map = entryOf(atlas.maps, 'trip');
    return (['pains', 'opportunities'] as const).map((id) => {
      const [step] = map.steps;
      const lane = lanesOf(map, []).find((one) => one.id === id);
      return step === undefined || lane === undefined
        ? undefined
        : laneItems[id]({ atlas, map, step }, lane).map(({ more }) => more.trim());
    });
  };

  test('names some of the map’s personas', () => {
    expect(behind(['bob'])[0]?.[0]).toContain('bob');
    expect(behind(['bob'])[1]?.[0]).toContain('bob');
  });

  test('names nobody where it is everyone, told by name or not at all', () => {
    expect(behind(['bob', 'ann'])).toEqual(behind([]));
    expect(behind(['bob', 'ann']).flat().join(' ')).not.toContain('ann');
  });
});

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

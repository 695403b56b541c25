import { describe, expect, test } from 'vitest';
import { channelsOfStep } from '../../src/model/step-channels.ts';
import { atlasOf, stagesOf } from '../build-content.ts';
import type { StepInput } from '../../src/schema/step.ts';

function channelsOf(touchpoints: StepInput['touchpoints'], personas = ['ann', 'bob', 'cem']) {
  const atlas = atlasOf({ maps: { trip: { personas, stages: stagesOf([{ title: 'Ask', touchpoints }]) } } });
  const map = atlas.maps.get('trip');
  const [step] = map?.steps ?? [];
  return map === undefined || step === undefined ? [] : channelsOfStep(atlas, map, step);
}

describe('channelsOfStep()', () => {
  test('names whose a detail is', () => {
    const [web] = channelsOf([{ channel: 'web', what: 'Form', personas: ['ann', 'bob'] }]);
    expect(web).toMatchObject({ personas: ['ann', 'bob'], details: [{ text: 'Form (ann and bob)' }] });
  });

  test('names nobody where it is everyone of the map, told by name or not at all', () => {
    expect(channelsOf([{ channel: 'web', what: 'Form', personas: ['ann', 'bob', 'cem'] }])).toEqual([
      { channel: 'web', title: 'web', track: 0, personas: [], details: [{ text: 'Form', personas: [] }] },
    ]);
    expect(channelsOf([{ channel: 'web', personas: ['cem', 'bob', 'ann'] }])[0]).toMatchObject({ details: [] });
    expect(channelsOf([{ channel: 'web', what: 'Form', personas: ['ann'] }], ['ann'])[0]).toMatchObject({
      personas: [],
      details: [{ text: 'Form' }],
    });
  });

  test('has each channel once, in the order of the tracks, each detail with those it is of', () => {
    const all = channelsOf([
      { channel: 'phone', what: 'Call', personas: ['bob'] },
      { channel: 'web', what: 'Form', personas: ['ann'] },
      { channel: 'phone', what: 'Queue', personas: ['cem'] },
    ]);
    expect(all.map(({ channel, track, personas }) => [channel, track, personas])).toEqual([
      ['web', 0, ['ann']],
      ['phone', 1, ['bob', 'cem']],
    ]);
    expect(all[1]?.details).toEqual([
      { text: 'Call (bob)', personas: ['bob'] },
      { text: 'Queue (cem)', personas: ['cem'] },
    ]);
  });

  test('is everyone’s when one row of it is', () => {
    expect(channelsOf([{ channel: 'web', personas: ['ann'] }, 'web'])[0]?.personas).toEqual([]);
  });
});

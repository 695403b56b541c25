import { describe, expect, test } from 'vitest';
import { selectionInWords, selectionNames } from '../../src/model/selection.ts';
import { defaultView } from '../../src/model/view.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const atlas = atlasOf({
  maps: { trip: { stages: stagesOf([{ title: 'Ask', touchpoints: ['web', 'phone'] }]) } },
  personas: { ann: { title: 'First-time buyer' } },
  channels: { phone: { title: 'Contact centre' } },
});
const map = atlas.maps.get('trip');
const names = map === undefined ? { personas: {}, channels: {}, only: '' } : selectionNames(atlas, map);
const told = (change: Partial<typeof defaultView>) => selectionInWords({ ...defaultView, ...change }, names);

describe('selectionInWords()', () => {
  test('says nothing when nothing is selected, whatever else the view is', () => {
    expect(told({})).toBeNull();
    expect(told({ mode: 'overview', curves: 'apart', compare: ['ann', 'bob'], only: true })).toBeNull();
  });

  test('names personas and channels, and that only what matches is shown', () => {
    expect(told({ personas: ['ann'] })).toBe('First-time buyer');
    expect(told({ personas: ['ann', 'bob'], channels: ['phone'] })).toBe('First-time buyer, bob and Contact centre');
    expect(told({ channels: ['phone'], only: true })).toBe('Contact centre (Only matching)');
  });
});

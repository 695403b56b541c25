import { describe, expect, test } from 'vitest';
import { lanes, lanesOf } from '../../src/lanes/lanes.ts';
import { laneKinds, type LaneKind } from '../../src/schema/lane-kinds.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { galleryAtlas, galleryCases, type CaseName } from '../gallery/cases.ts';

const added = galleryAtlas.site.lanes;
const idsOf = (name: CaseName) => lanesOf(galleryCases[name].map, added).map(({ id }) => id);
const shownBy = (step: Omit<StepInput, 'title'>) =>
  lanesOf(mapOf(stagesOf([{ title: 'A', ...step }])), [])
    .map(({ id }) => id)
    // A step always says what it rests on, if on nothing.
    .filter((id) => id !== 'evidence');

describe('lanesOf()', () => {
  test('has every lane that a map fills, from top to bottom, with those of the company above Frontstage', () => {
    expect(idsOf('everything')).toEqual([
      ...laneKinds.slice(0, laneKinds.indexOf('frontstage')),
      'promise',
      'minutes',
      'frontstage',
      'backstage',
      'evidence',
    ]);
  });

  test('leaves out a lane with nothing in any step', () => {
    expect(idsOf('no-stages')).toEqual([]);
    expect(idsOf('no-steps')).toEqual([]);
    expect(idsOf('no-channels')).not.toContain('channels');
    expect(idsOf('no-emotions')).not.toContain('experience');
    expect(idsOf('company-lane')).toEqual(['experience', 'promise', 'minutes', 'evidence']);
  });

  test('knows a lane of the company by its id and its field', () => {
    const [promise] = lanesOf(galleryCases['company-lane'].map, added).filter(({ kind }) => kind === 'company');
    expect(promise).toMatchObject({ id: 'promise', title: 'Promise', hint: 'What we say', field: 'promise' });
    expect(lanesOf(galleryCases['company-lane'].map, []).some(({ kind }) => kind === 'company')).toBe(false);
  });
});

describe('a lane shows a step that', () => {
  test.each<[what: string, lane: LaneKind, step: Omit<StepInput, 'title'>]>([
    ['says how somebody feels', 'experience', { emotions: { ann: 0 } }],
    ['says so in a word', 'experience', { emotions: { ann: { feeling: 'lost' } } }],
    ['says how many are left', 'still-with-us', { metrics: { metric: 'left', value: 0 } }],
    ['has a channel', 'channels', { touchpoints: 'web' }],
    ['has a map of its own', 'zoom', { zoom: 'other' }],
    ['says what people do', 'doing', { doing: 'Waits' }],
    ['says what they need', 'needs', { needs: 'A date' }],
    ['quotes them', 'thinking', { thinking: 'How long?' }],
    ['is a moment of truth', 'moments', { moment: { kind: 'truth', why: 'They decide.' } }],
    ['hurts', 'pains', { pains: 'No date' }],
    ['could be better', 'opportunities', { opportunities: 'Say when' }],
    ['is seen to be worked on', 'frontstage', { backstage: { what: 'Calls', visible: true } }],
    ['is worked on unseen', 'backstage', { backstage: { what: 'Checks' } }],
  ])('%s: %s', (_what, lane, step) => {
    expect(shownBy(step)).toEqual([lane]);
  });

  test('shows its numbers, but for the one that has a lane of its own', () => {
    const [step] = galleryCases.trends.map.steps;
    expect(lanes.metrics.shows(step!, galleryCases.trends.map)).toBe(true);
    expect(shownBy({ metrics: { metric: 'left', value: 80 } })).not.toContain('metrics');
  });

  test('is met on no channel, while others are: the lane says so', () => {
    const { map } = galleryCases['channels-at-once'];
    expect(map.steps.every((step) => lanes.channels.shows(step, map))).toBe(true);
  });
});

describe('the lanes', () => {
  test('that are drawn, and the marks of pains and opportunities, are the overview', () => {
    const inOverview = laneKinds.filter((kind) => lanes[kind].overview);
    expect(inOverview).toEqual(['experience', 'still-with-us', 'channels', 'pains', 'opportunities']);
    expect(laneKinds.filter((kind) => lanes[kind].drawn)).toEqual(['experience', 'still-with-us', 'channels']);
  });

  test('have one line of visibility: what is under it lies together', () => {
    expect(laneKinds.filter((kind) => lanes[kind].belowVisibility === true)).toEqual(['backstage']);
  });

  test('each have a heading of their own', () => {
    expect(new Set(laneKinds.map((kind) => lanes[kind].title)).size).toBe(laneKinds.length);
  });
});

import { describe, expect, test } from 'vitest';
import { mapJson } from '../../src/exports/map-json.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { atlasOf, stagesOf } from '../build-content.ts';
import { entryOf } from '../entry-of.ts';

const textOf = (atlas: Atlas) => mapJson(atlas, entryOf(atlas.maps, 'trip'), 'https://bank.example/maps/trip/');
const valueOf = (atlas: Atlas) => JSON.parse(textOf(atlas)) as Record<string, unknown>;

/** The keys of a value and of all values in it, in their order. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).map(([key, inside]) => [key, keysOf(inside)]);
}

const bare = atlasOf({ maps: { trip: { stages: stagesOf([{ title: 'Look' }]) } } });
const step = { title: 'Look', emotions: { ann: { value: -1, feeling: 'lost' } }, touchpoints: 'web', sources: 'talks' };

describe('mapJson()', () => {
  test('has every key where nothing is known: null, or an empty list', () => {
    expect(valueOf(bare)).toEqual({
      version: 1,
      id: 'trip',
      address: 'https://bank.example/maps/trip/',
      language: 'en',
      title: 'trip',
      also: [],
      question: null,
      summary: null,
      state: 'current',
      status: 'unvalidated',
      useCase: 'other',
      audience: null,
      parent: null,
      futureOf: null,
      products: [],
      personas: [
        { id: 'ann', title: 'ann' },
        { id: 'bob', title: 'bob' },
      ],
      owner: null,
      sponsor: null,
      contributors: [],
      inScope: [],
      outOfScope: [],
      validated: null,
      review: { last: null, everyMonths: null, next: null },
      evidence: { claims: 0, supported: 0, admitted: 0 },
      moments: [],
      channels: [],
      metrics: [],
      sources: [],
      stages: [
        {
          id: 'stage-1',
          title: 'Stage 1',
          duration: null,
          goal: null,
          steps: [
            {
              id: 'look',
              was: [],
              number: 1,
              title: 'Look',
              doing: [],
              needs: [],
              thinking: [],
              touchpoints: [],
              emotions: {},
              pains: [],
              opportunities: [],
              metrics: [],
              stillWithUs: null,
              backstage: [],
              moment: null,
              zoom: null,
              sources: [],
              assumption: false,
              custom: {},
              evidence: { claims: 0, supported: 0, admitted: 0 },
            },
          ],
        },
      ],
    });
  });

  test('joins what the map only names: channels, metrics with their units, sources, teams', () => {
    const atlas = atlasOf({
      maps: {
        trip: {
          owner: 'desk',
          sources: 'diary',
          review: { last: '2026-01-31', every: '6 months' },
          stages: stagesOf([
            { ...step, metrics: { metric: 'left', value: 80, on: '2026-01', target: 90 } },
            { title: 'Ask', pains: [{ text: 'Slow', sources: ['wall'] }] },
          ]),
        },
      },
      teams: { desk: { title: 'Service desk' } },
      channels: { web: { title: 'Website', kind: 'digital' } },
    });
    expect(valueOf(atlas)).toMatchObject({
      owner: { id: 'desk', title: 'Service desk' },
      review: { last: '2026-01-31', everyMonths: 6, next: '2026-07-31' },
      evidence: { claims: 3, supported: 2, admitted: 0 },
      moments: [{ kind: 'lowest', step: 'look', personas: ['ann'], levels: [-1] }],
      channels: [{ id: 'web', title: 'Website', kind: 'digital' }],
      metrics: [{ id: 'left', title: 'Still with us', unit: '%', better: 'up' }],
      sources: [{ id: 'diary' }, { id: 'talks', title: 'Talks', kind: 'interviews', on: '2026-01' }, { id: 'wall' }],
      stages: [{ steps: [{ stillWithUs: 80, metrics: [{ metric: 'left', value: 80, target: 90 }] }, { id: 'ask' }] }],
    });
  });

  test('a retired map has no next review', () => {
    const atlas = atlasOf({
      maps: { trip: { status: 'retired', review: { last: '2026-01-31' }, stages: stagesOf([step]) } },
    });
    expect(valueOf(atlas)).toMatchObject({ review: { last: '2026-01-31', next: null } });
  });

  test('has its keys in the same order, however the author wrote them', () => {
    const forwards = atlasOf({ maps: { trip: { question: 'Why?', sponsor: 'CX', stages: stagesOf([step]) } } });
    const backwards = atlasOf({
      maps: {
        trip: {
          stages: stagesOf([Object.fromEntries(Object.entries(step).reverse()) as unknown as typeof step]),
          sponsor: 'CX',
          question: 'Why?',
        },
      },
    });
    expect(textOf(backwards)).toBe(textOf(forwards));
    expect(keysOf(valueOf(backwards))).toEqual(keysOf(valueOf(forwards)));
  });

  test('ends no script that it stands in', () => {
    const title = '</script><script>alert("=1")\n';
    const atlas = atlasOf({ maps: { trip: { title, stages: stagesOf([{ ...step, needs: [title] }]) } } });
    expect(textOf(atlas)).not.toContain('<');
    expect(valueOf(atlas)).toMatchObject({ title: title.trim() });
  });
});

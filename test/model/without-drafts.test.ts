import { describe, expect, test } from 'vitest';
import type { Content, Entry } from '../../src/model/content.ts';
import { referencesOf } from '../../src/model/references.ts';
import { draftsOf, withoutDrafts } from '../../src/model/without-drafts.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { contentOf, stagesOf } from '../build-content.ts';

const publish = (content: Content) => withoutDrafts(content, draftsOf(content));
const stepOf = (content: Content) => content.maps[0]?.fields.stages[0]?.steps[0];

describe('withoutDrafts()', () => {
  test('gives content without drafts back as it is', () => {
    const content = contentOf({ maps: { trip: {} } });
    expect(publish(content)).toBe(content);
  });

  test('leaves a draft out of its own collection', () => {
    const content = contentOf({ maps: { trip: { draft: true }, home: {} }, teams: { a: { draft: true } } });
    expect([publish(content).maps.map(({ id }) => id), publish(content).teams]).toEqual([['home'], []]);
  });

  test('leaves the emotions, quotes and touchpoints of a draft persona out, and what is for them alone', () => {
    const content = contentOf({
      personas: { ann: { draft: true } },
      maps: {
        trip: {
          stages: stagesOf([
            {
              title: 'Wait',
              emotions: { ann: -2, bob: 1 },
              thinking: [{ quote: 'Mine', persona: 'ann' }, { quote: 'Yours', persona: 'bob' }, 'Anybody’s'],
              touchpoints: [
                'web',
                { channel: 'phone', personas: ['ann'] },
                { channel: 'shop', personas: ['ann', 'bob'] },
              ],
              pains: [{ text: 'Hers', personas: ['ann'] }, { text: 'Both', personas: ['ann', 'bob'] }, 'All'],
              opportunities: [{ text: 'Hers', personas: ['ann'] }, 'All'],
            },
          ]),
        },
      },
    });
    const step = stepOf(publish(content));
    expect(publish(content).maps[0]?.fields.personas).toEqual(['bob']);
    expect(step?.emotions).toHaveProperty('bob');
    expect(step?.emotions).not.toHaveProperty('ann');
    expect(step?.thinking.map(({ quote }) => quote)).toEqual(['Yours', 'Anybody’s']);
    expect(step?.touchpoints.map(({ channel, personas }) => [channel, personas])).toEqual([
      ['web', []],
      ['shop', ['bob']],
    ]);
    expect(step?.pains.map(({ text, personas }) => [text, personas])).toEqual([
      ['Both', ['bob']],
      ['All', []],
    ]);
    expect(step?.opportunities.map(({ text }) => text)).toEqual(['All']);
  });

  test('leaves out several items of a list, whichever stand first', () => {
    const content = contentOf({
      channels: { web: { draft: true }, shop: { draft: true } },
      maps: { trip: { stages: stagesOf([{ title: 'Wait', touchpoints: ['web', 'phone', 'shop', 'web'] }]) } },
    });
    expect(stepOf(publish(content))?.touchpoints.map(({ channel }) => channel)).toEqual(['phone']);
  });

  test('takes a map on its own when the map above, before or behind it is a draft', () => {
    const content = contentOf({
      maps: {
        above: { draft: true },
        trip: { parent: 'above', futureOf: 'above', stages: stagesOf([{ title: 'Wait', zoom: 'above' }]) },
      },
    });
    const { maps } = publish(content);
    expect(maps.map(({ fields }) => [fields.parent, fields.futureOf, fields.state])).toEqual([[null, null, 'future']]);
    expect(stepOf(publish(content))?.zoom).toBeNull();
  });

  test('leaves an action without the measure whose metric is a draft, and without an owner who is one', () => {
    const measure = { metric: 'calls', baseline: { value: 3, on: '2026-01' }, target: 1 };
    const content = contentOf({
      metrics: { calls: { draft: true } },
      teams: { team: { draft: true } },
      actions: { call: { measure } },
    });
    expect(publish(content).actions.map(({ fields }) => [fields.measure, fields.owner])).toEqual([[null, null]]);
  });

  test('takes a stop with the draft that it shows', () => {
    const content = contentOf({
      maps: { trip: { draft: true } },
      paths: { first: { stops: [{ map: 'trip' }, { persona: 'ann' }, { moment: 'trip#wait' }] } },
    });
    expect(publish(content).paths[0]?.fields.stops.map(({ id }) => id)).toEqual(['ann']);
  });

  test('changes nothing of what it was given', () => {
    const content = contentOf({ personas: { ann: { draft: true } }, maps: { trip: {} } });
    const before = JSON.stringify(content);
    publish(content);
    expect(JSON.stringify(content)).toBe(before);
  });

  test('leaves no reference to a draft anywhere, whatever is one', () => {
    const full = contentOf({
      maps: {
        trip: {
          owner: 'team',
          contributors: 'team',
          product: 'loan',
          sources: 'talks',
          stages: stagesOf([
            {
              title: 'Wait',
              sources: 'talks',
              zoom: 'other',
              thinking: [{ quote: 'Q', persona: 'ann', source: 'talks' }],
              touchpoints: [{ channel: 'web', personas: 'bob' }],
              emotions: { ann: 1 },
              pains: [{ text: 'P', personas: 'ann', channels: 'web', insight: 'known', sources: 'talks' }],
              opportunities: [{ text: 'O', action: 'call', insight: 'known', personas: 'ann' }],
              metrics: [{ metric: 'left', value: 3 }],
              backstage: [{ team: 'team', what: 'W' }],
            },
          ]),
        },
        other: { parent: 'trip', futureOf: 'trip' },
      },
      products: { loan: { owner: 'team' } },
      teams: { team: {} },
      insights: {
        known: {
          at: 'trip#wait',
          personas: 'ann',
          channels: 'web',
          teams: 'team',
          sources: 'talks',
          actions: 'call',
          metrics: [{ metric: 'left', before: 1 }],
        },
      },
      actions: {
        call: {
          at: 'trip#wait',
          insights: 'known',
          personas: 'ann',
          channels: 'web',
          sources: 'talks',
          contributors: 'team',
          measure: { metric: 'left', at: 'trip#wait', baseline: { value: 1, on: '2026-01' }, target: 2 },
        },
      },
      stories: {
        told: {
          actions: 'call',
          insights: 'known',
          at: 'trip#wait',
          personas: 'ann',
          channels: 'web',
          owner: 'team',
          sources: 'talks',
          metrics: [
            {
              metric: 'left',
              at: 'trip#wait',
              before: { value: 1, on: '2026-01' },
              after: { value: 2, on: '2026-02' },
            },
          ],
        },
      },
      paths: {
        first: {
          owner: 'team',
          next: 'second',
          stops: [
            { moment: 'trip#wait' },
            { map: 'trip' },
            { persona: 'ann' },
            { insight: 'known' },
            { story: 'told' },
            { term: 'word' },
          ],
        },
        second: {},
      },
      glossary: { word: { see: 'other-word' }, 'other-word': {} },
      channels: { web: { owner: 'team' } },
      personas: { ann: { channels: 'web', sources: 'talks' } },
      sources: { more: { title: 'More', kind: 'survey', on: '2026-01', personas: 'ann', owner: 'team' } },
    });
    const all = collectionNames.flatMap((name) => (full[name] as Entry[]).map(({ id }) => ({ name, id })));
    for (const { name, id } of all) {
      const drafted = structuredClone(full);
      for (const entry of drafted[name] as Entry[]) entry.fields.draft = entry.id === id;
      const rest = publish(drafted);
      const left = collectionNames.flatMap((one) => (rest[one] as Entry[]).flatMap((entry) => referencesOf(entry)));
      expect(left.filter((one) => one.to === name && one.id === id)).toEqual([]);
    }
    expect(all.length).toBeGreaterThan(12);
  });
});

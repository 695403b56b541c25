import { describe, expect, test } from 'vitest';
import { contactAddress, painsOn, teamBook, teamCounts } from '../../src/model/team-book.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const today = '2026-11-22';
const book = (options: Parameters<typeof atlasOf>[0]) => teamBook(atlasOf(options), 'us', today);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('teamBook()', () => {
  test('tells maps the team answers for from those it works on, and puts retired ones last', () => {
    const { owned, contributed } = book({
      maps: {
        old: { owner: 'us', status: 'retired' },
        own: { owner: 'us', contributors: ['us'] },
        help: { owner: 'them', contributors: ['us'] },
        other: { owner: 'them' },
      },
    });
    expect([ids(owned), ids(contributed)]).toEqual([['own', 'old'], ['help']]);
  });

  test('lists the reviews of its own maps, the first due first, never made ones last, retired ones not', () => {
    const { reviews } = book({
      maps: {
        never: { owner: 'us' },
        later: { owner: 'us', review: { last: '2026-11-01', every: '6 months' } },
        overdue: { owner: 'us', review: { last: '2026-01-01', every: '6 months' } },
        old: { owner: 'us', status: 'retired', review: { last: '2020-01-01' } },
        other: { owner: 'them', review: { last: '2026-01-01' } },
      },
    });
    expect(reviews.map(({ map, next, overdue }) => [map.id, next, overdue])).toEqual([
      ['overdue', '2026-07-01', true],
      ['later', '2027-05-01', false],
      ['never', null, false],
    ]);
  });

  test('is not overdue on the day itself', () => {
    const { reviews } = book({ maps: { trip: { owner: 'us', review: { last: '2026-05-22', every: '6 months' } } } });
    expect(reviews.map(({ next, overdue }) => [next, overdue])).toEqual([[today, false]]);
  });

  test('finds the steps in which the team works backstage, with what it does there', () => {
    const { backstage } = book({
      maps: {
        trip: {
          stages: stagesOf([
            {
              title: 'Ask',
              backstage: [
                { team: 'us', what: 'Reads' },
                { team: 'them', what: 'Waits' },
              ],
            },
            { title: 'Go', backstage: [{ what: 'Nobody' }] },
          ]),
        },
        other: { stages: stagesOf([{ title: 'Come' }]) },
      },
    });
    expect(
      backstage.map(({ map, steps }) => [
        map.id,
        steps.map(({ step, work }) => [step.id, work.map(({ what }) => what)]),
      ]),
    ).toEqual([['trip', [['ask', ['Reads']]]]]);
  });

  test('lists the channels the team runs with their pains, also one without any', () => {
    const { channels } = book({
      channels: { web: { owner: 'us' }, phone: { owner: 'us' }, shop: { owner: 'them' } },
      maps: { trip: { stages: stagesOf([{ title: 'Ask', touchpoints: ['web'], pains: [{ text: 'Slow' }] }]) } },
    });
    expect(channels.map(({ channel, pains }) => [channel.id, pains.map(({ pain }) => pain.text)])).toEqual([
      ['web', ['Slow']],
      ['phone', []],
    ]);
  });

  test('lists open actions by the day they are due, undated ones after them, then what is over, the last first', () => {
    const { actions } = book({
      actions: {
        done: { owner: 'us', status: 'done', done: '2026-03-01' },
        later: { owner: 'us', due: '2027-01-01' },
        undated: { owner: 'us' },
        late: { owner: 'them', contributors: ['us'], due: '2026-11-21' },
        'done-later': { owner: 'us', status: 'done', done: '2026-04-01' },
        other: { owner: 'them' },
      },
    });
    expect(actions.map(({ action, owns, overdue }) => [action.id, owns, overdue])).toEqual([
      ['late', false, true],
      ['later', true, false],
      ['undated', true, false],
      ['done-later', true, false],
      ['done', true, false],
    ]);
  });

  test('holds what it owns besides', () => {
    const owned = book({
      products: { loan: { owner: 'us' }, card: { owner: 'them' } },
      sources: { calls: { title: 'Calls', kind: 'support-tickets', on: '2026-01', owner: 'us' } },
      stories: { better: { owner: 'us' }, other: {} },
      paths: { first: { owner: 'us', stops: [] }, second: { stops: [] } },
      insights: { silence: { teams: ['us'] }, other: { teams: ['them'] } },
    });
    expect([owned.products, owned.sources, owned.stories, owned.paths, owned.insights].map(ids)).toEqual([
      ['loan'],
      ['calls'],
      ['better'],
      ['first'],
      ['silence'],
    ]);
  });

  test('remembers of what happened only what concerns the team', () => {
    const { recent } = book({
      insights: { told: { teams: ['us'], published: '2026-11-01' }, other: { published: '2026-11-01' } },
      actions: {
        ours: { owner: 'them', contributors: ['us'], started: '2026-10-20' },
        other: { owner: 'them', started: '2026-10-20' },
      },
      maps: {
        trip: { owner: 'us', review: { last: '2026-10-10' } },
        other: { owner: 'them', review: { last: '2026-10-10' } },
      },
      stories: {
        told: { actions: ['ours'], published: '2026-10-05' },
        ours: { owner: 'us', published: '2026-10-04' },
        other: { actions: ['other'], published: '2026-10-05' },
      },
      sources: {
        calls: { title: 'Calls', kind: 'desk', on: '2026-10', owner: 'us' },
        talks: { title: 'Talks', kind: 'desk', on: '2026-10' },
      },
    });
    expect(recent.since).toBe('2026-10-01');
    expect(recent.happenings.map(({ kind, entry }) => `${kind} ${entry.id}`)).toEqual([
      'insight-published told',
      'action-started ours',
      'map-reviewed trip',
      'story-published told',
      'story-published ours',
      'source-gathered calls',
    ]);
  });
});

describe('painsOn()', () => {
  const pains = (maps: Parameters<typeof atlasOf>[0]['maps']) =>
    painsOn(atlasOf({ maps: maps ?? {} }), 'web').map(({ pain, step }) => `${step.id}: ${pain.text}`);

  test('takes a pain that names no channel for one of every channel of its step', () => {
    expect(
      pains({
        trip: {
          stages: stagesOf([
            { title: 'Ask', touchpoints: ['web', 'phone'], pains: ['Here', { text: 'There', channels: ['phone'] }] },
            { title: 'Go', touchpoints: ['phone'], pains: ['Elsewhere', { text: 'Named', channels: ['web'] }] },
          ]),
        },
      }),
    ).toEqual(['ask: Here', 'go: Named']);
  });

  test('puts the worst first, and leaves out what is not: future and retired maps', () => {
    const stages = (text: string, severity: number) =>
      stagesOf([{ title: 'Ask', touchpoints: ['web'], pains: [{ text, severity }] }]);
    expect(
      pains({
        a: { stages: stages('Nuisance', 1) },
        b: { stages: stages('Leaves', 3) },
        c: { futureOf: 'a', stages: stages('Future', 3) },
        d: { status: 'retired', stages: stages('Past', 3) },
      }),
    ).toEqual(['ask: Leaves', 'ask: Nuisance']);
  });
});

describe('teamCounts()', () => {
  test('counts what is open, and what of it is overdue', () => {
    expect(
      teamCounts(
        book({
          maps: { trip: { owner: 'us', review: { last: '2026-01-01' } }, go: { owner: 'us' } },
          actions: {
            late: { owner: 'us', due: '2026-11-21' },
            open: { owner: 'us' },
            done: { owner: 'us', status: 'done' },
            dropped: { owner: 'us', status: 'dropped' },
          },
          insights: { silence: { teams: ['us'] } },
        }),
      ),
    ).toEqual({ maps: 2, actions: 2, insights: 1, overdueActions: 1, overdueReviews: 1 });
  });
});

describe('contactAddress()', () => {
  test.each([
    ['loans@bank.example', 'mailto:loans@bank.example'],
    ['https://chat.example/loans', 'https://chat.example/loans'],
    ['Desk 4, ask for Ola', null],
    ['javascript:alert(1)', null],
    ['ring 12 or write to a@b.example', null],
  ])('of %s is %s', (contact, address) => {
    expect(contactAddress(contact)).toBe(address);
  });
});

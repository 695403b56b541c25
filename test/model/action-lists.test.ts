import { describe, expect, test } from 'vitest';
import {
  actionFacetTitle,
  actionsByDue,
  actionsByTeam,
  dueInWords,
  facetsOfAction,
} from '../../src/model/action-lists.ts';
import { formatLook, parseLook } from '../../src/model/action-looks.ts';
import { progressInWords } from '../../src/model/action-words.ts';
import { atlasOf } from '../build-content.ts';
import { entryOf } from '../entry-of.ts';

const today = '2026-11-22';
const atlas = atlasOf({
  teams: { zoo: { title: 'Animals' }, art: { title: 'Zebra painters' } },
  actions: {
    done: { owner: 'zoo', status: 'done', due: '2026-01-01' },
    someday: { owner: 'zoo' },
    later: { owner: 'zoo', status: 'planned', due: '2027-01-31', contributors: 'art', personas: 'ann' },
    soon: { owner: 'zoo', status: 'planned', due: '2027-01-02' },
    late: { owner: 'art', status: 'in-progress', due: '2026-11-21' },
    dropped: { owner: 'art', status: 'dropped' },
  },
});

describe('actionsByTeam()', () => {
  test('has teams by name; in each the next due first, then those without a date, then those that are over', () => {
    expect(actionsByTeam(atlas).map(({ team, actions }) => [team, actions.map(({ id }) => id)])).toEqual([
      ['zoo', ['soon', 'later', 'someday', 'done']],
      ['art', ['late', 'dropped']],
    ]);
  });
});

describe('actionsByDue()', () => {
  test('has what is overdue first, then month by month, then what has no date, then what is over', () => {
    expect(actionsByDue(atlas, today).map(({ due, actions }) => [due, actions.map(({ id }) => id)])).toEqual([
      ['overdue', ['late']],
      ['2027-01', ['soon', 'later']],
      ['undated', ['someday']],
      ['over', ['done', 'dropped']],
    ]);
  });

  test('nothing is overdue on its day', () => {
    expect(actionsByDue(atlas, '2026-11-21').map(({ due }) => due)).not.toContain('overdue');
  });

  test('dueInWords() names a month in the language of the site', () => {
    expect([dueInWords('2027-01', 'en'), dueInWords('overdue', 'en')]).toEqual(['Jan 2027', 'Overdue']);
  });
});

describe('the facets of an action', () => {
  test('count a team that contributes', () => {
    expect(facetsOfAction(entryOf(atlas.actions, 'later'))).toEqual({
      team: ['zoo', 'art'],
      status: ['planned'],
      effect: ['no-number'],
      persona: ['ann'],
      channel: [],
    });
  });

  test('are called by the title of the entry or the word of the state', () => {
    expect(actionFacetTitle(atlas, 'team', 'zoo')).toBe('Animals');
    expect(actionFacetTitle(atlas, 'status', 'in-progress')).toBe('In progress');
    expect(actionFacetTitle(atlas, 'team', 'gone')).toBe('gone');
  });
});

describe('the look of the list', () => {
  test.each(['board', 'team', 'due'] as const)('%s is read as it is written', (look) => {
    expect(parseLook(new URLSearchParams(formatLook(look).join('&')))).toBe(look);
  });

  test('is the board for what is no look', () => {
    expect(parseLook(new URLSearchParams('view=calendar'))).toBe('board');
  });
});

describe('progressInWords()', () => {
  const words = (now: number | null, isOver: boolean) =>
    progressInWords(
      {
        baseline: { value: 10, on: '2026-01' },
        now: now === null ? null : { value: now, on: '2026-06' },
        target: 0,
      },
      isOver,
    );

  test('says how much of the way is behind us', () => {
    expect(words(4, false)).toBe('60% of the way is done.');
    expect(words(4, true)).toBe('It went 60% of the way.');
  });

  test('says when the aim is reached, and when it is further than before', () => {
    expect(words(0, false)).toBe('The aim is reached.');
    expect(words(11, false)).toBe('Further from the aim than before.');
  });

  test('says nothing before a second measurement', () => {
    expect(words(null, false)).toBeNull();
  });
});

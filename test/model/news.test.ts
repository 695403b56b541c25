import { describe, expect, test } from 'vitest';
import { newsOf } from '../../src/model/news.ts';
import { atlasOf } from '../build-content.ts';

const atlas = atlasOf({
  insights: { found: { published: '2026-03-01' }, later: { published: '2027-01-01' } },
  stories: { told: { published: '2026-05-01' } },
  actions: {
    did: { status: 'done', done: '2026-05-01' },
    undated: { status: 'done' },
    dropped: { status: 'dropped', done: '2026-01-01' },
  },
  maps: { trip: { review: { last: '2026-02-01' }, validated: { on: '2026-04-01', with: '9 customers' } }, new: {} },
});

describe('newsOf()', () => {
  test('has findings, stories, what was done, reviewed and validated, the newest first', () => {
    expect(newsOf(atlas, '2026-11-22', 50).map(({ kind, on, id }) => `${on} ${kind} ${id}`)).toEqual([
      '2026-05-01 story told',
      '2026-05-01 action did',
      '2026-04-01 validation trip',
      '2026-03-01 insight found',
      '2026-02-01 review trip',
    ]);
  });

  test('keeps to the newest', () => {
    expect(newsOf(atlas, '2026-11-22', 2)).toHaveLength(2);
  });
});

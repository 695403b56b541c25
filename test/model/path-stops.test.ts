import { describe, expect, test } from 'vitest';
import { pathsInOrder, stopsOfPath } from '../../src/model/path-stops.ts';
import type { PathInput } from '../../src/schema/path.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

function stops(...written: Extract<PathInput['stops'], readonly unknown[]>) {
  const atlas = atlasOf({
    maps: { trip: { title: 'A trip', stages: stagesOf([{ title: 'Wait' }]) } },
    insights: { silence: { title: 'Nobody says a word.' } },
    stories: { better: { title: 'Now somebody does.' } },
    glossary: { low: { title: 'low point' } },
    paths: { week: { stops: written } },
  });
  const path = atlas.paths.get('week');
  if (path === undefined) throw new Error('The path was not built.');
  return stopsOfPath(atlas, path);
}

const answers = [{ text: 'Yes', right: true }, { text: 'No' }];

describe('stopsOfPath()', () => {
  test('joins what each stop shows, and calls it what that is called', () => {
    const found = stops(
      { moment: 'trip#wait' },
      { map: 'trip' },
      { persona: 'ann' },
      { insight: 'silence' },
      { story: 'better' },
      { term: 'low' },
      { question: 'Is it so?', answers },
      { title: 'Look around', text: 'Take your time.' },
    );
    expect(found.map(({ number, shown, title, stop }) => [number, shown.kind, title, stop.id])).toEqual([
      [1, 'moment', 'Wait', 'wait'],
      [2, 'map', 'A trip', 'trip'],
      [3, 'persona', 'ann', 'ann'],
      [4, 'insight', 'Nobody says a word.', 'silence'],
      [5, 'story', 'Now somebody does.', 'better'],
      [6, 'term', 'Low point', 'low'],
      [7, 'question', 'Is it so?', 'is-it-so'],
      [8, 'text', 'Look around', 'look-around'],
    ]);
  });

  test('prefers a heading and an id of its own', () => {
    const [titled, named] = stops({ map: 'trip', title: 'The way' }, { map: 'trip', title: 'The way', id: 'again' });
    expect([titled?.title, titled?.stop.id, named?.stop.id]).toEqual(['The way', 'the-way', 'again']);
  });

  test('gives a stop its number where neither title nor target make an id, and never the id of the end', () => {
    expect(stops({ title: '★', text: 'Hi' }, { title: 'End', text: 'Hi' }).map(({ stop }) => stop.id)).toEqual([
      'stop-1',
      'stop-2',
    ]);
  });

  test('shortens a question to an id of a few words', () => {
    const question = 'How many of the sixty calls that we listened to ended here with no claim?';
    expect(stops({ question, answers })[0]?.stop.id).toBe('how-many-of-the-sixty-calls-that-we');
  });

  test('shows a text where a reference leads nowhere, and of two stops with one id the first', () => {
    const found = stops({ moment: 'trip#gone', text: 'One' }, { map: 'none', id: 'gone', text: 'Two' });
    expect(found.map(({ shown, stop }) => [shown.kind, stop.text])).toEqual([['text', 'One']]);
  });
});

describe('pathsInOrder()', () => {
  const order = (next: Record<string, string | undefined>) =>
    pathsInOrder(
      atlasOf({ paths: Object.fromEntries(Object.entries(next).map(([id, to]) => [id, { stops: [], next: to }])) }),
    ).map(({ id }) => id);

  test('begins with a path that no other goes on to, and follows it', () => {
    expect(order({ phone: undefined, week: 'phone', other: undefined })).toEqual(['week', 'phone', 'other']);
  });

  test('lists paths that go on to each other once, and last', () => {
    expect(order({ a: 'b', b: 'a', c: undefined })).toEqual(['c', 'a', 'b']);
  });

  test('stops at a path that is not there', () => {
    expect(order({ a: 'gone', b: undefined })).toEqual(['a', 'b']);
  });
});

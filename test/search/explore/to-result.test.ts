import { describe, expect, test } from 'vitest';
import { exploreIndex } from '../../../src/search/explore/explore-index.ts';
import { everything, type Selection } from '../../../src/search/explore/selection.ts';
import { toResult, type Result } from '../../../src/search/explore/to-result.ts';
import { company } from './company.ts';
import { addresses } from './naive.ts';

const index = exploreIndex(company, addresses);

function result(type: Result['type'], title: string, chosen: Partial<Selection['chosen']> = {}): Result {
  const selection = { ...everything, chosen: { ...everything.chosen, ...chosen } };
  const found = index.things
    .filter(({ n }) => n === title)
    .map((thing) => toResult(index, thing, selection))
    .find((one) => one.type === type);
  if (found === undefined) throw new Error(`There is no ${type} “${title}”.`);
  return found;
}

describe('toResult()', () => {
  test('says what it is, where it stands and who is concerned', () => {
    expect(result('pain', 'Silence for nine days')).toMatchObject({
      kicker: 'Pain point · people leave over it',
      href: '/maps/trip/#ask-a-cafe',
      place: ['A first trip', 'Look around', 'Ask a café'],
      people: [{ title: 'bob', emotion: '+1 to −2', level: -2, isMeant: false }],
    });
  });

  test('does not name a step twice', () => {
    expect(result('step', 'Ask a café').place).toEqual(['A first trip', 'Look around']);
  });

  test('puts those who were looked for first: by name, or because they feel as was asked', () => {
    const people = (chosen: Partial<Selection['chosen']>) =>
      result('step', 'Look', chosen).people.map(({ title, isMeant }) => (isMeant ? `${title}!` : title));
    expect(people({})).toEqual(['ann', 'bob']);
    expect(people({ persona: ['bob'] })).toEqual(['bob!', 'ann']);
    expect(people({ emotion: ['-2'] })).toEqual(['bob!', 'ann']);
    expect(people({ persona: ['ann', 'bob'], emotion: ['-2'] })).toEqual(['bob!', 'ann']);
  });

  test('names each persona of a map once, without a feeling', () => {
    expect(result('map', 'A first trip').people.map(({ title, emotion }) => [title, emotion])).toEqual([
      ['ann', null],
      ['bob', null],
    ]);
  });
});

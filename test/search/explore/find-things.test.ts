import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packThings, exploreIndex } from '../../../src/search/explore/explore-index.ts';
import { facetNames, levelsOf, type FacetName } from '../../../src/search/explore/facet-names.ts';
import { knownValues, makeExplorer, placeInWords } from '../../../src/search/explore/find-things.ts';
import { listThings } from '../../../src/search/explore/list-things.ts';
import {
  everything,
  formatSelection,
  parseSelection,
  sorts,
  type Selection,
} from '../../../src/search/explore/selection.ts';
import { hrefOf } from '../../../src/search/explore/to-result.ts';
import { wordsOf } from '../../../src/search/words-of.ts';
import { company } from './company.ts';
import { addresses, isSelected, naiveCounts, nothingAround, questionOf, type Around } from './naive.ts';

const things = listThings(company);
const index = exploreIndex(company, addresses);
const explorer = makeExplorer(index);
const known = knownValues(index);

function select(chosen: Partial<Record<FacetName, string[]>>, text = '', sort: Selection['sort'] = 'match'): Selection {
  return { text, chosen: { ...everything.chosen, ...chosen }, sort };
}

function titles(selection: Selection): string[] {
  return explorer.find(selection).things.map((place) => index.things[place]?.n ?? '');
}

function countOf(selection: Selection, facet: FacetName, id: string): number {
  return explorer.find(selection).counts[facet][known[facet].indexOf(id)] ?? -1;
}

const words = [
  ...['silence', 'sil', 'look', 'trip', 'first', 'café', 'CAFE', 'people', 'a', 'nothing of it', 'look trip'],
  ...['phone', 'loan', 'desk', 'bob phone', 'why do people turn back?', 'looking', 'silence phone trip nowhere'],
];
const selections: fc.Arbitrary<Selection> = fc.record({
  text: fc.oneof(fc.constant(''), fc.constantFrom(...words)),
  chosen: fc.record(
    Object.fromEntries(facetNames.map((facet) => [facet, fc.subarray([...known[facet]], { maxLength: 2 })])) as Record<
      FacetName,
      fc.Arbitrary<string[]>
    >,
  ),
  sort: fc.constantFrom(...sorts),
});
// Most choices in all facets find nothing: some of the time, only a few are made.
const narrow = selections.chain((selection) =>
  fc.subarray([...facetNames], { maxLength: 3 }).map((facets) => ({
    ...selection,
    chosen: Object.fromEntries(
      facetNames.map((facet) => [facet, facets.includes(facet) ? selection.chosen[facet] : []]),
    ) as Selection['chosen'],
  })),
);

describe('find()', () => {
  const titleOf = (entries: ReadonlyMap<string, { fields: { title: string } }>) => (id: string) =>
    entries.get(id)?.fields.title ?? id;
  const arounds = new Map(
    index.things.flatMap((packed, place): [(typeof things)[number], Around][] => {
      const thing = things[place];
      if (thing === undefined) return [];
      const names = [
        ...thing.people.flatMap(({ persona }) => persona ?? []).map(titleOf(company.personas)),
        ...thing.people.flatMap(({ channels }) => channels).map(titleOf(company.channels)),
        ...thing.traits.product.map(titleOf(company.products)),
        ...thing.traits.team.map(titleOf(company.teams)),
      ];
      return [[thing, { names: names.flatMap(wordsOf), place: placeInWords(index, packed).flatMap(wordsOf) }]];
    }),
  );
  const around = (thing: (typeof things)[number]) => arounds.get(thing) ?? nothingAround;

  test('finds what the rule says: OR inside a facet, AND across, one persona for persona, emotion and channel', () => {
    fc.assert(
      fc.property(narrow, (selection) => {
        const found = [...explorer.find(selection).things].sort((a, b) => a - b);
        const question = questionOf(selection.text, things, around);
        const right = things.flatMap((thing, place) =>
          isSelected(thing, selection, around(thing), question) ? place : [],
        );
        expect(found).toEqual(right);
      }),
      { numRuns: 500 },
    );
  });

  test('counts for each value what would be found with it alone in its facet', () => {
    fc.assert(
      fc.property(narrow, (selection) => {
        expect(explorer.find(selection).counts).toEqual(naiveCounts(things, selection, known, around));
      }),
      { numRuns: 150 },
    );
  });

  test('finds at least as much with one more value in a facet that has one, and at most as much with one more facet', () => {
    fc.assert(
      fc.property(narrow, fc.constantFrom(...facetNames), fc.nat(), (selection, facet, at) => {
        const id = known[facet][at % known[facet].length] ?? '';
        const more = { ...selection, chosen: { ...selection.chosen, [facet]: [...selection.chosen[facet], id] } };
        const [before, after] = [explorer.find(selection), explorer.find(more)].map((found) => found.things.length);
        if (selection.chosen[facet].length > 0) expect(after).toBeGreaterThanOrEqual(before ?? 0);
        else expect(after).toBeLessThanOrEqual(before ?? 0);
      }),
    );
  });

  test('finds everything when nothing is looked for, in the order of the types', () => {
    expect(explorer.find(everything).things).toEqual(things.map((_thing, place) => place));
  });

  test('asks persona, emotion and channel of the same persona', () => {
    expect(titles(select({ type: ['step'], channel: ['shop'], emotion: ['-2'] }))).toEqual(['Ask a café']);
    // Ann is on the phone in that step, and it is Bob who is at −2.
    expect(titles(select({ type: ['step'], channel: ['phone'], emotion: ['-2'] }))).toEqual([]);
    expect(titles(select({ type: ['step'], persona: ['ann'], emotion: ['-2'] }))).toEqual([]);
    expect(titles(select({ type: ['step'], persona: ['ann', 'bob'], emotion: ['-2'], channel: ['web'] }))).toEqual([
      'Look',
    ]);
  });

  test('counts an emotion where it begins and where it ends', () => {
    expect(titles(select({ type: ['step'], persona: ['bob'], emotion: ['1'] }))).toEqual(['Ask a café']);
    expect(titles(select({ type: ['step'], persona: ['bob'], emotion: ['0'] }))).toEqual([]);
    expect(countOf(select({ type: ['step'] }), 'emotion', '-2')).toBe(2);
  });

  test('finds words whatever their case and accents are, by their beginnings', () => {
    expect(titles(select({ type: ['step'] }, 'CAFE'))).toEqual(['Ask a café']);
    expect(titles(select({ type: ['step'] }, 'cafés'))).toEqual(['Ask a café']);
    expect(titles(select({}, 'ilences'))).toEqual([]);
  });

  test('puts titles before texts', () => {
    const found = titles(select({}, 'call'));
    expect(found).toEqual(['Nobody calls back.', 'Fewer calls', 'Ask a café']);
  });

  test('finds a thing by words of its own together with words of its place, but not by its place alone', () => {
    expect(titles(select({ type: ['quote'] }, 'nobody trip'))).toEqual(['Nobody calls back.']);
    expect(titles(select({ type: ['quote'] }, 'trip'))).toEqual([]);
  });

  test('finds a step by the names of its channel, persona, product and team, and what is said there only with them', () => {
    expect(titles(select({ type: ['step'] }, 'phone'))).toEqual(['Ask a café', 'Decide', 'Look']);
    expect(titles(select({ type: ['step'] }, 'bob shop'))).toEqual(['Ask a café']);
    expect(titles(select({ type: ['quote'] }, 'shop'))).toEqual([]);
    expect(titles(select({ type: ['quote'] }, 'nobody shop'))).toEqual(['Nobody calls back.']);
  });

  test('does not count words that carry no meaning, and finds what says most of the others, the fuller first', () => {
    expect(titles(select({ type: ['map'] }, 'why do the people turn back'))).toEqual(['A first trip']);
    expect(titles(select({ type: ['step'] }, 'ask the café about churn'))).toEqual(['Ask a café']);
    expect(titles(select({}, 'silence nine wednesdays')).slice(0, 1)).toEqual(['Silence for nine days']);
  });

  test('adds the pages whose whole texts answer, and takes them as what they are: an entry each', () => {
    const find = (text: string, pages: [string, number][]) =>
      explorer.find(select({}, text), new Map(pages)).things.map((place) => index.things[place]?.n);
    expect(find('silence', [['/insights/rumour/', 1]])).toContain('A rumour');
    expect(find('silence nine', [['/insights/rumour/', 1]])).not.toContain('A rumour');
  });

  test('sorts by the lowest emotion of those who were looked for, the unknown last', () => {
    const lowest = titles(select({ type: ['step'], persona: ['ann'] }, '', 'lowest'));
    expect(lowest).toEqual(['Ask a café', 'Look', 'Look', 'Decide']);
  });

  test('sorts by date, the newest first, the undated last', () => {
    expect(titles(select({ type: ['insight', 'term'] }, '', 'newest'))).toEqual([
      'A rumour',
      'Silence hurts more than a no',
      'Churn',
    ]);
  });
});

describe('parseSelection() and formatSelection()', () => {
  test('are inverses', () => {
    fc.assert(
      fc.property(
        selections,
        fc
          .oneof(fc.string(), fc.constant('50 % & more, #1 + “two”'))
          .map((text) => text.trim().replaceAll(/\s+/gu, ' ')),
        (selection, text) => {
          const whole = { ...selection, text };
          const address = formatSelection({ ...whole.chosen, text, sort: whole.sort });
          expect(parseSelection(address, known)).toEqual(whole);
        },
      ),
    );
  });

  test('say nothing of what is not narrowed', () => {
    expect(formatSelection(everything)).toBe('');
    expect(formatSelection({ type: ['step'], persona: ['ann', 'bob'], emotion: ['-2'] })).toBe(
      '?type=step&persona=ann,bob&emotion=-2',
    );
  });

  test('ignore what there is not', () => {
    expect(parseSelection('?type=step,dream&persona=zoe&sort=odd&x=1', known)).toEqual(select({ type: ['step'] }));
  });

  test('take a facet that is named twice as one', () => {
    expect(parseSelection('?type=step&type=map', known).chosen.type).toEqual(['map', 'step']);
  });
});

describe('levelsOf()', () => {
  test('takes start and end to the nearest level, half of one away from zero', () => {
    expect(levelsOf(-2, -2)).toEqual([-2]);
    expect(levelsOf(1, -2)).toEqual([1, -2]);
    expect(levelsOf(-1.5, 0.4)).toEqual([-2, 0]);
    expect(levelsOf(0.5, -0.4)).toEqual([1, 0]);
    expect(Object.is(levelsOf(-0.2, -0.2)[0], 0)).toBe(true);
  });
});

describe('exploreIndex()', () => {
  test('is the same text for the same content', () => {
    expect(JSON.stringify(exploreIndex(company, addresses))).toBe(JSON.stringify(index));
  });

  test('survives the way to the reader', () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });

  test('offers only values that something has', () => {
    expect(known.evidence).toEqual(['strong', 'moderate', 'weak', 'none']);
    expect(known['use-case']).toEqual(['sales', 'other']);
    expect(known.persona).not.toContain('zoe');
    for (const facet of facetNames) {
      for (const count of explorer.find(everything).counts[facet]) expect(count, facet).toBeGreaterThan(0);
    }
  });

  test('takes maps that share a stage together', () => {
    expect(countOf(select({ type: ['map'] }), 'stage', 'look-around')).toBe(2);
  });

  test('leads to the page of an entry and to the place of what stands on a map', () => {
    const href = (title: string) =>
      hrefOf(
        index,
        index.things.find(({ n }) => n === title)!,
      );
    expect(href('Silence hurts more than a no')).toBe('/insights/silence-hurts/');
    expect(href('No answer')).toBe('/maps/trip/#ask-a-cafe');
    expect(href('Churn')).toBe('/glossary/#churn');
  });

  test('is of nothing when there is nothing', () => {
    expect(makeExplorer(packThings(company, [], addresses)).find(everything).things).toEqual([]);
  });
});

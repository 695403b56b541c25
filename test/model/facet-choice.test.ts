import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countFacets,
  formatChoice,
  isChosen,
  isNarrowed,
  offeredValues,
  parseChoice,
} from '../../src/model/facet-choice.ts';

const offered = { kind: ['pain', 'risk', 'need'], team: ['shop', 'müll-abfuhr'] };
const parsed = (search: string) => parseChoice(new URLSearchParams(search), offered);

describe('parseChoice()', () => {
  test('reads values in the order in which they are offered, and ignores what is not', () => {
    expect(parsed('?kind=risk,pain,joy&colour=red')).toEqual({ kind: ['pain', 'risk'], team: [] });
  });

  test('reads decomposed letters as composed ones', () => {
    const query = new URLSearchParams(`?team=${encodeURIComponent('büro'.normalize('NFD'))}`);
    expect(parseChoice(query, { team: ['büro', 'retail'] })).toEqual({ team: ['büro'] });
  });

  test('is the inverse of formatChoice()', () => {
    const some = (values: string[]) => fc.subarray(values);
    fc.assert(
      fc.property(fc.record({ kind: some(offered.kind), team: some(offered.team) }), (choice) => {
        expect(parsed(formatChoice(choice).join('&'))).toEqual(choice);
      }),
    );
  });
});

describe('isChosen()', () => {
  const entry = { kind: ['pain'], team: ['shop', 'müll-abfuhr'] };

  test('is OR inside a facet', () => {
    expect(isChosen(entry, { kind: ['risk', 'pain'] })).toBe(true);
    expect(isChosen(entry, { kind: ['risk', 'need'] })).toBe(false);
  });

  test('is AND across facets', () => {
    expect(isChosen(entry, { kind: ['pain'], team: ['shop'] })).toBe(true);
    expect(isChosen(entry, { kind: ['risk'], team: ['shop'] })).toBe(false);
  });

  test('is true of everything while nothing is chosen, also of what has no value at all', () => {
    expect(isChosen({}, { kind: [] })).toBe(true);
    expect(isChosen({}, { kind: ['pain'] })).toBe(false);
  });
});

describe('countFacets()', () => {
  const entries = [
    { kind: ['pain'], team: ['shop'] },
    { kind: ['risk'], team: ['shop', 'müll-abfuhr'] },
    { kind: ['risk'], team: ['müll-abfuhr'] },
  ];

  test('counts within the choice of the other facets, not of its own', () => {
    expect(countFacets(entries, offered, { kind: ['pain'], team: [] })).toEqual({
      kind: { pain: 1, risk: 2, need: 0 },
      team: { shop: 1, 'müll-abfuhr': 0 },
    });
  });
});

describe('offeredValues()', () => {
  test('offers what some entry has, and no facet without a choice', () => {
    const entries = [{ kind: ['need'], team: ['shop'] }, { kind: ['pain'] }];
    expect(offeredValues(offered, entries)).toEqual({ kind: ['pain', 'need'], team: [] });
  });
});

describe('isNarrowed()', () => {
  test('is true once anything is chosen', () => {
    expect(isNarrowed({ kind: [] })).toBe(false);
    expect(isNarrowed({ kind: [], team: ['shop'] })).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import * as de from '../../../src/messages/de.ts';
import { exploreIndex } from '../../../src/search/explore/explore-index.ts';
import { chosenValues, selectionInWords } from '../../../src/search/explore/in-words.ts';
import { everything, type Selection } from '../../../src/search/explore/selection.ts';
import { company } from './company.ts';
import { addresses } from './naive.ts';

const index = exploreIndex(company, addresses);
const select = (chosen: Partial<Selection['chosen']>, text = ''): Selection => ({
  ...everything,
  text,
  chosen: { ...everything.chosen, ...chosen },
});

describe('selectionInWords() says', () => {
  test.each<[string, Selection, number]>([
    ['7 results', everything, 7],
    [
      '1 step on phone where bob is at −2',
      select({ type: ['step'], channel: ['phone'], persona: ['bob'], emotion: ['-2'] }),
      1,
    ],
    ['2 quotes with ann or bob', select({ type: ['quote'], persona: ['ann', 'bob'] }), 2],
    ['3 results where somebody is at −2 or +1', select({ emotion: ['-2', '1'] }), 3],
    ['No pain points for “wait”', select({ type: ['pain'] }, 'wait'), 0],
    [
      '4 results among steps and quotes in the stage Look around',
      select({ type: ['step', 'quote'], stage: ['look-around'] }),
      4,
    ],
    [
      '2 maps, about Loan, with the team Service desk; status: Validated; evidence: Strong or Weak; use case: Sales; state: As it is today',
      select({
        type: ['map'],
        product: ['loan'],
        team: ['desk'],
        status: ['validated'],
        evidence: ['strong', 'weak'],
        'use-case': ['sales'],
        state: ['current'],
      }),
      2,
    ],
  ])('%s', (sentence, selection, count) => {
    expect(selectionInWords(index, selection, count)).toBe(sentence);
  });

  test('the same in German', () => {
    const none = { text: '', stage: '', product: '', team: '', status: '', evidence: '', 'use-case': '', state: '' };
    const words = { ...none, persona: 'Erstkäuferin', emotion: '−2', channel: 'Telefon oder Filiale' };
    const found = (count: number) => de.explore.found(count, de.explore.types.step.one, de.explore.types.step.many);
    expect(de.explore.sentence(found(2), words)).toBe('2 Schritte über Telefon oder Filiale mit Erstkäuferin bei −2');
    expect(de.explore.sentence(found(1), { ...words, persona: '', channel: '' })).toBe(
      '1 Schritt mit irgendwem bei −2',
    );
    expect(de.explore.sentence(found(0), { ...words, persona: '', channel: '', emotion: '' })).toBe('Keine Schritte');
    expect(de.explore.among('4 Ergebnisse', 'Schritte und Zitate')).toBe('4 Ergebnisse (Schritte und Zitate)');
  });
});

describe('chosenValues()', () => {
  test('are titled and in the order of the page', () => {
    expect(chosenValues(index, select({ emotion: ['-2'], type: ['quote', 'map'] }))).toEqual([
      { facet: 'type', id: 'map', title: 'Map' },
      { facet: 'type', id: 'quote', title: 'Quote' },
      { facet: 'emotion', id: '-2', title: '−2 distressed' },
    ]);
  });
});

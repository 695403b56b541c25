import { describe, expect, test } from 'vitest';
import { matches } from '../../../src/model/view.ts';
import { stepsOf } from '../../../src/model/figures.ts';
import { thingTypes } from '../../../src/search/explore/facet-names.ts';
import { listThings } from '../../../src/search/explore/list-things.ts';
import { everything } from '../../../src/search/explore/selection.ts';
import type { Thing } from '../../../src/search/explore/thing.ts';
import { atlasOf } from '../../build-content.ts';
import { company } from './company.ts';
import { isSelected, nothingAround, questionOf } from './naive.ts';

const things = listThings(company);

function thing(type: Thing['type'], title: string): Thing {
  const found = things.find((one) => one.type === type && one.title === title);
  if (found === undefined) throw new Error(`There is no ${type} “${title}”.`);
  return found;
}

describe('listThings() has', () => {
  test('every type, in the order of the types', () => {
    expect([...new Set(things.map(({ type }) => type))]).toEqual(thingTypes);
  });

  test('a step, a quote, a pain, an opportunity and a moment as things of their own, with their place', () => {
    const place = { map: 'trip', stage: 'look-around', step: 'ask-a-cafe', stepTitle: 'Ask a café' };
    for (const [type, title] of [
      ['step', 'Ask a café'],
      ['quote', 'Nobody calls back.'],
      ['pain', 'Silence for nine days'],
      ['opportunity', 'Name a day'],
      ['moment', 'The long silence'],
    ] as const) {
      expect(thing(type, title).place).toEqual(place);
    }
  });

  test('a moment where the author marked one and where the numbers of the map find one', () => {
    expect(things.filter(({ type, id }) => type === 'moment' && id === 'trip').map(({ title }) => title)).toEqual([
      'Look',
      'The long silence',
    ]);
    expect(thing('moment', 'The long silence').kind).toBe('Moment of truth · Lowest moment');
    expect(thing('moment', 'Look').kind).toBe('Highest moment · Widest gap');
  });
});

describe('of the people at', () => {
  test('a step, each is on their own channels with their own emotion', () => {
    expect(thing('step', 'Ask a café').people).toEqual([
      { persona: 'ann', emotion: [-1, -1], channels: ['phone'] },
      { persona: 'bob', emotion: [1, -2], channels: ['shop'] },
    ]);
  });

  test('a step that names nobody, all of the map are there; on a map of nobody, nobody in particular', () => {
    expect(thing('step', 'Decide').people.map(({ persona }) => persona)).toEqual(['ann', 'bob']);
    expect(thing('step', 'Go').people).toEqual([{ persona: null, emotion: null, channels: ['web'] }]);
  });

  test('a quote, only its speaker is there; of an unknown speaker only where it was said is known', () => {
    expect(thing('quote', 'Nobody calls back.').people).toEqual([
      { persona: 'bob', emotion: [1, -2], channels: ['shop'] },
    ]);
    expect(thing('quote', 'Who said this?').people).toEqual([
      { persona: null, emotion: null, channels: ['phone', 'shop'] },
    ]);
  });

  test('a pain, those it hurts are there, on the channels that it names', () => {
    expect(thing('pain', 'Silence for nine days').people.map(({ persona }) => persona)).toEqual(['bob']);
    expect(thing('pain', 'No answer').people.map(({ channels }) => channels)).toEqual([['phone'], ['phone']]);
  });

  test('a map, everybody is there as at its steps, so that it is found when one of them is', () => {
    expect(thing('map', 'A first trip').people).toContainEqual({
      persona: 'bob',
      emotion: [1, -2],
      channels: ['shop'],
    });
  });

  test('an entry, nobody feels anything', () => {
    expect(thing('insight', 'Silence hurts more than a no').people).toEqual([
      { persona: 'bob', emotion: null, channels: ['phone', 'web'] },
    ]);
  });
});

describe('of the traits', () => {
  test('what stands on a map has its product, status, use case and state', () => {
    expect(thing('pain', 'No answer').traits).toMatchObject({
      stage: ['look-around'],
      product: ['loan'],
      status: ['validated'],
      'use-case': ['sales'],
      state: ['current'],
    });
  });

  test('a step belongs to the teams that work behind it, a map to its owner and contributors', () => {
    expect(thing('step', 'Ask a café').traits.team).toEqual(['shop']);
    expect(thing('map', 'A first trip').traits.team).toEqual(['desk']);
  });

  test('an insight has the stages and products of the steps where it happens', () => {
    expect(thing('insight', 'Silence hurts more than a no').traits).toMatchObject({
      stage: ['look-around'],
      product: ['loan'],
      team: ['desk'],
      status: ['accepted'],
    });
  });

  test('evidence is that of the sources: those of the step count for what is said at it, an assumption is weak', () => {
    const strength = (type: Thing['type'], title: string) => thing(type, title).traits.evidence;
    expect(strength('step', 'Ask a café')).toEqual(['strong']);
    expect(strength('step', 'Look')).toEqual(['moderate']);
    expect(strength('step', 'Decide')).toEqual(['weak']);
    expect(strength('step', 'Go')).toEqual(['none']);
    expect(strength('quote', 'Nobody calls back.')).toEqual(['strong']);
    expect(strength('action', 'Name a day')).toEqual(['weak']);
    expect(strength('insight', 'A rumour')).toEqual(['none']);
    expect(strength('term', 'Churn')).toEqual([]);
  });
});

describe('the steps found for a persona and a channel', () => {
  test('are those that the map’s own filter lets through', () => {
    const atlas = atlasOf({
      maps: {
        trip: {
          personas: ['ann', 'bob', 'cem'],
          stages: [
            {
              title: 'One',
              steps: [
                { title: 'A', touchpoints: ['web', 'phone'] },
                {
                  title: 'B',
                  touchpoints: [
                    { channel: 'phone', personas: ['bob'] },
                    { channel: 'web', personas: ['ann'] },
                  ],
                },
                { title: 'C', emotions: { ann: -1 }, touchpoints: ['phone'] },
                { title: 'D', thinking: [{ quote: 'Hm.', persona: 'cem' }] },
                { title: 'E', emotions: { bob: 2 }, touchpoints: [{ channel: 'shop', personas: ['cem'] }, 'web'] },
              ],
            },
          ],
        },
      },
    });
    const steps = listThings(atlas).filter(({ type }) => type === 'step');
    const figures = [...atlas.maps.values()].flatMap((map) => stepsOf(map.figures));
    const choices = [[], ['ann'], ['bob', 'cem'], ['cem']];
    for (const persona of choices) {
      for (const channel of [[], ['web'], ['phone', 'shop'], ['shop']]) {
        const selection = { ...everything, chosen: { ...everything.chosen, persona, channel } };
        const found = steps
          .filter((step) =>
            isSelected(
              step,
              selection,
              nothingAround,
              questionOf('', [], () => nothingAround),
            ),
          )
          .map(({ place }) => place?.step);
        const shown = figures.filter((step) => matches(step, { personas: persona, channels: channel }));
        expect(found, `${persona.join()} on ${channel.join()}`).toEqual(shown.map(({ id }) => id));
      }
    }
  });
});

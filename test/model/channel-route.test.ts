import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelRoute, switchesOf } from '../../src/model/channel-route.ts';
import { mapOf, stagesOf } from '../build-content.ts';

/** A map of steps s1, s2, … with the channels of each, the same for everyone. */
const channels = (...steps: string[][]) =>
  mapOf(stagesOf(steps.map((touchpoints, index) => ({ title: `S${index + 1}`, touchpoints })))).figures;

const mains = (...steps: string[][]) => channelRoute(channels(...steps), 'ann').map(({ main }) => main);
const switched = (...steps: string[][]) => channelRoute(channels(...steps), 'ann').map((leg) => leg.switched);

describe('channelRoute()', () => {
  test('has every step of the journey, with the persona’s own channels', () => {
    const { figures } = mapOf(
      stagesOf(
        [{ title: 'A', touchpoints: [{ channel: 'web', personas: 'ann' }, { channel: 'phone' }] }],
        [{ title: 'B' }, { title: 'C', touchpoints: { channel: 'shop', personas: 'bob' } }],
      ),
    );
    expect(channelRoute(figures, 'ann')).toEqual([
      { step: 'a', main: 'web', all: ['web', 'phone'], switched: false },
      { step: 'b', main: null, all: [], switched: false },
      { step: 'c', main: null, all: [], switched: false },
    ]);
    expect(channelRoute(figures, 'bob')).toEqual([
      { step: 'a', main: 'phone', all: ['phone'], switched: false },
      { step: 'b', main: null, all: [], switched: false },
      { step: 'c', main: 'shop', all: ['shop'], switched: true },
    ]);
  });

  test('stays on its channel where that is one of several, else takes the first', () => {
    expect(mains(['phone'], ['web', 'phone'])).toEqual(['phone', 'phone']);
    expect(mains(['phone'], ['web', 'shop'])).toEqual(['phone', 'web']);
    expect(mains(['web', 'phone'])).toEqual(['web']);
  });

  test('takes the one of several on which it can stay, whoever comes first in the text', () => {
    expect(mains(['web', 'phone'], ['phone'])).toEqual(['phone', 'phone']);
    expect(mains(['web', 'phone'], [], ['phone', 'shop'], ['phone'])).toEqual(['phone', null, 'phone', 'phone']);
    expect(mains(['web'], ['web', 'phone'], ['phone', 'web'], ['web'])).toEqual(['web', 'web', 'web', 'web']);
    expect(mains(['shop'], ['web', 'phone'], ['mail', 'phone'], ['phone'])).toEqual([
      'shop',
      'phone',
      'phone',
      'phone',
    ]);
    // It has to change once, and does so where it must.
    expect(mains(['web'], ['phone', 'web'], ['phone'])).toEqual(['web', 'web', 'phone']);
  });

  test('changes channel no more often than any other choice would', () => {
    const used = fc.uniqueArray(fc.constantFrom('web', 'phone', 'shop'), { maxLength: 3 });
    const changesOf = (way: readonly (string | null)[]) => {
      const stops = way.filter((channel) => channel !== null);
      return stops.filter((channel, index) => index > 0 && channel !== stops[index - 1]).length;
    };
    const ways = (steps: string[][]): (string | null)[][] =>
      steps.reduce<(string | null)[][]>(
        (all, step) => all.flatMap((way) => (step.length === 0 ? [null] : step).map((channel) => [...way, channel])),
        [[]],
      );
    fc.assert(
      fc.property(fc.array(used, { minLength: 1, maxLength: 6 }), (steps) => {
        expect(changesOf(mains(...steps))).toBe(Math.min(...ways(steps).map(changesOf)));
      }),
    );
  });

  test('remembers its channel over a step without any', () => {
    expect(mains(['phone'], [], ['web', 'phone'])).toEqual(['phone', null, 'phone']);
  });

  test('counts a switch only where no channel goes on', () => {
    expect(switched(['web'], ['phone'])).toEqual([false, true]);
    expect(mains(['web', 'phone'], ['phone'])).toEqual(['phone', 'phone']);
    expect(switched(['web', 'phone'], ['phone'])).toEqual([false, false]);
  });

  test('a step without a channel is no switch, and does not hide one', () => {
    expect(switched(['web'], [], ['web'])).toEqual([false, false, false]);
    expect(switched(['web'], [], ['phone'])).toEqual([false, false, true]);
    expect(switched([], ['web'])).toEqual([false, false]);
  });

  test('of a map without steps is empty', () => {
    expect(channelRoute(channels(), 'ann')).toEqual([]);
  });

  test('a switch is always a change of the main channel, and the main channel is always one in use', () => {
    const step = fc.subarray(['web', 'phone', 'shop']);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        let before: string | null = null;
        for (const { main, all, switched } of channelRoute(channels(...steps), 'ann')) {
          expect(main === null ? all : all.includes(main)).toEqual(main === null ? [] : true);
          if (switched) expect(before).not.toBeNull();
          if (switched) expect(main).not.toBe(before);
          before = main ?? before;
        }
      }),
    );
  });
});

describe('switchesOf()', () => {
  test('counts the switches a persona can not avoid', () => {
    expect(switchesOf(channels(['web'], ['phone'], [], ['web'], ['web', 'shop'], ['shop']), 'ann')).toBe(2);
    expect(switchesOf(channels(), 'ann')).toBe(0);
  });
});

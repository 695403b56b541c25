import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AtlasMap } from '../../src/model/atlas.ts';
import {
  comparisonInWords,
  differencesOf,
  largestDifference,
  sideOf,
  twinInWords,
  twinOf,
  twinSide,
  type Side,
  type Twin,
} from '../../src/model/comparison.ts';
import type { Swing } from '../../src/model/figures.ts';
import type { Names } from '../../src/model/journey-in-words.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const side = (name: string, swings: Record<string, Swing>): Side => ({ name, swingAt: (step) => swings[step] });
const namesOf = (map: AtlasMap): Names => ({
  persona: (id) => ({ ann: 'Ann', bob: 'Bob' })[id]!,
  channel: (id) => id,
  step: (id) => map.steps.find((step) => step.id === id)!,
});

describe('differencesOf()', () => {
  test('compares how both leave a step, in the order of the steps', () => {
    const a = side('Ann', { x: [1, 1], y: [0, -2] });
    const b = side('Bob', { x: [-2, 2], y: [0, 0] });
    expect(differencesOf(['y', 'x'], a, b)).toEqual([
      { step: 'y', a: -2, b: 0, difference: 2 },
      { step: 'x', a: 1, b: 2, difference: 1 },
    ]);
  });

  test('leaves out a step where one of them is not known', () => {
    expect(differencesOf(['x', 'y', 'z'], side('Ann', { x: [1, 1] }), side('Bob', { y: [1, 1] }))).toEqual([]);
  });

  test('reads a persona of a map', () => {
    const { figures } = mapOf(
      stagesOf([{ title: 'A', emotions: { ann: { from: 1, to: 0 }, bob: -1 } }, { title: 'B' }]),
    );
    expect(differencesOf(['a', 'b'], sideOf(figures, 'ann', 'Ann'), sideOf(figures, 'bob', 'Bob'))).toEqual([
      { step: 'a', a: 0, b: -1, difference: -1 },
    ]);
  });

  test('the other way round the differences are the opposite', () => {
    const level = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
    const curve = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.tuple(level, level));
    fc.assert(
      fc.property(curve, curve, (left, right) => {
        const [a, b] = [side('Ann', left), side('Bob', right)];
        const there = differencesOf(['x', 'y', 'z'], a, b);
        const back = differencesOf(['x', 'y', 'z'], b, a);
        expect(back.map((one) => one.difference + 0)).toEqual(there.map((one) => 0 - one.difference));
        expect(largestDifference(back)?.step).toBe(largestDifference(there)?.step);
      }),
    );
  });
});

describe('largestDifference()', () => {
  const of = (...pairs: [number, number][]) =>
    largestDifference(
      differencesOf(
        pairs.map((_, index) => String(index)),
        { name: 'Ann', swingAt: (step) => [0, pairs[Number(step)]![0]] },
        { name: 'Bob', swingAt: (step) => [0, pairs[Number(step)]![1]] },
      ),
    )?.step;

  test('is the largest in either direction, the first of equal ones', () => {
    expect(of([0, 1], [1, -2], [2, 0])).toBe('1');
    expect(of([1, 0], [0, 1])).toBe('0');
  });

  test('a tie is a tie, whatever the decimals', () => {
    expect(0.3 - 0.1).toBeLessThan(0.2); // What the guard is against.
    expect(of([0.1, 0.3], [0, 0.2])).toBe('0');
  });

  test('is none where nothing differs, and where nothing is compared', () => {
    expect(of([1, 1], [-2, -2])).toBeUndefined();
    expect(of()).toBeUndefined();
  });
});

describe('comparisonInWords()', () => {
  const map = mapOf(stagesOf([{ title: 'Ask' }, { title: 'Wait' }]));
  const say = (a: Record<string, Swing>, b: Record<string, Swing>) =>
    comparisonInWords(differencesOf(['ask', 'wait'], side('Ann', a), side('Bob', b)), 'Ann', 'Bob', namesOf(map));

  test('names the step where they are furthest apart', () => {
    expect(say({ ask: [0, 0], wait: [1, 1] }, { ask: [1, 1], wait: [0, -2] })).toBe(
      'Furthest apart at step 2 Wait: Ann +1, Bob −2.',
    );
  });

  test('says when they never differ, and when there is nothing to compare', () => {
    expect(say({ ask: [0, 0] }, { ask: [1, 0] })).toBe('They never differ.');
    expect(say({ ask: [0, 0] }, { wait: [0, 0] })).toBe('Nothing to compare: no step is known for both Ann and Bob.');
  });
});

const withTwin = (
  steps: StepInput[],
  otherSteps: StepInput[],
  state: Twin['state'] = 'future',
  on: Twin['on'] = null,
) => {
  const [map, other] = [mapOf(stagesOf(steps)), mapOf(stagesOf(otherSteps))];
  const twin = twinOf(map, { ...other, id: 'other', title: 'Other', state, on });
  return { map, twin };
};
const titles = (...list: string[]): StepInput[] => list.map((title) => ({ title }));
const letters = (text: string) => [...text];

describe('twinOf()', () => {
  test('tells the other map in the steps of this one', () => {
    const { twin } = withTwin(
      [{ title: 'Ask', emotions: { ann: 1 } }, { title: 'Wait' }],
      [
        { title: 'Ask', emotions: { ann: 2, bob: { from: 0, to: 1 } } },
        { title: 'Wait', emotions: { bob: -1 } },
      ],
    );
    expect(twin).toEqual({
      id: 'other',
      title: 'Other',
      state: 'future',
      on: null,
      emotions: { ask: { ann: [2, 2], bob: [0, 1] }, wait: { bob: [-1, -1] } },
      gone: [],
      added: [],
      moved: [],
      renamed: [],
    });
  });

  test('knows a step by an id that it had before, on either side', () => {
    const [old, renamed] = [
      { title: 'Wait', emotions: { ann: -1 } },
      { title: 'Hear back', was: ['wait'], emotions: { ann: 1 } },
    ];
    expect(withTwin([renamed], [old]).twin).toMatchObject({
      emotions: { 'hear-back': { ann: [-1, -1] } },
      renamed: [['Wait', 'Hear back']],
      gone: [],
      added: [],
    });
    expect(withTwin([old], [renamed]).twin).toMatchObject({
      emotions: { wait: { ann: [1, 1] } },
      renamed: [['Hear back', 'Wait']],
      gone: [],
      added: [],
    });
  });

  test('a step of the same id comes before one that had it', () => {
    const { twin } = withTwin([{ title: 'Hear back', was: 'wait' }, { title: 'Wait' }], titles('Wait'));
    expect(twin).toMatchObject({ emotions: { wait: {} }, added: ['Hear back'], renamed: [] });
    expect(withTwin([{ title: 'Wait', was: 'hold' }], titles('Wait', 'Hold')).twin).toMatchObject({
      gone: ['Hold'],
      renamed: [],
    });
  });

  test('a step that two became one of is shared once', () => {
    const { twin } = withTwin([{ title: 'Apply', was: ['ask', 'sign'] }], titles('Ask', 'Sign'));
    expect(twin).toMatchObject({ renamed: [['Ask', 'Apply']], gone: ['Sign'], added: [] });
  });

  test('lists what only one of them has', () => {
    expect(withTwin(titles('A', 'B', 'C'), titles('B', 'D')).twin).toMatchObject({
      gone: ['D'],
      added: ['A', 'C'],
      moved: [],
    });
  });

  test('a step under the same id and another title is renamed', () => {
    const { twin } = withTwin([{ id: 'wait', title: 'Wait here' }], [{ id: 'wait', title: 'Wait' }]);
    expect(twin.renamed).toEqual([['Wait', 'Wait here']]);
  });

  test('lists the fewest moves that explain another order', () => {
    const moved = (mine: string, others: string) =>
      withTwin(titles(...letters(mine)), titles(...letters(others))).twin.moved.join('');
    expect(moved('ABCDE', 'BCDEA')).toBe('A');
    expect(moved('ABCDE', 'EABCD')).toBe('E');
    expect(moved('ABCDE', 'ADCBE')).toHaveLength(2);
    expect(moved('ABC', 'ABC')).toBe('');
    // New and gone steps shift the others, but move none.
    expect(moved('XABC', 'AYBZC')).toBe('');
  });

  test('taking the moved steps out leaves both in the same order, and moving one never counts as more', () => {
    const inOrder = letters('ABCDEFG');
    const order = fc.shuffledSubarray(inOrder, { minLength: inOrder.length, maxLength: inOrder.length });
    fc.assert(
      fc.property(order, fc.nat(6), fc.nat(6), (others, from, to) => {
        const { moved } = withTwin(titles(...inOrder), titles(...others)).twin;
        const left = (list: readonly string[]) => list.filter((title) => !moved.includes(title));
        expect(left(inOrder)).toEqual(left(others));

        const one = others.toSpliced(from, 1).toSpliced(to, 0, others[from]!);
        expect(withTwin(titles(...others), titles(...one)).twin.moved.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('every step is shared, added or gone, exactly once', () => {
    const steps = fc.uniqueArray(
      fc.record({ title: fc.constantFrom(...letters('ABCDEF')), was: fc.subarray(['a', 'b', 'x', 'y']) }),
      { selector: ({ title }) => title, maxLength: 6 },
    );
    fc.assert(
      fc.property(steps, steps, (mine, others) => {
        const { map, twin } = withTwin(mine, others);
        const shared = Object.keys(twin.emotions);
        expect(shared.length + twin.added.length).toBe(mine.length);
        expect(shared.length + twin.gone.length).toBe(others.length);
        expect(map.steps.map(({ id }) => id)).toEqual(expect.arrayContaining(shared));
      }),
    );
  });

  test('a map beside itself has changed in nothing', () => {
    const steps: StepInput[] = [
      { title: 'A', was: 'b' },
      { title: 'B', emotions: { ann: 1 } },
    ];
    const { map, twin } = withTwin(steps, steps);
    expect(twin).toMatchObject({ gone: [], added: [], moved: [], renamed: [] });
    expect(twinInWords(twin, map.figures, namesOf(map), ['ann'])).toEqual([
      'Ann: no change.',
      'The steps are the same as in “Other”.',
    ]);
  });

  test('works without steps', () => {
    expect(withTwin([], []).twin).toMatchObject({ emotions: {}, gone: [], added: [], moved: [], renamed: [] });
  });
});

describe('twinSide()', () => {
  test('reads a persona of the other map, by the steps of this one', () => {
    const { twin } = withTwin([{ title: 'Hear back', was: 'wait' }], [{ title: 'Wait', emotions: { ann: -1 } }]);
    const { name, swingAt } = twinSide(twin, 'ann', 'Today');
    expect([name, swingAt('hear-back'), swingAt('wait')]).toEqual(['Today', [-1, -1], undefined]);
    expect(twinSide(twin, 'bob', 'Today').swingAt('hear-back')).toBeUndefined();
  });
});

describe('twinInWords()', () => {
  const today: StepInput[] = [
    { title: 'Ask', emotions: { ann: 0, bob: 1 } },
    { title: 'Fax', emotions: { ann: -1 } },
    { title: 'Wait', emotions: { ann: -2, bob: 1 } },
  ];
  const tomorrow: StepInput[] = [
    { title: 'Ask', emotions: { ann: 1, bob: 1 } },
    { title: 'Hear back', was: 'wait', emotions: { ann: 1, bob: 1 } },
    { title: 'Settle' },
  ];

  test('tells the future map what changes against today', () => {
    const { map, twin } = withTwin(tomorrow, today, 'current');
    expect(twinInWords(twin, map.figures, namesOf(map), ['ann', 'bob'])).toEqual([
      'Ann: largest change at step 2 Hear back, from −2 to +1.',
      'Bob: no change.',
      'Compared with “Other”: 1 step added (Settle), 1 step removed (Fax) and 1 step renamed (“Wait” to “Hear back”).',
    ]);
  });

  test('tells the current map what the future brings, in the same direction', () => {
    const { map, twin } = withTwin(today, tomorrow, 'future');
    expect(twinInWords(twin, map.figures, namesOf(map), ['ann', 'bob'])).toEqual([
      'Ann: largest change at step 3 Wait, from −2 to +1.',
      'Bob: no change.',
      'In “Other”: 1 step added (Settle), 1 step removed (Fax) and 1 step renamed (“Wait” to “Hear back”).',
    ]);
  });

  test('an earlier version of a future map is told as what was before', () => {
    const { map, twin } = withTwin(tomorrow, today, 'future', '2026-05-12');
    const [ann, , steps] = twinInWords(twin, map.figures, namesOf(map), ['ann', 'bob']);
    expect(ann).toBe('Ann: largest change at step 2 Hear back, from −2 to +1.');
    expect(steps).toContain('Compared with “Other”: 1 step added (Settle)');
  });

  test('says moves, and counts more titles than four', () => {
    const moved = withTwin(titles('A', 'B', 'C'), titles('B', 'C', 'A'), 'current');
    expect(twinInWords(moved.twin, moved.map.figures, namesOf(moved.map), [])).toEqual([
      'Compared with “Other”: 1 step moved (A).',
    ]);
    const grown = withTwin(titles(...letters('ABCDEF')), titles('A'), 'current');
    expect(twinInWords(grown.twin, grown.map.figures, namesOf(grown.map), [])).toEqual([
      'Compared with “Other”: 5 steps added (B, C, D and 2 more).',
    ]);
    const four = withTwin(titles(...letters('ABCDE')), titles('A'), 'current');
    expect(twinInWords(four.twin, four.map.figures, namesOf(four.map), [])).toEqual([
      'Compared with “Other”: 4 steps added (B, C, D and E).',
    ]);
  });

  test('says when there is nothing to compare', () => {
    const strange = withTwin([{ title: 'Ask', emotions: { ann: 1 } }], titles('Wait'));
    expect(twinInWords(strange.twin, strange.map.figures, namesOf(strange.map), ['ann'])).toEqual([
      'No step is shared with “Other”.',
    ]);
    const unknown = withTwin([{ title: 'Ask', emotions: { ann: 1 } }], titles('Ask'));
    expect(twinInWords(unknown.twin, unknown.map.figures, namesOf(unknown.map), ['ann'])).toEqual([
      'Ann: nothing to compare.',
      'The steps are the same as in “Other”.',
    ]);
  });
});

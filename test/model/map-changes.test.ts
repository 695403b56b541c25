import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, isUnchanged, type MapChanges } from '../../src/model/map-changes.ts';
import type { JourneyMapFields, JourneyMapInput } from '../../src/schema/journey-map.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const of = (steps: StepInput[], fields: Partial<JourneyMapInput> = {}): JourneyMapFields =>
  mapOf(stagesOf(steps), fields).fields;
const changes = (before: StepInput[], after: StepInput[]): MapChanges => changesBetween(of(before), of(after));
const titles = (steps: readonly { title: string }[]) => steps.map(({ title }) => title);
const pains = (list: readonly { pain: { text: string } }[]) => list.map(({ pain }) => pain.text);

describe('changesBetween(): steps', () => {
  test('tells those that are gone from those that are new', () => {
    const { gone, added, moved, renamed } = changes([{ title: 'A' }, { title: 'B' }], [{ title: 'A' }, { title: 'C' }]);
    expect([titles(gone), titles(added)]).toEqual([['B'], ['C']]);
    expect([moved, renamed]).toEqual([[], []]);
  });

  test('knows a step by an id that it had before, on either side', () => {
    const renamed = (before: StepInput, after: StepInput) =>
      changes([before], [after]).renamed.map((pair) => [pair.before.title, pair.after.title]);
    expect(renamed({ title: 'Old' }, { title: 'New', was: 'old' })).toEqual([['Old', 'New']]);
    expect(renamed({ title: 'New', was: 'old' }, { title: 'Old' })).toEqual([['New', 'Old']]);
  });

  test('names the fewest steps that moved', () => {
    const { moved } = changes(
      [{ title: 'A' }, { title: 'B' }, { title: 'C' }, { title: 'D' }],
      [{ title: 'D' }, { title: 'A' }, { title: 'B' }, { title: 'C' }],
    );
    expect(moved.map(({ after }) => after.title)).toEqual(['D']);
  });
});

describe('changesBetween(): emotions', () => {
  const emotions = (before: StepInput['emotions'], after: StepInput['emotions']) =>
    changes([{ title: 'A', emotions: before }], [{ title: 'A', emotions: after }]).emotions.map(
      ({ persona, from, to, difference }) => ({ persona, from, to, difference }),
    );

  test('lists the largest difference of how a step is left first, in either direction', () => {
    expect(emotions({ ann: 1, bob: { from: 0, to: -2 } }, { ann: 0, bob: 1 })).toEqual([
      { persona: 'bob', from: [0, -2], to: [1, 1], difference: 3 },
      { persona: 'ann', from: [1, 1], to: [0, 0], difference: -1 },
    ]);
  });

  test('a step that only begins differently has changed too', () => {
    expect(emotions({ ann: { from: -2, to: 1 } }, { ann: 1 })).toEqual([
      { persona: 'ann', from: [-2, 1], to: [1, 1], difference: 0 },
    ]);
  });

  test('one that becomes known comes last, and has no difference', () => {
    expect(emotions({ ann: { feeling: 'lost' }, bob: 0 }, { ann: 2, bob: 1 })).toEqual([
      { persona: 'bob', from: [0, 0], to: [1, 1], difference: 1 },
      { persona: 'ann', from: null, to: [2, 2], difference: null },
    ]);
  });

  test('leaves out what is unchanged, and whoever is on one of the two maps only', () => {
    expect(emotions({ ann: -1 }, { ann: -1 })).toEqual([]);
    const before = of([{ title: 'A', emotions: { ann: 0, bob: 0 } }], { personas: ['ann', 'bob'] });
    const after = of([{ title: 'A', emotions: { bob: 0, cem: 0 } }], { personas: ['bob', 'cem'] });
    const { emotions: found, personasGone, personasAdded } = changesBetween(before, after);
    expect(found).toEqual([]);
    expect([personasGone, personasAdded]).toEqual([['ann'], ['cem']]);
  });

  test('a tie is a tie, whatever the decimals', () => {
    const list = changes(
      [
        { title: 'A', emotions: { ann: 0 } },
        { title: 'B', emotions: { ann: 0.1 } },
      ],
      [
        { title: 'A', emotions: { ann: 0.2 } },
        { title: 'B', emotions: { ann: 0.3 } },
      ],
    ).emotions;
    expect(list.map(({ after, difference }) => [after.title, difference])).toEqual([
      ['A', 0.2],
      ['B', 0.2],
    ]);
  });
});

describe('changesBetween(): pains', () => {
  test('lists what is gone and what is new, the worst first', () => {
    const { painsGone, painsAdded, painsChanged } = changes(
      [{ title: 'A', pains: [{ text: 'Slow', severity: 1 }, 'Stays', { text: 'Lost', severity: 3 }] }],
      [{ title: 'A', pains: ['stays', { text: 'New', severity: 1 }, { text: 'Worse', severity: 3 }] }],
    );
    expect(pains(painsGone)).toEqual(['Lost', 'Slow']);
    expect(pains(painsAdded)).toEqual(['Worse', 'New']);
    expect(painsChanged).toEqual([]);
  });

  test('a pain that moves to another step is not gone', () => {
    const { painsGone, painsAdded } = changes(
      [{ title: 'A', pains: 'Slow' }, { title: 'B' }],
      [{ title: 'A' }, { title: 'B', pains: 'Slow' }],
    );
    expect([painsGone, painsAdded]).toEqual([[], []]);
  });

  test('a pain said in other words is known by its insight, and one of another severity by its words', () => {
    const { painsGone, painsAdded, painsChanged } = changes(
      [
        { title: 'A', pains: [{ text: 'No word', severity: 3, insight: 'silence' }] },
        { title: 'B', pains: [{ text: 'Slow', severity: 3 }] },
      ],
      [
        { title: 'A', pains: [{ text: 'Nine days', severity: 1, insight: 'silence' }] },
        { title: 'B', pains: [{ text: 'Slow', severity: 1 }] },
      ],
    );
    expect([painsGone, painsAdded]).toEqual([[], []]);
    expect(painsChanged.map(({ before, after }) => [before.pain.text, after.pain.text])).toEqual([
      ['No word', 'Nine days'],
      ['Slow', 'Slow'],
    ]);
  });

  test('is answered by the opportunities that name its insight, on either map, each once', () => {
    const [gone] = changes(
      [
        {
          title: 'A',
          pains: [{ text: 'No word', insight: 'silence' }],
          opportunities: [{ text: 'Say a day', insight: 'silence' }, 'Something else'],
        },
      ],
      [{ title: 'A', opportunities: [{ text: 'Say a day', insight: 'silence', action: 'promise' }] }],
    ).painsGone;
    expect(gone?.by).toBe('insight');
    expect(gone?.answers.map(({ text, action }) => [text, action])).toEqual([['Say a day', 'promise']]);
  });

  test('without one, all that the step has may answer it, but nothing that is about another insight', () => {
    const answers = (insight: string | undefined) =>
      changes(
        [{ title: 'A', pains: [insight === undefined ? 'Slow' : { text: 'Slow', insight }] }],
        [{ title: 'A', opportunities: ['Hurry', { text: 'Say a day', insight: 'silence' }] }],
      ).painsGone.map((gone) => [gone.by, gone.answers.map(({ text }) => text)]);
    expect(answers(undefined)).toEqual([['step', ['Hurry', 'Say a day']]]);
    expect(answers('queues')).toEqual([['step', ['Hurry']]]);
  });

  test('of a step that is gone has no step after', () => {
    const [gone] = changes([{ title: 'A', pains: 'Slow' }], [{ title: 'B' }]).painsGone;
    expect([gone?.step.title, gone?.after]).toEqual(['A', null]);
  });
});

describe('changesBetween(): the map', () => {
  test('tells numbers of shared steps that change', () => {
    const left = (value: number) => [{ metric: 'left', value }];
    const { readings } = changes(
      [
        { title: 'A', metrics: left(100) },
        { title: 'B', metrics: left(31) },
      ],
      [
        { title: 'A', metrics: left(100) },
        { title: 'B', metrics: left(44) },
        { title: 'C', metrics: left(40) },
      ],
    );
    expect(readings.map(({ after, metric, from, to }) => [after.title, metric, from, to])).toEqual([
      ['B', 'left', 31, 44],
    ]);
  });

  test('tells the sources that came and went, wherever they are named', () => {
    const { sourcesGone, sourcesAdded } = changesBetween(
      of([{ title: 'A', sources: ['talks'] }], { sources: ['wall'] }),
      of([{ title: 'A', pains: [{ text: 'Slow', sources: ['diary'] }] }], { sources: ['wall'] }),
    );
    expect([sourcesGone, sourcesAdded]).toEqual([['talks'], ['diary']]);
  });

  test('tells a review, a validation, a new status and a new question', () => {
    const before = of([], { review: { last: '2026-01-01' } });
    const after = of([], {
      question: 'Why?',
      status: 'validated',
      review: { last: '2026-07-01' },
      validated: { on: '2026-06-30', with: '9 people' },
    });
    expect(changesBetween(before, after)).toMatchObject({
      reviewed: '2026-07-01',
      validated: '2026-06-30',
      status: { from: 'unvalidated', to: 'validated' },
      question: { from: null, to: 'Why?' },
    });
    // The other way round nothing was reviewed.
    expect(changesBetween(after, before)).toMatchObject({ reviewed: null, validated: null });
  });
});

const anyStep = fc.record({
  title: fc.constantFrom('A', 'B', 'C', 'D'),
  emotions: fc.dictionary(fc.constantFrom('ann', 'bob'), fc.integer({ min: -2, max: 2 })),
  pains: fc.array(fc.constantFrom('Slow', 'Lost', 'Dear'), { maxLength: 3 }),
});
const anySteps = fc.uniqueArray(anyStep, { selector: ({ title }) => title, maxLength: 4 });

describe('changesBetween(): laws', () => {
  test('nothing changes from a map to itself', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(isUnchanged(changes(steps, steps))).toBe(true);
      }),
    );
  });

  test('the other way round what was gone is new, and every pain and step is in one list', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (before, after) => {
        const [there, back] = [changes(before, after), changes(after, before)];
        expect(titles(back.gone)).toEqual(titles(there.added));
        expect(pains(back.painsGone).sort()).toEqual(pains(there.painsAdded).sort());
        expect(back.emotions).toHaveLength(there.emotions.length);
        const count = (steps: typeof before) => steps.flatMap((step) => step.pains).length;
        expect(count(before) - there.painsGone.length).toBe(count(after) - there.painsAdded.length);
        expect(before.length - there.gone.length).toBe(after.length - there.added.length);
      }),
    );
  });
});

describe('isUnchanged()', () => {
  test('sees a change of one kind alone', () => {
    expect(isUnchanged(changes([], []))).toBe(true);
    expect(isUnchanged(changes([], [{ title: 'A' }]))).toBe(false);
    expect(isUnchanged(changesBetween(of([]), of([], { status: 'retired' })))).toBe(false);
  });
});

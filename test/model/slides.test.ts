import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSlides, spreadEvenly, type Walk } from '../../src/model/slides.ts';

const steps = (count: number, stage = 's') =>
  Array.from({ length: count }, (_, index) => ({ id: `${stage}-${index + 1}` }));
const walk = (written: Partial<Walk>): Walk => ({
  stages: [],
  moments: [],
  told: [],
  drawn: true,
  insights: [],
  actions: [],
  ...written,
});
const idsOf = (written: Partial<Walk>) => planSlides(walk(written)).map(({ id }) => id);
const low = { kind: 'lowest', step: 's-1', personas: ['ann'], levels: [-2] } as const;

describe('planSlides()', () => {
  test('goes from the title over the whole to each stage, each moment, what was found and what is done', () => {
    const slides = idsOf({
      stages: [
        { id: 'look', steps: steps(2) },
        { id: 'wait', steps: steps(3) },
      ],
      moments: [low, { ...low, kind: 'highest' }, { ...low, kind: 'widest-gap' }],
      insights: ['silence'],
      actions: ['promise'],
    });
    expect(slides).toEqual([
      'title',
      'overview',
      'stage-look',
      'stage-wait',
      'moment-lowest',
      'moment-highest',
      'moment-widest-gap',
      'insights',
      'actions',
    ]);
  });

  test('leaves out what there is nothing to show of', () => {
    expect(idsOf({})).toEqual(['title']);
    expect(
      idsOf({
        stages: [
          { id: 'empty', steps: [] },
          { id: 'look', steps: steps(1) },
        ],
      }),
    ).toEqual(['title', 'overview', 'stage-look']);
  });

  test('has a slide for each moment that is told without numbers, after those that are found in them', () => {
    const stages = [{ id: 'look', steps: steps(2) }];
    expect(idsOf({ stages, moments: [low], told: ['s-1', 's-2'], insights: ['silence'] })).toEqual([
      'title',
      'overview',
      'stage-look',
      'moment-lowest',
      'moment.s-1',
      'moment.s-2',
      'insights',
    ]);
  });

  test('shows the whole only where something is drawn of it, or a moment is marked', () => {
    const stages = [{ id: 'look', steps: steps(2) }];
    expect(idsOf({ stages, drawn: false })).toEqual(['title', 'stage-look']);
    expect(idsOf({ stages, drawn: false, told: ['s-1'] })).toEqual(['title', 'overview', 'stage-look', 'moment.s-1']);
  });

  test('splits a stage of more than eight steps evenly, and says which part of it a slide is', () => {
    const slides = planSlides(walk({ stages: [{ id: 'wait', steps: steps(17) }] })).filter(
      (slide) => slide.kind === 'stage',
    );
    expect(slides.map(({ id, part, parts, steps: some }) => [id, part, parts, some.length])).toEqual([
      ['stage-wait', 1, 3, 6],
      ['stage-wait.2', 2, 3, 5],
      ['stage-wait.3', 3, 3, 6],
    ]);
    expect(slides.flatMap(({ steps: some }) => some)).toEqual(steps(17).map(({ id }) => id));
  });

  test('keeps a stage of eight steps on one slide', () => {
    expect(idsOf({ stages: [{ id: 'wait', steps: steps(8) }] })).toEqual(['title', 'overview', 'stage-wait']);
  });

  test('shows the four most important insights and says of how many', () => {
    const [, slide] = planSlides(walk({ insights: ['a', 'b', 'c', 'd', 'e'] }));
    expect(slide).toEqual({ kind: 'insights', id: 'insights', insights: ['a', 'b', 'c', 'd'], of: 5 });
  });

  test('spreads more than five actions over several slides', () => {
    const slides = planSlides(walk({ actions: ['a', 'b', 'c', 'd', 'e', 'f'] })).slice(1);
    expect(slides).toEqual([
      { kind: 'actions', id: 'actions', actions: ['a', 'b', 'c'], part: 1, parts: 2 },
      { kind: 'actions', id: 'actions.2', actions: ['d', 'e', 'f'], part: 2, parts: 2 },
    ]);
  });

  test('gives each slide an address of its own, even where a stage is called like the part of another', () => {
    const ids = idsOf({
      stages: [
        { id: 'wait', steps: steps(9) },
        { id: 'wait-2', steps: steps(9) },
      ],
    });
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('spreadEvenly()', () => {
  test('keeps all items in their order, in as few parts as can be that differ by one at most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (items, most) => {
        const parts = spreadEvenly(items, most);
        const sizes = parts.map(({ length }) => length);
        expect(parts.flat()).toEqual(items);
        expect(parts.length).toBe(Math.ceil(items.length / most));
        if (parts.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

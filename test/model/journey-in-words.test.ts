import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  channelsInWords,
  experienceInWords,
  journeyInWords,
  stillWithUsInWords,
  type Names,
} from '../../src/model/journey-in-words.ts';
import type { AtlasMap } from '../../src/model/atlas.ts';
import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const people: Record<string, string> = { ann: 'Ann', bob: 'Bob', cem: 'Cem' };
const channels: Record<string, string> = { web: 'Website', phone: 'Phone', shop: 'Shop', mail: 'Mail' };

const namesOf = (map: AtlasMap): Names => ({
  persona: (id) => people[id]!,
  channel: (id) => channels[id]!,
  step: (id) => map.steps.find((step) => step.id === id)!,
});

/** Steps titled A, B, C … in one stage. */
const titled = (steps: Partial<StepInput>[]) =>
  steps.map((step, index) => ({ title: String.fromCharCode(65 + index), ...step }));
const build = (steps: Partial<StepInput>[], fields: Partial<JourneyMapInput> = {}) =>
  mapOf(stagesOf(titled(steps)), fields);

describe('experienceInWords()', () => {
  const say = (...emotions: NonNullable<StepInput['emotions']>[]) => {
    const map = build(emotions.map((one) => ({ emotions: one })));
    return experienceInWords(map.figures, namesOf(map), ['ann']);
  };
  const ann = (...levels: (number | null)[]) => say(...levels.map((level) => (level === null ? {} : { ann: level })));

  test('says where a curve starts, its lowest and highest step, and where it ends', () => {
    expect(ann(1, -2, 2, 0)).toEqual(['Ann: starts at +1, lowest −2 at step 2 B, highest +2 at step 3 C, ends at 0.']);
  });

  test('names two steps of the same level, and counts more', () => {
    expect(ann(0, -2, 1, -2)).toEqual([
      'Ann: starts at 0, lowest −2 at step 2 B and step 4 D, highest +1 at step 3 C, ends at −2.',
    ]);
    expect(ann(-2, 1, -2, 0, -2)).toEqual([
      'Ann: starts at −2, lowest −2 at step 1 A and 2 more, highest +1 at step 2 B, ends at −2.',
    ]);
  });

  test('says what is not known, and where the curve begins and ends then', () => {
    expect(ann(null, 1, null, -1, 0)).toEqual([
      'Ann: starts at +1 (step 2), lowest −1 at step 4 D, highest +1 at step 2 B, ends at 0; not known for 2 of 5 steps.',
    ]);
    expect(ann(1, -1, null)).toEqual([
      'Ann: starts at +1, lowest −1 at step 2 B, highest +1 at step 1 A, ends at −1 (step 2); not known for 1 of 3 steps.',
    ]);
  });

  test('takes in both ends of a swing', () => {
    expect(say({ ann: { from: 2, to: -1 } }, { ann: { from: -2, to: 0 } })).toEqual([
      'Ann: starts at +2, lowest −2 at step 2 B, highest +2 at step 1 A, ends at 0.',
    ]);
  });

  test('of a curve that never changes says so', () => {
    expect(ann(1, 1, 1)).toEqual(['Ann: +1 throughout.']);
    expect(ann(0, null, 0)).toEqual(['Ann: 0 wherever known; not known for 1 of 3 steps.']);
  });

  test('of a single known step names it', () => {
    expect(ann(1)).toEqual(['Ann: +1 at step 1 A.']);
    expect(ann(null, -1)).toEqual(['Ann: −1 at step 2 B; not known for 1 of 2 steps.']);
    expect(say({ ann: { from: 0, to: -2 } })).toEqual(['Ann: from 0 to −2 within step 1 A.']);
  });

  test('of a persona of whom nothing is known says that', () => {
    expect(ann(null, null)).toEqual(['Ann: emotion known at no step.']);
  });

  test('of a persona who is known only in words says at how many steps', () => {
    expect(say({ ann: { feeling: 'lost' } })).toEqual(['Ann: in words only, at 1 step.']);
    expect(say({ ann: { feeling: 'lost' } }, { ann: { feeling: 'found' } }, {})).toEqual([
      'Ann: in words only, at 2 steps; not known for 1 of 3 steps.',
    ]);
  });

  test('does not call unknown what is known in words, beside numbers', () => {
    expect(say({ ann: 1 }, { ann: { feeling: 'lost' } }, { ann: 1 })).toEqual([
      'Ann: +1 wherever known; in words only at 1 step.',
    ]);
    expect(say({ ann: 1 }, { ann: { feeling: 'lost' } }, { ann: 2 }, {})).toEqual([
      'Ann: starts at +1, lowest +1 at step 1 A, highest +2 at step 3 C, ends at +2 (step 3); in words only at 1 step; not known for 1 of 4 steps.',
    ]);
  });

  test('has a sentence for each persona given, in their order, and none for a map without steps', () => {
    const map = build([{ emotions: { ann: 1, bob: -1 } }]);
    expect(experienceInWords(map.figures, namesOf(map), ['bob', 'ann'])).toEqual([
      'Bob: −1 at step 1 A.',
      'Ann: +1 at step 1 A.',
    ]);
    expect(experienceInWords(map.figures, namesOf(map), [])).toEqual([]);
    expect(ann()).toEqual([]);
  });

  test('does not put a full stop after a title that has one', () => {
    const map = mapOf(stagesOf([{ title: 'Is it mine?', emotions: { ann: 1 } }]));
    expect(experienceInWords(map.figures, namesOf(map), ['ann'])).toEqual(['Ann: +1 at step 1 Is it mine?']);
  });
});

describe('stillWithUsInWords()', () => {
  const say = (...shares: (number | null)[]) => {
    const map = build(shares.map((value) => (value === null ? {} : { metrics: { metric: 'left', value } })));
    return stillWithUsInWords(map.figures, namesOf(map));
  };

  test('says how many are left at the end, and names the three largest losses', () => {
    expect(say(100, 92, 71, 64, 55)).toEqual([
      'Of 100 who start, 55 are left at step 5 E.',
      'Largest losses: 21 at step 3 C, 9 at step 5 E and 8 at step 2 B.',
    ]);
  });

  test('says the first share too when some were lost before it was measured', () => {
    expect(say(null, 92, 40, null)).toEqual([
      'Of 100 who start, 92 are left at step 2 B and 40 at step 3 C.',
      'The only loss: 52 at step 3 C.',
    ]);
  });

  test('gets one, none and all right', () => {
    expect(say(100, 1)[0]).toBe('Of 100 who start, 1 is left at step 2 B.');
    expect(say(100, 0)[0]).toBe('Of 100 who start, none are left at step 2 B.');
    expect(say(100, 100)).toEqual([
      'Of 100 who start, all 100 are left at step 2 B.',
      'No step measured shows a loss.',
    ]);
  });

  test('of a single measured step names it', () => {
    expect(say(null, 64)).toEqual(['Of 100 who start, 64 are left at step 2 B, the only step measured.']);
  });

  test('does not cut people up where shares are fractions', () => {
    expect(say(100, 79.2, 31.4567)).toEqual([
      'Of those who start, 31.5% are left at step 3 C.',
      'Largest losses: 47.7 points at step 3 C and 20.8 points at step 2 B.',
    ]);
    expect(say(99.5, 98.5)).toEqual([
      'Of those who start, 99.5% are left at step 1 A and 98.5% at step 2 B.',
      'The only loss: 1 point at step 2 B.',
    ]);
  });

  test('is silent where nothing is measured', () => {
    expect(say(null, null)).toEqual([]);
    expect(say()).toEqual([]);
  });
});

describe('channelsInWords()', () => {
  const say = (...steps: NonNullable<StepInput['touchpoints']>[]) => {
    const map = build(steps.map((touchpoints) => ({ touchpoints })));
    return channelsInWords(map.figures, namesOf(map), ['ann']).join('|');
  };

  test('tells the route, its switches, and where there are several channels or none', () => {
    expect(say('web', 'web', ['phone', 'shop'], [], ['phone', 'shop'], 'web')).toBe(
      'Ann: Website, then Phone from step 3 and Website from step 6; 2 switches; several channels at once at steps 3 and 5; no contact at step 4.',
    );
  });

  test('says where a route begins late', () => {
    expect(say([], 'web', 'phone')).toBe(
      'Ann: Website from step 2, then Phone from step 3; 1 switch; no contact at step 1.',
    );
  });

  test('of one channel says no switches', () => {
    expect(say('web', 'web')).toBe('Ann: Website throughout.');
    expect(say('web')).toBe('Ann: Website.');
    expect(say(['web', 'shop'])).toBe('Ann: Website; several channels at once at step 1.');
    expect(say('web', [], 'web')).toBe('Ann: Website; no contact at step 2.');
    expect(say([], 'web', [])).toBe('Ann: Website at step 2 only.');
    expect(say([], ['web', 'shop'])).toBe('Ann: Website at step 2 only; several channels at once at step 2.');
  });

  test('tells a change that forces nobody from a switch', () => {
    expect(say('web', ['web', 'phone'], 'phone')).toBe(
      'Ann: Website, then Phone from step 3; never has to switch; several channels at once at step 2.',
    );
    expect(say(['web', 'phone'], 'phone')).toBe('Ann: Phone throughout; several channels at once at step 1.');
  });

  test('counts steps instead of listing more than four', () => {
    expect(say('web', 'web', [], [], [], [], [])).toBe('Ann: Website; no contact at 5 of 7 steps.');
    expect(say(['web', 'shop'], ['web', 'shop'])).toBe(
      'Ann: Website throughout; several channels at once at every step.',
    );
  });

  test('of a route of more than eight stretches tells the channels most used', () => {
    const back = ['web', 'phone', 'web', 'phone', 'web', 'phone', 'web', 'phone'];
    expect(say(...back)).toContain('Website, then Phone from step 2');
    expect(say(...back, 'web')).toBe('Ann: moves back and forth between Website (5 steps) and Phone (4); 8 switches.');
  });

  test('of more than three channels says how many there are', () => {
    const map = build(
      ['mail', 'shop', 'phone', 'web', 'phone', 'web', 'shop', 'web', 'phone', 'web'].map((touchpoints) => ({
        touchpoints,
      })),
    );
    const names = namesOf(map);
    // The builder's site has three channels; the figures of a map can have any.
    const figures = { ...map.figures, channels: ['web', 'phone', 'shop', 'mail'] };
    expect(channelsInWords(figures, names, ['ann'])).toEqual([
      'Ann: uses 4 channels, most often Website (4 steps), Phone (3) and Shop (2); 9 switches.',
    ]);
  });

  test('of a persona without any contact says so, and nothing of a map without channels', () => {
    const map = build([{ touchpoints: { channel: 'web', personas: 'bob' } }]);
    expect(channelsInWords(map.figures, namesOf(map), ['ann', 'bob'])).toEqual([
      'Ann: no contact at any step.',
      'Bob: Website.',
    ]);
    expect(say([], [])).toBe('');
    expect(say()).toBe('');
  });
});

describe('journeyInWords()', () => {
  const say = (map: AtlasMap, personas: string[] = ['ann', 'bob']) =>
    journeyInWords(map.figures, namesOf(map), personas);

  test('says the size, the lowest and the highest moment, the largest loss and the widest gap', () => {
    const map = mapOf(
      stagesOf(
        [
          { title: 'Ask', emotions: { ann: 1, bob: 1 }, metrics: { metric: 'left', value: 100 } },
          { title: 'Wait', emotions: { ann: -2, bob: -2 }, metrics: { metric: 'left', value: 79 } },
        ],
        [{ title: 'Get', emotions: { ann: 2, bob: -1 } }],
      ),
    );
    expect(say(map)).toBe(
      'The journey has 3 steps in 2 stages. The lowest moment is step 2 Wait (−2 for Ann and Bob), the highest step 3 Get (+2 for Ann). The largest loss is 21 of 100 who start, at step 2 Wait. The widest gap is at step 3 Get: Ann +2, Bob −1.',
    );
    expect(say(map, ['bob'])).toBe(
      'The journey has 3 steps in 2 stages. The lowest moment is step 2 Wait (−2), the highest step 1 Ask (+1). The largest loss is 21 of 100 who start, at step 2 Wait.',
    );
  });

  test('names the lowest moment that the author marked, as the map’s moments do', () => {
    const say = (moment: object) =>
      journeyInWords(
        build([{ emotions: { ann: -2 } }, { emotions: { ann: -2 }, ...moment }, { emotions: { ann: 0 } }]).figures,
        names,
        ['ann'],
      );
    const names = namesOf(build([{}, {}, {}]));
    expect(say({})).toContain('lowest moment is step 1 A');
    expect(say({ moment: { kind: 'low', why: 'Here.' } })).toContain('lowest moment is step 2 B');
  });

  test('does not cut people up where shares are fractions', () => {
    const map = build([{ metrics: { metric: 'left', value: 100 } }, { metrics: { metric: 'left', value: 79.25 } }]);
    expect(say(map)).toContain('The largest loss is 20.8% of those who start, at step 2 B.');
  });

  test('says only what there is', () => {
    expect(say(build([]))).toBe('The journey has no steps yet.');
    expect(say(build([{}], { personas: [] }), [])).toBe('The journey has 1 step in 1 stage. It names no personas.');
    expect(say(build([{}, {}]))).toBe('The journey has 2 steps in 1 stage. No emotions are known for Ann and Bob.');
    expect(say(build([{ emotions: { ann: 1, bob: 1 } }]))).toBe(
      'The journey has 1 step in 1 stage. Every emotion known is +1.',
    );
    expect(say(build([{ emotions: { ann: 1 } }]), [])).toBe('The journey has 1 step in 1 stage.');
  });
});

describe('whatever the map', () => {
  const emotion = fc.oneof(
    fc.integer({ min: -2, max: 2 }),
    fc.record({ from: fc.integer({ min: -2, max: 2 }), to: fc.integer({ min: -2, max: 2 }) }),
    fc.constant({ feeling: 'lost' }),
  );
  const step = fc.record(
    {
      emotions: fc.dictionary(fc.constantFrom('ann', 'bob', 'cem'), emotion),
      touchpoints: fc.array(
        fc.record({ channel: fc.constantFrom('web', 'phone', 'shop'), personas: fc.subarray(['ann', 'bob']) }),
        { maxLength: 3 },
      ),
      metrics: fc.record({
        metric: fc.constant('left'),
        value: fc.oneof(
          fc.integer({ min: 0, max: 100 }),
          fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000),
        ),
      }),
    },
    { requiredKeys: [] },
  );
  const journey = fc.record({
    steps: fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 4 }),
    personas: fc.subarray(['ann', 'bob', 'cem']),
  });

  test('the sentences are sentences', () => {
    fc.assert(
      fc.property(journey, ({ steps, personas }) => {
        const stages = steps.map((one, stage) => one.map((fields, at) => ({ title: `S${stage}-${at}`, ...fields })));
        const map = mapOf(stagesOf(...stages), { personas });
        const names = namesOf(map);
        const all = [
          journeyInWords(map.figures, names, personas),
          ...experienceInWords(map.figures, names, personas),
          ...stillWithUsInWords(map.figures, names),
          ...channelsInWords(map.figures, names, personas),
        ];
        for (const sentence of all) {
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence).not.toMatch(/\s\s|undefined|null|NaN|Infinity|\.\.|,\.|;\.|: \.|\s[.,;:]|e-\d/);
          expect(sentence).not.toMatch(/(?<![\d.])1 (?:steps|stages|switches|points)\b/);
        }
        expect(all[0]?.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { mapOf, stagesOf } from '../build-content.ts';

const moments = (...steps: Parameters<typeof stagesOf>[0]) => mapOf(stagesOf(steps)).moments;
const one = (kind: string, ...steps: Parameters<typeof stagesOf>[0]) =>
  moments(...steps).find((moment) => moment.kind === kind);

describe('decisiveMoments()', () => {
  test('finds the lowest, the highest and the widest gap', () => {
    expect(
      moments(
        { title: 'A', emotions: { ann: 1, bob: 1 } },
        { title: 'B', emotions: { ann: -2, bob: -1 } },
        { title: 'C', emotions: { ann: 1, bob: -1 } },
        { title: 'D', emotions: { ann: 2 } },
      ),
    ).toEqual([
      { kind: 'lowest', step: 'b', personas: ['ann'], levels: [-2] },
      { kind: 'highest', step: 'd', personas: ['ann'], levels: [2] },
      { kind: 'widest-gap', step: 'c', personas: ['ann', 'bob'], levels: [1, -1] },
    ]);
  });

  test('a map without emotions has none', () => {
    expect(moments({ title: 'A' }, { title: 'B', emotions: { ann: { feeling: 'lost' } } })).toEqual([]);
  });

  test('an unknown emotion is no zero', () => {
    expect(one('lowest', { title: 'A', emotions: { ann: 1 } }, { title: 'B', emotions: { ann: 2 } })?.step).toBe('a');
  });

  test('of equal levels the one its author marked wins, then the lower on average, then the first', () => {
    const low = { ann: -2 };
    expect(one('lowest', { title: 'A', emotions: low }, { title: 'B', emotions: low })?.step).toBe('a');
    expect(one('lowest', { title: 'A', emotions: low }, { title: 'B', emotions: { ann: -2, bob: -2 } })?.step).toBe(
      'a',
    );
    expect(one('lowest', { title: 'A', emotions: { ann: -2, bob: 1 } }, { title: 'B', emotions: low })?.step).toBe('b');
    expect(
      one('lowest', { title: 'A', emotions: low }, { title: 'B', emotions: low, moment: { kind: 'low', why: 'Here.' } })
        ?.step,
    ).toBe('b');
  });

  test('a swing counts with its worst and its best, and with its end for the gap', () => {
    const steps = [
      { title: 'A', emotions: { ann: { from: -2, to: 2 }, bob: 2 } },
      { title: 'B', emotions: { ann: 0, bob: 1 } },
    ];
    expect(one('lowest', ...steps)?.step).toBe('a');
    expect(one('highest', ...steps)?.step).toBe('a');
    expect(one('widest-gap', ...steps)?.step).toBe('b');
  });

  test('of equal gaps the first counts, however the numbers are stored', () => {
    const steps = [
      { title: 'A', emotions: { ann: 0.2, bob: 0 } },
      { title: 'B', emotions: { ann: 0.3, bob: 0.1 } },
      { title: 'C', emotions: { ann: 0.3, bob: 0 } },
      { title: 'D', emotions: { ann: 0.4, bob: 0.1 } },
    ];
    expect(one('widest-gap', ...steps)?.step).toBe('c');
  });

  test('where everyone always feels the same there is no highest beside the lowest, and no gap', () => {
    expect(moments({ title: 'A', emotions: { ann: 1, bob: 1 } }).map(({ kind }) => kind)).toEqual(['lowest']);
  });
});

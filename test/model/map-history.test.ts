import { describe, expect, test } from 'vitest';
import { historyOf, type PastMap } from '../../src/model/map-history.ts';
import type { StepInput } from '../../src/schema/step.ts';
import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const isWorkshop = (source: string) => source === 'wall';
const mapWith = (steps: StepInput[], fields: Partial<JourneyMapInput> = {}) => {
  const map = mapOf(stagesOf(steps), fields);
  return { ...map.fields, id: 'trip', figures: map.figures, steps: map.steps };
};
const past = (on: string, steps: StepInput[] | null, more: Partial<PastMap> = {}): PastMap => {
  return { on, release: null, map: steps && mapWith(steps), left: 0, ...more };
};
const ask = (level: number): StepInput => ({ title: 'Ask', emotions: { ann: level } });
const history = (now: StepInput[], ...versions: PastMap[]) => historyOf(mapWith(now), versions, isWorkshop);

describe('historyOf()', () => {
  test('tells each version by what it changed, the newest first, and the oldest by itself', () => {
    const versions = history([ask(2)], past('2026-03-10', [ask(2)]), past('2026-01-10', [ask(-1)]));
    expect(versions.map(({ id, changes }) => [id, changes])).toEqual([
      ['2026-03', [{ kind: 'emotion', step: 'Ask', persona: 'ann', from: [-1, -1], to: [2, 2] }]],
      ['2026-01', null],
    ]);
    expect(versions[1]?.then?.emotions).toEqual({ ask: { ann: [-1, -1] } });
  });

  test('what stands in the files and in no version yet comes first, and is named now', () => {
    const [now] = history([ask(2), { title: 'Wait' }], past('2026-01-10', [ask(2)]));
    expect(now).toMatchObject({ id: 'now', on: null, then: null, changes: [{ kind: 'step-added', step: 'Wait' }] });
  });

  test('a version that changed nothing of the journey is left out, and the next is told from before it', () => {
    const versions = history(
      [ask(2)],
      past('2026-03-10', [ask(2)]),
      past('2026-02-10', [ask(0)]),
      past('2026-01-10', [ask(0)]),
    );
    expect(versions.map(({ id }) => id)).toEqual(['2026-03', '2026-01']);
  });

  test('a map that never was anything else has no history', () => {
    expect(history([ask(1)], past('2026-01-10', [ask(1)]))).toEqual([]);
    expect(history([ask(1)])).toEqual([]);
  });

  test('a version that can not be read is told, and skipped as what others are told from', () => {
    const versions = history(
      [ask(2)],
      past('2026-03-10', [ask(2)]),
      past('2026-02-10', null),
      past('2026-01-10', [ask(0)]),
    );
    expect(versions.map(({ id, isReadable }) => [id, isReadable])).toEqual([
      ['2026-03', true],
      ['2026-02', false],
      ['2026-01', true],
    ]);
    expect(versions[0]?.changes).toMatchObject([{ kind: 'emotion', from: [0, 0], to: [2, 2] }]);
  });

  test('from what was read in part, nothing is concluded that is not there', () => {
    const part = past('2026-02-10', [{ title: 'Wait' }], { left: 1 });
    const versions = history([ask(2)], past('2026-03-10', [ask(2)]), part, past('2026-01-10', [ask(0)]));
    expect(versions.map(({ id, changes }) => [id, changes])).toEqual([
      ['2026-03', [{ kind: 'emotion', step: 'Ask', persona: 'ann', from: [0, 0], to: [2, 2] }]],
      ['2026-02', [{ kind: 'step-added', step: 'Wait' }]],
      ['2026-01', null],
    ]);
    const partOnly = history([ask(2)], past('2026-03-10', [ask(2)]), past('2026-01-10', [], { left: 3 }));
    expect(partOnly.map(({ id, changes }) => [id, changes])).toEqual([['2026-01', null]]);
  });

  test('the newest version is drawn alone where it stands as the map does today', () => {
    const [newest] = history([ask(2)], past('2026-03-10', [ask(2)]), past('2026-01-10', [ask(0)]));
    expect(newest?.then).toBeNull();
  });

  test('a step that was renamed with `was` is the same step', () => {
    const [version] = history(
      [{ title: 'Enquire', was: 'ask', emotions: { ann: 2 } }],
      past('2026-02-10', [{ title: 'Enquire', was: 'ask', emotions: { ann: 2 } }]),
      past('2026-01-10', [ask(2)]),
    );
    expect(version?.changes).toEqual([{ kind: 'step-renamed', from: 'Ask', to: 'Enquire' }]);
  });

  test('releases are named by their tags; no two versions share a name, nor one with now', () => {
    const versions = history(
      [ask(2)],
      past('2026-05-01', [ask(1)], { release: 'Now' }),
      past('2026-04-01', [ask(0)], { release: 'v1.2' }),
      past('2026-03-01', [ask(-1)], { release: 'v1-2' }),
      past('2026-02-01', [ask(-2)], { release: '2026-01' }),
      past('2026-01-01', [ask(0)]),
    );
    const ids = versions.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['now', 'now-2', 'v1-2']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('evidence that was gained is a source, and a larger share of claims', () => {
    const [version] = history(
      [{ ...ask(1), sources: 'talks' }],
      past('2026-02-10', [{ ...ask(1), sources: 'talks' }]),
      past('2026-01-10', [{ ...ask(1), sources: 'wall' }]),
    );
    expect(version?.changes).toEqual([
      { kind: 'source-added', source: 'talks' },
      { kind: 'source-gone', source: 'wall' },
      { kind: 'coverage', from: 0, to: 100 },
    ]);
  });
});

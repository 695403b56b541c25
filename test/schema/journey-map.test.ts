import { describe, expect, test } from 'vitest';
import { journeyMap, type JourneyMapInput } from '../../src/schema/journey-map.ts';
import { site } from '../../src/schema/site.ts';

const read = (fields: Partial<JourneyMapInput>) => journeyMap.safeParse({ title: 'A map', ...fields });
const problems = (fields: Partial<JourneyMapInput>) =>
  read(fields).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('state', () => {
  test('of a map that answers another is future, of any other current', () => {
    expect(read({}).data?.state).toBe('current');
    expect(read({ futureOf: 'now' }).data?.state).toBe('future');
  });

  test('can not contradict', () => {
    expect(read({ state: 'future', futureOf: 'now' }).success).toBe(true);
    expect(problems({ state: 'current', futureOf: 'now' })).toEqual([expect.stringContaining('state is "current"')]);
  });
});

test('as many personas as curves can be told apart, and no more', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => `persona-${index + 1}`);
  expect(read({ personas: people(12) }).success).toBe(true);
  expect(problems({ personas: people(13) })).toEqual([expect.stringContaining('must be 12 personas or fewer')]);
});

describe('lanes of a company', () => {
  const lanes = (...ids: string[]) =>
    site.safeParse({ title: 'A', lanes: ids.map((id) => ({ id, title: id, field: id })) }).success;

  test('are as many as the stylesheet has rows for', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `lane-${index + 1}`);
    expect(lanes(...ids.slice(0, 8))).toBe(true);
    expect(lanes(...ids)).toBe(false);
  });

  test('take no id that means something else', () => {
    for (const id of ['pains', 'difference', 'none', 'constructor']) expect(lanes(id)).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatVersion, parseVersion } from '../../src/model/history-address.ts';

test('parseVersion() finds the version that formatVersion() names, whatever it is called', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((id) => id.isWellFormed()),
        { minLength: 1 },
      ),
      (ids) => {
        for (const id of ids) expect(parseVersion(formatVersion(id), ids)).toBe(id);
      },
    ),
  );
});

test('parseVersion() ignores any other fragment', () => {
  expect(parseVersion('', ['2026-09'])).toBeNull();
  expect(parseVersion('#2026-1', ['2026-09'])).toBeNull();
  expect(parseVersion('#2026-091', ['2026-09'])).toBeNull();
  expect(parseVersion('#%E0%A4%A', ['2026-09'])).toBeNull();
});

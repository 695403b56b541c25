import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { guards } from './guards.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

// That its test turns red takes a run for each: npm run test:guards.
test.each(guards)('the guard against $against is where the list says, once, and so is its test', (entry) => {
  expect(readFileSync(at(entry.file), 'utf8').split(entry.guard)).toHaveLength(2);
  expect(existsSync(at(entry.test))).toBe(true);
  expect(entry.without ?? '').not.toBe(entry.guard);
});

test('no two guards have the same name', () => {
  const names = guards.map(({ against }) => against);
  expect(names).toEqual([...new Set(names)]);
});

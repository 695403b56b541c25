import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../reference/generated.ts';

const files = await generatedFiles();

test.each(Object.entries(files))('%s is up to date (npm run reference writes it)', (path, text) => {
  const file = new URL(`../../${path}`, import.meta.url);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(text);
});

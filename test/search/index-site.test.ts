import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexSite } from '../../src/search/index-site.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journeybook-index-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('indexSite()', () => {
  test('a site without a page to find is an error, not an empty index', async () => {
    await expect(indexSite(pathToFileURL(`${folder}/`))).rejects.toThrow('no page was found');
  });
});

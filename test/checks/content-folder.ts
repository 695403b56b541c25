import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type CheckedContent, type ContentFile } from '../../src/checks/check-content.ts';
import { within } from '../within.ts';

/** The day on which all tests of the checks take place. */
export const today = '2026-11-21';

/** Every file below a folder, as the checks take them. */
export function readFiles(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name))
    .map((path) => ({ path: path.slice(folder.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }));
}

/** A content folder written in the test: paths to texts or bytes. A site.yaml is there unless it is given as null. */
export function filesOf(contents: Record<string, string | Uint8Array | null>): ContentFile[] {
  const site = { 'site.yaml': 'title: Harbour Bank journeys\n' };
  const all: typeof contents = { ...site, ...contents };
  return Object.entries(all).flatMap(([path, content]) => {
    if (content === null) return [];
    return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  });
}

/**
 * Checks files on the day of the tests; `released` are the files of the last release. A check that does not end is
 * stopped after so many milliseconds: nearly all take some hundredths of that.
 */
export function check(
  files: readonly ContentFile[],
  released: readonly ContentFile[] | null = null,
  limit = 5000,
): CheckedContent {
  const release = released === null ? null : { tag: 'v1.2.0', maps: released };
  return within(limit, () => checkContent(files, { today, release }));
}

/** A map with one stage and one step, with more front matter, more of the step and a body if given. */
export function mapText({
  fields = '',
  step = '',
  body = '',
}: { fields?: string; step?: string; body?: string } = {}): string {
  return `---
title: Buying a first home
question: Why do applicants leave?
${fields}stages:
  - title: Wait
    steps:
      - title: Wait for a decision
${step}---
${body}`;
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { SiteName } from './sites.ts';

/** Every page of a built site: its path below the site's folder, and its HTML. */
export function pagesOf(site: SiteName): { path: string; html: string }[] {
  const folder = inject('folders')[site];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: file.replaceAll('\\', '/'), html: readFileSync(join(folder, file), 'utf8') }));
}

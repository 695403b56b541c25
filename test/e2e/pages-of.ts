import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from './built-site.ts';
import type { SiteName } from './sites.ts';

/** Every page of a built site: its path below the site's folder, and its HTML. */
export async function pagesOf(site: SiteName): Promise<{ path: string; html: string }[]> {
  const folder = await builtSite(site);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: file.replaceAll('\\', '/'), html: readFileSync(join(folder, file), 'utf8') }));
}

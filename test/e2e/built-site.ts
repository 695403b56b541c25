import { inject } from 'vitest';
import { sites, type SiteName } from './sites.ts';

/** Asks the process that keeps sites and browsers for one of them. */
export async function ask(path: string): Promise<string> {
  const answer = await fetch(`${inject('keeper')}/${path}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

/** The folder of a built site; the first who asks for it waits until it is built. */
export function builtSite(name: SiteName = 'example'): Promise<string> {
  return ask(`sites/${name}`);
}

/** The full address of a path of a built site. */
export function addressOf(path: string, site: SiteName = 'example'): string {
  return `${inject('origins')[site]}${sites[site].base}${path.replace(/^\//, '')}`;
}

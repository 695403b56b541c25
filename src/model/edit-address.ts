import type { Site } from '../schema/site.ts';

/** Where a file of the content folder can be edited; null when the site does not say. */
export function editAddress({ editLink }: Pick<Site, 'editLink'>, file: string): string | null {
  return editLink === null ? null : editLink.replace('{path}', () => file);
}

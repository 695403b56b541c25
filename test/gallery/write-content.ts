import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writtenCases } from './cases.ts';
import * as company from './company.ts';

const frontMatter = (fields: object) => `---\n${stringify(fields)}---\n`;

/** Writes the gallery as the content folder of a site: the same cases, as files that an author could have written. */
export async function writeGalleryContent(folder: string): Promise<void> {
  const files: Record<string, string> = {
    'site.yaml': stringify(company.site),
    'channels.yaml': stringify(company.channels),
    'metrics.yaml': stringify(company.metrics),
    'teams.yaml': stringify(company.teams),
    'sources.yaml': stringify(company.sources),
  };
  for (const [id, persona] of Object.entries(company.personas)) files[`personas/${id}.mdx`] = frontMatter(persona);
  for (const [id, { map, shows }] of Object.entries(writtenCases)) {
    files[`maps/${id}.mdx`] = frontMatter({ title: id, summary: shows, ...map });
  }
  for (const name of ['personas', 'maps']) await mkdir(join(folder, name), { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

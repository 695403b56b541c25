import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeGalleryContent } from '../gallery/write-content.ts';
import { commitHistory, makeRepository } from '../site/history-repository.ts';
import { writeDraftContent } from './draft-content.ts';
import { writeHardContent } from './hard-to-print.ts';
import { writeHostileContent } from './hostile-content.ts';
import { writeRandomMaps } from './random-maps.ts';
import type { WrittenSite } from './sites.ts';

/** Writes the content of a site that has none in the project into an empty folder; gives the content folder. */
export const writeContent: Readonly<Record<WrittenSite, (folder: string) => Promise<string>>> = {
  neighbour: async (folder) => {
    const book = fileURLToPath(new URL('../fixtures/sites/second-company/', import.meta.url));
    await cp(book, folder, { recursive: true });
    const site = join(folder, 'site.yaml');
    await writeFile(site, (await readFile(site, 'utf8')).replace('base: /cx\n', 'base: /cx2\n'));
    return folder;
  },
  gallery: async (folder) => {
    await writeGalleryContent(folder);
    return folder;
  },
  history: async (folder) => {
    await mkdir(folder, { recursive: true });
    const repository = makeRepository(folder);
    commitHistory(repository);
    return repository.content;
  },
  drafts: async (folder) => {
    await mkdir(folder, { recursive: true });
    return writeDraftContent(folder);
  },
  'with-drafts': async (folder) => {
    await mkdir(folder, { recursive: true });
    return writeDraftContent(folder);
  },
  'hard-to-print': async (folder) => {
    await writeHardContent(folder);
    return folder;
  },
  hostile: async (folder) => {
    await writeHostileContent(folder);
    return folder;
  },
  'random-maps': async (folder) => {
    await writeRandomMaps(folder);
    return folder;
  },
};

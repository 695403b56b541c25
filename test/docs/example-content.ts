import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from '../../src/checks/check-content.ts';

const folder = fileURLToPath(new URL('../../content/', import.meta.url));

/** The files of the example, as the check takes them. */
export function exampleContent(): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`.replaceAll('//', '/'))
    .map((file) => ({ path: file.slice(folder.length), bytes: readFileSync(file) }));
}

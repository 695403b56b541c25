import { mkdir, writeFile } from 'node:fs/promises';
import { generatedFiles } from './generated.ts';

// `npm run reference`: writes what is made from the code.
for (const [path, text] of Object.entries(await generatedFiles())) {
  const file = new URL(`../${path}`, import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
  process.stdout.write(`${path}\n`);
}

import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { slug } from '../../src/schema/slug.ts';

/** What ends a script, what opens a comment, a line end that is none in older scripts, and what would run. */
export const hostile = '</script><!-- \u2028<img src="x" onerror="document.title = 1">';

/** Values with a blank that are no texts. */
const noTexts = new Set(['mark', 'every', 'link', 'url', 'target', 'baseline']);

/** Puts it behind every text: ids, dates and numbers have no blank in them, texts nearly always. */
function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return value.includes(' ') && !noTexts.has(key) ? `${value} ${hostile}` : value;
  if (Array.isArray(value)) return value.map((one) => poison(one, key));
  if (typeof value !== 'object' || value === null) return value;
  const { title } = value as { title?: unknown };
  // Ids that follow from titles stay what links say.
  const id = (key === 'stages' || key === 'steps') && typeof title === 'string' ? { id: slug(title) } : {};
  return { ...id, ...Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)])) };
}

/** Stages of a slice by their ids: their titles are no longer what the text says. */
const byId = (body: string) =>
  body.replaceAll(/ stages=\{\["([^"]*)"\]\}/gu, (_, title: string) => ` stages={["${slug(title)}"]}`);

/** Writes the example with something hostile in every text of its front matter and lists; bodies stay as they are. */
export async function writeHostileContent(folder: string): Promise<void> {
  const example = fileURLToPath(new URL('../../content/', import.meta.url));
  await cp(example, folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    const path = join(folder, file);
    if (file.endsWith('.yaml')) await writeFile(path, stringify(poison(parse(await readFile(path, 'utf8')))));
    if (!file.endsWith('.mdx')) continue;
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(await readFile(path, 'utf8')) ?? [];
    await writeFile(path, `---\n${stringify(poison(parse(front)))}---\n${byId(body)}`);
  }
}

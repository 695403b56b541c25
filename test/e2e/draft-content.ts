import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRepository, type Repository } from '../site/history-repository.ts';

/** A word that stands in whatever only a draft says: in ids, in titles, in texts, and in what others say of drafts. */
export const draftMark = 'zorblax';

const fixture = fileURLToPath(new URL('../fixtures/checks/links-to-draft/bad/', import.meta.url));

/** A draft of each collection. */
const drafts = {
  maps: 'leaving',
  insights: 'silence',
  personas: 'self-employed',
  stories: 'a-day',
  paths: 'second-week',
  channels: 'web-chat',
  teams: 'lending',
  products: 'mortgage',
  sources: 'calls-2026',
  metrics: 'contacts',
  actions: 'name-a-day',
  glossary: 'dip',
} as const;

/** The ids of the drafts, by collection. */
export const draftIds: Readonly<Record<keyof typeof drafts, string>> = Object.fromEntries(
  Object.entries(drafts).map(([collection, id]) => [collection, `${draftMark}-${id}`]),
) as Record<keyof typeof drafts, string>;

// What the map that is published says of a draft alone.
const ofDrafts = ['Is anybody there', 'A robot answers', 'No word for a business', 'Name a day, action'];

/** A file of the fixture with the word in all that belongs to a draft. */
function marked(path: string, text: string): string {
  let result = text;
  for (const id of Object.values(drafts)) {
    result = result.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), `${draftMark}-${id}`);
  }
  // A word of the language, too, and not only an id.
  result = result.replaceAll(`of ${draftMark}-silence`, 'of silence');
  for (const words of ofDrafts) result = result.replaceAll(words, `${draftMark} ${words}`);
  if (path.endsWith('.yaml')) {
    // The title is the first line of an entry, the mark of a draft the last.
    return result.replaceAll(/title: ((?:(?!\n\S)[\s\S])*?draft: true)/g, `title: ${draftMark} $1`);
  }
  if (!/^draft: true$/m.test(result)) return result;
  return `${result.replaceAll(/^((?:title|summary|soWhat|question): )/gm, `$1${draftMark} `)}\nA text on ${draftMark}.\n`;
}

function writeAll(repository: Repository): void {
  for (const path of readdirSync(fixture, { recursive: true, encoding: 'utf8' })) {
    const file = join(fixture, path);
    if (!statSync(file).isFile()) continue;
    const name = path.replaceAll(/(\w+)\/([\w-]+)\.mdx$/g, (whole, collection: keyof typeof drafts, id: string) =>
      drafts[collection] === id ? `${collection}/${draftIds[collection]}.mdx` : whole,
    );
    repository.write(name, marked(path, readFileSync(file, 'utf8')));
  }
}

/**
 * A book with a draft of each collection, all named by what is published, and a history: a map that was a draft at
 * first, and what it said of drafts since. Gives its content folder.
 */
export function writeDraftContent(folder: string): string {
  const repository = makeRepository(folder);
  writeAll(repository);
  const home = readFileSync(join(repository.content, 'maps/home.mdx'), 'utf8');
  const earlier = home.replace('first-time-buyer: -2', 'first-time-buyer: 0').replace('title: Home', 'title: At home');
  const before = earlier
    .replace('question:', `draft: true\nquestion:`)
    .replace('Nobody answers', `A ${draftMark} secret`);
  for (const [day, text] of [
    ['2026-01-10', before],
    ['2026-03-10', earlier],
    ['2026-05-10', home],
  ] as const) {
    repository.write('maps/home.mdx', text);
    repository.commit(day);
  }
  return repository.content;
}

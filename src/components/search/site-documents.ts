import type { Atlas } from '../../model/atlas.ts';
import { blocks, escapeHtml, searchDocuments, type SearchDocument } from '../../search/documents.ts';
import type { PackedLexicon } from '../../search/lexicon.ts';
import { packLexicon } from '../../search/pack-lexicon.ts';
import { getAtlas } from '../../site/atlas.ts';
import { getBody } from '../../site/body.ts';
import type { BodyPart } from '../../site/compile-body.ts';
import { urls } from '../../site/urls.ts';
import type { BodyCollection } from '../../schema/collections.ts';
import { componentWords } from '../markdown/component-words.ts';

const bodyCollections = [
  'maps',
  'insights',
  'personas',
  'stories',
  'paths',
] as const satisfies readonly BodyCollection[];

/** The text of a body: its HTML, and in the place of each of the author's components what that says. */
function textOfParts(
  atlas: Atlas,
  entry: { collection: BodyCollection; id: string },
  parts: readonly BodyPart[],
): string {
  const wordsOf = componentWords(atlas, entry);
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const content = textOfParts(atlas, entry, part.children);
      const words = wordsOf(part.name, part.props);
      if (words.kind === 'words') return content === '' ? escapeHtml(words.words.text) : content;
      if (words.kind === 'content') return content;
      return `${blocks(words.title ?? '')}${content}${blocks(words.by ?? '')}`;
    })
    .join('');
}

async function bodiesOf(atlas: Atlas): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const collection of bodyCollections) {
    for (const id of atlas[collection].keys()) {
      const body = await getBody(collection, id);
      if (body !== null) texts.set(`${collection}/${id}`, textOfParts(atlas, { collection, id }, body.parts));
    }
  }
  return texts;
}

const made = new WeakMap<Atlas, Promise<SearchDocument[]>>();

async function makeDocuments(atlas: Atlas): Promise<SearchDocument[]> {
  const bodies = await bodiesOf(atlas);
  return searchDocuments(atlas, urls, (collection, id) => bodies.get(`${collection}/${id}`) ?? '');
}

/** What the search knows of the site. Made once: the index and the lexicon are of the same. */
export async function getSearchDocuments(): Promise<SearchDocument[]> {
  const atlas = await getAtlas();
  const documents = made.get(atlas) ?? makeDocuments(atlas);
  made.set(atlas, documents);
  return documents;
}

/** The words of the site. */
export async function getLexicon(): Promise<PackedLexicon> {
  return packLexicon(await getAtlas(), await getSearchDocuments());
}

import type { Asked } from '../search/ask.ts';
import type { FoundPages } from '../search/explore/find-things.ts';
import { vocabularyOf, type Vocabulary } from '../search/lexicon.ts';
import { loadIndex, loadLexicon, type SearchIndex } from './search-index.ts';

/**
 * What Explore has of the search: the words of the site, and the texts below maps and entries. Both are loaded with the
 * first words that are asked; without them, Explore finds what its own index says.
 */
export class ExploreTexts {
  readonly #pagefind: string;
  readonly #lexicon: string;
  #loading: Promise<SearchIndex | null> | null = null;

  constructor({ pagefind = '', lexicon = '' }: DOMStringMap) {
    this.#pagefind = pagefind;
    this.#lexicon = lexicon;
  }

  /** The words of the site; null when they can't be had. */
  async vocabulary(): Promise<Vocabulary | null> {
    const index = await this.#load();
    if (index !== null) return index.vocabulary;
    return loadLexicon(this.#lexicon).then(vocabularyOf, () => null);
  }

  /** The pages whose texts answer a question. */
  async pages(asked: Asked): Promise<FoundPages> {
    const index = await this.#load();
    if (index === null) return new Map();
    const hits = await index.hits(asked);
    return new Map(hits.map(({ page, said }) => [index.lexicon.pages[page]?.href ?? '', said.filter(Boolean).length]));
  }

  /** In dev there is no index. */
  #load(): Promise<SearchIndex | null> {
    this.#loading ??= import.meta.env.DEV
      ? Promise.resolve(null)
      : loadIndex({ pagefind: this.#pagefind, lexicon: this.#lexicon }).catch(() => null);
    return this.#loading;
  }
}

import type { RootContent } from 'mdast';
import { headingOf, linkedText, listOf, paragraphOf, plainText, writeMarkdown } from './markdown.ts';

/** A page that a language model may want to read. */
export interface ListedPage {
  title: string;
  address: string;
  note: string | null;
}

/** The site as a list of what can be read, in the form of llmstxt.org. The section called `Optional` can be left out. */
export function toLlmsTxt(site: {
  title: string;
  description: string;
  about: string | null;
  sections: readonly { title: string; pages: readonly ListedPage[] }[];
}): string {
  return writeMarkdown([
    headingOf(1, site.title),
    ...(site.description === '' ? [] : [quotationOf(site.description)]),
    ...(site.about === null ? [] : [paragraphOf(plainText(site.about))]),
    ...site.sections
      .filter(({ pages }) => pages.length > 0)
      .flatMap(({ title, pages }) => [headingOf(2, title), listOf(pages.map((page) => [pageLine(page)]))]),
  ]);
}

function quotationOf(text: string): RootContent {
  return { type: 'blockquote', children: [paragraphOf(plainText(text))] };
}

function pageLine({ title, address, note }: ListedPage): ReturnType<typeof paragraphOf> {
  const link = linkedText({ text: title, address });
  return note === null ? paragraphOf(link) : paragraphOf(link, { type: 'text', value: ': ' }, plainText(note));
}

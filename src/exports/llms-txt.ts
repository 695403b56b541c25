import { markdownLink, markdownText } from './markdown-text.ts';

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
  const blocks = [
    `# ${markdownText(site.title)}`,
    ...(site.description === '' ? [] : [`> ${markdownText(site.description)}`]),
    ...(site.about === null ? [] : [markdownText(site.about)]),
    ...site.sections
      .filter(({ pages }) => pages.length > 0)
      .map(({ title, pages }) =>
        [
          `## ${markdownText(title)}\n`,
          ...pages.map(
            ({ title: page, address, note }) =>
              `- ${markdownLink(page, address)}${note === null ? '' : `: ${markdownText(note)}`}`,
          ),
        ].join('\n'),
      ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

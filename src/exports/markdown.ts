import type { DocumentSection, Fact, LinkedText, TextDocument } from '../model/text-document.ts';
import { markdownInline, markdownLink, markdownText } from './markdown-text.ts';

function linked({ text, address }: LinkedText, plain: (text: string) => string): string {
  return address === null ? plain(text) : markdownLink(text, address);
}

/** One value stands on the line of its label, several in a list below it. */
function factMarkdown({ label, values }: Fact): string {
  const [only] = values;
  const head = `- **${markdownInline(label)}:**`;
  if (values.length === 1 && only !== undefined) return `${head} ${linked(only, markdownInline)}`;
  return [head, ...values.map((value) => `  - ${linked(value, markdownText)}`)].join('\n');
}

function sectionBlocks({ title, lede, facts, sections }: DocumentSection, depth: number): string[] {
  return [
    `${'#'.repeat(depth)} ${markdownText(title)}`,
    ...(lede === null ? [] : [markdownText(lede)]),
    ...(facts.length === 0 ? [] : [facts.map(factMarkdown).join('\n')]),
    ...sections.flatMap((section) => sectionBlocks(section, Math.min(depth + 1, 6))),
  ];
}

/** A document as CommonMark. Texts are escaped and read as they are written; the body is Markdown already. */
export function toMarkdown(document: TextDocument): string {
  return `${[...sectionBlocks(document, 1), ...(document.body === null ? [] : [document.body])].join('\n\n')}\n`;
}

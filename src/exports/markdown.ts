import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { DocumentSection, Fact, LinkedText, TextDocument } from '../model/text-document.ts';

/** Nodes of a Markdown tree as text, in which every sign that would be read as markup is escaped. */
export function writeMarkdown(children: readonly RootContent[]): string {
  return serialise(
    { type: 'root', children: [...children] },
    { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', resourceLink: true },
  );
}

/** A plain text, in one line. */
export function plainText(text: string): PhrasingContent {
  return { type: 'text', value: text.replaceAll(/\s+/gu, ' ').trim() };
}

/** A plain text that leads somewhere, or not. */
export function linkedText({ text, address }: LinkedText): PhrasingContent {
  return address === null ? plainText(text) : { type: 'link', url: address, children: [plainText(text)] };
}

export function paragraphOf(...children: PhrasingContent[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}

export function headingOf(depth: number, text: string): RootContent {
  return { type: 'heading', depth: Math.min(depth, 6) as 1, children: [plainText(text)] };
}

export function listOf(items: readonly ListItem['children'][]): Extract<RootContent, { type: 'list' }> {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children })),
  };
}

/** One value stands on the line of its label, several in a list below it. */
function factItem({ label, values }: Fact): ListItem['children'] {
  const [only] = values;
  const head: PhrasingContent = { type: 'strong', children: [plainText(`${label}:`)] };
  if (values.length === 1 && only !== undefined) {
    return [paragraphOf(head, { type: 'text', value: ' ' }, linkedText(only))];
  }
  return [paragraphOf(head), listOf(values.map((value) => [paragraphOf(linkedText(value))]))];
}

function sectionBlocks({ title, lede, facts, sections }: DocumentSection, depth: number): RootContent[] {
  return [
    headingOf(depth, title),
    ...(lede === null ? [] : [paragraphOf(plainText(lede))]),
    ...(facts.length === 0 ? [] : [listOf(facts.map(factItem))]),
    ...sections.flatMap((section) => sectionBlocks(section, depth + 1)),
  ];
}

/** A document as CommonMark with the tables, notes and strikes of GFM. Texts read as they are written. */
export function toMarkdown(document: TextDocument): string {
  return writeMarkdown([...sectionBlocks(document, 1), ...(document.body ?? [])]);
}

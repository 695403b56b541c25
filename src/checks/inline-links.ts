import { parseMarkdown } from './mdx-tree.ts';

interface Node {
  type: string;
  url?: string;
  children?: Node[];
}

/** The addresses of the links in a line of inline Markdown. */
export function inlineLinks(text: string): string[] {
  const visit = ({ type, url, children = [] }: Node): string[] => [
    ...(type === 'link' && url !== undefined ? [url] : []),
    ...children.flatMap(visit),
  ];
  return visit(parseMarkdown(text));
}

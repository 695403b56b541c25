import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Html } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from '../checks/mdx-tree.ts';
import { addressProblem } from '../checks/safe-address.ts';
import { basedLink } from './base-path.ts';

/** What may stand in a line of text: emphasis, code, links. */
const inline: ReadonlySet<string> = new Set(['em', 'strong', 'code', 'del', 'br']);

function contentOf(node: RootContent, base: string): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => contentOf(child, base));
  const { href, alt } = node.properties;
  if (node.tagName === 'a' && typeof href === 'string' && addressProblem(href) === null) {
    return [{ type: 'element', tagName: 'a', properties: { href: basedLink(href, base) }, children }];
  }
  if (node.tagName === 'img') return [{ type: 'text', value: typeof alt === 'string' ? alt : '' }];
  return inline.has(node.tagName) ? [{ type: 'element', tagName: node.tagName, properties: {}, children }] : children;
}

/**
 * The HTML of a field that holds inline Markdown: emphasis, code and links, put under `base`. Blocks are taken for
 * their words, pictures for their descriptions, HTML for text, and links that are not safe for what they are named.
 */
export function inlineMarkdown(text: string, base: string): string {
  const tree = toHast(parseMarkdown(text), {
    // HTML is shown as it was written.
    handlers: { html: (_, { value }: Html) => ({ type: 'text', value }) },
  }) as Root;
  return toHtml({ type: 'root', children: tree.children.flatMap((child) => contentOf(child, base)) }).trim();
}

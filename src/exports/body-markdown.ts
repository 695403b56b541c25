import type { BlockContent, Link, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { BodyComponent, BodyElement, BodyTree } from '../model/body-tree.ts';
import type { ComponentWords, LinkedText } from '../model/text-document.ts';

/** What a body needs to know to be read somewhere else. */
export interface BodyWords {
  /** What stands for one of the author's components. */
  component: (name: string, props: Readonly<Record<string, unknown>>) => ComponentWords;
  /** The address that a path of the site has for someone who reads elsewhere. */
  address: (path: string) => string;
}

const blockTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'thematicBreak',
  'footnoteDefinition',
]);
const isBlock = (node: Nodes): boolean => blockTypes.has(node.type);

const plain = (value: string): PhrasingContent => ({ type: 'text', value });
const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

/** A paragraph, without blanks at its ends: where a component says nothing, one may be left. */
function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  const from = children.findIndex((node) => !isBlank(node));
  const to = children.findLastIndex((node) => !isBlank(node));
  const kept = from === -1 ? [] : children.slice(from, to + 1);
  return {
    type: 'paragraph',
    children: kept.map((node, index) => {
      if (node.type !== 'text') return node;
      const value = index === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: index === kept.length - 1 ? value.trimEnd() : value };
    }),
  };
}

const onTheLine = '0123456789+-';

/** A text raised or lowered by signs that are so: m² is not m2. As it is where one of its signs has no such form. */
function inSigns(text: string, signs: string): string {
  const others = Array.from(text, (sign) => (onTheLine.includes(sign) ? signs[onTheLine.indexOf(sign)] : undefined));
  return others.every((sign) => sign !== undefined) ? others.join('') : text;
}

function wordsOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? wordsOf(node.children as Nodes[]) : ''))
    .join('');
}

class BodyWriter {
  readonly #words: BodyWords;

  constructor(words: BodyWords) {
    this.#words = words;
  }

  /** Blocks; what runs in a line is put into paragraphs. */
  blocks(nodes: readonly Nodes[]): RootContent[] {
    const blocks: RootContent[] = [];
    let line: PhrasingContent[] = [];
    const close = () => {
      if (!line.every(isBlank)) blocks.push(paragraph(...line));
      line = [];
    };
    for (const node of nodes.flatMap((one) => this.#convert(one))) {
      if (isBlock(node)) {
        close();
        blocks.push(node as RootContent);
      } else line.push(node as PhrasingContent);
    }
    close();
    return blocks;
  }

  /** What runs in a line; blocks are taken for what runs in theirs. */
  line(nodes: readonly Nodes[]): PhrasingContent[] {
    return nodes
      .flatMap((node) => this.#convert(node))
      .flatMap((node): PhrasingContent[] => {
        if (!isBlock(node)) return [node as PhrasingContent];
        return 'children' in node ? this.line(node.children as Nodes[]) : 'value' in node ? [plain(node.value)] : [];
      });
  }

  #convert(node: Nodes): Nodes[] {
    switch (node.type) {
      case 'component':
        return this.#component(node);
      case 'element':
        return this.#element(node);
      case 'link':
        return [this.#link(node.url, node.children, node.title)];
      case 'image':
        return [{ ...node, url: this.#address(node.url) }];
      case 'heading':
        // The document has the one title.
        return [{ ...node, depth: node.depth === 1 ? 2 : node.depth, children: this.line(node.children) }];
      case 'paragraph':
        return [paragraph(...this.line(node.children))];
      case 'blockquote':
      case 'listItem':
      case 'footnoteDefinition':
        return [{ ...node, children: this.blocks(node.children) } as Nodes];
      case 'list':
      case 'table':
      case 'tableRow':
        return [{ ...node, children: node.children.flatMap((child) => this.#convert(child)) } as Nodes];
      case 'tableCell':
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ ...node, children: this.line(node.children) }];
      default:
        return [node];
    }
  }

  #address(url: string): string {
    return /^\/(?!\/)/.test(url) ? this.#words.address(url) : url;
  }

  #link(url: string, children: readonly Nodes[], title: string | null | undefined = null): Link {
    return { type: 'link', url: this.#address(url), title, children: this.line(children) };
  }

  #linked({ text, address }: LinkedText, children: readonly Nodes[]): PhrasingContent[] {
    const content = wordsOf(children).trim() === '' ? [plain(text)] : this.line(children);
    return address === null || text === '' ? content : [{ type: 'link', url: address, children: content }];
  }

  #component({ name, props, children }: BodyComponent): Nodes[] {
    const words = this.#words.component(name, props);
    if (words.kind === 'words') return this.#linked(words.words, children);
    if (words.kind === 'content') return children.flatMap((child) => this.#convert(child));
    const { title, by } = words;
    const content = [
      ...(title === null ? [] : [paragraph({ type: 'strong', children: [plain(title)] })]),
      ...this.blocks(children),
      ...(by === null ? [] : [paragraph(plain(`— ${by}`))]),
    ];
    return content.length === 0 ? [] : [{ type: 'blockquote', children: content as BlockContent[] }];
  }

  #element({ tagName, properties, children }: BodyElement): Nodes[] {
    const property = (name: string) => (typeof properties[name] === 'string' ? properties[name] : '');
    const convert = elements[tagName];
    if (tagName === 'a' && property('href') !== '') return [this.#link(property('href'), children)];
    if (tagName === 'img') return [{ type: 'image', url: this.#address(property('src')), alt: property('alt') }];
    if (tagName === 'abbr' && property('title') !== '') {
      return [...this.line(children), plain(` (${property('title')})`)];
    }
    return convert === undefined ? children.flatMap((child) => this.#convert(child)) : convert(this, children);
  }
}

type Convert = (writer: BodyWriter, children: readonly Nodes[]) => Nodes[];

const marked =
  (type: 'emphasis' | 'strong' | 'delete'): Convert =>
  (writer, children) => [{ type, children: writer.line(children) }];
const asCode: Convert = (_, children) => [{ type: 'inlineCode', value: wordsOf(children) }];
const asBlocks: Convert = (writer, children) => writer.blocks(children);
const inBold: Convert = (writer, children) => [paragraph({ type: 'strong', children: writer.line(children) })];

/** The HTML elements that say something which Markdown can say too. Of the others the content stays. */
const elements: Readonly<Record<string, Convert | undefined>> = {
  b: marked('strong'),
  br: () => [{ type: 'break' }],
  cite: marked('emphasis'),
  code: asCode,
  dd: asBlocks,
  del: marked('delete'),
  details: asBlocks,
  dl: asBlocks,
  dt: inBold,
  em: marked('emphasis'),
  figcaption: asBlocks,
  figure: asBlocks,
  hr: () => [{ type: 'thematicBreak' }],
  i: marked('emphasis'),
  kbd: asCode,
  p: asBlocks,
  q: (writer, children) => [plain('“'), ...writer.line(children), plain('”')],
  s: marked('delete'),
  samp: asCode,
  strong: marked('strong'),
  sub: (_, children) => [plain(inSigns(wordsOf(children), '₀₁₂₃₄₅₆₇₈₉₊₋'))],
  summary: inBold,
  sup: (_, children) => [plain(inSigns(wordsOf(children), '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'))],
};

/** A body in Markdown alone: words in the place of components and of HTML, whole addresses in the place of paths. */
export function bodyMarkdown(tree: BodyTree, words: BodyWords): RootContent[] {
  return new BodyWriter(words).blocks(tree.children);
}

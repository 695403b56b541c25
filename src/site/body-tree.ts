import type { Definition, FootnoteDefinition, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from 'satteri';
import { hasContent, isInLine } from '../checks/author-components.ts';
import { readLiteral } from '../checks/literal.ts';
import { parseMdx } from '../checks/mdx-tree.ts';
import { addressProblem } from '../checks/safe-address.ts';
import { addressAttributes, isPhrasing, safeAttributes } from '../checks/safe-elements.ts';
import type { BodyElement, BodyTree } from '../model/body-tree.ts';
import { literalProps } from './literal-props.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
/** What the parser gives: mdast with the nodes of MDX in it. */
type Parsed = Nodes | Jsx | MdxFlowExpression | MdxTextExpression;

const isSafe = (address: string): boolean => addressProblem(address) === null;

function propertiesOf(jsx: Jsx, allowed: readonly string[]): BodyElement['properties'] {
  const kept = Object.entries(literalProps(jsx.attributes)).filter(
    (entry): entry is [string, string | number | boolean] => {
      const [name, value] = entry;
      if (!allowed.includes(name) || !['string', 'number', 'boolean'].includes(typeof value)) return false;
      return !addressAttributes.includes(name) || isSafe(String(value));
    },
  );
  return Object.fromEntries(kept);
}

class BodyCleaner {
  readonly #definitions = new Map<string, Definition>();
  readonly #notes = new Map<string, FootnoteDefinition>();
  /** The notes that the text refers to, in the order of their first mention. */
  readonly #mentioned = new Set<string>();

  readonly #text: string;

  constructor(root: Root, text: string) {
    this.#text = text;
    this.#collect(root);
  }

  tree(root: Root): BodyTree {
    const children = this.#all(root.children);
    // A note may mention others: the set grows while it is read.
    const notes: RootContent[] = [];
    for (const identifier of this.#mentioned) {
      const note = this.#notes.get(identifier);
      if (note) notes.push({ ...bare(note), children: this.#all(note.children) } as FootnoteDefinition);
    }
    return { type: 'root', children: [...children, ...notes] };
  }

  /** The first definition of a name counts. */
  #collect(node: Nodes): void {
    if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
      this.#definitions.set(node.identifier, node);
    }
    if (node.type === 'footnoteDefinition' && !this.#notes.has(node.identifier)) this.#notes.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) this.#collect(child);
  }

  /**
   * MDX takes a paragraph that holds nothing but tags apart and drops the blanks in it, so that `<kbd>Ctrl</kbd>
   * <kbd>C</kbd>` would be one word. Here such a line is a paragraph again.
   */
  #all(nodes: readonly Nodes[]): RootContent[] {
    const cleaned: RootContent[] = [];
    let line: { children: PhrasingContent[]; end: number } | null = null;
    for (const node of nodes as Parsed[]) {
      const content = this.#clean(node);
      const { start, end } = (node as Partial<Pick<Paragraph, 'position'>>).position ?? {};
      if (!isOwnLine(node) || !content.every(runsInLine) || start?.offset === undefined || end?.offset === undefined) {
        line = null;
        cleaned.push(...content);
        continue;
      }
      const gap: string = line === null ? '' : this.#text.slice(line.end, start.offset);
      if (line === null || /\n[ \t>]*\n/u.test(gap)) {
        line = { children: [], end: 0 };
        cleaned.push({ type: 'paragraph', children: line.children });
      } else if (gap !== '') line.children.push({ type: 'text', value: gap.includes('\n') ? '\n' : ' ' });
      line.children.push(...content);
      line.end = end.offset;
    }
    return cleaned.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
  }

  #clean(node: Parsed): RootContent[] {
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#jsx(node);
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const words = wordsOf(node.value);
        return words === '' ? [] : [{ type: 'text', value: words }];
      }
      case 'link':
        return isSafe(node.url) ? [this.#with(node)] : this.#all(node.children);
      case 'linkReference': {
        const { url, title } = this.#definitions.get(node.identifier) ?? {};
        const children = this.#all(node.children);
        if (url === undefined || !isSafe(url)) return children;
        return [{ type: 'link', url, title: title ?? null, children: children as [] }];
      }
      case 'image':
        return isSafe(node.url) ? [bare(node)] : [{ type: 'text', value: node.alt ?? '' }];
      case 'imageReference': {
        const { url, title } = this.#definitions.get(node.identifier) ?? {};
        const alt = node.alt ?? '';
        return url === undefined || !isSafe(url)
          ? [{ type: 'text', value: alt }]
          : [{ type: 'image', url, title: title ?? null, alt }];
      }
      case 'code':
        // What follows the language in the first line of a block of code is for tools, and on no page.
        return [{ ...bare(node), meta: null }];
      case 'footnoteReference':
        this.#mentioned.add(node.identifier);
        return [bare(node)];
      case 'text':
      case 'inlineCode':
      case 'break':
      case 'thematicBreak':
        return [bare(node)];
      case 'paragraph':
      case 'heading':
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'table':
      case 'tableRow':
      case 'tableCell':
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [this.#with(node)];
      default:
        // Code, comments, raw HTML, and definitions, whose words stand where they are used.
        return [];
    }
  }

  #with<Node extends Extract<RootContent, { children: unknown }>>(node: Node): Node {
    return { ...bare(node), children: this.#all(node.children) };
  }

  #jsx(node: Jsx): RootContent[] {
    const { name } = node;
    if (name === null) return this.#all(node.children);
    const allowed = safeAttributes(name);
    if (allowed !== null) {
      const properties = propertiesOf(node, allowed);
      return [{ type: 'element', tagName: name, properties, children: this.#all(node.children) }];
    }
    if (!/^\p{Lu}/u.test(name)) return this.#all(node.children);
    const children = hasContent(name) ? this.#all(node.children) : [];
    return [{ type: 'component', name, props: literalProps(node.attributes), children }];
  }
}

/** Whether MDX takes this for a block of its own. */
function isOwnLine({ type }: Parsed): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxFlowExpression';
}

/** Whether something is part of a line, and so is what stands in it. */
function runsInLine(node: RootContent): node is PhrasingContent {
  if (node.type === 'text') return true;
  if (node.type !== 'element' && node.type !== 'component') return false;
  const inLine = node.type === 'element' ? isPhrasing(node.tagName) : isInLine(node.name);
  return inLine && node.children.every(({ type }) => !blocks.has(type));
}

const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'heading',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
]);

/** A node without what the parser knows of its place. */
function bare<Node extends Nodes>(node: Node): Node {
  const { position: _, ...rest } = node as { position?: unknown };
  return rest as Node;
}

/** What an expression says in a running text: a text in quotation marks is that text. */
function wordsOf(expression: string): string {
  const read = readLiteral(expression);
  return read.kind === 'value' && typeof read.value === 'string' ? read.value : '';
}

/**
 * The tree of a body, from which everything that is published of it is made: its page, and each file that carries its
 * words. What is not in this tree can not leave. Expects a body that passed the checks, and is safe for any that parses.
 */
export function bodyTree(text: string): BodyTree {
  const root = parseMdx(text);
  return new BodyCleaner(root, text).tree(root);
}

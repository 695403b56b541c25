import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { BodyComponent, BodyTree } from '../model/body-tree.ts';
import { basedLink } from './base-path.ts';
import type { TextWords } from './text-words.ts';

/** A body as data: runs of HTML, and between them the author's components. */
export type BodyPart = string | { name: string; props: Record<string, unknown>; children: BodyPart[] };

export interface BodyHeading {
  depth: number;
  /** The heading's id. It starts with an underscore, which no step's id can: both stand on one page. */
  slug: string;
  text: string;
}

export interface CompiledBody {
  parts: BodyPart[];
  headings: BodyHeading[];
}

type HtmlNode = RootContent | BodyComponent;

// As with all furniture of a page, an underscore inside: no step has one, and headings begin with theirs.
const notePrefix = 'note_';
const noteLabel = `${notePrefix}label`;

function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isNoteMark(node)) return '';
  return 'children' in node ? (node.children as HtmlNode[]).map(textOf).join('') : '';
}

/** Whether this is the raised number that leads to a note. */
function isNoteMark({ tagName, children: [link] }: Element): boolean {
  return tagName === 'sup' && link?.type === 'element' && link.properties['dataFootnoteRef'] === true;
}

/** Turns the HTML tree of one body into HTML with a place kept for each component. */
class BodyCompiler {
  readonly headings: BodyHeading[] = [];
  readonly #components: Exclude<BodyPart, string>[] = [];
  readonly #slugger = new GithubSlugger();
  readonly #words: TextWords;
  readonly #base: string;
  /** What places are marked with: nothing that the text could hold, since it is made from the text. */
  readonly #mark: string;

  constructor(tree: BodyTree, words: TextWords, base: string) {
    this.#words = words;
    this.#base = base;
    this.#mark = createHash('sha256').update(JSON.stringify(tree)).digest('hex');
  }

  parts(children: readonly HtmlNode[]): BodyPart[] {
    const tree: Root = { type: 'root', children: children.map((child) => this.#html(child)) };
    return toHtml(tree)
      .split(new RegExp(`<!--${this.#mark}:(\\d+)-->`))
      .flatMap((piece, index) =>
        index % 2 === 0 ? (piece === '' ? [] : piece) : (this.#components[Number(piece)] ?? []),
      );
  }

  #html(node: HtmlNode): RootContent {
    if (node.type === 'element') return this.#element(node);
    return node.type === 'component' ? this.#place(node) : node;
  }

  #place({ name, props, children }: BodyComponent): RootContent {
    const place = this.#components.length;
    const component: Exclude<BodyPart, string> = { name, props: { ...props }, children: [] };
    this.#components.push(component);
    component.children = this.parts(children as HtmlNode[]);
    return { type: 'comment', value: `${this.#mark}:${place}` };
  }

  #element(node: Element): Element {
    const element: Element = {
      ...node,
      properties: this.#properties(node),
      children: node.children.map((child) => this.#html(child) as ElementContent),
    };
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined) {
      const text = textOf(node);
      const slug = `_${this.#slugger.slug(text)}`;
      element.properties.id = slug;
      this.headings.push({ depth: Math.max(2, Number(level)), slug, text });
      if (level === '1') element.tagName = 'h2';
    }
    if (node.tagName !== 'table') return element;
    // On a narrow screen a wide table moves in its frame, with the keys too.
    const frame = { className: ['table-frame'], role: 'group', tabIndex: 0, ariaLabel: this.#words.table };
    return { type: 'element', tagName: 'div', properties: frame, children: [element] };
  }

  #properties(node: Element): Element['properties'] {
    const { align, ...properties } = node.properties;
    for (const attribute of ['href', 'src']) {
      const value = properties[attribute];
      if (typeof value === 'string') properties[attribute] = basedLink(value, this.#base);
    }
    // Our policy refuses inline styles, and the attribute has been withdrawn from HTML.
    if (typeof align === 'string') properties.className = [`align-${align}`];
    if (node.tagName === 'pre') properties.tabIndex = 0;
    if (node.tagName === 'input') properties.ariaLabel = this.#words.task(properties.checked === true);
    // Numbers and arrows of notes are no words of the text, which is what a search looks through.
    if (isNoteMark(node) || 'dataFootnoteBackref' in properties) properties['dataPagefindIgnore'] = '';
    if ('ariaDescribedBy' in properties) properties.ariaDescribedBy = [noteLabel];
    if (properties.id === 'footnote-label') properties.id = noteLabel;
    if (properties['dataFootnotes'] === true) properties.ariaLabelledBy = [noteLabel];
    return properties;
  }
}

function raisedNumber(number: number): Element {
  return { type: 'element', tagName: 'sup', properties: {}, children: [{ type: 'text', value: String(number) }] };
}

/** Numbers the notes in the order of the text: their names may hold what no id should, or be another's number. */
function numberNotes(tree: BodyTree): BodyTree {
  const numbers = new Map<string, string>();
  const copy = structuredClone(tree);
  const waiting: Nodes[] = [copy];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
      numbers.set(node.identifier, number);
      node.identifier = number;
    }
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return copy;
}

/**
 * Compiles a body to data instead of to code: nothing of it is ever run, it needs no bundling (which took longer than
 * all else at 500 bodies), and the content store keeps it. Links are put under `base`. A heading of the first level
 * becomes one of the second: the page has its own. A page holds one body, so that ids are unique in it.
 */
export function compileBody(tree: BodyTree, words: TextWords, base: string): CompiledBody {
  const html = toHast(numberNotes(tree), {
    passThrough: ['component', 'element'],
    clobberPrefix: notePrefix,
    footnoteLabel: words.footnotes,
    // No heading: neither the contents of the page nor the search should lead to it.
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: { className: ['footnotes-title'] },
    // The sign behind the arrow keeps it from being drawn as an emoji.
    footnoteBackContent: (_, again) => [
      { type: 'text', value: '↩\uFE0E' },
      ...(again > 1 ? [raisedNumber(again)] : []),
    ],
    footnoteBackLabel: (note, again) => words.backToText(note + 1, again),
  }) as Root;
  const compiler = new BodyCompiler(tree, words, base);
  const parts = compiler.parts(html.children);
  return { parts, headings: compiler.headings };
}

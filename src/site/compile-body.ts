import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, type MdxJsxFlowElementHast, type MdxJsxTextElementHast } from 'satteri';
import { readLiteral } from '../checks/literal.ts';
import { basedLink } from './base-path.ts';

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

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

function propsOf({ attributes }: Jsx): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue; // A spread: the checks refuse it.
    const { name, value } = attribute;
    const read = typeof value === 'object' && value !== null ? readLiteral(value.value) : null;
    if (read === null) props[name] = value ?? true;
    else if (read.kind === 'value') props[name] = read.value;
  }
  return props;
}

function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Turns a tree of one body into HTML with a place kept for each component. */
class BodyCompiler {
  readonly headings: BodyHeading[] = [];
  readonly #components: Exclude<BodyPart, string>[] = [];
  readonly #slugger = new GithubSlugger();
  readonly #base: string;
  /** What places are marked with: nothing that the text could hold, since it is made from the text. */
  readonly #mark: string;

  constructor(text: string, base: string) {
    this.#base = base;
    this.#mark = createHash('sha256').update(text).digest('hex');
  }

  parts(children: readonly RootContent[]): BodyPart[] {
    const tree: Root = { type: 'root', children: children.flatMap((child) => this.#html(child)) };
    return toHtml(tree)
      .split(new RegExp(`<!--${this.#mark}:(\\d+)-->`))
      .flatMap((piece, index) =>
        index % 2 === 0 ? (piece === '' ? [] : piece) : (this.#components[Number(piece)] ?? []),
      );
  }

  #html(node: RootContent): RootContent[] {
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#jsx(node);
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const read = readLiteral(node.value);
        const value = read.kind === 'value' ? read.value : null;
        return typeof value === 'string' || typeof value === 'number' ? [{ type: 'text', value: String(value) }] : [];
      }
      case 'element':
        return [this.#element(node)];
      case 'text':
        return [node];
      default:
        return []; // import, export, comments, doctypes: no part of a text.
    }
  }

  #jsx(node: Jsx): RootContent[] {
    const children = node.children;
    if (node.name === null) return children.flatMap((child) => this.#html(child));
    if (/^[a-z]/.test(node.name)) {
      const properties = propsOf(node) as Element['properties'];
      return [this.#element({ type: 'element', tagName: node.name, properties, children: children })];
    }
    const place = this.#components.length;
    const component: Exclude<BodyPart, string> = { name: node.name, props: propsOf(node), children: [] };
    this.#components.push(component);
    component.children = this.parts(children);
    return [{ type: 'comment', value: `${this.#mark}:${place}` }];
  }

  #element(node: Element): Element {
    const properties = { ...node.properties };
    for (const attribute of ['href', 'src']) {
      const value = properties[attribute];
      if (typeof value === 'string') properties[attribute] = basedLink(value, this.#base);
    }
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined) {
      const text = textOf(node);
      const slug = `_${this.#slugger.slug(text)}`;
      properties.id = slug;
      this.headings.push({ depth: Math.max(2, Number(level)), slug, text });
    }
    const tagName = level === '1' ? 'h2' : node.tagName;
    const children = node.children.flatMap((child) => this.#html(child)) as ElementContent[];
    return { ...node, tagName, properties, children };
  }
}

/**
 * Compiles an MDX body with Sätteri, Astro's own Markdown compiler, to data instead of to code. Nothing of it is ever
 * run, it needs no bundling (which took longer than all else at 500 bodies), and the content store keeps it.
 * Expects a body that passed the checks: it is they who refuse elements and addresses that are not safe. Links are
 * put under `base`. A heading of the first level becomes one of the second: the page has its own.
 */
export function compileBody(text: string, base: string): CompiledBody {
  const tree = mdxToHast(text, { features: { smartPunctuation: true } }) as Root;
  const compiler = new BodyCompiler(text, base);
  const parts = compiler.parts(tree.children);
  return { parts, headings: compiler.headings };
}

import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression, MdxjsEsm } from 'satteri';
import type { Body } from '../model/content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { isInLine, propsOf } from './author-components.ts';
import { afterExpression, surveyBody } from './body-limits.ts';
import { readTag, type TagContext } from './body-tags.ts';
import { bracesWords } from './braces.ts';
import { controlFix, controlSign } from './control-sign.ts';
import { readLiteral } from './literal.ts';
import type { TextProblem } from './mdx-errors.ts';
import { rangeOf } from './node-range.ts';
import { parseBody } from './parse-body.ts';
import type { Problem } from './problem.ts';
import { addressProblem } from './safe-address.ts';
import { isPhrasing, safeAttributes } from './safe-elements.ts';
import { paragraphEnd } from './tag-text.ts';
import { unsupportedMarkdown } from './unsupported-markdown.ts';
import { quoted } from './wording.ts';

/** A component as it stands in a body. Offsets are into the file. */
export interface LocatedUse {
  name: string;
  props: Readonly<Record<string, unknown>>;
  offset: number;
  /** Where each prop stands. */
  places: ReadonlyMap<string, number>;
  /** The props that passed the component’s table. */
  valid: ReadonlySet<string>;
}

export interface LocatedLink {
  kind: 'link' | 'picture';
  address: string;
  offset: number;
}

export interface BodyReading {
  body: Body;
  /** Offsets are into the file. */
  problems: Problem[];
  uses: LocatedUse[];
  links: LocatedLink[];
  /** The ids that the headings get on the page, without the underscore they start with. */
  headings: ReadonlySet<string>;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
/** What the parser gives: mdast with the nodes of MDX in it. */
type Parsed = Nodes | Jsx | MdxFlowExpression | MdxTextExpression | MdxjsEsm;

// Deeper, and what comes after this check would run out of stack.
const deepest = 100;

/**
 * Reads the text below the front matter in the `safe` profile: Markdown, the components of the registry and of the
 * company with literal props, and a few HTML elements that only mark text. Everything else is a problem, and a body
 * with such a problem comes back empty: nothing can be rendered from it. All of them are told at once, with what is
 * wrong in the parts that could be read. `start` is its offset in the file.
 */
export function readBody(
  text: string,
  start: number,
  context: {
    collection: CollectionName;
    /** The names of the company’s own components. */
    components: readonly string[];
    /** The place of an offset in the file. */
    place: (offset: number) => { line: number; column: number };
  },
): BodyReading {
  const reader = new BodyReader(text, start, context);
  reader.read();
  const { problems, uses, links, headings } = reader;
  const refused = problems.some(({ rule }) => rule !== 'wrong-prop' && rule !== 'unsupported-markdown');
  const components = uses.map(({ name, props, offset }) => {
    const { line, column } = context.place(offset);
    return { name, props: { ...props }, line, column };
  });
  return { body: refused ? { text: '', components: [] } : { text, components }, problems, uses, links, headings };
}

/** What holds a line of text. */
const lines: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

class BodyReader {
  readonly problems: Problem[] = [];
  readonly uses: LocatedUse[] = [];
  readonly links: LocatedLink[] = [];
  readonly headings = new Set<string>();
  readonly #slugger = new GithubSlugger();
  readonly #written: string;
  readonly #start: number;
  readonly #tags: TagContext;

  constructor(text: string, start: number, { collection, components }: Pick<TagContext, 'collection' | 'components'>) {
    this.#written = text;
    this.#start = start;
    this.#tags = {
      collection,
      components,
      text,
      isWhole: () => true,
      address: (kind, address, offset) => {
        this.#address(kind, address, offset);
      },
      report: (problem) => {
        this.#report(problem);
      },
    };
  }

  read(): void {
    if (this.#written.trim() === '') return;
    const sign = controlSign(this.#written);
    if (sign !== null) {
      const what = `There is a control character (${sign.name}) here, which can not be shown.`;
      this.#report({ rule: 'mdx-syntax', offset: sign.index, what, fix: controlFix });
    }
    const survey = surveyBody(this.#written);
    for (const problem of survey.problems) this.#report(problem);
    if (survey.text === null) return;
    const parsed = parseBody(survey.text);
    for (const problem of parsed.problems) {
      // Where something was taken out, what is left may well be incomplete.
      const isDue = survey.blanked.some(({ start, end }) => overlaps(this.#written, problem.offset, start, end));
      if (!isDue) this.#report(problem);
    }
    if (parsed.root === null) return;
    this.#tags.text = parsed.text;
    this.#tags.isWhole = (offset) => !parsed.spoiled.has(offset);
    this.#walk(parsed.root);
    for (const node of parsed.open) this.#visit(node, null);
    for (const problem of unsupportedMarkdown(parsed.root, parsed.text)) this.#report(problem);
  }

  #report({ rule, offset, where = '', what, fix }: TextProblem & { where?: string }): void {
    this.problems.push({ rule, offset: this.#start + offset, where, what, fix });
  }

  #walk(root: Root): void {
    const waiting: { node: Nodes; depth: number; parent: Nodes | null }[] = [{ node: root, depth: 0, parent: null }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, depth, parent } = next;
      if (depth > deepest) {
        const what = `The text is nested more than ${String(deepest)} levels deep here.`;
        this.#report({ rule: 'mdx-syntax', offset: rangeOf(node).start, what, fix: 'Simplify it.' });
        break;
      }
      this.#visit(node, parent);
      const children: Nodes[] = 'children' in node ? node.children : [];
      // In the order of the text, so that headings are numbered as on the page.
      for (const child of [...children].reverse()) waiting.push({ node: child, depth: depth + 1, parent: node });
    }
  }

  #visit(node: Parsed, parent: Nodes | null): void {
    const offset = rangeOf(node).start;
    switch (node.type) {
      case 'mdxjsEsm': {
        const what = 'A paragraph that starts with "import" or "export" is code, and a text may hold none.';
        const fix = 'Delete it: components need no import. If it is a sentence, start it with another word.';
        this.#report({ rule: 'unsafe-body', offset, what, fix });
        return;
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isWords(node.value)) this.#report({ rule: 'unsafe-body', offset, ...bracesWords(`{${node.value}}`) });
        return;
      case 'html': {
        const fix = 'A text holds Markdown and components with plain values; write what it should say instead.';
        this.#report({ rule: 'unsafe-body', offset, what: 'Raw HTML may not stand in a text.', fix });
        return;
      }
      case 'link':
      case 'definition':
        this.#address('link', node.url, offset);
        return;
      case 'image':
        this.#address('picture', node.url, offset);
        this.#alternative(node);
        return;
      case 'heading':
        this.headings.add(this.#slugger.slug(textOf(node)));
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name === null) return;
        if (parent !== null && lines.has(parent.type)) this.#inLine(node.name, offset);
        this.#tag(node.name, node);
        return;
      default: // Markdown, of which nothing can be wrong.
    }
  }

  /** What is a block of its own breaks the paragraph that it stands in. */
  #inLine(name: string, offset: number): void {
    const isBlock = safeAttributes(name) === null ? propsOf(name) !== null && !isInLine(name) : !isPhrasing(name);
    if (!isBlock) return;
    const what = `<${name}> stands in the middle of a line, and breaks its paragraph.`;
    const fix = 'Write it on lines of its own, with an empty line before and after it.';
    this.#report({ rule: 'unsupported-markdown', offset, where: `<${name}>`, what, fix });
  }

  #tag(name: string, tag: Jsx): void {
    const { attributes, children } = tag;
    const filled = children.some((child) => !('value' in child) || child.value.trim() !== '');
    const use = readTag({ name, attributes, filled, offset: rangeOf(tag).start }, this.#tags);
    if (use === null) return;
    const places = new Map([...use.places].map(([prop, place]) => [prop, this.#start + place]));
    this.uses.push({ ...use, offset: this.#start + use.offset, places });
  }

  /** Braces in the words for a picture are code too, of which the parser keeps what is in them. */
  #alternative(node: Nodes): void {
    const { start, end } = rangeOf(node);
    let depth = 0;
    for (let at = start + 2; at < end && depth >= 0; at += 1) {
      const sign = this.#written[at];
      if (sign === '\\') at += 1;
      else if (sign === '[') depth += 1;
      else if (sign === ']') depth -= 1;
      else if (sign === '{') {
        const close = afterExpression(this.#written, at) ?? at + 1;
        this.#report({ rule: 'unsafe-body', offset: at, ...bracesWords(this.#written.slice(at, close)) });
        at = close - 1;
      }
    }
  }

  #address(kind: LocatedLink['kind'], address: string, offset: number): void {
    const wrong = addressProblem(address);
    if (wrong === null) {
      this.links.push({ kind, address, offset: this.#start + offset });
      return;
    }
    const fix =
      'An address may start with https://, http://, mailto:, tel:, or be a place of this site, such as /maps/.';
    this.#report({ rule: 'unsafe-body', offset, what: `The address ${quoted(address)} ${wrong}.`, fix });
  }
}

/** Whether an expression may stand in a running text: a comment, or a text in quotation marks. */
function isWords(expression: string): boolean {
  const read = readLiteral(expression);
  return read.kind === 'comment' ? expression.trim() !== '' : read.kind === 'value' && typeof read.value === 'string';
}

/** Whether an offset lies in one of the paragraphs from `start` to `end`. */
function overlaps(text: string, offset: number, start: number, end: number): boolean {
  return offset < paragraphEnd(text, end) && paragraphEnd(text, offset) >= start;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if ((node.type as string) === 'mdxTextExpression') {
    const read = readLiteral((node as { value?: string }).value ?? '');
    return read.kind === 'value' && typeof read.value === 'string' ? read.value : '';
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

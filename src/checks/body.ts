import GithubSlugger from 'github-slugger';
import type { Body } from '../model/content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { attributePlaces } from './attribute-places.ts';
import { authorComponents, propsOf } from './author-components.ts';
import { surveyBody } from './body-limits.ts';
import { propProblems } from './component-props.ts';
import { controlFix, controlSign } from './control-sign.ts';
import { readLiteral } from './literal.ts';
import { explainMdxError } from './mdx-errors.ts';
import { parseMdx } from './mdx-tree.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { addressProblem } from './safe-address.ts';
import { addressAttributes, safeAttributes, safeElements } from './safe-elements.ts';
import type { RuleName } from './rules.ts';
import { indexLines } from './line-index.ts';
import { listed, oneLine, quoted, sentences } from './wording.ts';

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

interface Node {
  type: string;
  position?: { start: { offset?: number } };
  children?: Node[];
  value?: unknown;
  url?: unknown;
  name?: unknown;
  attributes?: Attribute[];
}

interface Attribute {
  type: string;
  name?: unknown;
  value?: unknown;
}

// Deeper, and what comes after this check would run out of stack.
const deepest = 100;

const noCode = 'A text holds Markdown and components with plain values; write what it should say instead.';

/**
 * Reads the text below the front matter in the `safe` profile: Markdown, the components of the registry and of the
 * company with literal props, and a few HTML elements that only mark text. Everything else is a problem, and a body
 * with such a problem comes back empty: nothing can be rendered from it. `start` is its offset in the file.
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
  const problems: Problem[] = [];
  const uses: LocatedUse[] = [];
  const links: LocatedLink[] = [];
  const headings = new Set<string>();
  const done = (): BodyReading => {
    const refused = problems.some(({ rule }) => rule !== 'wrong-prop');
    const components = uses.map(({ name, props, offset }) => {
      const { line, column } = context.place(offset);
      return { name, props: { ...props }, line, column };
    });
    return { body: refused ? { text: '', components: [] } : { text, components }, problems, uses, links, headings };
  };
  const report = (rule: RuleName, offset: number, what: string, fix: string, where = ''): void => {
    problems.push({ rule, offset: start + offset, where, what, fix });
  };
  if (text.trim() === '') return done();

  const sign = controlSign(text);
  if (sign !== null) {
    const what = `There is a control character (${sign.name}) here, which can not be shown.`;
    report('mdx-syntax', sign.index, what, controlFix);
  }
  const survey = surveyBody(text);
  for (const { rule, offset, what, fix } of survey.problems) report(rule, offset, what, fix);
  if (survey.text === null) return done();
  const root = parse(survey.text, report);
  if (root === null) return done();

  const slugger = new GithubSlugger();
  const waiting: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const offset = node.position?.start.offset ?? 0;
    if (depth > deepest) {
      report('mdx-syntax', offset, `The text is nested more than ${String(deepest)} levels deep here.`, 'Simplify it.');
      break;
    }
    visit(node, offset);
    const children = node.children ?? [];
    // In the order of the text, so that headings are numbered as on the page.
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return done();

  function visit(node: Node, offset: number): void {
    switch (node.type) {
      case 'mdxjsEsm':
        report(
          'unsafe-body',
          offset,
          'A paragraph that starts with "import" or "export" is code, and a text may hold none.',
          'Delete it: components need no import. If it is a sentence, start it with another word.',
        );
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (readLiteral(String(node.value)).kind === 'code') {
          report(
            'unsafe-body',
            offset,
            `{${oneLine(String(node.value))}} is code, and a text may hold none.`,
            `${noCode} For braces that are part of the text, write \\{ and \\}.`,
          );
        }
        return;
      case 'html':
        report('unsafe-body', offset, 'Raw HTML may not stand in a text.', noCode);
        return;
      case 'link':
      case 'definition':
        visitAddress('link', String(node.url), offset);
        return;
      case 'image':
        visitAddress('picture', String(node.url), offset);
        return;
      case 'heading':
        headings.add(slugger.slug(textOf(node)));
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (typeof node.name === 'string') visitElement(node.name, node.attributes ?? [], offset);
        return;
    }
  }

  function visitAddress(kind: LocatedLink['kind'], address: string, offset: number): void {
    const wrong = addressProblem(address);
    if (wrong === null) links.push({ kind, address, offset: start + offset });
    else {
      const fix =
        'An address may start with https://, http://, mailto:, tel:, or be a place of this site, such as /maps/.';
      report('unsafe-body', offset, `The address ${quoted(address)} ${wrong}.`, fix);
    }
  }

  function visitElement(name: string, attributes: readonly Attribute[], offset: number): void {
    const isComponent = propsOf(name) !== null || (context.components.includes(name) && /^\p{Lu}/u.test(name));
    const allowed = isComponent ? null : safeAttributes(name);
    if (!isComponent && allowed === null) {
      refuseElement(name, offset);
      return;
    }
    const places = attributePlaces(text, offset);
    const placeOf = (prop: string): number => places.get(prop) ?? offset;
    const props: Record<string, unknown> = {};
    for (const attribute of attributes) {
      if (attribute.type !== 'mdxJsxAttribute') {
        report(
          'unsafe-body',
          offset,
          `{${oneLine(String(attribute.value))}} hands over code to <${name}>, and a text may hold none.`,
          'Write each prop by its name.',
        );
        continue;
      }
      const prop = String(attribute.name);
      const where = oneLine(`<${name} ${prop}>`);
      if (/^on/i.test(prop) || prop.includes(':') || prop === 'style' || prop === 'dangerouslySetInnerHTML') {
        report(
          'unsafe-body',
          placeOf(prop),
          `${quoted(prop)} may not stand in a text: it could run or restyle something.`,
          'Delete it.',
          where,
        );
        continue;
      }
      if (allowed && !allowed.includes(prop)) {
        const near = nearest(prop, allowed);
        const fix = near === null ? `<${name}> may have ${listed(allowed, 'and')}.` : `Did you mean "${near}"?`;
        report('unsafe-body', placeOf(prop), `<${name}> may not have ${quoted(prop)}.`, fix, where);
        continue;
      }
      const value = valueOf(attribute.value);
      if (value.kind !== 'value') {
        const fix = 'Write a plain value: text in quotation marks, or {["a", "b"]} for a list.';
        report('unsafe-body', placeOf(prop), 'This value is code, and a text may hold none.', fix, where);
        continue;
      }
      if (allowed) {
        if (addressAttributes.includes(prop)) {
          visitAddress(prop === 'src' ? 'picture' : 'link', String(value.value), placeOf(prop));
        }
        continue;
      }
      if (holdsScript(value.value)) {
        report(
          'unsafe-body',
          placeOf(prop),
          'This address would run code.',
          'An address may start with https://, http://, mailto: or tel:.',
          where,
        );
        continue;
      }
      // Not an assignment: that would set the prototype for a prop named __proto__.
      Object.defineProperty(props, prop, { value: value.value, writable: true, enumerable: true, configurable: true });
    }
    if (!isComponent) return;
    const table = propsOf(name);
    const checked = table
      ? propProblems(name, props, table, context.collection)
      : { problems: [], valid: new Set(Object.keys(props)) };
    for (const { prop, what, fix } of checked.problems) {
      report(
        'wrong-prop',
        prop === null ? offset : placeOf(prop),
        what,
        fix,
        oneLine(`<${[name, prop].filter(Boolean).join(' ')}>`),
      );
    }
    const absolute = new Map([...places].map(([prop, place]) => [prop, start + place]));
    uses.push({ name, props, offset: start + offset, places: absolute, valid: checked.valid });
  }

  function refuseElement(written: string, offset: number): void {
    const name = oneLine(written);
    const components = [...Object.keys(authorComponents), ...context.components];
    const sameWord = components.find((one) => one.toLowerCase() === name.toLowerCase());
    if (/^[a-z][^.]*$/.test(name) && sameWord === undefined) {
      const fix = `Write it in Markdown, or use a component. The HTML elements that may be used are ${listed(safeElements, 'and')}.`;
      report('unsafe-body', offset, `<${name}> may not stand in a text.`, fix);
      return;
    }
    const near = sameWord ?? nearest(name, components);
    const known = `The components are ${listed([...new Set(components)], 'and')}.`;
    const own = /^[A-Z]\w*$/.test(name)
      ? `A component of your own goes into the folder components/ as ${name}.astro.`
      : null;
    const fix = near === null ? sentences(known, own) : `Did you mean <${near}>? ${known}`;
    report('unknown-component', offset, `There is no component <${name}>.`, fix);
  }

  function parse(source: string, tell: typeof report): Node | null {
    try {
      return parseMdx(source) as Node;
    } catch (error) {
      // Where code was taken out, what is left may well be incomplete.
      if (survey.problems.length > 0) return null;
      const { line, column, what, fix } = explainMdxError(error instanceof Error ? error.message : String(error));
      const lineStart = indexLines(source).startOf(line);
      // The parser counts characters; offsets count UTF-16 units.
      const before = [...source.slice(lineStart, lineStart + 2 * column)].slice(0, Math.max(0, column - 1)).join('');
      tell('mdx-syntax', lineStart + before.length, what, fix);
      return null;
    }
  }
}

function valueOf(value: unknown): { kind: 'value'; value: unknown } | { kind: 'comment' | 'code' } {
  if (value === null || value === undefined) return { kind: 'value', value: true };
  if (typeof value === 'string') return { kind: 'value', value };
  return readLiteral(String((value as { value?: unknown }).value));
}

/** Whether some text in a value is an address that runs something. */
function holdsScript(value: unknown): boolean {
  if (typeof value === 'string')
    return /^(?:javascript|vbscript|data):/i.test(value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ''));
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsScript);
}

function textOf(node: Node): string {
  if (typeof node.value === 'string' && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return (node.children ?? []).map(textOf).join('');
}

import type { CollectionName } from '../schema/collections.ts';
import { attributePlaces } from './attribute-places.ts';
import { authorComponents, hasContent, propsOf } from './author-components.ts';
import type { LocatedLink, LocatedUse } from './body.ts';
import { propProblems } from './component-props.ts';
import { readLiteral } from './literal.ts';
import { nearest } from './nearest.ts';
import { insteadOf } from './other-tools.ts';
import type { Problem } from './problem.ts';
import { safeAttributes, addressAttributes, safeElements } from './safe-elements.ts';
import { listed, oneLine, quoted, sentences } from './wording.ts';

/** A tag of a body, as the parser gives it. */
export interface Tag {
  name: string;
  attributes: readonly TagAttribute[];
  /** Whether something stands between its tags. */
  filled: boolean;
  /** Where it begins, in the body. */
  offset: number;
}

export interface TagAttribute {
  type: string;
  name?: unknown;
  value?: unknown;
}

export interface TagContext {
  collection: CollectionName;
  /** The names of the company’s own components. */
  components: readonly string[];
  /** The body, in which the attributes are looked for. */
  text: string;
  /** Whether the attributes of the tag that begins at an offset could be read. */
  isWhole: (offset: number) => boolean;
  address: (kind: LocatedLink['kind'], address: string, offset: number) => void;
  report: (problem: Omit<Problem, 'mentions'>) => void;
}

/** Checks an element or a component against what may stand in a text. Gives the use of a component; offsets are into the body. */
export function readTag(tag: Tag, context: TagContext): LocatedUse | null {
  const { name, attributes, offset } = tag;
  const { text, report } = context;
  const isComponent = propsOf(name) !== null || (context.components.includes(name) && /^\p{Lu}/u.test(name));
  const allowed = isComponent ? null : safeAttributes(name);
  if (!isComponent && allowed === null) {
    report({ offset, where: '', ...refusal(name, context.components) });
    return null;
  }
  const places = attributePlaces(text, offset);
  const placeOf = (prop: string): number => places.get(prop) ?? offset;
  const props: Record<string, unknown> = {};
  for (const attribute of attributes) {
    const where = oneLine(`<${name} ${String(attribute.name)}>`);
    const refuse = (prop: string, what: string, fix: string) => {
      report({ rule: 'unsafe-body', offset: placeOf(prop), where, what, fix });
    };
    if (attribute.type !== 'mdxJsxAttribute') {
      const what = `{${oneLine(String(attribute.value))}} hands over code to <${name}>, and a text may hold none.`;
      report({ rule: 'unsafe-body', offset, where: '', what, fix: 'Write each prop by its name.' });
      continue;
    }
    const prop = String(attribute.name);
    if (/^on/i.test(prop) || prop.includes(':') || prop === 'style' || prop === 'dangerouslySetInnerHTML') {
      refuse(prop, `${quoted(prop)} may not stand in a text: it could run or restyle something.`, 'Delete it.');
      continue;
    }
    if (allowed && !allowed.includes(prop)) {
      const near = nearest(prop, allowed);
      const fix = near === null ? `<${name}> may have ${listed(allowed, 'and')}.` : `Did you mean "${near}"?`;
      refuse(prop, `<${name}> may not have ${quoted(prop)}.`, fix);
      continue;
    }
    const value = valueOf(attribute.value);
    if (value.kind !== 'value') {
      const fix = 'Write a plain value: text in quotation marks, or {["a", "b"]} for a list.';
      refuse(prop, 'This value is code, and a text may hold none.', fix);
      continue;
    }
    if (allowed) {
      if (addressAttributes.includes(prop)) {
        context.address(prop === 'src' ? 'picture' : 'link', String(value.value), placeOf(prop));
      }
      continue;
    }
    if (holdsScript(value.value)) {
      const fix = 'An address may start with https://, http://, mailto: or tel:.';
      refuse(prop, 'This address would run code.', fix);
      continue;
    }
    // Not an assignment: that would set the prototype for a prop named __proto__.
    Object.defineProperty(props, prop, { value: value.value, writable: true, enumerable: true, configurable: true });
  }
  if (!isComponent) return null;
  const table = propsOf(name);
  const checked = table
    ? propProblems(name, props, table, context.collection)
    : { problems: [], valid: new Set(Object.keys(props)) };
  for (const { prop, what, fix } of context.isWhole(offset) ? checked.problems : []) {
    const where = oneLine(`<${[name, prop].filter(Boolean).join(' ')}>`);
    report({ rule: 'wrong-prop', offset: prop === null ? offset : placeOf(prop), where, what, fix });
  }
  if (tag.filled && !hasContent(name)) {
    const what = `<${name}> says it all itself: what stands between its tags is not shown.`;
    const fix = `Write <${name} … /> with a slash and no closing tag, and the words before or after it.`;
    report({ rule: 'wrong-prop', offset, where: `<${name}>`, what, fix });
  }
  return { name, props, offset, places, valid: checked.valid };
}

function refusal(written: string, own: readonly string[]): Pick<Problem, 'rule' | 'what' | 'fix'> {
  const name = oneLine(written);
  const components = [...new Set([...Object.keys(authorComponents), ...own])];
  const sameWord = components.find((one) => one.toLowerCase() === name.toLowerCase());
  const instead = insteadOf(name);
  if (/^[a-z][^.]*$/.test(name) && sameWord === undefined) {
    const others = `Write it in Markdown, or use a component. The HTML elements that may be used are ${listed(safeElements, 'and')}.`;
    return { rule: 'unsafe-body', what: `<${name}> may not stand in a text.`, fix: instead ?? others };
  }
  const near = sameWord ?? nearest(name, components);
  const known = `The components are ${listed(components, 'and')}.`;
  const ownFile = /^[A-Z]\w*$/.test(name)
    ? `A component of your own goes into the folder components/ as ${name}.astro.`
    : null;
  const what = `There is no component <${name}>.`;
  if (sameWord === undefined && instead !== null) {
    return { rule: 'unknown-component', what, fix: sentences(instead, ownFile) };
  }
  const fix = near === null ? sentences(known, ownFile) : `Did you mean <${near}>? ${known}`;
  return { rule: 'unknown-component', what, fix };
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

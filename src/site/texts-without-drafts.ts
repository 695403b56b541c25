import { linkedEntry } from '../checks/link-target.ts';
import { parseMarkdown, parseMdx } from '../checks/mdx-tree.ts';
import { entryProps, stepProps } from '../model/component-references.ts';
import type { Body, ComponentUse, Entry } from '../model/content.ts';
import type { Drafts } from '../model/without-drafts.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Site } from '../schema/site.ts';
import { literalProps } from './literal-props.ts';

interface Node {
  type: string;
  position?: { start: { offset: number }; end: { offset: number } };
  children?: Node[];
  value?: string;
  url?: string;
  identifier?: string;
  name?: string | null;
  attributes?: Parameters<typeof literalProps>[0];
}

/** A part of a text, and what is to stand there instead. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What of a text is told apart, and in whose text. */
interface Context {
  entry: Pick<Entry, 'collection' | 'id'>;
  drafts: Drafts;
  site: Pick<Site, 'url' | 'base'>;
}

/** A list in a component's prop that stands for all when it is left out. */
const narrowing: Readonly<Record<string, CollectionName>> = { personas: 'personas', channels: 'channels' };

/** What becomes of a component: it stays, goes with all that is in it, gives way to what is in it, or has other props. */
type Fate = 'stays' | 'goes' | 'opens' | { props: Record<string, unknown> };

function fateOf(name: string, props: Record<string, unknown>, { drafts }: Context): Fate {
  const named = Object.entries(entryProps[name] ?? {}).flatMap(([prop, to]) =>
    typeof props[prop] === 'string' ? [{ to, id: props[prop] }] : [],
  );
  const stepProp = stepProps[name];
  const [map = ''] = stepProp === undefined ? [] : String(props[stepProp]).split('#');
  if (map !== '') named.push({ to: 'maps', id: map });
  const naming = named.filter(({ to, id }) => drafts[to].has(id));
  // A source is only where a quote was heard: who says it is who it is about.
  if (name === 'Quote' && naming.length > 0 && naming.every(({ to }) => to === 'sources')) {
    const { source: _, ...rest } = props;
    return { props: rest };
  }
  if (naming.length > 0) return name === 'Term' ? 'opens' : 'goes';
  const lists = name === 'JourneyMap' ? Object.entries(narrowing) : [];
  const narrowed = lists.flatMap(([prop, to]) => {
    const ids = props[prop];
    if (!Array.isArray(ids) || !ids.some((id) => drafts[to].has(String(id)))) return [];
    return [[prop, ids.filter((id) => !drafts[to].has(String(id)))] as const];
  });
  if (narrowed.some(([, ids]) => ids.length === 0)) return 'goes';
  return narrowed.length === 0 ? 'stays' : { props: { ...props, ...Object.fromEntries(narrowed) } };
}

/** The start of a component as an author would write it. */
function openingTag(name: string, props: Record<string, unknown>): string {
  const written = Object.entries(props).map(([prop, value]) => ` ${prop}={${JSON.stringify(value)}}`);
  return `<${name}${written.join('')}>`;
}

/** Blocks that hold nothing of their own: they go when all that is in them goes. */
const holders: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'list', 'blockquote']);

/** Reads what is to be changed, in the order of the text; `kept` are the components that stay, as they stay. */
function editsOf(
  root: Node,
  context: Context,
  components: readonly ComponentUse[],
): { edits: Edit[]; kept: ComponentUse[] } {
  const { entry, drafts, site } = context;
  const kept: ComponentUse[] = [];
  let used = 0;
  const definitions = new Map<string, string>();
  const collect = (node: Node): void => {
    if (node.type === 'definition') definitions.set(node.identifier ?? '', node.url ?? '');
    node.children?.forEach(collect);
  };
  collect(root);
  const leadsToDraft = (address: string): boolean => {
    const found = linkedEntry(address, entry, site);
    return found !== null && drafts[found.to].has(found.id);
  };
  const addressOf = ({ type, url, identifier, name, attributes }: Node): string | null => {
    if (type === 'link' || type === 'definition') return url ?? '';
    if (type === 'linkReference') return definitions.get(identifier ?? '') ?? null;
    if (name !== 'a') return null;
    const { href } = literalProps(attributes ?? []);
    return typeof href === 'string' ? href : null;
  };
  const spanOf = ({ position }: Node) => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
  /** Takes away what stands around the children, or puts something else there. */
  const around = (node: Node, inner: Edit[], before = '', after = ''): Edit[] => {
    const { start, end } = spanOf(node);
    const [first, last] = [node.children?.at(0), node.children?.at(-1)];
    if (first === undefined || last === undefined) return [{ start, end, text: before + after }];
    return [{ start, end: spanOf(first).start, text: before }, ...inner, { start: spanOf(last).end, end, text: after }];
  };
  /** The edits within a node, and whether nothing is left of it. */
  const visit = (node: Node): { edits: Edit[]; gone: boolean } => {
    const { type, name } = node;
    const whole = { edits: [{ ...spanOf(node), text: '' }], gone: true };
    let fate: Fate = 'stays';
    if ((type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') && /^\p{Lu}/u.test(name ?? '')) {
      const component = components[used];
      used += 1;
      fate = fateOf(name ?? '', literalProps(node.attributes ?? []), context);
      if (component !== undefined && (fate === 'stays' || typeof fate === 'object')) {
        kept.push(fate === 'stays' ? component : { ...component, props: fate.props });
      }
    }
    const keptBefore = kept.length;
    const inner = (node.children ?? []).map((child) => ({ child, ...visit(child) }));
    const edits = inner.flatMap((one) => one.edits);
    if (fate === 'goes') {
      kept.length = keptBefore;
      return whole;
    }
    const address = addressOf(node);
    if (fate === 'opens' || (address !== null && leadsToDraft(address))) {
      const said = inner.map(({ child }) => child.value ?? '').join('');
      return inner.length === 0 || said === address ? whole : { edits: around(node, edits), gone: false };
    }
    if (typeof fate === 'object') {
      return { edits: around(node, edits, openingTag(name ?? '', fate.props), `</${name ?? ''}>`), gone: false };
    }
    const isBlank = ({ child, gone }: (typeof inner)[number]) =>
      gone || (child.type === 'text' && (child.value ?? '').trim() === '');
    return holders.has(type) && inner.some(({ gone }) => gone) && inner.every(isBlank) ? whole : { edits, gone: false };
  };
  return { edits: visit(root).edits, kept };
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: instead } of edits) {
    result += text.slice(from, start) + instead;
    from = end;
  }
  return result + text.slice(from);
}

/**
 * A body without what it says of drafts: the components that name one, and the links to their pages, of which the
 * words stay. It is the text that is changed, so that whatever is made of it knows of no draft. Expects a body that
 * passed the checks.
 */
export function bodyWithout(body: Body, context: Context): Body {
  const { edits, kept } = editsOf(parseMdx(body.text) as Node, context, body.components);
  return edits.length === 0 ? body : { text: edited(body.text, edits), components: kept };
}

/** A line of inline Markdown without its links to the pages of drafts. */
export function lineWithout(text: string, context: Context): string {
  return edited(text, editsOf(parseMarkdown(text) as Node, context, []).edits);
}

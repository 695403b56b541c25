import type { CollectionName } from '../schema/collections.ts';
import type { PropInfo } from './author-components.ts';
import { isId } from './content-folder.ts';
import { nearest } from './nearest.ts';
import { unseenIn } from './unseen.ts';
import { listed, named, quoted, sentences } from './wording.ts';

interface PropProblem {
  /** Null when a prop is missing. */
  prop: string | null;
  what: string;
  fix: string;
}

/** Holds the props of one component against its table. `valid` are the props whose values can be looked up. */
export function propProblems(
  name: string,
  props: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, PropInfo>>,
  collection: CollectionName,
): { problems: PropProblem[]; valid: Set<string> } {
  const problems: PropProblem[] = [];
  const valid = new Set<string>();
  const meant = new Set<string>();
  for (const [prop, value] of Object.entries(props)) {
    const info = Object.hasOwn(table, prop) ? table[prop] : undefined;
    if (info === undefined) {
      const near = nearest(
        prop,
        Object.keys(table).filter((one) => !Object.hasOwn(props, one)),
      );
      if (near !== null) meant.add(near);
      const about = near === null ? undefined : table[near]?.about;
      const fix =
        about === undefined
          ? `The props of <${name}> are ${listed(Object.keys(table), 'and')}.`
          : `Did you mean "${near ?? ''}"? What belongs there: ${about}.`;
      problems.push({ prop, what: `<${name}> has no prop ${quoted(prop)}.`, fix });
      continue;
    }
    const wrong = valueProblem(prop, value, info, collection);
    if (wrong) problems.push({ prop, ...wrong });
    else valid.add(prop);
  }
  for (const [prop, info] of Object.entries(table)) {
    const required = info.required || (name === 'JourneyMap' && prop === 'map' && collection !== 'maps');
    if (!required || Object.hasOwn(props, prop) || meant.has(prop)) continue;
    problems.push({
      prop: null,
      what: `The prop ${quoted(prop)} is missing.`,
      fix: `Write ${prop}="…". What belongs here: ${info.about}.`,
    });
  }
  return { problems, valid };
}

const listFix = (prop: string, items: readonly string[]): string =>
  `Write ${prop}={[${(items.length > 0 ? items : ['…']).map((item) => `"${item}"`).join(', ')}]}.`;

function valueProblem(
  prop: string,
  value: unknown,
  { kind, about }: PropInfo,
  collection: CollectionName,
): { what: string; fix: string } | null {
  const belongs = `What belongs here: ${about}.`;
  if (kind === 'ids') {
    if (!Array.isArray(value)) {
      const items = typeof value === 'string' ? value.split(/[\s,]+/).filter(isId) : [];
      return { what: `Expected a list, got ${named(value)}.`, fix: sentences(listFix(prop, items), belongs) };
    }
    const bad = (value as unknown[]).find((item) => typeof item !== 'string');
    return bad === undefined
      ? null
      : { what: `Expected a list, got ${named(bad)} in it.`, fix: sentences(listFix(prop, []), belongs) };
  }
  if (typeof value !== 'string')
    return { what: `Expected text, got ${named(value)}.`, fix: sentences(`Write ${prop}="…".`, belongs) };
  if (typeof kind !== 'string') {
    if (kind.includes(value)) return null;
    const near = nearest(value, kind);
    const known = `It can be ${listed(kind)}.`;
    return {
      what: `${quoted(value)} is not possible here.`,
      fix: near === null ? known : `Did you mean "${near}"? ${known}`,
    };
  }
  if (value.trim() === '')
    return { what: 'This text is empty.', fix: sentences('Write it, or delete the prop.', belongs) };
  if (kind !== 'step') return null;
  const unseen = unseenIn(value);
  if (unseen !== null) return { what: unseen.what, fix: `Write ${prop}="${unseen.plain}".` };
  if (/^[^#\s]+#[^#\s]+$/.test(value)) return null;
  if (/^#[^#\s]+$/.test(value)) {
    if (collection === 'maps') return null;
    return {
      what: `${quoted(value)} names a step without its map.`,
      fix: `Write map#step: the map’s id goes before the "#".`,
    };
  }
  return {
    what: `${quoted(value)} does not name a step.`,
    fix: sentences('Write map#step, or #step for a step of the map that the text belongs to.', belongs),
  };
}

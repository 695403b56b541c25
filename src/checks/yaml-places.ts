import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Pair, Scalar, YAMLMap } from 'yaml';
import type { Path } from './data-path.ts';
import { keyText, mergeKey, parseYaml, startOf, surveyNodes } from './yaml-nodes.ts';

interface Link {
  node: unknown;
  key: Scalar | null;
  exact: boolean;
}

/** Nothing is written there. */
const isBlank = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null && !node.source);

/** A text within `{ }` that a comma ended, and what became of its rest. */
export interface Cut {
  /** The text up to the comma, and the rest behind it, up to the next field; both as they are written. */
  before: string;
  rest: string;
  /** The field that the text belongs to. */
  field: string;
  /** Where the comma is: one place for all the rest, however many commas are in it. */
  comma: number;
}

/** Finds what the author wrote at a path of the plain data. */
export interface Locator {
  /** The offset of the value, or of the deepest part of the path that exists; `key` asks for the field’s name instead. */
  locate: (path: Path, part: 'value' | 'key') => number;
  /** Whether something stands at exactly this path. */
  has: (path: Path) => boolean;
  written: (path: Path) => string | null;
  cut: (path: Path) => Cut | null;
}

/** Finds places in YAML that was read without a problem that stops it. Offsets are into the YAML. */
export function openLocator(yaml: string): Locator {
  const contents = parseYaml(yaml)?.contents ?? null;
  const { targets } = surveyNodes(
    contents,
    yaml,
    () => 0,
    () => undefined,
  );
  const members = new WeakMap<YAMLMap, Map<string, { key: Scalar; value: unknown }>>();
  const cuts = new WeakMap<YAMLMap, Map<string, Cut>>();
  const resolve = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);

  function membersOf(map: YAMLMap): Map<string, { key: Scalar; value: unknown }> {
    const known = members.get(map);
    if (known) return known;
    const found = new Map<string, { key: Scalar; value: unknown }>();
    for (const pair of map.items) {
      if (keyText(pair.key) !== mergeKey) continue;
      const merged = resolve(pair.value);
      for (const one of (isSeq(merged) ? [...merged.items].reverse() : [merged]).map(resolve)) {
        if (isMap(one)) for (const [name, member] of membersOf(one)) found.set(name, member);
      }
    }
    for (const pair of map.items) {
      const name = keyText(pair.key);
      if (name !== null && name !== mergeKey) found.set(name, { key: pair.key as Scalar, value: pair.value });
    }
    members.set(map, found);
    return found;
  }

  function follow(path: Path): Link {
    let link: Link = { node: contents, key: null, exact: true };
    for (const [depth, segment] of path.entries()) {
      const node = resolve(link.node);
      if (isMap(node)) {
        const member = membersOf(node).get(String(segment));
        if (member) link = { node: member.value, key: member.key, exact: true };
        // One item instead of a list of them: the list is not there to step into.
        else if (segment !== 0) return { ...link, exact: false };
      } else if (isSeq(node) && typeof segment === 'number' && segment < node.items.length) {
        link = { node: node.items[segment], key: null, exact: true };
      } else {
        return { ...link, exact: segment === 0 && depth === path.length - 1 && link.exact };
      }
    }
    return link;
  }

  return {
    locate(path, part) {
      const { node, key, exact } = follow(path);
      if (key !== null && exact && part === 'key') return startOf(key) ?? 0;
      const target = resolve(node);
      const offset = isBlank(target) ? startOf(key) : startOf(target);
      return offset ?? startOf(key) ?? 0;
    },
    has: (path) => follow(path).exact,
    written(path) {
      const { node, exact } = follow(path);
      const target = resolve(node);
      return exact && isScalar(target) && target.type === 'PLAIN' ? sourceOf(yaml, target) : null;
    },
    cut(path) {
      const parent = resolve(follow(path.slice(0, -1)).node);
      if (!isMap(parent) || parent.flow !== true) return null;
      const known = cuts.get(parent) ?? cutsIn(yaml, parent);
      cuts.set(parent, known);
      return known.get(String(path.at(-1))) ?? null;
    },
  };
}

const sourceOf = (yaml: string, node: Scalar): string => {
  const [start = 0, end = 0] = node.range ?? [];
  return yaml.slice(start, end);
};

const isPlain = (node: unknown): node is Scalar => isScalar(node) && node.type === 'PLAIN';

/** Whether a pair within `{ }` looks like the rest of a text: it has no colon, or blanks in its name. */
function isRest({ key, value }: Pair): boolean {
  return isScalar(key) && (isBlank(value) || (isPlain(key) && /[^\p{L}\p{N}_-]/u.test(String(key.value))));
}

/** The texts within `{ }` that a comma ended, by the names that became of their rests. */
function cutsIn(yaml: string, map: YAMLMap): Map<string, Cut> {
  const cuts = new Map<string, Cut>();
  for (let from = 0; from < map.items.length;) {
    let to = from + 1;
    for (let next = map.items[to]; next && isRest(next); next = map.items[to]) to += 1;
    const cut = cutOf(yaml, map.items.slice(from, to));
    if (cut !== null) for (const { key } of map.items.slice(from + 1, to)) cuts.set(keyText(key) ?? '', cut);
    from = to;
  }
  return cuts;
}

/** A text and its rests. */
function cutOf(yaml: string, pairs: readonly Pair[]): Cut | null {
  const [owner] = pairs;
  const last = pairs.at(-1);
  if (pairs.length < 2 || !owner || !isPlain(owner.key) || !isScalar(owner.value)) return null;
  const [valueStart = 0, valueEnd = 0] = owner.value.range ?? [];
  const ending =
    isScalar(last?.value) && !isBlank(last.value) ? last.value.range : (last?.key as Scalar | undefined)?.range;
  if (!ending) return null;
  const comma = yaml.indexOf(',', valueEnd);
  // What stands in quotation marks ended where they did, unless another one follows the rest.
  if (!isPlain(owner.value) && yaml.charAt(ending[1] - 1) !== yaml.charAt(valueStart)) return null;
  return {
    before: sourceOf(yaml, owner.value),
    rest: yaml.slice(comma, ending[1]),
    field: String(owner.key.value),
    comma,
  };
}

import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Scalar, YAMLMap } from 'yaml';
import type { Path } from './data-path.ts';
import { keyText, mergeKey, parseYaml, startOf, surveyNodes } from './yaml-nodes.ts';

interface Link {
  node: unknown;
  key: Scalar | null;
  exact: boolean;
}

/** Nothing is written there. */
const isBlank = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null && !node.source);

/** Finds what the author wrote at a path of the plain data. */
export interface Locator {
  /** The offset of the value, or of the deepest part of the path that exists; `key` asks for the field’s name instead. */
  locate: (path: Path, part: 'value' | 'key') => number;
  /** Whether something stands at exactly this path. */
  has: (path: Path) => boolean;
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
  };
}

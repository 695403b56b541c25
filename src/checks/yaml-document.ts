import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Alias, Node, ParsedNode, Scalar, YAMLMap } from 'yaml';
import { indexLines } from './line-index.ts';
import type { Problem } from './problem.ts';
import { counted, oneLine, quoted } from './wording.ts';
import { explainYamlError } from './yaml-errors.ts';

export type Path = readonly (string | number)[];

/** YAML with the place of everything in it. Offsets are into the file, not into the YAML. */
export interface YamlDocument {
  /** What the YAML says, as plain data; undefined when it can't be read. */
  value: unknown;
  problems: Problem[];
  /** The offset of the value at a path, or of the deepest part of the path that exists. `key` asks for the field’s name instead. */
  locate(path: Path, part?: 'value' | 'key'): number;
  /** Whether the author wrote something at exactly this path. */
  has(path: Path): boolean;
  /** The path in the author’s words: `stages › Wait › Wait for a decision › touchpoints`. */
  words(path: Path): string;
}

// Aliases included. A map of 200 full steps has about 10,000 nodes.
const mostNodes = 100_000;
const deepest = 64;
const mergeKey = '<<';

interface Link {
  node: unknown;
  key: Scalar | null;
  exact: boolean;
}

const startOf = (node: unknown): number | null => (isNode(node) ? ((node as ParsedNode).range?.[0] ?? null) : null);

const isBlank = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');

const keyText = (key: unknown): string | null => (isScalar(key) ? String(key.value ?? '') : null);

/**
 * Reads YAML that starts at offset `start`, on line `firstLine` of its file. Never throws; the core schema of YAML 1.2
 * applies, and merge keys (`<<`).
 */
export function readYaml(yaml: string, start: number, firstLine: number): YamlDocument {
  const problems: Problem[] = [];
  const add = (rule: Problem['rule'], offset: number, what: string, fix: string): void => {
    problems.push({ rule, offset: start + offset, where: '', what, fix });
  };

  const document = parse(yaml);
  if (document === null || document.errors.length > 0 || document.warnings.length > 0) {
    const errors = document === null ? [] : [...document.errors, ...document.warnings];
    const tabs = tabbedLines(yaml);
    const [error] = errors.sort((a, b) => a.pos[0] - b.pos[0]);
    const first = error && explainYamlError(error, yaml);
    const [tab] = tabs;
    if (tab !== undefined) {
      const more = tabs.length === 1 ? '' : ` So ${tabs.length === 2 ? 'is' : 'are'} ${counted(tabs.length - 1, 'line')} below.`;
      const fix = 'Replace each tab at the start of a line by two spaces; most editors can do so for the whole file.';
      add('yaml-tab', tab, `This line is indented with a tab, which YAML does not allow.${more}`, fix);
    }
    // Errors below a tab usually come from it. One error at a time otherwise too: the parser only guesses after the first.
    if (first && (tab === undefined || yaml.lastIndexOf('\n', first.offset - 1) < yaml.lastIndexOf('\n', tab) - 1)) {
      const opening = /quotation mark that opens/.test(first.what) ? lastQuote(document?.contents) : null;
      add('yaml-syntax', opening ?? first.offset, first.what, first.fix);
    } else if (tab === undefined && !first) {
      add('yaml-syntax', 0, 'The YAML can not be read.', 'Look for brackets and indentation that never end.');
    }
    return unreadable(problems, start);
  }

  const lines = indexLines(yaml);
  const lineOf = (offset: number): number => lines.placeAt(offset).line + firstLine - 1;
  const survey = surveyNodes(document.contents, lineOf, add);
  if (!survey.readable) return unreadable(problems, start);
  const value = toValue(document.contents, survey.targets);
  const members = new WeakMap<YAMLMap, Map<string, { key: Scalar; value: unknown }>>();

  const resolve = (node: unknown): unknown => (isAlias(node) ? survey.targets.get(node) : node);

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
    let link: Link = { node: document?.contents ?? null, key: null, exact: true };
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
    value,
    problems,
    locate(path, part = 'value') {
      const { node, key, exact } = follow(path);
      if (key !== null && exact && part === 'key') return start + (startOf(key) ?? 0);
      const target = resolve(node);
      const offset = isBlank(target) ? startOf(key) : startOf(target);
      return start + (offset ?? startOf(key) ?? 0);
    },
    has: (path) => follow(path).exact,
    words: (path) => wordsOf(value, path),
  };
}

function unreadable(problems: Problem[], start: number): YamlDocument {
  return { value: undefined, problems, locate: () => start, has: () => false, words: () => '' };
}

function parse(yaml: string): ReturnType<typeof parseDocument<ParsedNode>> | null {
  try {
    return parseDocument<ParsedNode>(yaml, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: 'silent',
      // The parser compares each key with each other, which takes minutes for a long file; surveyNodes() does it at once.
      uniqueKeys: false,
    });
  } catch {
    // Only for what exhausts the stack before the parser notices.
    return null;
  }
}

/** Offsets of the tabs that indent a line. */
function tabbedLines(yaml: string): number[] {
  return [...yaml.matchAll(/(?<![^\n]) *(\t)[ \t]*\S/g)].map((match) => match.index + match[0].indexOf('\t'));
}

/** Where the last text in quotation marks begins. */
function lastQuote(contents: unknown): number | null {
  let last: number | null = null;
  const waiting: unknown[] = [contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isPair(node)) waiting.push(node.key, node.value);
    else if (isMap(node) || isSeq(node)) waiting.push(...node.items.slice(-2));
    else if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
      last = Math.max(last ?? 0, startOf(node) ?? 0);
    }
  }
  return last;
}

/** Walks all nodes once, in the order of the file: doubled fields, fields without a proper name, aliases and what they stand for. */
function surveyNodes(
  contents: unknown,
  lineOf: (offset: number) => number,
  add: (rule: Problem['rule'], offset: number, what: string, fix: string) => void,
): { readable: boolean; targets: Map<Alias, Node> } {
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const sizes = new Map<Node, number>();
  let readable = true;
  const refuse = (rule: Problem['rule'], node: unknown, what: string, fix: string): number => {
    // One such finding a file is enough: a bomb has thousands.
    if (readable) add(rule, startOf(node) ?? 0, what, fix);
    readable = false;
    return 1;
  };

  function visit(node: unknown, depth: number): number {
    if (!readable || !isNode(node)) return 1;
    if (depth > deepest) {
      const fix = 'A map needs about ten levels. Look for brackets that are never closed.';
      return refuse('yaml-syntax', node, 'Lists and groups are nested too deeply here.', fix);
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) {
        const what = `A "*" at the start of a value repeats something named "&${oneLine(node.source)}", and there is no such thing above.`;
        return refuse('yaml-alias', node, what, 'If the "*" belongs to the text, put the whole text in quotation marks: "…".');
      }
      if (open.has(target)) {
        const what = `"*${oneLine(node.source)}" repeats something that it is itself a part of.`;
        return refuse('yaml-alias', node, what, 'Write out what you mean in its place.');
      }
      targets.set(node, target);
      return sizes.get(target) ?? 1;
    }
    if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    open.add(node);
    let size = 1;
    if (isSeq(node)) {
      for (const item of node.items) size = grown(size, visit(item, depth + 1), item);
    } else if (isMap(node)) {
      const names = new Map<string, unknown>();
      for (const pair of node.items) {
        const name = keyText(pair.key);
        if (name === null) {
          const fix = 'If the brackets belong to the text, put the whole text in quotation marks: "…".';
          size += refuse('yaml-syntax', pair.key, 'The name of a field can not be a list or a group of fields.', fix);
          continue;
        }
        const first = names.get(name);
        if (first === undefined) names.set(name, pair.key);
        else if (name !== mergeKey) {
          const fix = `It first stands on line ${String(lineOf(startOf(first) ?? 0))}. Keep one of the two, or join their values.`;
          add('duplicate-key', startOf(pair.key) ?? 0, `${quoted(name)} is written twice.`, fix);
        }
        size = grown(size, visit(pair.value, depth + 1), pair.value);
      }
    }
    open.delete(node);
    sizes.set(node, size);
    return size;
  }

  function grown(size: number, more: number, node: unknown): number {
    if (size + more <= mostNodes) return size + more;
    const what = `Repeated with "*", the content grows beyond ${mostNodes.toLocaleString('en')} values here.`;
    const plain = `The file holds more than ${mostNodes.toLocaleString('en')} values.`;
    if (targets.size > 0) refuse('yaml-alias', node, what, 'Write out what you mean in its place, without "&" and "*".');
    else refuse('file-too-large', node, plain, 'Split it into several files.');
    return size;
  }

  visit(contents, 0);
  return { readable, targets };
}

/** Plain data. Each alias becomes a copy, so that no two places share a value. */
function toValue(node: unknown, targets: ReadonlyMap<Alias, Node>): unknown {
  if (isAlias(node)) return toValue(targets.get(node), targets);
  if (isSeq(node)) return node.items.map((item) => toValue(item, targets));
  if (isMap(node)) {
    const fields: Record<string, unknown> = {};
    const set = (name: string, value: unknown): void => {
      // Not an assignment: that would set the prototype for the name __proto__.
      Object.defineProperty(fields, name, { value, writable: true, enumerable: true, configurable: true });
    };
    for (const pair of node.items) {
      if (keyText(pair.key) !== mergeKey) continue;
      const merged = toValue(pair.value, targets);
      for (const one of (Array.isArray(merged) ? merged.reverse() : [merged]) as unknown[]) {
        if (isFields(one)) for (const [name, value] of Object.entries(one)) set(name, value);
      }
    }
    for (const pair of node.items) {
      const name = keyText(pair.key) ?? '';
      if (name !== mergeKey) set(name, toValue(pair.value, targets));
    }
    return fields;
  }
  return isScalar(node) ? node.value : null;
}

/** Whether a value is a group of fields. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path in plain data, undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const segment of path) {
    if (Array.isArray(current) && typeof segment === 'number') current = (current as unknown[])[segment];
    else if (isFields(current) && Object.hasOwn(current, segment)) current = current[segment];
    else if (segment !== 0) return undefined;
  }
  return current;
}

// Lists whose items are called by their titles, with what an untitled one is called.
const titled: Readonly<Record<string, string>> = { stages: 'stage', steps: 'step' };

function wordsOf(value: unknown, path: Path): string {
  const words: string[] = [];
  let current = value;
  for (const [depth, segment] of path.entries()) {
    if (typeof segment === 'string') {
      if (!isFields(current) || !Object.hasOwn(current, segment)) break;
      // "steps" would only stand between the titles of a stage and of its step.
      if (!(segment === 'steps' && typeof path[depth + 1] === 'number')) words.push(oneLine(segment));
      current = current[segment];
      continue;
    }
    const siblings = Array.isArray(current) ? (current as unknown[]) : null;
    const item = siblings ? siblings[segment] : current;
    const list = path[depth - 1];
    const noun = typeof list === 'string' && Object.hasOwn(titled, list) ? titled[list] : undefined;
    const title = isFields(item) ? item['title'] : undefined;
    if (noun !== undefined) {
      words.push(typeof title === 'string' && title.trim() !== '' ? oneLine(title) : `${noun} ${String(segment + 1)}`);
    } else if (siblings && siblings.length > 1) {
      words.push(`${words.pop() ?? ''} ${String(segment + 1)}`.trim());
    }
    current = item;
  }
  return words.join(' › ');
}

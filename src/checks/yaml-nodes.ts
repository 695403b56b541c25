import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Alias, Document, Node } from 'yaml';
import { controlFix, controlSign } from './control-sign.ts';
import { isFields } from './data-path.ts';
import type { Problem } from './problem.ts';
import { oneLine, quoted } from './wording.ts';
import { cutItem, scalarProblems, type ScalarPlace } from './yaml-scalars.ts';

// Aliases included. A map of 200 full steps has about 10,000 nodes.
const mostNodes = 100_000;
const deepest = 64;
/** The name under which a group of fields takes over those of another. */
export const mergeKey = '<<';

/** A name that plain data can't hold: setting it would set the prototype. */
const lostKey = '__proto__';

/** The nodes of YAML, with their places; null for what exhausts the stack before the parser notices. */
export function parseYaml(yaml: string): Document.Parsed | null {
  try {
    return parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: 'silent',
      // The parser compares each key with each other, which takes minutes for a long file; surveyNodes() does it at once.
      uniqueKeys: false,
    });
  } catch {
    return null;
  }
}

/** Where a node starts in its YAML; null for what is not written. */
export const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null);

/** The name of a field; null when it is no text. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  const { value, source } = key;
  if (typeof value === 'string') return value;
  // 007 and 1.10 are names like any other, as they are written.
  return typeof value === 'number' || typeof value === 'boolean' ? (source ?? String(value)) : '';
}

/**
 * Walks all nodes once, in the order of the file: doubled fields, fields without a proper name, texts that a # cuts
 * short, aliases and what they stand for. Not readable means that its plain data must not be made.
 */
export function surveyNodes(
  contents: unknown,
  yaml: string,
  lineOf: (offset: number) => number,
  report: (problem: Omit<Problem, 'where' | 'mentions'>) => void,
): { readable: boolean; targets: Map<Alias, Node> } {
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const sizes = new Map<Node, number>();
  let readable = true;
  const add = (rule: Problem['rule'], offset: number, what: string, fix: string): void => {
    report({ rule, offset, what, fix });
  };
  const refuse = (rule: Problem['rule'], node: unknown, what: string, fix: string): number => {
    // One such finding a file is enough: a bomb has thousands.
    if (readable) add(rule, startOf(node) ?? 0, what, fix);
    readable = false;
    return 1;
  };

  function checkText(node: unknown, text: string): void {
    const sign = controlSign(text);
    if (sign === null) return;
    const what = `This text holds a control character (${sign.name}), which can not be shown.`;
    add('wrong-value', startOf(node) ?? 0, what, controlFix);
  }

  function visit(node: unknown, depth: number, place: ScalarPlace): number {
    if (!readable || !isNode(node)) return 1;
    if (depth > deepest) {
      const fix = 'A map needs about ten levels. Look for brackets that are never closed.';
      return refuse('yaml-syntax', node, 'Lists and groups are nested too deeply here.', fix);
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) {
        const what = `A "*" at the start of a value repeats something named "&${oneLine(node.source)}", and there is no such thing above.`;
        return refuse(
          'yaml-alias',
          node,
          what,
          'If the "*" belongs to the text, put the whole text in quotation marks: "…".',
        );
      }
      if (open.has(target)) {
        const what = `"*${oneLine(node.source)}" repeats something that it is itself a part of.`;
        return refuse('yaml-alias', node, what, 'Write out what you mean in its place.');
      }
      targets.set(node, target);
      return sizes.get(target) ?? 1;
    }
    if (isScalar(node)) {
      if (typeof node.value === 'string') checkText(node, node.value);
      for (const problem of scalarProblems(node, yaml, place)) report(problem);
    }
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    open.add(node);
    let size = 1;
    if (isSeq(node)) {
      const cut = cutItem(node, yaml, place);
      if (cut) report(cut);
      for (const item of node.items) size = grown(size, visit(item, depth + 1, place), item);
    } else if (isMap(node)) {
      const names = new Map<string, unknown>();
      for (const pair of node.items) {
        const name = keyText(pair.key);
        if (name === null) {
          const fix = 'If the brackets belong to the text, put the whole text in quotation marks: "…".';
          size += refuse('yaml-syntax', pair.key, 'The name of a field can not be a list or a group of fields.', fix);
          continue;
        }
        checkText(pair.key, name);
        if (name === lostKey) {
          add('wrong-value', startOf(pair.key) ?? 0, `"${lostKey}" can not be a name or an id.`, 'Choose another.');
          continue;
        }
        const first = names.get(name);
        if (first === undefined) names.set(name, pair.key);
        else if (name !== mergeKey) {
          const fix = `It first stands on line ${String(lineOf(startOf(first) ?? 0))}. Keep one of the two, or join their values.`;
          add('duplicate-key', startOf(pair.key) ?? 0, `${quoted(name)} is written twice.`, fix);
        }
        const below = { field: name, group: place.field, depth: depth + 1 };
        size = grown(size, visit(pair.value, depth + 1, below), pair.value);
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
    if (targets.size > 0)
      refuse('yaml-alias', node, what, 'Write out what you mean in its place, without "&" and "*".');
    else refuse('file-too-large', node, plain, 'Split it into several files.');
    return size;
  }

  visit(contents, 0, { field: '', group: '', depth: 0 });
  return { readable, targets };
}

/** Plain data. Each alias becomes a copy, so that no two places share a value. */
export function toValue(node: unknown, targets: ReadonlyMap<Alias, Node>): unknown {
  if (isAlias(node)) return toValue(targets.get(node), targets);
  if (isSeq(node)) return node.items.map((item) => toValue(item, targets));
  if (isMap(node)) {
    const fields: Record<string, unknown> = {};
    const set = (name: string, value: unknown): void => {
      if (name !== lostKey) fields[name] = value;
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

/** Where the last text in quotation marks begins and ends that ends before an offset; null without one. */
export function lastQuote(contents: unknown, limit = Infinity): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null;
  const waiting: unknown[] = [contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isPair(node)) waiting.push(node.key, node.value);
    else if (isMap(node) || isSeq(node)) for (const item of node.items) waiting.push(item);
    else if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && node.range) {
      const [start, end] = node.range;
      if (end <= limit && (last === null || start > last.start)) last = { start, end };
    }
  }
  return last;
}

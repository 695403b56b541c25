import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { TextProblem } from './mdx-errors.ts';
import { rangeOf } from './node-range.ts';
import { spellings } from './spellings.ts';
import { oneLine, quoted } from './wording.ts';

/** Stands for what is no running text: code, tags, addresses, signs with a backslash. */
const gap = '\uFFFC';

const inLine: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);

function* nodesOf(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
}

/** The words of a block as they are written, each at its place, with gaps in the place of all else. */
function wordsOf(block: Nodes, text: string): string {
  const { start, end } = rangeOf(block);
  const words = text.slice(start, end).replaceAll(/[^\n]/gu, gap).split('');
  for (const node of nodesOf(block)) {
    if (node.type !== 'text') continue;
    const { start: from, end: to } = rangeOf(node);
    const written = text.slice(from, to).replaceAll(/\\[^\n]/gu, gap + gap);
    for (let at = 0; at < written.length; at += 1) words[from - start + at] = written[at] ?? gap;
  }
  return words.join('');
}

/** Whether the text of a node runs in lines of its own: a paragraph, a heading, a cell, or a component that holds words. */
function isBlockOfWords(node: Nodes): boolean {
  return (
    !inLine.has(node.type) &&
    'children' in node &&
    node.children.some(({ type }) => type === 'text' || inLine.has(type))
  );
}

/** What other tools read as more than text and stands here as it is written. Offsets are into the text. */
export function unsupportedMarkdown(root: Root, text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const parents = new Map<Nodes, Nodes>();
  for (const node of nodesOf(root)) {
    if ('children' in node) for (const child of node.children) parents.set(child, node);
    if (node.type === 'code') problems.push(...codeProblems(node.lang ?? '', rangeOf(node).start));
    if (!isBlockOfWords(node)) continue;
    const running = wordsOf(node, text);
    const { start } = rangeOf(node);
    const around = parents.get(node)?.type ?? null;
    const told: { from: number; to: number }[] = [];
    for (const spelling of spellings) {
      if (spelling.within !== undefined && spelling.within !== around) continue;
      for (const found of running.matchAll(spelling.pattern)) {
        const [from, to] = [found.index, found.index + found[0].length];
        // What one spelling explains is not explained by another.
        if (told.some((one) => from < one.to && one.from < to)) continue;
        const words = spelling.words(
          text.slice(start + from, start + to),
          found.slice(1).map((part) => (part as string | undefined)?.replaceAll(gap, '') ?? ''),
        );
        if (words === null) continue;
        told.push({ from, to });
        const indent = /^[\s>\uFFFC]*/u.exec(found[0])?.[0].length ?? 0;
        problems.push({ rule: 'unsupported-markdown', offset: start + from + indent, ...words });
      }
    }
  }
  return [...problems, ...noteProblems(root)];
}

const drawn = /^(?:mermaid|plantuml|puml|dot|graphviz|d2|vega|vega-lite|markmap|ditaa|wavedrom|nomnoml)$/iu;
const set = /^(?:math|latex|tex|katex)$/iu;
const remark = /^\{?(note|tip|hint|info|important|warning|caution|danger|attention|admonition)\}?$/iu;

function codeProblems(language: string, offset: number): TextProblem[] {
  const report = (what: string, fix: string): TextProblem[] => [{ rule: 'unsupported-markdown', offset, what, fix }];
  if (drawn.test(language)) {
    return report(
      `A block of ${oneLine(language)} is not drawn: readers see its code.`,
      'Put a picture of it into public/ and write ![what it shows](/drawing.svg), or show a map with <JourneyMap />.',
    );
  }
  if (set.test(language)) {
    return report(
      `Formulas (${oneLine(language)}) are not set: readers see their code.`,
      'Write it in words and signs, such as x² ≤ 2.',
    );
  }
  if (remark.test(language)) {
    return report(
      `A block of code called ${quoted(language)} is a remark in other tools, and code here.`,
      'Write <Callout title="…"> … </Callout> instead.',
    );
  }
  return [];
}

/** Notes that no reader sees, since nothing mentions them or an earlier one has their name. */
function noteProblems(root: Root): TextProblem[] {
  const notes: FootnoteDefinition[] = [];
  const mentioned = new Set<string>();
  for (const node of nodesOf(root)) {
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type === 'footnoteReference') mentioned.add(node.identifier);
  }
  const seen = new Set<string>();
  return notes.flatMap((note): TextProblem[] => {
    const name = oneLine(note.label ?? note.identifier);
    const isSecond = seen.has(note.identifier);
    seen.add(note.identifier);
    const { start } = rangeOf(note);
    const report = (what: string, fix: string): TextProblem[] => [
      { rule: 'unsupported-markdown', offset: start, what, fix },
    ];
    if (isSecond) return report(`There is a note [^${name}] above; this one is not shown.`, 'Give it another name.');
    if (mentioned.has(note.identifier)) return [];
    return report(
      `Nothing mentions the note [^${name}], so it is not shown.`,
      `Write [^${name}] where it belongs, or delete it.`,
    );
  });
}

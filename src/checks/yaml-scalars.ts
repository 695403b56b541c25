import { isScalar } from 'yaml';
import type { Scalar, YAMLSeq } from 'yaml';
import type { Problem } from './problem.ts';
import { inTypographicQuotes, zeroWidthSign } from './strange-signs.ts';
import { quoted } from './wording.ts';
import { inQuotes, quotesAdvised } from './yaml-quotes.ts';

type ScalarProblem = Omit<Problem, 'where' | 'mentions'>;

// A comment is written with a space after its #; a number or a tag (#4711, #late) without one.
const cutAhead = /[ \t]+#(?=[\p{L}\p{N}])[^\n]*/uy;

/** Where a value stands: the field it is of, the field around that one, and how deep that is. */
export interface ScalarPlace {
  field: string;
  group: string;
  depth: number;
}

/** What YAML lets pass in one value, and nobody means. */
export function scalarProblems(node: Scalar, yaml: string, place: ScalarPlace): ScalarProblem[] {
  const [start = 0, end = 0] = node.range ?? [];
  const raw = yaml.slice(start, end);
  return [cutByComment, typographicQuotes, invisibleSign, numberInTwoWays].flatMap((look) => {
    const found = look({ node, raw, yaml, end, place });
    return found === null
      ? []
      : { rule: found.rule, offset: start + found.at, within: start, what: found.what, fix: found.fix };
  });
}

interface Written {
  node: Scalar;
  raw: string;
  yaml: string;
  end: number;
  place: ScalarPlace;
}

type Look = (written: Written) => { rule: Problem['rule']; at: number; what: string; fix: string } | null;

const cutByComment: Look = ({ node, raw, yaml, end }) => {
  if (node.type !== 'PLAIN') return null;
  cutAhead.lastIndex = end;
  const cut = cutAhead.exec(yaml)?.[0].trimEnd();
  if (cut === undefined) return null;
  const what = `The text ends before ${quoted(cut.trim())}: a # after a space begins a comment.`;
  const fix = `If it belongs to the text, put all of it into quotation marks: ${quotesAdvised(raw + cut)}. If it is a comment, write a space after the #.`;
  return { rule: 'text-cut-by-comment', at: raw.length + cut.indexOf('#'), what, fix };
};

// Elsewhere all of a text may well be somebody’s words: what a letter says, what is asked at the counter.
const names: ReadonlySet<string> = new Set([
  'title',
  'short',
  'question',
  'summary',
  'description',
  'about',
  'meaning',
  'soWhat',
]);
const spoken: ReadonlySet<string> = new Set(['quote', 'thinking']);

const typographicQuotes: Look = ({ node, raw, place: { field, depth } }) => {
  const isSpoken = spoken.has(field);
  // The fields of an entry itself, not those of its stages and steps.
  if (node.type !== 'PLAIN' || !(isSpoken || (names.has(field) && depth <= 2)) || !inTypographicQuotes(raw))
    return null;
  const inner = raw.slice(1, -1);
  const why = isSpoken ? 'they are shown beside those that the page draws' : 'they are shown';
  const what = `The quotation marks around ${quoted(inner)} are typographic ones: YAML takes them for letters, and ${why}.`;
  const fix = `If they only mark where the text begins and ends, write straight ones, ${quotesAdvised(inner)}, or none. If they belong to the text, put straight ones around them: ${quotesAdvised(raw)}.`;
  return { rule: 'typographic-quotes', at: 0, what, fix };
};

const invisibleSign: Look = ({ raw }) => {
  const sign = zeroWidthSign(raw);
  if (sign === null) return null;
  const what = `This text holds ${sign.name}, which can not be seen: the word it stands in is not found by a search.`;
  return { rule: 'invisible-sign', at: sign.index, what, fix: 'Delete the word, and type it again.' };
};

/**
 * `1.200` is 1.2 to YAML, and twelve hundred to whoever parts thousands by a point; `1.10` under `custom` can be a text
 * as well, and would be shown as 1.1.
 */
const numberInTwoWays: Look = ({ node: { value }, raw, place }) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const number = String(value);
  if (/^[-+]?[1-9]\d{0,2}\.\d\d0$/.test(raw)) {
    const fix = `Write ${number}, or ${raw.replace(/[.+]/g, '')} if the point parts the thousands.`;
    return { rule: 'number-in-two-ways', at: 0, what: `${raw} is read as the number ${number}.`, fix };
  }
  if (place.group !== 'custom' || raw === number) return null;
  const fix = `Write ${number}, or put it in quotation marks if it is a text: ${quotesAdvised(raw)}.`;
  return { rule: 'number-in-two-ways', at: 0, what: `${raw} is read as the number ${number}, and shown as such.`, fix };
};

/**
 * A list within `[ ]` whose first text begins with a capital and a later one with a small letter, one of the two of more
 * than one word: it reads as if a comma of a sentence had parted them.
 */
export function cutItem({ flow, items }: YAMLSeq, yaml: string, { field }: ScalarPlace): ScalarProblem | null {
  // Other words for a thing are names, in any order: [Cash machine, cashpoint].
  if (flow !== true || items.length < 2 || field === 'also') return null;
  const plain = items.map((item) => {
    if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return null;
    const [start, end] = item.range;
    return { start, end, raw: yaml.slice(start, end) };
  });
  const [first] = plain;
  const at = plain.findIndex((item, index) => index > 0 && /^\p{Ll}+(?![\p{L}\p{N}-])/u.test(item?.raw ?? ''));
  const item = plain[at];
  const before = plain[at - 1];
  // [ATM, cashpoint] and [Speed, clarity] are no halves of a sentence.
  if (!first || !item || !before || !/^[“„«‘]?\p{Lu}\p{Ll}/u.test(first.raw)) return null;
  if (!/\s/.test(before.raw + item.raw)) return null;
  const comma = yaml.indexOf(',', before.end);
  const together = yaml.slice(before.start, item.end);
  const what = `The comma between ${quoted(before.raw)} and ${quoted(item.raw)} makes two texts of it.`;
  const fix = `If it belongs to the text, put the whole text in quotation marks: ${quotesAdvised(together)}. If two are meant, put each in quotation marks: ${quoted(before.raw) === inQuotes(before.raw) ? `${inQuotes(before.raw)}, ${inQuotes(item.raw)}` : '"…", "…"'}.`;
  return { rule: 'text-cut-by-comma', offset: comma, within: comma, what, fix };
}

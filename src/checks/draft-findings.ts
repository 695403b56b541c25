import type { Finding } from './finding.ts';
import type { CheckedEntry } from './read-entry.ts';
import { allEntries, type RuleContext } from './rule.ts';
import { isFields } from './data-path.ts';
import { oneLine } from './wording.ts';

/** The lines of its file that an entry takes: the whole file, or of a list from its key to the next. */
function linesOf({ entry, source, document, base }: CheckedEntry): { first: number; last: number } {
  const [key] = base;
  if (key === undefined) return { first: 1, last: Infinity };
  const placeOf = (name: string | number) => document.locate([name], 'key');
  const keys = isFields(document.value) ? Object.keys(document.value) : [];
  const own = placeOf(entry.id);
  const next = Math.min(...keys.map(placeOf).filter((offset) => offset > own));
  return {
    first: source.place(own).line,
    last: Number.isFinite(next) ? source.place(next).line - 1 : Infinity,
  };
}

/** Recognises the ids and titles of drafts as whole words; null when there is none. */
function namesOf(drafts: readonly CheckedEntry[]): RegExp | null {
  // A long title is shortened where it is told.
  const names = new Set(
    drafts.flatMap(({ entry: { id, fields } }) => [id, fields.title, oneLine(fields.title).replace(/…$/, '')]),
  );
  const parts = [...names].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return parts.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

/**
 * Tells the findings that can be shown to readers of the site from those that stand in a draft or name one. A finding
 * that only uses the same words as a draft's title or id is kept back, too: better one finding less than one word more.
 */
export function saysNothingOfDrafts(context: RuleContext): (finding: Finding) => boolean {
  const drafts = allEntries(context).filter(({ entry }) => entry.fields.draft);
  const names = namesOf(drafts);
  if (names === null) return () => true;
  const places = drafts.map((checked) => ({ file: checked.entry.file, ...linesOf(checked) }));
  return ({ file, line, where, what, fix }) =>
    !places.some((place) => place.file === file && place.first <= line && line <= place.last) &&
    !names.test(`${where} ${what} ${fix}`);
}

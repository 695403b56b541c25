import type { Reach } from '../../model/table-order.ts';

/** One of the things that a cell of the table lists. Texts only: what is copied into a spreadsheet. */
export interface TableItem {
  text: string;
  /** What is said of it, with the sign that parts the two: `: Status page`, ` (severity 3)`. */
  more: string;
  /** The insight that the text leads to. */
  insight: string | null;
  /** The action that the text leads to, before any insight. */
  action: string | null;
  /** Where `more` has parts that belong to some personas only: all of its parts, which read as `more` when joined. */
  parts: readonly { text: string; personas: readonly string[] }[];
  /** Whom it belongs to; none: everyone. */
  personas: readonly string[];
  /** Where it happens; none: everywhere. */
  channels: readonly string[];
  /** Further classes: how it looks, as on the map. */
  look: string;
}

/** What a table shows of a step in one column. */
export interface TableCell {
  /** A number or a word, before the list. */
  lead: string;
  items: readonly TableItem[];
  /** What rows are ordered by; null where it is not known, or the column can not be sorted. */
  reach: Reach;
  /** An emotion's level at its start and at its end, −2 … +2. */
  swing: readonly [from: number, to: number] | null;
}

/** An item that is a text and no more, unless it is told. */
export function itemOf(text: string, rest: Partial<TableItem> = {}): TableItem {
  return { text, more: '', insight: null, action: null, parts: [], personas: [], channels: [], look: '', ...rest };
}

/** ` (a, b)`; nothing when there is nothing to say. */
export function inBrackets(...parts: readonly (string | null)[]): string {
  const said = parts.filter(Boolean).join(', ');
  return said === '' ? '' : ` (${said})`;
}

/** How a cell reads as plain text, on one line. */
export function plainText({ lead, items }: Pick<TableCell, 'lead' | 'items'>): string {
  const texts = items.map((item, index) => item.text + item.more + separatorAfter(items, index));
  return [lead, ...texts].filter(Boolean).join(' ');
}

/** What stands between an item and the next: a semicolon, unless the item's own sentence has ended. */
export function separatorAfter(items: readonly TableItem[], index: number): string {
  const item = items[index];
  if (item === undefined || index === items.length - 1) return '';
  return /[.!?…]$/.test(item.text + item.more) ? '' : ';';
}

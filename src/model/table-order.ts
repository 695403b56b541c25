import { formatView, type View } from './view.ts';

/** The column that a table's rows stand in the order of. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** How far a row reaches in a column, lowest to highest; equal for a single number, null for what is not known. */
export type Reach = readonly [lowest: number, highest: number] | null;

/** The column of the steps. In its ascending order, the journey's own, a table is not sorted. */
export const stepColumn = 'step';

/** Reads `?sort=loss`, or `?sort=-loss` for the highest first. Null is the journey's order; an unknown column is ignored. */
export function parseSort(search: string, columns: readonly string[]): Sort | null {
  const asked = new URLSearchParams(search).get('sort') ?? '';
  const descending = asked.startsWith('-');
  const column = descending ? asked.slice(1) : asked;
  if (!columns.includes(column) || (column === stepColumn && !descending)) return null;
  return { column, descending };
}

/** The address of a table: the view's, as the map writes it, and the order. Read again by `parseView` and `parseSort`. */
export function formatTable(view: View, sort: Sort | null): string {
  const address = formatView(view);
  if (sort === null) return address;
  const [query = '', hash] = address.split('#');
  const order = `sort=${sort.descending ? '-' : ''}${encodeURIComponent(sort.column)}`;
  return `${query === '' ? '?' : `${query}&`}${order}${hash === undefined ? '' : `#${hash}`}`;
}

/**
 * What pressing a column's heading leads to: its first order, then the opposite, then the journey's order again.
 * `descendingFirst` says which end of the column people look for.
 */
export function nextSort(sort: Sort | null, column: string, descendingFirst: boolean): Sort | null {
  // The journey's order is the first order of the steps.
  if (column === stepColumn) return sort === null ? { column, descending: true } : null;
  if (sort?.column !== column) return { column, descending: descendingFirst };
  return sort.descending === descendingFirst ? { column, descending: !descendingFirst } : null;
}

/**
 * The rows in the order of how far they reach: ascending by their lowest, descending by their highest value, so that a
 * row which goes from 0 to −2 is among the lows, and one from 0 to +2 among the highs. Rows that reach equally far stay
 * as they were; those that are not known come last either way.
 */
export function orderRows<Row>(
  rows: readonly Row[],
  reachOf: (row: Row) => Reach,
  { descending }: Pick<Sort, 'descending'>,
): Row[] {
  const reached = rows.map((row) => ({ row, reach: reachOf(row) }));
  return reached
    .sort((a, b) => {
      if (a.reach === null || b.reach === null) return Number(a.reach === null) - Number(b.reach === null);
      return descending ? b.reach[1] - a.reach[1] : a.reach[0] - b.reach[0];
    })
    .map(({ row }) => row);
}

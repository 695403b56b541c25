import { lanesOf, type MapLane } from '../../lanes/lanes.ts';
import { evidence, map as mapWords, table as words } from '../../messages/messages.ts';
import { numeral, percentage } from '../../messages/numbers.ts';
import type { Atlas, AtlasMap, AtlasStep } from '../../model/atlas.ts';
import { stepsOf } from '../../model/figures.ts';
import { lossesOf } from '../../model/losses.ts';
import type { Reach } from '../../model/table-order.ts';
import { emotionInWords, inThreeDigits } from '../../model/words.ts';
import { laneItems } from './lane-items.ts';
import { itemOf, type TableCell } from './table-cell.ts';

/** How a column is sorted: which end comes first when its heading is pressed, and what each order is called. */
export interface Sorting {
  descendingFirst: boolean;
  ascending: string;
  descending: string;
}

/** A column of the table, after those of the step and its stage. */
export interface Column {
  /** Names it in `?sort=`. Has a dot where a persona is meant, which no lane's id has. */
  id: string;
  /** The lane that shows and hides it. */
  lane: string;
  title: string;
  /** A word below the title that says what the numbers are; empty for none. */
  hint: string;
  /** Whose emotions it holds. */
  persona: string | null;
  sorting: Sorting | null;
  cell: (step: AtlasStep) => TableCell;
}

/** What a cell of numbers says where there is none. */
export const unknownWord = words.unknown;

const blank: TableCell = { lead: '', items: [], reach: null, swing: null };
const unknown: TableCell = { ...blank, lead: unknownWord };

const lowFirst: Sorting = { descendingFirst: false, ascending: words.lowestFirst, descending: words.highestFirst };
const highFirst: Sorting = { ...lowFirst, descendingFirst: true };
const severestFirst: Sorting = {
  descendingFirst: true,
  ascending: words.mildestFirst,
  descending: words.severestFirst,
};
const fewestFirst: Sorting = { descendingFirst: false, ascending: words.fewestFirst, descending: words.mostFirst };

function single(value: number): Reach {
  return [value, value];
}

function emotionCell(step: AtlasStep, persona: string): TableCell {
  const emotion = step.emotions[persona];
  if (emotion === undefined) return unknown;
  const { from, to, note } = emotion;
  const swing = from === null || to === null ? null : ([from, to] as const);
  return {
    lead: emotionInWords(emotion),
    items: note === null ? [] : [itemOf(`(${note})`)],
    reach: swing === null ? null : [Math.min(...swing), Math.max(...swing)],
    swing,
  };
}

function emotionColumns(atlas: Atlas, map: AtlasMap, lane: MapLane): Column[] {
  const known = stepsOf(map.figures);
  return map.figures.personas.map((persona) => ({
    id: `${lane.id}.${persona}`,
    lane: lane.id,
    title: atlas.personas.get(persona)?.fields.title ?? persona,
    // What has no number can not be sorted by it.
    ...(known.some((step) => step.emotions[persona] !== undefined)
      ? { hint: words.emotionHint, sorting: lowFirst }
      : { hint: words.emotionWords, sorting: null }),
    persona,
    cell: (step) => emotionCell(step, persona),
  }));
}

function shareColumns(map: AtlasMap, lane: MapLane): Column[] {
  const shares = new Map(stepsOf(map.figures).map(({ id, stillWithUs }) => [id, stillWithUs]));
  const losses = lossesOf(map.figures);
  const share = ({ id }: AtlasStep): TableCell => {
    const value = shares.get(id) ?? null;
    return value === null ? unknown : { ...blank, lead: percentage(inThreeDigits(value)), reach: single(value) };
  };
  const loss = (step: AtlasStep): TableCell => {
    const value = losses.get(step.id);
    // Where counting starts, nobody can have been lost yet.
    if (value === undefined) return share(step).reach === null ? unknown : { ...blank, lead: words.start };
    const lead = value < 0 ? words.cameBack(-value) : numeral(value);
    return { ...blank, lead, reach: single(value) };
  };
  const common = { lane: lane.id, persona: null };
  return [
    { ...common, id: lane.id, title: lane.title, hint: words.shareHint, sorting: lowFirst, cell: share },
    { ...common, id: 'loss', title: words.loss, hint: words.lossHint, sorting: highFirst, cell: loss },
  ];
}

/** A lane whose cells are lists: what comes before the list, and what it can be sorted by. */
function listColumn(atlas: Atlas, map: AtlasMap, lane: MapLane): Column[] {
  const { kind } = lane;
  if (kind === 'experience' || kind === 'still-with-us') return [];
  const itemsOf = (step: AtlasStep) => laneItems[kind]({ atlas, map, step }, lane);
  const column = { id: lane.id, lane: lane.id, title: lane.title, hint: '', persona: null };
  if (kind === 'pains') {
    // The worst pain decides; of equal ones, how many there are.
    const reach = ({ pains }: AtlasStep) =>
      single(Math.max(0, ...pains.map(({ severity }) => severity)) + pains.length / 1000);
    const cell = (step: AtlasStep) => ({ ...blank, items: itemsOf(step), reach: reach(step) });
    return [{ ...column, sorting: severestFirst, cell }];
  }
  if (kind === 'evidence') {
    const lead = (step: AtlasStep) => {
      const sources = step.evidenceSources.length;
      if (sources > 0) return words.sources(sources);
      return step.assumption ? evidence.assumption : lane.shows(step, map) ? evidence.none : '';
    };
    const reach = ({ evidenceSources }: AtlasStep) => single(evidenceSources.length);
    const cell = (step: AtlasStep) => ({ ...blank, lead: lead(step), items: itemsOf(step), reach: reach(step) });
    return [{ ...column, sorting: fewestFirst, cell }];
  }
  const none = kind === 'channels' ? mapWords.noChannel : '';
  const cell = (step: AtlasStep) => {
    const items = itemsOf(step);
    return { ...blank, lead: items.length === 0 ? none : '', items };
  };
  return [{ ...column, sorting: null, cell }];
}

/**
 * The columns of a map's table, in the order of its lanes: one a persona for the emotions, two for "Still with us", and
 * one for each other lane.
 */
export function columnsOf(atlas: Atlas, map: AtlasMap): Column[] {
  return lanesOf(map, atlas.site.lanes).flatMap((lane) => {
    if (lane.kind === 'experience') return emotionColumns(atlas, map, lane);
    if (lane.kind === 'still-with-us') return shareColumns(map, lane);
    return listColumn(atlas, map, lane);
  });
}

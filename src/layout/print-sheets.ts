import { heightOnPaper, measureText, type MeasuredText, type PrintText } from './print-text.ts';

/** A sheet of paper in landscape, in points, inside its margins, and how many steps stand on it at most. */
export interface Paper {
  width: number;
  height: number;
  steps: number;
}

const millimetre = 72 / 25.4;
/** The margin of every sheet; `src/styles/print-sheets.css` says the same. */
const margin = 8;

function paper(width: number, height: number, steps: number): Paper {
  return { width: (width - 2 * margin) * millimetre, height: (height - 2 * margin) * millimetre, steps };
}

export type PaperName = 'a4' | 'a3';
export const papers: Record<PaperName, Paper> = { a4: paper(297, 210, 8), a3: paper(420, 297, 12) };

/** The sizes that a sheet's type can have, in tenths of a point. Nothing on paper is set smaller than the first. */
export const printTypes = [75, 80, 85, 90, 95, 100, 105, 110, 120] as const;
export type PrintType = (typeof printTypes)[number];

/** The column of lane names, in em: as a rule, and where a channel's name is longer than that. */
export const nameColumns = { narrow: 10.5, wide: 15 } as const;
/** The room right of a lane's name, and at either side of a cell's text. */
export const namePadding = 0.6;
const cellPadding = 0.55;
const rowPadding = 0.8;
/** One pixel of the map's drawings, in em of the sheet's type: drawings keep their proportion to the text. */
export const drawnPixel = 0.068;
/** The same in the Channels lane, whose tracks are as high as a line of text. */
export const trackPixel = 0.058;
/** What is left out of the Experience lane above and below the curves, in its pixels: on paper nothing opens there. */
export const experienceRim = { top: 10, bottom: 8 } as const;
/** The grid that heights are rounded up to, in em: rows are as high on every sheet, so that sheets hang side by side. */
export const gridUnit = 0.4;
/** What the stylesheet has classes for. */
const mostUnits = 200;
/** Kept free on every sheet: an estimate may be wrong by a line. */
const reserve = 1;

/** A row of the sheets: a lane over all steps. */
export interface PrintRow {
  id: string;
  /** Its name, and what stands below the name. */
  name: readonly PrintText[];
  /** The height of what is drawn above the text in its cells, in em. */
  drawn: number;
  /** What is written in its cells, by step; steps without text are left out. */
  cells: ReadonlyMap<string, readonly PrintText[]>;
}

/** A journey as far as its sheets depend on it. */
export interface PrintJourney {
  /** The height of a sheet's head and foot, in em, when that much width is there. */
  frame: (width: number) => number;
  /** The width of the column of lane names, in em. */
  names: number;
  stages: readonly {
    id: string;
    /** Its head on the sheet on which it begins, and on those on which it goes on. */
    begun: readonly PrintText[];
    continued: readonly PrintText[];
    steps: readonly { id: string; title: string }[];
  }[];
  rows: readonly PrintRow[];
}

/** A stage as far as it stands on one sheet. */
export interface SheetStage {
  id: string;
  /** It began on a sheet before. */
  continued: boolean;
  /** Its columns: one for each step; one with null for a stage that has no steps. */
  columns: readonly (string | null)[];
}

export interface Sheet {
  stages: readonly SheetStage[];
  /** Where its columns begin in the whole journey, and how many there are. */
  x: number;
  width: number;
  /** The ids of its lanes, from top to bottom. */
  rows: readonly string[];
  /** Its steps stand on the sheet before, too, with the lanes above these. */
  continued: boolean;
}

export interface PrintLayout {
  type: PrintType;
  sheets: readonly Sheet[];
  /** Heights in grid units, the same on all sheets: of the stage headings, the step headings and each lane. */
  heights: { stages: number; steps: number; rows: ReadonlyMap<string, number> };
}

/** What a cut inside a stage weighs against unevenness: as much as one group that is three steps off the mean. */
const cutCost = 9;

/**
 * Spreads steps over as few groups of at most `most` as can be, as evenly as can be; a cut between two stages is worth
 * a little unevenness. Takes the number of columns of each stage, gives that of each group.
 */
export function spreadSteps(stages: readonly number[], most: number): number[] {
  const total = stages.reduce((sum, count) => sum + count, 0);
  const groups = Math.ceil(total / most);
  if (groups < 2) return total === 0 ? [] : [total];
  const even = total / groups;
  const ends = new Set<number>();
  stages.reduce((at, count) => {
    ends.add(at + count);
    return at + count;
  }, 0);
  /** The cheapest way to each place, for so many groups. */
  let ways = new Map<number, { cost: number; sizes: number[] }>([[0, { cost: 0, sizes: [] }]]);
  for (let group = 1; group <= groups; group += 1) {
    const next = new Map<number, { cost: number; sizes: number[] }>();
    for (const [at, way] of ways) {
      for (let size = 1; size <= most && at + size <= total; size += 1) {
        const end = at + size;
        const cost = way.cost + (size - even) ** 2 + (ends.has(end) ? 0 : cutCost);
        if (cost < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost, sizes: [...way.sizes, size] });
      }
    }
    ways = next;
  }
  return ways.get(total)?.sizes ?? [];
}

/**
 * Packs rows into pages of the height `room`, in their order, each page as full as can be: no other way needs fewer. A
 * row that is higher than a page has one to itself. Gives the indexes of the rows of each page.
 */
export function packRows(heights: readonly number[], room: number): number[][] {
  const pages: number[][] = [];
  let used = 0;
  for (const [index, height] of heights.entries()) {
    const page = pages.at(-1);
    if (page === undefined || used + height > room) {
      pages.push([index]);
      used = height;
    } else {
      page.push(index);
      used += height;
    }
  }
  return pages;
}

interface Group {
  stages: SheetStage[];
  x: number;
  width: number;
}

/** The columns of each group, stage by stage. */
function groupStages(stages: PrintJourney['stages'], sizes: readonly number[]): Group[] {
  const columns = stages.flatMap(({ id, steps }) =>
    (steps.length === 0 ? [null] : steps.map((step) => step.id)).map((step, index) => ({ stage: id, step, index })),
  );
  let x = 0;
  return sizes.map((width): Group => {
    const here = columns.slice(x, x + width);
    const ids = [...new Set(here.map(({ stage }) => stage))];
    const group: Group = {
      x,
      width,
      stages: ids.map((id) => {
        const own = here.filter(({ stage }) => stage === id);
        return { id, continued: (own[0]?.index ?? 0) > 0, columns: own.map(({ step }) => step) };
      }),
    };
    x += width;
    return group;
  });
}

/** Everything that is written, measured once: the layout is tried in several sizes. */
interface Measured {
  names: number;
  stages: ReadonlyMap<string, Record<'begun' | 'continued', readonly MeasuredText[]>>;
  steps: ReadonlyMap<string, readonly MeasuredText[]>;
  rows: readonly { id: string; drawn: number; name: MeasuredText[]; cells: ReadonlyMap<string, MeasuredText[]> }[];
}

function measure({ names, stages, rows }: PrintJourney): Measured {
  return {
    names,
    stages: new Map(
      stages.map(({ id, begun, continued }) => [
        id,
        { begun: begun.map(measureText), continued: continued.map(measureText) },
      ]),
    ),
    // A number stands before each title.
    steps: new Map(
      stages.flatMap(({ steps }) =>
        steps.map(({ id, title }) => [id, [measureText({ text: `99 ${title}`, size: 1.05 })]] as const),
      ),
    ),
    rows: rows.map(({ id, drawn, name, cells }) => ({
      id,
      drawn,
      name: name.map(measureText),
      cells: new Map([...cells].map(([step, texts]) => [step, texts.map(measureText)])),
    })),
  };
}

/** A height in grid units, with the padding of a cell. */
function unitsOf(height: number): number {
  return Math.min(mostUnits, Math.ceil((height + rowPadding) / gridUnit));
}

/** The heights of everything when these groups are set in that type. */
function heightsOf(measured: Measured, groups: readonly Group[], width: number): PrintLayout['heights'] {
  let [stages, steps] = [0, 0];
  const rows = measured.rows.map(({ drawn, name }) =>
    Math.max(drawn, heightOnPaper(name, measured.names - namePadding)),
  );
  for (const group of groups) {
    const column = (width - measured.names) / group.width;
    for (const stage of group.stages) {
      const room = column * stage.columns.length - 2 * cellPadding;
      stages = Math.max(
        stages,
        heightOnPaper(measured.stages.get(stage.id)?.[stage.continued ? 'continued' : 'begun'] ?? [], room),
      );
      for (const step of stage.columns) {
        if (step === null) continue;
        steps = Math.max(steps, heightOnPaper(measured.steps.get(step) ?? [], column - 2 * cellPadding));
        for (const [index, { drawn, cells }] of measured.rows.entries()) {
          const texts = cells.get(step);
          if (texts === undefined) continue;
          const height = drawn + heightOnPaper(texts, column - 2 * cellPadding);
          rows[index] = Math.max(rows[index] ?? 0, height);
        }
      }
    }
  }
  return {
    stages: unitsOf(stages),
    steps: unitsOf(steps),
    rows: new Map(measured.rows.map(({ id }, index) => [id, unitsOf(rows[index] ?? 0)])),
  };
}

/**
 * Lays a journey out on sheets of paper: steps side by side, evenly spread; where not all lanes have room below them,
 * the others follow on a sheet with the same steps. The type is the largest that needs no sheet more. Rows are as high
 * on all sheets, so that they can hang side by side and a curve runs on from one to the next.
 */
export function layoutSheets(journey: PrintJourney, { width, height, steps: most }: Paper): PrintLayout {
  const measured = measure(journey);
  const sizes = journey.stages.map(({ steps }) => Math.max(1, steps.length));
  const attempt = (groups: readonly Group[], type: PrintType) => {
    const em = type / 10;
    const heights = heightsOf(measured, groups, width / em);
    const frame = journey.frame(width / em) + (heights.stages + heights.steps) * gridUnit;
    const rows = journey.rows.map(({ id }) => (heights.rows.get(id) ?? 0) * gridUnit);
    const room = height / em - frame - reserve;
    return { type, heights, pages: packRows(rows, room), fits: Math.max(0, ...rows) <= room };
  };
  const [smallest] = printTypes;
  // Where one step alone fills more than a page, fewer and thus wider columns may hold it.
  const start = (count: number) => {
    const groups = groupStages(journey.stages, spreadSteps(sizes, count));
    return { groups, ...attempt(groups, smallest) };
  };
  const first = start(most);
  const fewer = first.fits ? [] : [Math.ceil(most / 2), Math.ceil(most / 4)].map(start);
  const base = [first, ...fewer].find(({ fits }) => fits) ?? first;
  // Larger type only ever takes more room, so halving finds the largest that fits.
  let best: Pick<typeof base, 'type' | 'heights' | 'pages'> = base;
  let [low, high] = [1, printTypes.length - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const tried = attempt(base.groups, printTypes[middle] ?? smallest);
    if (tried.fits && tried.pages.length === base.pages.length) {
      best = tried;
      low = middle + 1;
    } else high = middle - 1;
  }
  const { type, heights, pages } = best;
  return {
    type,
    heights,
    sheets: base.groups.flatMap((group) =>
      (pages.length === 0 ? [[]] : pages).map((rows, page) => ({
        ...group,
        rows: rows.flatMap((index) => journey.rows[index]?.id ?? []),
        continued: page > 0,
      })),
    ),
  };
}

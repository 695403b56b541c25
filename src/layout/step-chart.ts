import { stepPicture as say } from '../messages/messages.ts';
import { percentage } from '../messages/numbers.ts';
import { stepsById, stepsOf, type MapFigures } from '../model/figures.ts';
import { lossesOf, notableLoss } from '../model/losses.ts';
import { inThreeDigits, signed } from '../model/words.ts';
import { layoutCurve, levelY, lineSpacing, type Band, type Point } from './experience-curve.ts';
import { layoutMarks } from './level-marks.ts';
import { layoutNeighbourhood } from './neighbourhood.ts';
import {
  baseline,
  layoutWords,
  type Block,
  type Box,
  type MeasureStyle,
  type Painted,
  type TextStyle,
} from './picture.ts';
import { layoutAxis } from './step-axis.ts';
import { fullBarHeight, layoutBars } from './still-with-us.ts';
import { wrapText } from './wrap-text.ts';

/** What the chart of one step is drawn from. */
export interface StepChart {
  figures: MapFigures;
  step: string;
  /** The personas whose curves are drawn, each with what it feels in the step, in words; null: not known. */
  personas: readonly { id: string; name: string; feels: string | null }[];
  /** The names of the stages, in the figures' order. */
  stages: readonly string[];
}

/** How many steps are shown on either side. */
const reach = 3;

const small: TextStyle = { size: 24, weight: 400 };
const name: TextStyle = { size: 26, weight: 500 };
const strong: TextStyle = { size: 26, weight: 700 };
const figure: TextStyle = { size: 28, weight: 700 };
const rowHeight = 40;
/** The room between two entries of a legend. */
const entryGap = 40;
/** The room above the highest and below the lowest level, for the figures at the marks. */
const figureRoom = 48;
/** The room left of the curves for what their height means. */
const gutter = 140;

/** What can be charted around a step: the curves; without them, who is still with us; or nothing. */
export function chartKind({ figures, step, personas }: StepChart): 'experience' | 'still-with-us' | null {
  const near = new Set(layoutNeighbourhood(figures, step, reach).list.map(({ id }) => id));
  const steps = stepsOf(figures).filter(({ id }) => near.has(id));
  if (steps.some(({ emotions }) => personas.some(({ id }) => emotions[id] !== undefined))) return 'experience';
  return steps.some(({ stillWithUs }) => stillWithUs !== null) ? 'still-with-us' : null;
}

/** What is left of a box below its first `height` pixels. */
function below(box: Box, height: number): Box {
  return { ...box, y: box.y + height, height: box.height - height };
}

/** Entries of the legend in rows, each at most `most` wide. */
function legendOf({ personas }: StepChart, { x, y, width }: Box, most: number, measure: MeasureStyle): Block {
  const [indent, gap] = [30, 10];
  const room = most - indent - gap;
  const shorten = (text: string, space: number, style: TextStyle) =>
    wrapText(text, space, (one) => measure(one, style), 1)[0] ?? '';
  const parts: Painted[] = [];
  let [left, top] = [x, y];
  for (const { id, name: who, feels } of personas) {
    const words = feels ?? say.notKnown;
    const label = shorten(who, Math.max(room / 2, room - measure(words, strong)), name);
    const labelWidth = measure(label, name);
    const said = shorten(words, room - labelWidth, strong);
    const entry = indent + labelWidth + gap + measure(said, strong);
    if (left > x && left + entry > x + width) [left, top] = [x, top + rowHeight];
    const line = baseline(top, rowHeight, name);
    const looks = { style: strong, colour: feels === null ? 'soft' : 'ink' } as const;
    parts.push(
      { kind: 'marker', persona: id, x: Math.round(left + 10), y: top + rowHeight / 2, size: 20 },
      layoutWords(label, left + indent, line, { style: name, colour: { persona: id } }),
      layoutWords(said, left + indent + labelWidth + gap, line, looks),
    );
    left += entry + entryGap;
  }
  return { parts, height: top + rowHeight - y };
}

/** Whose curve is whose, with what each feels in the step. Four take two rows at most, shortened where they must be. */
function layoutLegend(chart: StepChart, box: Box, measure: MeasureStyle): Block {
  const free = legendOf(chart, box, box.width, measure);
  return free.height <= 2 * rowHeight ? free : legendOf(chart, box, (box.width - entryGap) / 2, measure);
}

/** Where a chart's levels stand. */
interface Scale {
  plot: Box;
  band: Band;
}

/** A persona's curve in the picture, and its marks, of which those in the step itself are told apart. */
interface Curve {
  persona: string;
  runs: readonly (readonly Point[])[];
  points: readonly { x: number; y: number; here: boolean }[];
}

/** Lines for the five levels, and in words what the ends and the middle mean. */
function layoutLevels({ plot, band }: Scale, x: number): Painted[] {
  const meaning: Record<number, string> = { 2: 'delighted', 0: 'neither', [-2]: 'distressed' };
  return [2, 1, 0, -1, -2].flatMap((level): Painted[] => {
    const y = Math.round(levelY(level, band));
    const words = meaning[level];
    return [
      { kind: 'line', x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, colour: 'line', dashed: level !== 0 },
      ...(words === undefined ? [] : [layoutWords(words, x, y + small.size * 0.34, { style: small, colour: 'soft' })]),
    ];
  });
}

/** Whether a curve comes to a mark and leaves it from above, so that there is room below. */
function isLow({ points }: Curve, index: number): boolean {
  const around = [points[index - 1], points[index + 1]].flatMap((point) => point?.y ?? []);
  const mean = around.reduce((sum, y) => sum + y, 0) / around.length;
  return mean < (points[index]?.y ?? 0);
}

/**
 * The level that personas leave the step with, at their marks: the highest told above, the lowest below, and nothing
 * in between, where it would stand on other curves. Of those who feel the same the first speaks for all; the legend
 * tells each.
 */
function layoutFigures({ figures, step }: StepChart, curves: readonly Curve[]): Painted[] {
  const here = stepsById(figures).get(step)?.emotions ?? {};
  const marks = curves.flatMap((curve) => {
    const level = here[curve.persona]?.[1];
    const index = curve.points.findLastIndex((point) => point.here);
    const point = curve.points[index];
    return level === undefined || point === undefined
      ? []
      : { ...point, level, persona: curve.persona, low: isLow(curve, index) };
  });
  const byLevel = [...marks].sort((a, b) => b.level - a.level);
  const highest = byLevel[0];
  const lowest = byLevel.find(({ level }) => level === byLevel.at(-1)?.level);
  if (highest === undefined || lowest === undefined) return [];
  const told =
    highest === lowest
      ? [{ ...highest, above: !highest.low }]
      : [
          { ...highest, above: true },
          { ...lowest, above: false },
        ];
  return told.map(({ x, y, level, persona, above }) =>
    layoutWords(signed(level), x, y + (above ? -20 : 20 + figure.size * 0.72), {
      style: figure,
      colour: { persona },
      align: 'center',
      halo: 'accent-soft',
    }),
  );
}

function layoutExperience(chart: StepChart, box: Box, measure: MeasureStyle): Painted[] {
  const { figures, step, personas } = chart;
  const columns = layoutNeighbourhood(figures, step, reach);
  const legend = layoutLegend(chart, box, measure);
  const { x, width, ...rest } = below(box, legend.height + 16);
  const { plot, parts: axis } = layoutAxis(chart, columns, { ...rest, x: x + gutter, width: width - gutter }, measure);
  const unit = plot.width / columns.width;
  // A low plot needs the room of the figures itself.
  const told = plot.height > 4 * figureRoom;
  const room = told ? figureRoom : 24;
  const scale: Scale = {
    plot,
    band: { middle: plot.y + plot.height / 2, level: (plot.height - 2 * room) / 4, beside: 2 * lineSpacing },
  };
  const column = columns.list.find(({ id }) => id === step);
  const isHere = (at: number) => column !== undefined && at > column.x && at < column.x + column.width;
  const ids = personas.map(({ id }) => id);
  const markSize = (id: string) => (id === step ? 24 : 14);
  const curves = ids.map((id): Curve => {
    const runs = layoutCurve(figures, columns, id, scale.band, ids);
    return {
      persona: id,
      runs: runs.map((run) => run.map(([at, y]) => [plot.x + at * unit, y])),
      points: runs.flat().map(([at, y]) => ({ x: plot.x + at * unit, y, here: isHere(at) })),
    };
  });
  // The first persona is painted last: it lies on top.
  const backToFront = [...curves].reverse();
  return [
    ...legend.parts,
    ...axis,
    ...layoutLevels(scale, x),
    ...backToFront.map(({ persona, runs }): Painted => ({ kind: 'curve', persona, runs })),
    ...layoutMarks(figures, columns, ids, (id) => ({ mark: markSize(id) + 4, column: unit })).map((mark): Painted => ({
      kind: 'marker',
      persona: mark.persona,
      x: plot.x + mark.x * unit + mark.aside,
      y: levelY(mark.level, scale.band),
      size: markSize(mark.step),
    })),
    ...(told ? layoutFigures(chart, curves) : []),
  ];
}

function layoutRemaining(chart: StepChart, box: Box, measure: MeasureStyle): Painted[] {
  const { figures, step } = chart;
  const columns = layoutNeighbourhood(figures, step, reach);
  const shares = new Map(stepsOf(figures).map(({ id, stillWithUs }) => [id, stillWithUs]));
  const share = shares.get(step) ?? null;
  const lost = lossesOf(figures).get(step) ?? 0;
  const words = say.stillWithUs;
  const headline = baseline(box.y, rowHeight, name);
  const said =
    share === null ? say.notKnownHere : say.share(inThreeDigits(share), lost >= notableLoss ? inThreeDigits(lost) : 0);
  const { plot, parts: axis } = layoutAxis(chart, columns, below(box, rowHeight + 16), measure);
  const unit = plot.width / columns.width;
  // Room above a full bar for its figure.
  const full = plot.height - 44;
  const foot = plot.y + plot.height;
  return [
    layoutWords(words, box.x, headline, { style: name, colour: 'soft' }),
    layoutWords(said, box.x + measure(words, name) + 12, headline, { style: strong, colour: 'ink' }),
    ...axis,
    { kind: 'line', x1: plot.x, x2: plot.x + plot.width, y1: foot, y2: foot, colour: 'line', dashed: false },
    ...layoutBars(figures, columns).flatMap((bar): Painted[] => {
      const here = bar.id === step;
      const [x, width] = [Math.round(plot.x + bar.x * unit), Math.round(bar.width * unit)];
      const height = Math.round((bar.height / fullBarHeight) * full);
      return [
        { kind: 'box', x, y: foot - height, width, height, colour: here ? 'loss' : 'remain' },
        layoutWords(percentage(inThreeDigits(shares.get(bar.id) ?? 0)), x + width / 2, foot - height - 12, {
          style: here ? figure : small,
          colour: here ? 'ink' : 'soft',
          align: 'center',
        }),
      ];
    }),
  ];
}

/** The chart of a step and its neighbours, in a box. Empty when there is nothing to chart. */
export function layoutStepChart(chart: StepChart, box: Box, measure: MeasureStyle): Painted[] {
  const kind = chartKind(chart);
  if (kind === null) return [];
  return kind === 'experience' ? layoutExperience(chart, box, measure) : layoutRemaining(chart, box, measure);
}

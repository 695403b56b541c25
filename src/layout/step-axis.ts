import { stepsOf, type MapFigures } from '../model/figures.ts';
import { centre, type Columns } from './columns.ts';
import { baseline, layoutWords, type Box, type MeasureStyle, type Painted, type TextStyle } from './picture.ts';

/** The room of the step numbers, and of the stages' names below them. */
const numbersHeight = 46;
const namesHeight = 34;

/** A plot lower than this gets the room of the names. */
const lowPlot = 220;

const small: TextStyle = { size: 24, weight: 400 };

/** The steps of one stage that stand side by side, in columns. */
interface Run {
  stage: number;
  x: number;
  width: number;
}

function runsOf(figures: MapFigures, columns: Columns): Run[] {
  const stageOf = new Map(figures.stages.flatMap(({ steps }, stage) => steps.map(({ id }) => [id, stage] as const)));
  const runs: Run[] = [];
  for (const { id, x, width } of columns.list) {
    const stage = stageOf.get(id) ?? 0;
    const last = runs.at(-1);
    if (last?.stage === stage) last.width += width;
    else runs.push({ stage, x, width });
  }
  return runs;
}

/**
 * The plot that is left of a box when it has an axis below, and that axis: the numbers of the steps, the names of
 * their stages where they fit, lines where a stage begins, and the step itself marked through the plot.
 */
export function layoutAxis(
  { figures, step, stages }: { figures: MapFigures; step: string; stages: readonly string[] },
  columns: Columns,
  box: Box,
  measure: MeasureStyle,
): { plot: Box; parts: Painted[] } {
  const named = box.height - numbersHeight - namesHeight >= lowPlot;
  const plot = { ...box, height: box.height - numbersHeight - (named ? namesHeight : 0) };
  const unit = plot.width / columns.width;
  const left = (x: number) => Math.round(plot.x + x * unit);
  const foot = plot.y + plot.height;
  const numbers = new Map(stepsOf(figures).map(({ id }, index) => [id, String(index + 1)]));
  const runs = runsOf(figures, columns);
  const parts = columns.list.flatMap((column): Painted[] => {
    const here = column.id === step;
    const height = plot.height + numbersHeight;
    const line = baseline(foot, numbersHeight, small);
    return [
      ...(here
        ? [
            {
              kind: 'box' as const,
              x: left(column.x),
              y: plot.y,
              width: Math.round(unit),
              height,
              colour: 'accent-soft' as const,
            },
          ]
        : []),
      layoutWords(numbers.get(column.id) ?? '', plot.x + centre(column) * unit, line, {
        style: here ? { ...small, weight: 700 } : small,
        colour: here ? 'accent' : 'soft',
        align: 'center',
      }),
    ];
  });
  for (const { x } of runs.slice(1)) {
    const at = left(x);
    parts.push({ kind: 'line', x1: at, x2: at, y1: plot.y, y2: box.y + box.height, colour: 'line', dashed: false });
  }
  for (const { stage, x, width } of named ? runs : []) {
    const name = stages[stage] ?? '';
    if (measure(name, small) > width * unit - 20) continue;
    const line = baseline(foot + numbersHeight, namesHeight, small);
    parts.push(layoutWords(name, left(x) + 10, line, { style: small, colour: 'soft' }));
  }
  return { plot, parts };
}

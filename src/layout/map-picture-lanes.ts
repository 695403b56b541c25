import { percentage } from '../messages/numbers.ts';
import { stepsOf, type MapFigures } from '../model/figures.ts';
import { lossesOf, notableLoss } from '../model/losses.ts';
import { leavesOut, type View } from '../model/view.ts';
import { inThreeDigits } from '../model/words.ts';
import type { Columns } from './columns.ts';
import { layoutCurve, levelY, lineSpacing, type Band } from './experience-curve.ts';
import { layoutMarks } from './level-marks.ts';
import type { PlacedColumns } from './map-picture-columns.ts';
import { layoutWords, type Box, type MeasureStyle, type Painted, type TextStyle } from './picture.ts';
import { fullBarHeight, layoutBars } from './still-with-us.ts';

const small: TextStyle = { size: 14, weight: 400 };
const strong: TextStyle = { size: 14, weight: 700 };

/** The height of a channel's row. */
export const channelRow = 24;

/** Where the levels lie in a plot: the highest and the lowest keep off its edges. */
function bandIn({ y, height }: Box): Band {
  return { middle: y + height / 2, level: (height - 36) / 4, beside: 2 * lineSpacing };
}

/** The curves with their marks; the first persona lies on top. */
export function layoutCurves(
  figures: MapFigures,
  personas: readonly string[],
  columns: Columns,
  placed: PlacedColumns,
  plot: Box,
): Painted[] {
  const band = bandIn(plot);
  const levels = [2, 1, 0, -1, -2].map((level): Painted => {
    const y = Math.round(levelY(level, band));
    return { kind: 'line', x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, colour: 'line', dashed: level !== 0 };
  });
  const curves = [...personas].reverse().map((persona) => ({
    persona,
    runs: layoutCurve(figures, columns, persona, band, personas).map((run) =>
      run.map(([x, y]) => [placed.at(x), y] as const),
    ),
  }));
  const widths = new Map(placed.steps.map(({ id, width }) => [id, width]));
  const narrowest = Math.min(...widths.values());
  const size = narrowest < 30 ? 8 : 13;
  return [
    ...levels,
    ...curves.map(({ persona, runs }): Painted => ({ kind: 'curve', persona, runs })),
    ...layoutMarks(figures, columns, personas, (id) => ({ mark: size + 2, column: widths.get(id) ?? 0 })).map(
      ({ persona, x, level, aside }): Painted => ({
        kind: 'marker',
        persona,
        x: placed.at(x) + aside,
        y: levelY(level, band),
        size,
      }),
    ),
  ];
}

/** The line on which each level that has a name is written. */
export function levelLines(plot: Box): { level: 2 | 0 | -2; y: number }[] {
  const band = bandIn(plot);
  return ([2, 0, -2] as const).map((level) => ({ level, y: levelY(level, band) + small.size * 0.36 }));
}

/** Of words that stand side by side on a line, those that fit: the most important first. */
function thatFit<T extends { middle: number; width: number }>(byImportance: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of byImportance) {
    const clear = kept.every((other) => Math.abs(one.middle - other.middle) >= (one.width + other.width) / 2 + 6);
    if (clear) kept.push(one);
  }
  return kept;
}

/** The numbers of the steps: all of them, or every fifth where they stand too close. Those set back are paler. */
export function layoutNumbers(
  placed: PlacedColumns,
  y: number,
  measure: MeasureStyle,
  back: ReadonlySet<string>,
): Painted[] {
  const numbers = placed.steps.map(({ id, middle }, index) => {
    const text = String(index + 1);
    return { text, number: index + 1, middle, width: measure(text, strong), isBack: back.has(id) };
  });
  const all = thatFit(numbers);
  const shown =
    all.length === numbers.length ? all : thatFit(numbers.filter(({ number }) => number === 1 || number % 5 === 0));
  return shown.map(({ text, middle, isBack }) =>
    layoutWords(text, middle, y, {
      style: isBack ? small : strong,
      colour: isBack ? 'soft' : 'accent',
      align: 'center',
    }),
  );
}

/** The bars of those who are still with us; of their figures those of notable losses first, then the ends. */
export function layoutRemaining(
  figures: MapFigures,
  columns: Columns,
  placed: PlacedColumns,
  { x, y, width, height: laneHeight }: Box,
  measure: MeasureStyle,
): Painted[] {
  const shares = new Map(stepsOf(figures).map(({ id, stillWithUs }) => [id, stillWithUs]));
  const losses = lossesOf(figures);
  const foot = y + laneHeight;
  const bars = layoutBars(figures, columns).map((bar, index, all) => {
    const [left, right] = [placed.at(bar.x), placed.at(bar.x + bar.width)];
    const text = percentage(inThreeDigits(shares.get(bar.id) ?? 0));
    const notable = (losses.get(bar.id) ?? 0) >= notableLoss;
    return {
      text,
      notable,
      rank: notable ? 0 : index === 0 || index === all.length - 1 ? 1 : 2,
      left: Math.round(left),
      barWidth: Math.round(right - left),
      height: Math.round((bar.height / fullBarHeight) * (laneHeight - 24)),
      middle: (left + right) / 2,
      width: measure(text, strong),
    };
  });
  return [
    ...bars.map(({ left, barWidth, height, notable }): Painted => {
      return { kind: 'box', x: left, y: foot - height, width: barWidth, height, colour: notable ? 'loss' : 'remain' };
    }),
    ...thatFit([...bars].sort((a, b) => a.rank - b.rank)).map(({ text, middle, height, notable }) =>
      layoutWords(text, middle, foot - height - 6, {
        style: notable ? strong : small,
        colour: notable ? 'ink' : 'soft',
        align: 'center',
      }),
    ),
    { kind: 'line', x1: x, x2: x + width, y1: foot, y2: foot, colour: 'line', dashed: false },
  ];
}

/** A row for each channel, with a stroke in every step where somebody meets it whom the selection does not leave out. */
export function layoutChannels(
  figures: MapFigures,
  selection: Pick<View, 'personas' | 'channels'>,
  placed: PlacedColumns,
  box: Pick<Box, 'x' | 'y' | 'width'>,
): Painted[] {
  const steps = stepsOf(figures);
  return figures.channels.flatMap((channel, row): Painted[] => {
    const y = box.y + (row + 0.5) * channelRow;
    return [
      { kind: 'line', x1: box.x, x2: box.x + box.width, y1: y, y2: y, colour: 'line', dashed: false },
      ...steps.flatMap(({ touchpoints }, index): Painted[] => {
        const place = placed.steps[index];
        const isMet = touchpoints.some(
          ([id, personas]) => id === channel && !leavesOut(selection, { personas, channels: [id] }),
        );
        if (place === undefined || !isMet) return [];
        const width = Math.round(place.width * 0.6);
        return [{ kind: 'box', x: Math.round(place.middle - width / 2), y: y - 4, width, height: 8, colour: 'remain' }];
      }),
    ];
  });
}

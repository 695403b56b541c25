import { layoutColumns } from '../layout/columns.ts';
import { layoutCurve, type Band } from '../layout/experience-curve.ts';
import { applyView, defaultView, drawnPersonas } from '../model/view.ts';
import { stepsById, type MapFigures } from '../model/figures.ts';
import { pathOf, segmentsOf } from './curve-segments.ts';
import { personaSlot } from './persona-slot.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';

/** The height of a sparkline, in the pixels it is drawn at. */
const sparklineHeight = 48;
const band: Band = { middle: sparklineHeight / 2, level: (sparklineHeight / 2 - 5) / 2 };

/**
 * A journey in the size of a word: the curves over its steps, with the line of neither good nor bad. Without emotions
 * but with "Still with us", the share that stays; with neither, nothing.
 */
export function drawSparkline(figures: MapFigures, personas?: readonly string[]): Drawing {
  // A word has no room for folds: every step is drawn.
  const columns = layoutColumns(applyView(figures, { ...defaultView, folded: [] }));
  const drawn = personas ?? drawnPersonas(figures, defaultView);
  const curves = drawn.map((persona): Mark => {
    const runs = layoutCurve(figures, columns, persona, band, drawn);
    return {
      key: persona,
      tag: 'path',
      class: `curve ${personaSlot(figures, persona)}`,
      attrs: { d: pathOf(runs.flatMap((run) => segmentsOf(run))) },
    };
  });
  const known = curves.filter(({ attrs }) => attrs['d'] !== '');
  const steps = stepsById(figures);
  const remaining = columns.list.flatMap(({ id, x }) => {
    const share = steps.get(id)?.stillWithUs ?? null;
    return share === null
      ? []
      : {
          key: `bar ${id}`,
          tag: 'rect' as const,
          class: 'bar',
          attrs: {
            x: rounded(x + 0.2),
            width: 0.6,
            y: rounded(sparklineHeight - (share / 100) * (sparklineHeight - 4)),
            height: rounded((share / 100) * (sparklineHeight - 4)),
          },
        };
  });
  const zero: Mark = {
    key: 'level 0',
    tag: 'line',
    class: 'level zero',
    attrs: { x1: 0, x2: columns.width, y1: sparklineHeight / 2, y2: sparklineHeight / 2 },
  };
  return {
    width: columns.width,
    height: sparklineHeight,
    marks: known.length > 0 ? [zero, ...known.reverse()] : remaining,
  };
}

import type { Columns } from '../layout/columns.ts';
import { courseHeight, courseLevels, layoutCourse, layoutPeak, layoutStageBands } from '../layout/course.ts';
import type { Point } from '../layout/experience-curve.ts';
import { stepsById, type MapFigures } from '../model/figures.ts';
import { toneOf } from '../model/tone.ts';
import { pathOf, segmentsOf } from './curve-segments.ts';
import { dotAt } from './dot.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';
import { personaSlot } from './persona-slot.ts';

/** What a course shows. */
export interface Course {
  figures: MapFigures;
  columns: Columns;
  /** Each with its look on the whole site. */
  personas: readonly string[];
  /** The steps marked as the lowest and the highest of the first persona. */
  low?: string | undefined;
  high?: string | undefined;
  /** The step that stands out. */
  here?: string | undefined;
}

function dot(key: string, look: string, point: Point): Mark {
  return { key, tag: 'path', class: look, attrs: { d: dotAt(point) } };
}

/** Curves over the steps of a journey, or over some of them, on the scale from −2 to +2 that all courses share. */
export function drawCourse({ figures, columns, personas, low, high, here }: Course): Drawing {
  const bands = layoutStageBands(figures, columns).flatMap(({ id, x, width }, index): Mark[] =>
    index % 2 === 1
      ? []
      : [{ key: `stage ${id}`, tag: 'rect', class: 'stage-band', attrs: { x, width, y: 0, height: courseHeight } }],
  );
  const marked = columns.list
    .filter(({ id }) => id === here)
    .map(({ id, x, width }): Mark => {
      return { key: `here ${id}`, tag: 'rect', class: 'here', attrs: { x, width, y: 0, height: courseHeight } };
    });
  const levels = courseLevels.map(({ level, y }): Mark => ({
    key: `level ${level}`,
    tag: 'line',
    class: level === 0 ? 'level zero' : 'level',
    attrs: { x1: 0, x2: columns.width, y1: y, y2: y },
  }));
  const curves = personas.flatMap((persona): Mark[] => {
    const runs = layoutCourse(figures, columns, persona, personas);
    const look = personaSlot(figures, persona);
    const d = pathOf(runs.flatMap((run) => segmentsOf(run)));
    // What is known of one step alone has no line that would show it.
    const points = runs.flatMap((run) => (run.length === 1 ? run : []));
    return [
      ...(d === '' ? [] : [{ key: persona, tag: 'path' as const, class: `curve ${look}`, attrs: { d } }]),
      ...points.map((point) => dot(`${persona} ${rounded(point[0])}`, `point ${look}`, point)),
    ];
  });
  const [first] = personas;
  const peaks = (['low', 'high'] as const).flatMap((side): Mark[] => {
    const step = side === 'low' ? low : high;
    if (first === undefined || step === undefined) return [];
    const point = layoutPeak(figures, columns, first, step, side);
    if (point === null) return [];
    const swing = stepsById(figures).get(step)?.emotions[first] ?? [0, 0];
    const tone = toneOf(side, side === 'low' ? Math.min(...swing) : Math.max(...swing));
    return [dot(side, `peak ${tone}`.trim(), point)];
  });
  return {
    width: columns.width,
    height: courseHeight,
    marks: [...bands, ...marked, ...levels, ...curves.reverse(), ...peaks],
  };
}

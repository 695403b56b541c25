import {
  bandOf,
  experienceHeight,
  layoutCurve,
  layoutFarApart,
  layoutMatching,
  layoutRanges,
  levelY,
} from '../layout/experience-curve.ts';
import type { MapFigures } from '../model/figures.ts';
import { areaBetween, cut, pathOf, segmentsOf, type Segment } from './curve-segments.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';
import { personaSlot } from './persona-slot.ts';
import type { Scene } from './scene.ts';

const levels = [2, 1, 0, -1, -2];

/** A line across all columns. */
function across(key: string, name: string, y: number, width: number): Mark {
  return {
    key,
    tag: 'line',
    class: name,
    attrs: { x1: 0, x2: rounded(width), y1: rounded(y), y2: rounded(y) },
  };
}

/** One curve; where steps do not match, in the colour of what is dimmed. */
function drawCurve(key: string, name: string, segments: readonly Segment[], { columns }: Scene): Mark[] {
  const path = (of: string, as: string, pieces: readonly Segment[]): Mark => ({
    key: of,
    tag: 'path',
    class: as,
    attrs: { d: pathOf(pieces) },
  });
  if (!columns.list.some(({ dimmed }) => dimmed)) return [path(key, name, segments)];
  const lit = layoutMatching(columns).flatMap(([x0, x1]) => cut(segments, x0, x1));
  return [path(`${key} dim`, `${name} dim`, segments), path(key, name, lit)];
}

/** The emotions of another map on the columns of this one, as figures of which only a curve is asked. */
function twinFigures({ figures, twin }: Scene): MapFigures {
  return {
    ...figures,
    stages: figures.stages.map((stage) => ({
      ...stage,
      steps: stage.steps.map((step) => ({ ...step, emotions: twin?.emotions[step.id] ?? {} })),
    })),
  };
}

/** How far the ranges of different personas stand apart in a folded stage, in columns. */
const rangeShift = 0.07;

/**
 * The Experience lane: level lines, one curve for each drawn persona, the area between two of them where they are far
 * apart, and behind them the curves of the map that this one is compared with.
 */
export function drawExperience(scene: Scene): Drawing {
  const { figures, columns, personas, apart, twin } = scene;
  const bands = personas.map((_, index) => bandOf(index, apart));
  const grid = apart
    ? bands.flatMap((band, index) =>
        [2, 0, -2].map((level) =>
          across(`level ${index} ${level}`, level === 0 ? 'level zero' : 'level', levelY(level, band), columns.width),
        ),
      )
    : levels.map((level) =>
        across(`level ${level}`, level === 0 ? 'level zero' : 'level', levelY(level), columns.width),
      );
  const curves = personas.map((persona, index) =>
    layoutCurve(figures, columns, persona, bands[index], apart ? [persona] : personas).flatMap((run) =>
      segmentsOf(run),
    ),
  );

  const [above = [], below = []] = curves;
  const [first, second] = personas;
  const areas =
    !apart && personas.length === 2 && first !== undefined && second !== undefined
      ? layoutFarApart(figures, columns, first, second).map(([x0, x1]) =>
          areaBetween(cut(above, x0, x1), cut(below, x0, x1)),
        )
      : [];
  // One mark, whatever their number: a browser has one to add or to take away.
  const farApart: Mark[] =
    areas.length === 0 ? [] : [{ key: 'far apart', tag: 'path', class: 'far-apart', attrs: { d: areas.join('') } }];

  const behind = twin === null ? null : twinFigures(scene);
  const lines = personas.map((persona, index) => {
    const slot = personaSlot(figures, persona);
    const ranges = layoutRanges(figures, columns, persona, bands[index], apart ? 0 : (index - 1) * rangeShift);
    return [
      ...ranges.map(({ id, x, top, bottom }): Mark => ({
        key: `${persona} range ${id}`,
        tag: 'line',
        class: `range ${slot}`,
        attrs: { x1: rounded(x), x2: rounded(x), y1: rounded(top), y2: rounded(bottom) },
      })),
      ...(behind === null
        ? []
        : [
            {
              key: `${persona} other`,
              tag: 'path' as const,
              class: `curve other ${slot}`,
              attrs: {
                d: pathOf(layoutCurve(behind, columns, persona, bands[index]).flatMap((run) => segmentsOf(run))),
              },
            },
          ]),
      ...drawCurve(persona, `curve ${slot}`, curves[index] ?? [], scene),
    ];
  });
  // The first persona is drawn last: it lies on top.
  return {
    width: columns.width,
    height: experienceHeight(personas.length, apart),
    marks: [...grid, ...farApart, ...lines.reverse().flat()],
  };
}

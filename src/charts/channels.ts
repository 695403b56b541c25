import { curveBumpX, line } from 'd3-shape';
import { layoutRoute, trackHeight, trackY } from '../layout/channel-route.ts';
import type { Columns } from '../layout/columns.ts';
import type { Point } from '../layout/experience-curve.ts';
import type { MapFigures } from '../model/figures.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';
import { personaSlot } from './persona-slot.ts';

const draw = line<Point>()
  .x(([x]) => x)
  .y(([, y]) => y)
  .curve(curveBumpX)
  .digits(3);

/** The Channels lane: a track for each channel and the route of each drawn persona. */
export function drawChannels(figures: MapFigures, columns: Columns, personas: readonly string[]): Drawing {
  const tracks = figures.channels.map((channel, track): Mark => {
    const y = trackY(track);
    return {
      key: `track ${channel}`,
      tag: 'line',
      class: 'track',
      attrs: { x1: 0, x2: rounded(columns.width), y1: y, y2: y },
    };
  });
  const routes = personas.map((persona): Mark => {
    const runs = layoutRoute(figures, columns, persona);
    return {
      key: persona,
      tag: 'path',
      class: `route ${personaSlot(figures, persona)}`,
      attrs: { d: runs.map((run) => (run.length > 1 ? (draw(run) ?? '') : '')).join('') },
    };
  });
  return {
    width: columns.width,
    height: Math.max(1, figures.channels.length) * trackHeight,
    marks: [...tracks, ...routes.reverse()],
  };
}

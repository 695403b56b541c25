import { layoutRoute, trackHeight, trackY } from '../layout/channel-route.ts';
import { layoutMatching } from '../layout/experience-curve.ts';
import { cut, pathOf, segmentsOf } from './curve-segments.ts';
import { dotAt } from './dot.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';
import { personaSlot } from './persona-slot.ts';
import type { Scene } from './scene.ts';

/**
 * The Channels lane: a track for each channel, the route of each drawn persona, a stroke where it uses several channels
 * at once, and a dot where it has to switch.
 */
export function drawChannels({ figures, columns, personas }: Scene): Drawing {
  const tracks = figures.channels.map((channel, track): Mark => {
    const y = trackY(track);
    return {
      key: `track ${channel}`,
      tag: 'line',
      class: 'track',
      attrs: { x1: 0, x2: rounded(columns.width), y1: y, y2: y },
    };
  });
  const dims = columns.list.some(({ dimmed }) => dimmed);
  const matching = layoutMatching(columns);
  const matches = (x: number) => !dims || matching.some(([x0, x1]) => x >= x0 && x <= x1);
  const routes = personas.map((persona): Mark[] => {
    const slot = personaSlot(figures, persona);
    const { runs, spans, switches } = layoutRoute(figures, columns, persona, personas);
    const segments = runs.flatMap((run) => segmentsOf(run, 'bump'));
    const lit = dims ? matching.flatMap(([x0, x1]) => cut(segments, x0, x1)) : segments;
    const path = (key: string, name: string, d: string): Mark[] =>
      d === '' ? [] : [{ key: `${persona}${key}`, tag: 'path', class: `${name} ${slot}`, attrs: { d } }];
    // What is alike is one path, however often it occurs: a long map has hundreds of switches.
    const alike = <T>(name: string, list: readonly T[], xOf: (one: T) => number, d: (one: T) => string) =>
      [true, false].flatMap((lights) => {
        const some = list.filter((one) => matches(xOf(one)) === lights);
        return path(` ${name}${lights ? '' : ' dim'}`, lights ? name : `${name} dim`, some.map(d).join(''));
      });
    return [
      ...(dims ? path(' dim', 'route dim', pathOf(segments)) : []),
      { key: persona, tag: 'path', class: `route ${slot}`, attrs: { d: pathOf(lit) } },
      ...alike(
        'at-once',
        spans,
        ({ x }) => x,
        ({ x, top, bottom }) => `M${rounded(x)},${rounded(top)}V${rounded(bottom)}`,
      ),
      ...alike(
        'switch',
        switches,
        ({ at: [x] }) => x,
        ({ at }) => dotAt(at),
      ),
    ];
  });
  return {
    width: columns.width,
    height: Math.max(1, figures.channels.length) * trackHeight,
    marks: [...tracks, ...routes.reverse().flat()],
  };
}

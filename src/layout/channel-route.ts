import { channelRoute, mustSwitch, type Leg } from '../model/channel-route.ts';
import type { MapFigures } from '../model/figures.ts';
import { centre, type Columns } from './columns.ts';
import type { Point } from './experience-curve.ts';

/** The height of one channel's track, in pixels. */
export const trackHeight = 24;

/** How far the routes of different personas stand apart on one track, in pixels, and how far all of them reach. */
const routeSpacing = 4;
const routesReach = 12;

/** Up to so many personas, each route has its place whoever is drawn. Of more, those that are drawn share the track. */
export const routesWithPlaces = 4;

/** How far below the middle of a track a persona's route runs, in whole pixels, −6 … +6: no two lie on each other. */
export function routeOffset(
  { personas }: Pick<MapFigures, 'personas'>,
  persona: string,
  drawn: readonly string[],
): number {
  const sharing = personas.length > routesWithPlaces && drawn.includes(persona) ? drawn : personas;
  const last = sharing.length - 1;
  const place = sharing.indexOf(persona) - last / 2;
  return Math.round(place * Math.min(routeSpacing, routesReach / Math.max(1, last)));
}

/** The middle of a track, in pixels from the top of the lane. */
export function trackY(track: number): number {
  return (track + 0.5) * trackHeight;
}

/** A route through the channels, and what is marked along it. */
export interface Route {
  /** The line, in runs: a step in which the persona uses no channel ends a run. */
  runs: Point[][];
  /** Where the persona uses several channels at once: a stroke from the uppermost to the lowest of them. */
  spans: { id: string; x: number; top: number; bottom: number }[];
  /** Where the persona has to switch: half-way between the two steps. */
  switches: { id: string; at: Point }[];
}

/** A folded stage is drawn from the channel where it starts to the one where it ends. */
const stageReach = 0.34;

/** The route of one of the drawn personas. Steps folded away because they do not match do not interrupt it. */
export function layoutRoute(figures: MapFigures, columns: Columns, persona: string, drawn: readonly string[]): Route {
  const offset = routeOffset(figures, persona, drawn);
  const legs = new Map(channelRoute(figures, persona).map((leg) => [leg.step, leg]));
  const y = (channel: string) => trackY(figures.channels.indexOf(channel)) + offset;
  // Strokes of two personas in one step stand beside each other.
  const beside = offset / 100;
  const route: Route = { runs: [], spans: [], switches: [] };
  let run: Point[] = [];
  /** The channels that the line comes from. */
  let from: readonly string[] = [];
  for (const column of columns.list) {
    if (column.kind === 'fold') continue;
    const used = column.steps.flatMap((id): (Leg & { main: string })[] => {
      const leg = legs.get(id);
      return leg === undefined || leg.main === null ? [] : [{ ...leg, main: leg.main }];
    });
    const [first, last] = [used.at(0), used.at(-1)];
    if (first === undefined || last === undefined) {
      if (run.length > 0) route.runs.push(run);
      run = [];
      continue;
    }
    const x = centre(column);
    const before = run.at(-1);
    const here: Point = [column.kind === 'step' ? x : x - stageReach, y(first.main)];
    if (before !== undefined && mustSwitch(from, first.all)) {
      route.switches.push({ id: first.step, at: [(before[0] + here[0]) / 2, (before[1] + here[1]) / 2] });
    }
    run.push(here);
    from = last.all;
    if (column.kind === 'stage') run.push([x + stageReach, y(last.main)]);
    else if (first.all.length > 1) {
      const ys = first.all.map(y);
      route.spans.push({ id: first.step, x: x + beside, top: Math.min(...ys), bottom: Math.max(...ys) });
    }
  }
  if (run.length > 0) route.runs.push(run);
  return route;
}

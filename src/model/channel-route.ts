import { routeOf, stepsOf, type MapFigures } from './figures.ts';

/** One step of a persona's way through the channels. */
export interface Leg {
  step: string;
  /** The channel that the route passes through; null where the persona uses none. */
  main: string | null;
  /** All channels the persona uses here, in the author's order. */
  all: readonly string[];
  /** True when the persona has to change channel: none of these was used in the last step that had any. */
  switched: boolean;
}

/** Whether somebody has to change channel: none of those used before is used here. */
export function mustSwitch(before: readonly string[], here: readonly string[]): boolean {
  return !here.some((channel) => before.includes(channel));
}

/** For each step, and each of its channels: how often a line that stands on it will still change channel. */
function changesAhead(steps: readonly (readonly string[])[]): ReadonlyMap<string, number>[] {
  const ahead: ReadonlyMap<string, number>[] = [];
  let next: ReadonlyMap<string, number> = new Map();
  for (const all of [...steps].reverse()) {
    if (all.length > 0) {
      const leaving = next.size === 0 ? 0 : Math.min(...next.values()) + 1;
      const after = next;
      next = new Map(all.map((channel) => [channel, Math.min(after.get(channel) ?? leaving, leaving)]));
    }
    ahead.push(next);
  }
  return ahead.reverse();
}

/**
 * A persona's way through the channels, with every step of the journey. Where a step uses several at once, the route
 * takes the one with which it changes channel least often, before and after: it does not leave a channel that the next
 * step shares. Of equal ones it stays on the one it was on, or else takes the first, as the author wrote them.
 */
export function channelRoute(figures: MapFigures, persona: string): Leg[] {
  const route: Leg[] = [];
  const steps = stepsOf(figures).map((step) => ({ id: step.id, all: routeOf(step, persona) }));
  const ahead = changesAhead(steps.map(({ all }) => all));
  let before: Leg | undefined;
  for (const [index, { id, all }] of steps.entries()) {
    const changes = (channel: string) => (ahead[index]?.get(channel) ?? 0) + (channel === before?.main ? 0 : 1);
    const least = Math.min(...all.map(changes));
    const best = all.filter((channel) => changes(channel) === least);
    const here: Leg = {
      step: id,
      main: best.find((channel) => channel === before?.main) ?? best[0] ?? null,
      all,
      switched: before !== undefined && all.length > 0 && mustSwitch(before.all, all),
    };
    route.push(here);
    if (here.main !== null) before = here;
  }
  return route;
}

/** How often a persona has to change channel along the journey. */
export function switchesOf(figures: MapFigures, persona: string): number {
  return channelRoute(figures, persona).filter(({ switched }) => switched).length;
}

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

/**
 * A persona's way through the channels, with every step of the journey. Where a step uses several at once, the route
 * stays on the channel it was on if that is among them; otherwise it takes the first, as the author wrote them.
 */
export function channelRoute(figures: MapFigures, persona: string): Leg[] {
  const route: Leg[] = [];
  let before: Leg | undefined;
  for (const step of stepsOf(figures)) {
    const all = routeOf(step, persona);
    const stays = all.find((channel) => channel === before?.main);
    const here: Leg = {
      step: step.id,
      main: stays ?? all[0] ?? null,
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

import { differencesOf, isEarlier, largestDifference, sideOf, twinSide, type Twin } from '../model/comparison.ts';
import { stepsOf } from '../model/figures.ts';
import { comparedPersonas, type View } from '../model/view.ts';
import type { Scene } from './scene.ts';

/** What a scene compares: two personas, or one persona on two maps. */
export interface Compared {
  scene: Scene;
  /** Two personas; or the one whose change is shown, null when nobody is known on both maps. */
  personas: readonly [string, string] | readonly [string] | null;
}

/**
 * The scene of a view that compares something, with the differences to be drawn and the other map behind; null when it
 * compares nothing. Differences lead from the first persona to the second, and from the earlier map to the later.
 */
export function comparedScene(scene: Scene, view: View, twins: readonly Twin[]): Compared | null {
  const { figures, personas } = scene;
  const steps = stepsOf(figures).map(({ id }) => id);
  const pair = comparedPersonas(figures, view);
  if (pair !== null) {
    const [a, b] = pair;
    const differences = differencesOf(steps, sideOf(figures, a, a), sideOf(figures, b, b));
    return { scene: { ...scene, differences }, personas: pair };
  }
  const twin = twins.find(({ id }) => id === view.compare[0]);
  if (twin === undefined) return null;
  const changeOf = (persona: string) => {
    const [here, there] = [sideOf(figures, persona, persona), twinSide(twin, persona, persona)];
    return isEarlier(twin) ? differencesOf(steps, there, here) : differencesOf(steps, here, there);
  };
  // One lane, one persona: whose feelings change most; of several, the first.
  const [most] = personas
    .map((persona) => ({ persona, changes: changeOf(persona) }))
    .filter(({ changes }) => changes.length > 0)
    .map((one) => ({ ...one, size: Math.abs(largestDifference(one.changes)?.difference ?? 0) }))
    .sort((a, b) => b.size - a.size);
  if (most === undefined) return { scene: { ...scene, twin }, personas: null };
  return { scene: { ...scene, twin, differences: most.changes }, personas: [most.persona] };
}

import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import type { StepInput } from '../../src/schema/step.ts';
import type { View } from '../../src/model/view.ts';

/** A state that the drawing must cope with, as an author would write it. */
export interface WrittenCase {
  /** What to look for in the picture. */
  shows: string;
  map: Omit<JourneyMapInput, 'title'>;
  /** What of the view is not as usual. */
  view?: Partial<View>;
  /** The theme that its picture is drawn in; light when left out. */
  theme?: 'light' | 'dark';
}

const wave = [1, 0, -1, -2, 0, 2, 1, -1];

/** A level of emotion that goes up and down over the steps; another `shift` is another curve. */
export function level(index: number, shift = 0): number {
  return wave[(index + shift) % wave.length] ?? 0;
}

const everywhere = ['web', 'phone', 'shop'] as const;

/** A channel that changes with each step; another `shift` is another route. */
export function channel(index: number, shift = 0): string {
  return everywhere[(index + shift) % everywhere.length] ?? 'web';
}

/** So many steps, titled by their number, from `first` on. */
export function steps(count: number, make: (index: number) => Omit<StepInput, 'title'>, first = 1): StepInput[] {
  return Array.from({ length: count }, (_, index) => ({ title: `Step ${index + first}`, ...make(index) }));
}

/** Stages titled by their number. */
export function stages(...lists: StepInput[][]): { title: string; steps: StepInput[] }[] {
  return lists.map((list, index) => ({ title: `Stage ${index + 1}`, steps: list }));
}

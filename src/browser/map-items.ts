import { leavesOut, type Concern, type View } from '../model/view.ts';

/** Something that belongs to some personas or channels only. */
export interface MapItem extends Concern {
  element: HTMLElement;
}

const ids = (text: string | undefined) => text?.split(' ').filter(Boolean) ?? [];

/** Whom what an element shows concerns: it names personas in `data-for` and channels in `data-channel`. */
export function concernOf({ dataset }: HTMLElement): Concern {
  return { personas: ids(dataset['for']), channels: ids(dataset['channel']) };
}

/** The items below an element that concern somebody. */
export function itemsIn(root: Element): MapItem[] {
  return [...root.querySelectorAll<HTMLElement>('[data-for], [data-channel]')].map((element) => ({
    element,
    ...concernOf(element),
  }));
}

/** Inside a step, what belongs only to personas or channels that were not chosen is dimmed. */
export function dimItems(items: readonly MapItem[], view: View): void {
  for (const { element, ...concern } of items) element.toggleAttribute('data-dim', leavesOut(view, concern));
}

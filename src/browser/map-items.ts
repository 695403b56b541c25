import type { View } from '../model/view.ts';

/** Something that belongs to some personas or to a channel only. */
export interface MapItem {
  element: HTMLElement;
  /** None: everyone. */
  personas: readonly string[];
  channel: string | undefined;
}

/** The items below an element: those that name personas in `data-for` or a channel in `data-channel`. */
export function itemsIn(root: Element): MapItem[] {
  return [...root.querySelectorAll<HTMLElement>('[data-for], [data-channel]')].map((element) => ({
    element,
    personas: element.dataset['for']?.split(' ').filter(Boolean) ?? [],
    channel: element.dataset['channel'],
  }));
}

/** Inside a step, what belongs only to personas or channels that were not chosen is dimmed. */
export function dimItems(items: readonly MapItem[], { personas, channels }: View): void {
  for (const { element, personas: people, channel } of items) {
    const otherPeople = personas.length > 0 && people.length > 0 && !people.some((id) => personas.includes(id));
    const otherChannel = channels.length > 0 && channel !== undefined && !channels.includes(channel);
    element.toggleAttribute('data-dim', otherPeople || otherChannel);
  }
}

import { explore } from '../messages/messages.ts';
import type { ChosenValue } from '../search/explore/in-words.ts';
import { element } from './search-element.ts';

/** What is chosen: a value of a facet, or the words. */
export type Chip = ChosenValue | { facet: null; title: string };

function showChip(chip: Chip, remove: (chip: Chip) => void): Node {
  const facet = chip.facet === null ? explore.words : explore.facets[chip.facet];
  const button = element(
    'button',
    { type: 'button', class: 'chosen-chip', 'aria-label': explore.remove(facet, chip.title) },
    element('span', { class: 'chosen-facet' }, facet),
    // Seen as two words, and as two words part of the name.
    ' ',
    element('span', {}, chip.title),
  );
  button.addEventListener('click', () => {
    remove(chip);
  });
  return element('li', {}, button);
}

/**
 * Shows what is chosen, each with a way to take it back. When the chip that has the focus goes, the one in its place
 * gets it, or the last one, or `otherwise`.
 */
export function showChips(
  list: HTMLElement,
  chips: readonly Chip[],
  otherwise: HTMLElement,
  remove: (chip: Chip) => void,
): void {
  const buttons = [...list.querySelectorAll('button')];
  const focused = buttons.findIndex((button) => button === document.activeElement);
  list.replaceChildren(...chips.map((chip) => showChip(chip, remove)));
  if (focused === -1) return;
  const left = list.querySelectorAll('button');
  (left[Math.min(focused, left.length - 1)] ?? otherwise).focus();
}

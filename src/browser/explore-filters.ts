import { explore } from '../messages/messages.ts';
import { facetNames, type FacetName } from '../search/explore/facet-names.ts';
import type { FoundThings } from '../search/explore/find-things.ts';
import { isLongFacet, valuesInSight } from '../search/explore/fold-values.ts';
import type { KnownValues, Selection } from '../search/explore/selection.ts';

function boxesIn(panel: Element): HTMLInputElement[] {
  return [...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}

/** Lets the filters be used, and long lists be unfolded. `change` is called when something was chosen. */
export function startFilters(panel: HTMLElement, change: () => void): void {
  for (const box of boxesIn(panel)) box.disabled = false;
  panel.addEventListener('change', change);
  panel.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-all]');
    const group = button?.closest<HTMLElement>('[data-facet]');
    if (!button || !group) return;
    const isOpen = group.toggleAttribute('data-open');
    button.setAttribute('aria-expanded', String(isOpen));
    button.textContent = isOpen ? explore.fewerValues : explore.allValues(boxesIn(group).length);
    fold(group);
  });
}

/** What is chosen in the panel. */
export function readFilters(panel: HTMLElement): Selection['chosen'] {
  const chosen = Object.fromEntries(facetNames.map((facet) => [facet, [] as string[]])) as Record<FacetName, string[]>;
  for (const { name, value, checked } of boxesIn(panel)) if (checked) chosen[name as FacetName].push(value);
  return chosen;
}

/** Shows what is chosen. A facet in which something is chosen is open. */
export function writeFilters(panel: HTMLElement, chosen: Selection['chosen']): void {
  for (const box of boxesIn(panel)) {
    box.checked = chosen[box.name as FacetName].includes(box.value);
    const group = box.closest('details');
    if (box.checked && group !== null) group.open = true;
  }
}

/** Updates the numbers in place, so that the focus stays where it is. A value that would find nothing is dimmed. */
export function showFilterCounts(panel: HTMLElement, known: KnownValues, counts: FoundThings['counts']): void {
  for (const group of panel.querySelectorAll<HTMLElement>('[data-facet]')) {
    const facet = group.dataset['facet'] as FacetName;
    const countOf = new Map(known[facet].map((id, place) => [id, counts[facet][place] ?? 0]));
    const boxes = boxesIn(group);
    for (const box of boxes) {
      const count = countOf.get(box.value) ?? 0;
      const label = box.closest('label');
      label?.toggleAttribute('data-none', count === 0);
      label?.querySelector('.facet-pages')?.replaceChildren(String(count));
    }
    const chosen = boxes.filter(({ checked }) => checked).length;
    group.querySelector('[data-chosen]')?.replaceChildren(chosen === 0 ? '' : explore.chosen(chosen));
    fold(group);
  }
}

/** Hides what a long list need not show: never what is chosen, and never what has the focus. */
function fold(group: HTMLElement): void {
  const boxes = boxesIn(group);
  const labels = boxes.map((box) => box.closest('label'));
  const inSight = valuesInSight(labels.map((label) => Number(label?.querySelector('.facet-pages')?.textContent)));
  for (const [place, box] of boxes.entries()) {
    const label = labels[place];
    if (!label) continue;
    const stays = group.hasAttribute('data-open') || box.checked || box === document.activeElement;
    label.hidden = !stays && inSight[place] === false;
  }
  const button = group.querySelector<HTMLElement>('[data-all]');
  if (button !== null) button.hidden = !isLongFacet(boxes.length);
}

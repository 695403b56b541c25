import { facetNames, facetTitles, type Choice, type FacetName, type Facets } from '../search/facets.ts';
import { element } from './search-element.ts';

/** Puts a group of checkboxes for each facet into the panel. */
export function fillFilters(panel: HTMLElement, facets: Facets): void {
  const groups = facetNames
    .filter((name) => facets[name].length > 0)
    .map((name) =>
      element(
        'fieldset',
        { class: 'facet' },
        element('legend', {}, facetTitles[name]),
        ...facets[name].map(({ id, title, pages }) =>
          element(
            'label',
            { class: 'facet-value' },
            element('input', { type: 'checkbox', name, value: id }),
            element('span', { class: 'facet-name' }, title),
            element('span', { class: 'facet-pages' }, String(pages)),
          ),
        ),
      ),
    );
  panel.replaceChildren(...groups);
}

function boxes(panel: HTMLElement): HTMLInputElement[] {
  return [...panel.querySelectorAll('input')];
}

/** What is chosen in the panel. */
export function readChoice(panel: HTMLElement): Choice {
  const chosen = (name: FacetName) =>
    boxes(panel)
      .filter((box) => box.name === name && box.checked)
      .map(({ value }) => value);
  return { type: chosen('type'), persona: chosen('persona'), channel: chosen('channel') };
}

export function clearChoice(panel: HTMLElement): void {
  for (const box of boxes(panel)) box.checked = false;
}

/** Updates the counts in place, so that focus stays where it is. A value that would find nothing is dimmed. */
export function showCounts(panel: HTMLElement, facets: Facets): void {
  for (const box of boxes(panel)) {
    const values = facets[box.name as FacetName];
    const pages = values.find(({ id }) => id === box.value)?.pages ?? 0;
    const label = box.closest('label');
    label?.toggleAttribute('data-none', pages === 0);
    label?.querySelector('.facet-pages')?.replaceChildren(String(pages));
  }
}

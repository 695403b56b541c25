import { tableSays } from '../messages/messages.ts';
import type { MapFigures } from '../model/figures.ts';
import {
  formatTable,
  nextSort,
  orderRows,
  parseSort,
  stepColumn,
  type Reach,
  type Sort,
} from '../model/table-order.ts';
import { applyView, defaultView, isFiltered, parseView, type View } from '../model/view.ts';
import { MapBar } from './map-bar.ts';
import { dimItems, itemsIn, type MapItem } from './map-items.ts';
import { showAddress } from './page-address.ts';
import { parseJson } from './parse-json.ts';

function reachOf(cell: HTMLElement | undefined): Reach {
  const [lowest, highest] = cell?.dataset['reach']?.split(' ').map(Number) ?? [];
  return lowest === undefined || highest === undefined ? null : [lowest, highest];
}

/**
 * Upgrades the table of a map that is already on the page: enables its controls and, whenever the view or the order
 * changes, dims, hides and moves rows and columns. View and order are in the address.
 */
class MapTable extends HTMLElement {
  #figures!: MapFigures;
  #bar!: MapBar;
  #view: View = defaultView;
  #sort: Sort | null = null;
  #heads: readonly HTMLTableCellElement[] = [];
  /** In the journey's order, each with the stage it belongs to. */
  #rows: readonly { row: HTMLTableRowElement; stage: Element }[] = [];
  #items: readonly MapItem[] = [];
  #leave = new AbortController();

  connectedCallback(): void {
    this.#figures = parseJson(this, '[data-figures]') as MapFigures;
    this.#heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    this.#rows = [...this.querySelectorAll('tbody')].flatMap((stage) => [...stage.rows].map((row) => ({ row, stage })));
    this.#items = itemsIn(this.#find('.map-table'));
    for (const button of this.querySelectorAll<HTMLButtonElement>('.sort')) button.disabled = false;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.#bar = new MapBar(this.#find('.map-bar'), this.#figures, signal);
    this.addEventListener('click', this.#click, { signal });
    this.addEventListener('change', this.#change, { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    window.addEventListener('popstate', () => this.#readAddress(true), { signal });
    this.#readAddress(false);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The table lacks ${selector}.`);
    return found;
  }

  #readAddress(announced: boolean): void {
    const twins = this.dataset['twins']?.split(' ').filter(Boolean) ?? [];
    this.#view = parseView(location, this.#figures, { lanes: this.#bar.lanes, twins });
    const columns = this.#heads.flatMap((head) => head.dataset['sort'] ?? []);
    this.#sort = parseSort(location.search, columns);
    this.#show(announced);
    const { step } = this.#view;
    if (step !== null) document.getElementById(step)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Takes a new view or order: shows it, and puts it into the address as something to come back to. */
  #go(view: Partial<View>, sort = this.#sort): void {
    this.#view = { ...this.#view, ...view };
    this.#sort = sort;
    showAddress(`${location.pathname}${formatTable(this.#view, sort)}`, 'new');
    this.#show(true);
  }

  /** The personas whose columns are not dimmed. Unlike a drawing, a table has room for all of them. */
  #shownPersonas(): readonly string[] {
    const { personas } = this.#view;
    return personas.length > 0 ? personas : this.#figures.personas;
  }

  #click = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('button');
    if (button === null) return;
    const { persona, reset, unsort } = button.dataset;
    const column = button.closest('th')?.dataset['sort'];
    if (persona !== undefined) this.#togglePersona(persona);
    else if (column !== undefined) {
      this.#go({}, nextSort(this.#sort, column, button.closest('th')?.dataset['first'] === 'descending'));
    } else if (reset !== undefined || unsort !== undefined) {
      if (reset !== undefined) this.#go({ personas: [], channels: [], only: false });
      else this.#go({}, null);
      // The button is gone, and would take the focus with it.
      this.#find('.table-frame').focus({ preventScroll: true });
    }
  };

  /** Pressing a chip takes a persona out, or back in. With all or none left, nothing is filtered. */
  #togglePersona(persona: string): void {
    const shown = this.#shownPersonas();
    const { personas } = this.#figures;
    const chosen = personas.filter((id) => shown.includes(id) !== (id === persona));
    this.#go({ personas: chosen.length === personas.length ? [] : chosen });
  }

  #change = (event: Event): void => {
    const change = this.#bar.read(event.target as HTMLInputElement);
    if (change !== null) this.#go(change);
  };

  #show(announced: boolean): void {
    const view = this.#view;
    // Stages are folded on the map only.
    const applied = { ...applyView(this.#figures, { ...view, folded: [] }), drawn: this.#shownPersonas() };
    const dimmed = new Map(
      applied.stages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'step' ? [[item.id, item.dimmed] as const] : [])),
      ),
    );
    for (const { row } of this.#rows) {
      row.hidden = !dimmed.has(row.id);
      row.toggleAttribute('data-dim', dimmed.get(row.id) === true);
    }
    this.#find('[data-none]').hidden = dimmed.size > 0 || !isFiltered(view);
    this.#showColumns();
    dimItems(this.#items, view);
    const order = this.#order();
    this.#find('[data-order]').textContent = order;
    this.#find('[data-unsort]').hidden = this.#sort === null;
    this.#bar.show(view, applied);
    if (announced) this.#announce(tableSays.announced(this.#find('[data-count]').textContent, order));
  }

  /** Lanes that are switched off are left out; the emotions of personas not chosen are dimmed as steps are. */
  #showColumns(): void {
    const { lanes, only } = this.#view;
    const chosen = this.#shownPersonas();
    for (const [index, head] of this.#heads.entries()) {
      const { lane, personaColumn } = head.dataset;
      const isOther = personaColumn !== undefined && !chosen.includes(personaColumn);
      const isOff = lane !== undefined && lanes !== null && !lanes.includes(lane);
      for (const cell of [head, ...this.#rows.map(({ row }) => row.cells[index])]) {
        if (cell === undefined) continue;
        cell.hidden = isOff || (isOther && only);
        cell.toggleAttribute('data-dim', isOther);
      }
    }
  }

  /** Puts the rows in order: in the journey's each in its stage, otherwise all in one. Returns the order in words. */
  #order(): string {
    const sort = this.#sort;
    const column = sort?.column ?? stepColumn;
    for (const head of this.#heads) {
      if (head.dataset['sort'] !== column) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sort?.descending === true ? 'descending' : 'ascending');
    }
    const index = this.#heads.findIndex((head) => head.dataset['sort'] === column);
    if (sort === null) {
      for (const { row, stage } of this.#rows) stage.append(row);
      return tableSays.inOrder;
    }
    const rows = this.#rows.map(({ row }) => row);
    this.querySelector('tbody')?.append(...orderRows(rows, (row) => reachOf(row.cells[index]), sort));
    const head = this.#heads[index];
    const title = head?.querySelector('[data-title]')?.textContent ?? '';
    return tableSays.sorted(title, head?.dataset[sort.descending ? 'descending' : 'ascending'] ?? '');
  }

  #announce(words: string): void {
    const place = this.#find('[data-announce]');
    // An unchanged text is not set again, so that it is not announced again.
    if (place.textContent !== words) place.textContent = words;
  }
}

customElements.define('map-table', MapTable);

import { drawings, type DrawnLane } from '../charts/drawings.ts';
import { drawReadOuts } from '../charts/read-outs.ts';
import { sceneOf } from '../charts/scene.ts';
import { toSvg } from '../charts/to-svg.ts';
import { bandOf } from '../layout/experience-curve.ts';
import { drawnPixel, experienceRim, packRows, printTypes, type PrintType } from '../layout/print-sheets.ts';
import { printSays } from '../messages/messages.ts';
import { stepsById, type MapFigures } from '../model/figures.ts';
import { selectionInWords, type SelectionNames } from '../model/selection.ts';
import { applyView, defaultView, drawnApart, drawnPersonas, isFiltered, parseView, type View } from '../model/view.ts';
import { hideUndrawn } from './hide-undrawn.ts';
import { leaveOut } from './leave-out.ts';
import { parseJson } from './parse-json.ts';
import { placeRoutes } from './place-routes.ts';

const em = (pixels: number) => `${Math.round(pixels * drawnPixel * 1000) / 1000}em`;

/** Draws the curves and routes of the view's personas. */
function redraw(root: HTMLElement, figures: MapFigures, view: View): void {
  const whole = { ...defaultView, folded: [] };
  const personas = drawnPersonas(figures, view);
  const apart = drawnApart(figures, view);
  const scene = { ...sceneOf(figures, whole, applyView(figures, whole)), personas, apart };
  const steps = stepsById(figures);
  hideUndrawn(root, figures, personas);
  placeRoutes(root, figures, personas);
  for (const svg of root.querySelectorAll<SVGSVGElement>('[data-drawing]')) {
    const lane = svg.dataset['drawing'] as DrawnLane;
    const drawing = drawings[lane](scene);
    const { x, width } = svg.viewBox.baseVal;
    const rim = lane === 'experience' && !apart ? experienceRim : { top: 0, bottom: 0 };
    svg.setAttribute('viewBox', `${x} ${rim.top} ${width} ${drawing.height - rim.top - rim.bottom}`);
    svg.innerHTML = toSvg(drawing);
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-read-outs]')) {
    const marks = drawReadOuts(
      figures,
      steps.get(place.dataset['readOuts'] ?? '') ?? { emotions: {} },
      personas,
      apart,
    );
    place.replaceChildren(
      ...marks.map((mark) =>
        Object.assign(document.createElement('b'), { textContent: mark.text, className: mark.class }),
      ),
    );
  }
  if (!apart) return;
  root.dataset['apart'] = '';
  root.style.setProperty('--experience', em(drawings.experience(scene).height));
  for (const [index, id] of personas.entries()) {
    const { middle, level } = bandOf(index, true);
    root.style.setProperty(`--middle-${figures.personas.indexOf(id) + 1}`, em(middle));
    root.style.setProperty('--level', em(level / 10));
  }
}

/** The sheets, in groups that show the same steps. */
function groupsOf(root: HTMLElement): HTMLElement[][] {
  const groups = new Map<string, HTMLElement[]>();
  for (const sheet of root.querySelectorAll<HTMLElement>('.sheet')) {
    const key = sheet.dataset['sheet'] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), sheet]);
  }
  return [...groups.values()];
}

const rowsOf = (sheets: readonly HTMLElement[]) =>
  sheets.flatMap((sheet) => [...sheet.querySelectorAll<HTMLElement>('.sheet-row')]);
const heightOf = (element: Element) => element.getBoundingClientRect().height;

/** Kept free on every sheet, in pixels: paper rounds otherwise than the screen. */
const reserve = 8;

/** How high each lane comes out in that type, wherever it is highest, and how they fill the sheets. */
function measure(root: HTMLElement, groups: readonly HTMLElement[][], type: PrintType) {
  root.className = root.className.replace(/type-\d+/, `type-${type}`);
  const heights: number[] = [];
  let room = 0;
  for (const sheets of groups) {
    for (const [index, row] of rowsOf(sheets).entries()) heights[index] = Math.max(heights[index] ?? 0, heightOf(row));
  }
  // All sheets get the highest of each part.
  const highest = (part: string) => Math.max(...[...root.querySelectorAll(part)].map(heightOf));
  const [sheet] = groups.flat();
  if (sheet !== undefined) {
    const { minHeight, paddingTop, paddingBottom } = getComputedStyle(sheet);
    const taken = ['.sheet-head', '.sheet-stages', '.sheet-steps', '.sheet-foot'].map(highest);
    const inside = parseFloat(minHeight) - parseFloat(paddingTop) - parseFloat(paddingBottom);
    room = inside - taken.reduce((sum, height) => sum + height, 0) - reserve;
  }
  return { type, heights, pages: packRows(heights, room), fits: Math.max(0, ...heights) <= room };
}

/** Packs the rows that are left onto as few sheets as they need, in the largest type that needs no more. */
function repack(root: HTMLElement): void {
  const groups = groupsOf(root);
  const lines = [...root.querySelectorAll<HTMLElement>('.sheet-map tr')];
  for (const row of lines) row.style.minHeight = '0';
  const [base, ...larger] = printTypes.map((type) => measure(root, groups, type));
  if (base === undefined) return;
  const best = larger.filter(({ pages, fits }) => fits && pages.length === base.pages.length).at(-1) ?? base;
  const { heights, pages } = measure(root, groups, best.type);
  for (const head of ['.sheet-stages', '.sheet-steps']) {
    const own = lines.filter((row) => row.matches(head));
    const height = Math.max(...own.map(heightOf));
    for (const row of own) row.style.minHeight = `${height}px`;
  }
  for (const sheets of groups) {
    const rows = rowsOf(sheets);
    for (const [index, row] of rows.entries()) row.style.minHeight = `${heights[index] ?? 0}px`;
    const [first] = sheets;
    for (const [page, indexes] of pages.entries()) {
      let sheet = sheets[page];
      if (sheet === undefined) {
        sheet = first?.cloneNode(true) as HTMLElement;
        for (const row of rowsOf([sheet])) row.remove();
        sheets.at(-1)?.after(sheet);
        sheets.push(sheet);
      }
      sheet.querySelector('tbody')?.append(...indexes.flatMap((index) => rows[index] ?? []));
      sheet.querySelector('[data-more]')?.toggleAttribute('hidden', page === 0);
    }
    for (const sheet of sheets.slice(Math.max(1, pages.length))) sheet.remove();
  }
}

/**
 * Leaves out what the view's filters leave out. A step that does not match stays, as a dimmed column: the journey has
 * no gaps. With "Only matching" the sheets without a matching step are left out.
 */
function select(root: HTMLElement, figures: MapFigures, view: View): void {
  leaveOut(root, view);
  const { dimmed } = applyView(figures, { ...view, folded: [] });
  for (const sheets of groupsOf(root)) {
    const steps = [...(sheets[0]?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
    const isOut = ({ dataset }: HTMLElement) => dimmed.has(dataset['step'] ?? '');
    if (view.only && steps.length > 0 && steps.every(isOut)) {
      for (const sheet of sheets) sheet.remove();
      continue;
    }
    const out = new Set(steps.filter(isOut).map((step) => (step as HTMLTableCellElement).cellIndex));
    for (const row of sheets.flatMap((sheet) => [...sheet.querySelectorAll<HTMLTableRowElement>('tr')])) {
      if (row.matches('.sheet-stages')) continue;
      for (const cell of row.cells) cell.toggleAttribute('data-dim', out.has(cell.cellIndex));
    }
  }
  const selected = selectionInWords(view, parseJson(root, '[data-names]') as SelectionNames);
  if (selected === null) return;
  for (const place of root.querySelectorAll<HTMLElement>('[data-selection]')) {
    place.hidden = false;
    const words = place.querySelector('[data-selected]');
    if (words !== null) words.textContent = selected;
  }
}

/** Shows the view of the address: whose curves are drawn, which lanes are printed, and what its filters leave of them. */
export function showView(root: HTMLElement): void {
  const figures = parseJson(root, '[data-figures]') as MapFigures;
  const rows = [...root.querySelectorAll<HTMLElement>('.sheet-row')];
  const lanes = [...new Set(rows.map(({ dataset }) => dataset['lane'] ?? ''))];
  const view = parseView(location, figures, { lanes, twins: [] });
  redraw(root, figures, view);
  if (isFiltered(view)) select(root, figures, view);
  const kept = view.lanes ?? lanes;
  for (const row of rows) if (!kept.includes(row.dataset['lane'] ?? '')) row.remove();
  repack(root);
  const sheets = [...root.querySelectorAll<HTMLElement>('.sheet')];
  const leftOut = lanes.length - kept.length;
  for (const [index, sheet] of sheets.entries()) {
    const name = printSays.sheet(index + 1, sheets.length);
    sheet.ariaLabel = name;
    const number = sheet.querySelector('[data-number]');
    if (number !== null) number.textContent = name;
    const left = sheet.querySelector('[data-left-out]');
    if (left !== null && leftOut > 0) left.textContent = printSays.leftOut(leftOut);
  }
  const count = root.querySelector('[data-sheets]');
  if (count !== null) count.textContent = printSays.sheets(sheets.length);
}

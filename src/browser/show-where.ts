/** A copy of the names of the personas that are drawn, with their marks. */
function drawnNames(map: Element): HTMLElement {
  const line = document.createElement('p');
  for (const chip of map.querySelectorAll('.map-bar [data-persona][aria-pressed="true"]')) {
    const name = document.createElement('span');
    name.append(...[...chip.childNodes].map((part) => part.cloneNode(true)), ' ');
    line.append(name);
  }
  return line;
}

/** The map's name, as a link to its beginning, and its question. */
function nameAndQuestion(): HTMLElement[] {
  const name = document.createElement('a');
  name.href = '#';
  name.textContent = document.querySelector('h1')?.textContent.trim() ?? '';
  const head = document.createElement('b');
  head.append(name);
  const question = document.querySelector('.question')?.cloneNode(true) as HTMLElement | undefined;
  question?.removeAttribute('class');
  return [head, ...(question === undefined ? [] : [question])];
}

/**
 * Shows a reader who lands on a step where they are: the map's name, its question and whose lines are drawn. Where the
 * head of the map has room above the step, the page is brought there; else what the head says is said once more: above
 * the grid, or among the cards above that of the step. A page that one comes back to stays where it was left.
 */
export function showWhere(map: HTMLElement, step: HTMLElement | undefined): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit !== undefined && visit.type !== 'navigate') return;
  map.querySelector('.landing')?.remove();
  const frame = map.querySelector<HTMLElement>('.map-frame');
  const bar = map.querySelector<HTMLElement>('.map-bar');
  const head = step?.querySelector<HTMLElement>('.step-head');
  const title = document.querySelector<HTMLElement>('h1');
  if (step === undefined || frame === null || bar === null || head == null || title === null) return;
  const isCards = getComputedStyle(frame).overflowX === 'visible';
  const landing = document.createElement('div');
  landing.className = 'landing';
  if (isCards) {
    landing.append(...nameAndQuestion(), drawnNames(map));
    // At the first step of a stage, above the name of the stage.
    const before = step.previousElementSibling?.matches('.stage-head') === true ? step.parentElement : step;
    before?.before(landing);
    const strip = map.querySelector('.strip')?.clientHeight ?? 0;
    window.scrollTo({ top: landing.getBoundingClientRect().top + scrollY - strip - 16, behavior: 'instant' });
    return;
  }
  if (map.dataset['framed'] !== undefined) {
    // The frame of a grid is never higher than the window: its title is in sight.
    landing.append(drawnNames(map));
    if (landing.querySelector('.marker') !== null) frame.before(landing);
    return;
  }
  const below = head.getBoundingClientRect().bottom - title.getBoundingClientRect().top;
  if (below > innerHeight - 200) {
    landing.append(...nameAndQuestion());
    bar.before(landing);
  }
  const top = landing.isConnected ? landing : title;
  window.scrollTo({ top: top.getBoundingClientRect().top + scrollY - 16, behavior: 'instant' });
}

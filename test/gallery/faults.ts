/**
 * What cannot be read, or lies over something else, on the map page as it stands: a sentence each. Runs in the browser,
 * so it takes nothing from outside.
 */
export function findFaults(): string[] {
  const faults: string[] = [];
  const map = document.querySelector<HTMLElement>('journey-map')!;
  const frame = map.querySelector<HTMLElement>('.map-frame')!;
  const isGrid = getComputedStyle(frame).overflowX !== 'visible';

  interface Box {
    name: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1.5 && height > 1.5 && element.checkVisibility({ visibilityProperty: true });
  };
  const nameOf = (element: Element): string => {
    const step = element.closest<HTMLElement>('[data-step]')?.dataset['step'];
    return `${element.className || element.localName} “${element.textContent.trim().slice(0, 30)}”${step === undefined ? '' : ` of ${step}`}`;
  };
  /** Where the text of an element is seen, however wide the element is. */
  const textBox = (element: Element): Box => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    // What an element itself cuts off, with an ellipsis, is nowhere.
    const clips = getComputedStyle(element).overflowX !== 'visible';
    const clip = clips ? element.getBoundingClientRect() : new DOMRect(-1e6, -1e6, 2e6, 2e6);
    return {
      name: nameOf(element),
      left: Math.max(clip.left, Math.min(...lines.map(({ left }) => left))),
      right: Math.min(clip.right, Math.max(...lines.map(({ right }) => right))),
      top: Math.max(clip.top, Math.min(...lines.map(({ top }) => top))),
      bottom: Math.min(clip.bottom, Math.max(...lines.map(({ bottom }) => bottom))),
    };
  };
  const shown = <Shown extends Element>(selector: string): Shown[] =>
    [...map.querySelectorAll<Shown>(selector)].filter(isShown);
  const within = (box: Box, outer: Pick<Box, 'left' | 'right'>, what: string): void => {
    if (box.left < outer.left - 1) faults.push(`${box.name} is cut off at the left of ${what}`);
    if (box.right > outer.right + 1) faults.push(`${box.name} is cut off at the right of ${what}`);
  };
  const apart = (boxes: readonly Box[]): void => {
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 2) faults.push(`${a.name} and ${b.name} lie over each other`);
      }
    }
  };

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} pixels wider than the window`);

  // Text that is set in lines stays within its box. Drawn lanes place their words freely; they come below.
  const lined = '.cell:not(.lane-experience, .lane-channels, .lane-still-with-us, .lane-difference)';
  for (const element of shown<HTMLElement>(
    `${lined}, .step-head, .stage-name, .lane-head:not(.lane-channels), .line-end, .apart-names li, .chip, .turn, .fold span, .comparison`,
  )) {
    // What ends in an ellipsis says all of it in its title.
    const isTitled = element.title !== '' && getComputedStyle(element).textOverflow === 'ellipsis';
    if (!isTitled && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
      faults.push(`${nameOf(element)} is ${element.scrollWidth - element.clientWidth} pixels wider than its place`);
    }
    const small = Number.parseFloat(getComputedStyle(element).fontSize);
    if (small > 0 && small < 12) faults.push(`${nameOf(element)} is set in ${small} pixels`);
  }
  if (!isGrid) return faults;

  for (const number of shown('.step-number, .share')) {
    const range = document.createRange();
    range.selectNodeContents(number);
    const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top / 6));
    if (new Set(tops).size > 1) faults.push(`${nameOf(number)} is broken over lines`);
  }
  apart(shown('.lane-head.r-1, .lane-head.r-2').map(textBox));

  // What stands at the drawing: neither cut off by the map's rims nor over each other.
  const heads = map.querySelector('.lane-heads')!.getBoundingClientRect();
  const grid = map.querySelector('.map-grid')!.getBoundingClientRect();
  const drawn = shown(
    '.flag i, .flag span, .worded b, .share, .line-end, .no-channel, .cell.lane-difference > span:not(.cell-label)',
  ).map(textBox);
  apart(drawn);
  // The first column lies right of the headings when the frame is scrolled to its start.
  const start = { left: heads.right - frame.scrollLeft, right: grid.right };
  for (const box of drawn) within(box, start, 'the map');
  for (const head of shown('.lane-heads .apart-names li, .lane-heads .track-names li')) {
    const { left, right } = head.getBoundingClientRect();
    within({ ...textBox(head), left, right }, heads, 'the headings');
  }

  // Read-outs of the steps at both ends and in the middle, as the keyboard shows them.
  const links = shown('.step-link');
  const chosen = new Set([0, 1, Math.floor(links.length / 2), links.length - 2, links.length - 1]);
  for (const link of links.filter((_, index) => chosen.has(index)) as HTMLElement[]) {
    link.focus();
    const step = link.closest('[data-step]')!;
    const view = frame.getBoundingClientRect();
    const seen = { left: heads.right, right: view.left + frame.clientWidth };
    const boxes = [...step.querySelectorAll('.reading')].filter(isShown).map((reading): Box => {
      const { left, right, top, bottom } = reading.getBoundingClientRect();
      return { name: nameOf(reading), left, right, top, bottom };
    });
    apart(boxes);
    for (const box of boxes) within(box, seen, 'the frame');
    link.blur();
  }
  return faults;
}

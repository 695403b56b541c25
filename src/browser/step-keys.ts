import { backward, forward, rightToLeft } from './direction.ts';

/**
 * Makes the steps of a map one tab stop: ← and → go from step to step, Home and End to the first and the last, Escape
 * leaves for the filter bar. Without a script every step is a tab stop of its own. Returns what to call when steps were
 * folded: the stop must be one that is shown.
 */
export function roveSteps(map: HTMLElement, signal: AbortSignal): () => void {
  const all = [...map.querySelectorAll<HTMLElement>('.map-frame .step-link')];
  const isShown = (link: HTMLElement) => link.closest('[data-step][hidden]') === null;
  let stop: HTMLElement | undefined;
  const stopAt = (next: HTMLElement | undefined) => {
    if (next === undefined) return;
    stop = next;
    for (const link of all) link.tabIndex = link === stop ? 0 : -1;
  };
  const stopInSight = () => {
    if (stop !== undefined && !isShown(stop)) stopAt(all.find(isShown));
  };
  stopAt(all[0]);

  map.addEventListener(
    'focusin',
    (event) => {
      const link = (event.target as Element).closest<HTMLElement>('.map-frame .step-link');
      if (link === null) return;
      stopAt(link);
      // Sticky headings must not cover what has focus.
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    { signal },
  );
  // Read-outs stand on the side of their step where there is room.
  const makeRoom = ({ target }: Event) => {
    const step = (target as Element).closest('.map-frame [data-step]');
    const frame = step?.closest('.map-frame');
    if (step == null || frame == null) return;
    const [{ left, right }, seen] = [step.getBoundingClientRect(), frame.getBoundingClientRect()];
    const heads = map.querySelector('.lane-heads')?.getBoundingClientRect();
    const late = rightToLeft
      ? left + right < seen.left + (heads?.left ?? seen.right)
      : left + right > (heads?.right ?? seen.left) + seen.right;
    step.toggleAttribute('data-late', late);
  };
  map.addEventListener('pointerover', makeRoom, { signal });
  map.addEventListener('focusin', makeRoom, { signal });
  map.addEventListener(
    'keydown',
    (event) => {
      const link = (event.target as Element).closest<HTMLElement>('.map-frame .step-link');
      if (link === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const links = all.filter(isShown);
      const here = links.indexOf(link);
      const next = {
        [forward]: links[here + 1],
        [backward]: links[here - 1],
        Home: links.at(0),
        End: links.at(-1),
      }[event.key];
      if (event.key === 'Escape') map.querySelector<HTMLElement>('.map-bar :is(button, summary)')?.focus();
      else if (next !== undefined) next.focus();
      else if (!['ArrowRight', 'ArrowLeft'].includes(event.key)) return;
      event.preventDefault();
    },
    { signal },
  );
  return stopInSight;
}

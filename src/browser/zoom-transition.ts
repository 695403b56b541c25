/** How long the map takes from one form to the other, in milliseconds. */
const duration = 320;

interface Moved {
  element: Element;
  left: number;
  width: number;
}

function placesOf(map: HTMLElement): Moved[] {
  return [...map.querySelectorAll<HTMLElement>('.step:not([hidden]), .fold, .drawing')].map((element) => {
    const { left, width } = element.getBoundingClientRect();
    return { element, left, width };
  });
}

/**
 * Changes a map between overview and detail so that the eye can follow: everything slides from where it is seen at this
 * moment, in the middle of an earlier change as well, to its new place. With reduced motion it is there at once.
 */
export function zoom(map: HTMLElement, change: () => void): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    change();
    return;
  }
  const before = new Map(placesOf(map).map((place) => [place.element, place]));
  // What is seen now includes an animation that is still under way; from here on only the new one counts.
  for (const { element } of before.values()) for (const running of element.getAnimations()) running.cancel();
  change();
  const sees = (left: number, width: number) => left < innerWidth && left + width > 0;
  const moves = placesOf(map).flatMap(({ element, left, width }) => {
    const old = before.get(element);
    if (old === undefined || width === 0 || old.width === 0) return [];
    if (!sees(left, width) && !sees(old.left, old.width)) return [];
    // A drawing is stretched, and the dots in the middle of the steps stay on its lines.
    const moved = `translateX(${old.left + old.width / 2 - left - width / 2}px)`;
    const from = element.classList.contains('drawing') ? `${moved} scaleX(${old.width / width})` : moved;
    return [{ element, from }];
  });
  for (const { element, from } of moves) {
    element.animate({ transform: [from, 'none'] }, { duration, easing: 'cubic-bezier(0.3, 0, 0.1, 1)' });
  }
}

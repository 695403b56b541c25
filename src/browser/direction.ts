/** Whether the page, and with it the journey, runs from right to left. */
export const rightToLeft = document.documentElement.dir === 'rtl';

/** The keys that go on along the journey, and back. */
export const [forward, backward] = rightToLeft
  ? (['ArrowLeft', 'ArrowRight'] as const)
  : (['ArrowRight', 'ArrowLeft'] as const);

/** How far a frame is scrolled along the journey, in pixels: to the left, where a page runs that way, counts down. */
export function scrolled({ scrollLeft }: Element): number {
  return rightToLeft ? -scrollLeft : scrollLeft;
}

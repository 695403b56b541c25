/** One change, timed from the input to the paint, in milliseconds. */
export interface FrameTiming {
  /**
   * From the input (`event.timeStamp` of the click) to the end of the frame that shows its first effect: script,
   * style, layout and paint on the main thread.
   */
  frame: number;
  /**
   * The same to the last frame that changed anything that can be seen; larger than `frame` if the page works on in
   * steps. What is scrolled out of sight may follow later.
   */
  settled: number;
  /**
   * What Chromium itself reports for the interaction (Event Timing, which INP is made of): until the frame is on the
   * screen, in steps of 8 ms. Null when it was quicker than the 16 ms from which Chromium reports.
   */
  reported: number | null;
  /** DOM changes in the map, live regions and descriptions aside. None: the click did nothing. */
  mutations: number;
}

/** A change of the DOM: of an attribute of an element, or of what is in it. */
interface Change {
  element: Element;
  attribute: string | null;
}

declare global {
  interface Window {
    /** Set by `installFrameTimer`: arms the timer for the next click, and resolves once the map was quiet for a while. */
    timeNextClick: () => Promise<FrameTiming>;
  }
}

/**
 * Runs in the page before its own scripts; must stand on its own, because it is sent there as text.
 *
 * A frame ends where a task begins that was posted from its `requestAnimationFrame`, with the highest priority: the
 * callback runs before style, layout and paint of the frame, the task right after them. A message or a timer would do
 * too, but what the page and the browser have put off until after the frame comes before it, and would be counted in.
 * (A second `requestAnimationFrame` would add the pause until the next refresh, up to 17 ms that nobody works in.)
 */
export function installFrameTimer(): void {
  const quietMilliseconds = 250;

  const afterFrame = (then: (end: number) => void): void => {
    requestAnimationFrame(() => {
      void scheduler.postTask(() => then(performance.now()), { priority: 'user-blocking' });
    });
  };

  let reported: number | null = null;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'click' || entry.name === 'pointerup') reported = Math.max(reported ?? 0, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

  window.timeNextClick = () =>
    new Promise((resolve) => {
      const map = document.querySelector('journey-map');
      if (!map) throw new Error('The page holds no <journey-map>.');
      let start = 0;
      let frame = 0;
      let settled = 0;
      let mutations = 0;
      /** What changed since the last frame ended; null when no frame is awaited. */
      let changes: Change[] | null = null;
      let lastActivity = performance.now();
      reported = null;

      const scroller = map.querySelector('figure');
      const headings = map.querySelector('.lane-heads');
      const canBeSeen = ({ element, attribute }: Change): boolean => {
        // What went away may have moved what is seen.
        if (!element.checkVisibility()) return attribute === 'hidden';
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const frameOf = scroller?.contains(element) ? scroller.getBoundingClientRect() : null;
        // The headings of lanes stay where they are; what is scrolled below them is covered.
        const covered = frameOf === null || headings?.contains(element) ? 0 : headings?.getBoundingClientRect().right;
        return (
          right > Math.max(0, frameOf?.left ?? 0, covered ?? 0) &&
          left < Math.min(innerWidth, frameOf?.right ?? innerWidth) &&
          bottom > Math.max(0, frameOf?.top ?? 0) &&
          top < Math.min(innerHeight, frameOf?.bottom ?? innerHeight)
        );
      };

      const observer = new MutationObserver((records) => {
        if (start === 0) return;
        const changed = records.flatMap(({ target, attributeName, oldValue }) => {
          const element = target instanceof Element ? target : target.parentElement;
          // What is said to a screen reader, and the drawing in words, may come late on purpose: no part of the picture.
          const isSaid = element?.closest('[aria-live], [role="status"], output, [data-words]');
          const isSame = attributeName !== null && element?.getAttribute(attributeName) === oldValue;
          return element === null || isSaid || isSame ? [] : { element, attribute: attributeName };
        });
        if (changed.length === 0) return;
        mutations += changed.length;
        lastActivity = performance.now();
        // What the page does in its own requestAnimationFrame comes before the paint of the same frame.
        if (changes !== null) {
          changes.push(...changed);
          return;
        }
        const inFrame = changed;
        changes = inFrame;
        afterFrame((end) => {
          changes = null;
          // Looked at after the frame, when it costs the page nothing.
          if (frame === 0 || inFrame.some(canBeSeen)) settled = end - start;
          frame ||= end - start;
          lastActivity = performance.now();
        });
      });
      observer.observe(map, { subtree: true, childList: true, attributeOldValue: true, characterData: true });

      const onClick = (event: MouseEvent): void => {
        start = event.timeStamp;
        lastActivity = performance.now();
      };
      window.addEventListener('click', onClick, { capture: true, once: true });

      const timer = setInterval(() => {
        // A frame can take longer than the quiet time: its end is waited for.
        if (start === 0 || changes !== null || performance.now() - lastActivity < quietMilliseconds) return;
        clearInterval(timer);
        observer.disconnect();
        resolve({ frame, settled, reported, mutations });
      }, 50);
    });
}

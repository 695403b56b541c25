/** One change, timed from the input to the paint, in milliseconds. */
export interface FrameTiming {
  /**
   * From the input (`event.timeStamp` of the click) to the end of the frame that shows its first effect: script,
   * style, layout and paint on the main thread.
   */
  frame: number;
  /** The same to the last frame that changed anything in the map; larger than `frame` if the page works on in steps. */
  settled: number;
  /**
   * What Chromium itself reports for the interaction (Event Timing, which INP is made of): until the frame is on the
   * screen, in steps of 8 ms. Null when it was quicker than the 16 ms from which Chromium reports.
   */
  reported: number | null;
  /** DOM changes in the map, live regions aside. None: the click did nothing. */
  mutations: number;
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
 * A frame ends where a task begins that was posted from its `requestAnimationFrame`: the callback runs before style,
 * layout and paint of the frame, and the message is delivered after them. (Waiting for a second
 * `requestAnimationFrame` instead would add the pause until the next refresh, up to 17 ms that nobody works in.)
 */
export function installFrameTimer(): void {
  const quietMilliseconds = 250;

  const afterFrame = (then: (end: number) => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        then(performance.now());
      };
      channel.port2.postMessage(null);
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
      let lastActivity = performance.now();
      reported = null;

      const observer = new MutationObserver((records) => {
        if (start === 0) return;
        const inMap = records.filter(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          // What is said to a screen reader may come late on purpose, and is not part of the picture.
          return !element?.closest('[aria-live], [role="status"], output');
        });
        if (inMap.length === 0) return;
        mutations += inMap.length;
        lastActivity = performance.now();
        afterFrame((end) => {
          frame ||= end - start;
          settled = end - start;
          lastActivity = performance.now();
        });
      });
      observer.observe(map, { subtree: true, childList: true, attributes: true, characterData: true });

      const onClick = (event: MouseEvent): void => {
        start = event.timeStamp;
        lastActivity = performance.now();
      };
      window.addEventListener('click', onClick, { capture: true, once: true });

      const timer = setInterval(() => {
        if (start === 0 || performance.now() - lastActivity < quietMilliseconds) return;
        clearInterval(timer);
        observer.disconnect();
        resolve({ frame, settled, reported, mutations });
      }, 50);
    });
}

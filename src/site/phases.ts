import type { Plugin } from 'vite';

function report(phase: string, since: number): void {
  process.stderr.write(`[journeybook] phase ${phase} ${((performance.now() - since) / 1000).toFixed(2)} s\n`);
}

/** Runs one phase and tells how long it took: on the standard error stream, for the other one holds the report. */
export async function timed<Result>(phase: string, run: () => Promise<Result>): Promise<Result> {
  const since = performance.now();
  const result = await run();
  report(phase, since);
  return result;
}

/** Prints how long each phase of a build took, for people and for `bench/`: `[journeybook] phase render 1.25 s`. */
export function phaseTimer(): { start: (phase: string) => void; end: () => void } {
  let current: { phase: string; since: number } | null = null;
  const end = () => {
    if (current === null) return;
    report(current.phase, current.since);
    current = null;
  };
  return {
    start: (phase) => {
      end();
      current = { phase, since: performance.now() };
    },
    end,
  };
}

/** Tells when pages begin to be rendered: after the last bundle, the browser's, is written. Astro has no hook for it. */
export function renderBegins(tell: () => void): Plugin {
  return {
    name: 'journeybook:render-begins',
    apply: 'build',
    closeBundle() {
      if (this.environment.name === 'client') tell();
    },
  };
}

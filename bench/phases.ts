/** One part of our build, as the build itself reports it. */
export interface Phase {
  name: string;
  seconds: number;
}

/**
 * The phases that a build of ours printed, in the order in which they first came; a phase printed twice is added up.
 * What the build's wall time has beyond them is the last one, `other`: starting npm and Node, loading Astro, writing.
 */
export function readPhases(output: string, wallSeconds: number): Phase[] {
  const seconds = new Map<string, number>();
  for (const [, name = '', figure] of output.matchAll(/phase (\w+) ([\d.]+) s/gu)) {
    seconds.set(name, (seconds.get(name) ?? 0) + Number(figure));
  }
  const named = [...seconds].map(([name, figure]) => ({ name, seconds: figure }));
  const accounted = named.reduce((total, phase) => total + phase.seconds, 0);
  return [...named, { name: 'other', seconds: Math.max(0, wallSeconds - accounted) }];
}

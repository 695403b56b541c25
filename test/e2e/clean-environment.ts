/**
 * The environment for a command started from a test, as its users have it: without what Vitest sets for its own
 * children, which Astro looks at, and without settings of the person who runs the tests. BASE_URL stays: it must not
 * matter.
 */
export function cleanEnvironment(): Record<string, string | undefined> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|JOURNEYBOOK_|NODE_ENV$)/.test(name));
  return { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1' };
}

import { dirname, delimiter } from 'node:path';

/**
 * The environment for a build started from a bench: this Node first on the path, no telemetry, and nothing of the npm
 * that may have started the bench, because its `npm_` variables would steer an npm started in another folder.
 */
export function buildEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name));
  return {
    ...Object.fromEntries(inherited),
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: '0',
    ...extra,
  };
}

import { parseArgs } from 'node:util';

/** Reads `--port N` and `--host [name]` as Astro's server options. */
export function serveOptions(args: readonly string[]): { port?: number; host?: string | boolean } {
  const { values } = parseArgs({
    args: args.map((arg) => (arg === '--host' ? '--host=' : arg)),
    options: { port: { type: 'string' }, host: { type: 'string' } },
  });
  return {
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.host === undefined ? {} : { host: values.host === '' ? true : values.host }),
  };
}

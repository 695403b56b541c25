import { parseArgs } from 'node:util';
import { WrongOption } from '../site/settings.ts';

/**
 * Reads `--port N` and `--host [name]` as Astro's server options.
 * @throws {WrongOption} in words, for an option that isn't one or a port that is no number.
 */
export function serveOptions(args: readonly string[]): { port?: number; host?: string | boolean } {
  const options = { port: { type: 'string' }, host: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({
    // A bare --host means every address of the machine.
    args: args.map((arg, index) => (arg === '--host' && (args[index + 1] ?? '--').startsWith('--') ? '--host=' : arg)),
    options,
    strict: false,
    allowPositionals: true,
  });
  const unknown = [
    ...Object.keys(values)
      .filter((name) => !(name in options))
      .map((name) => `--${name}`),
    ...positionals,
  ];
  if (unknown.length > 0) {
    throw new WrongOption(`${unknown.join(' ')} is no option here. There are --port N and --host [name].`);
  }
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new WrongOption('--port takes a number from 1 to 65535, such as --port 4321.');
  }
  const { host } = values;
  return { ...(port === null ? {} : { port }), ...(host === undefined ? {} : { host: host === '' ? true : host }) };
}

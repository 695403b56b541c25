import { describe, expect, test } from 'vitest';
import { serveOptions } from '../../src/cli/serve-options.ts';

describe('serveOptions()', () => {
  test('reads a port and a host; a bare --host is every address', () => {
    expect(serveOptions([])).toEqual({});
    expect(serveOptions(['--port', '4400', '--host'])).toEqual({ port: 4400, host: true });
    expect(serveOptions(['--host', '0.0.0.0', '--port', '80'])).toEqual({ port: 80, host: '0.0.0.0' });
    expect(serveOptions(['--host', '--port', '80'])).toEqual({ port: 80, host: true });
    expect(serveOptions(['--port', '65535'])).toEqual({ port: 65_535 });
  });

  test.each([
    [['--port', 'abc']],
    [['--port', '0']],
    [['--port', '65536']],
    [['--port', '80.5']],
    [['--port', '-1']],
    [['--prt', '3']],
    [['4321']],
    [['--open']],
  ])('refuses %j in words', (args) => {
    expect(() => serveOptions(args)).toThrow(/--port/);
  });
});

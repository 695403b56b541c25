import { createServer, type AddressInfo } from 'node:net';
import { commands, type Session } from './session.ts';
import { startProcess, untilThere } from './start-process.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** The engine of Safari, as Debian packages it, on a screen that nobody sees. */
export async function startWebKit(): Promise<Session> {
  const port = await freePort();
  const driver = startProcess('xvfb-run', ['-a', '-s', '-screen 0 1600x4000x24', 'WebKitWebDriver', `--port=${port}`]);
  const request = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${value?.error ?? ''}: ${value?.message ?? ''}`);
    return value;
  };
  try {
    await untilThere('WebKitWebDriver', () => request('GET', '/status'));
    const { sessionId } = (await request('POST', '/session', { capabilities: {} })) as { sessionId: string };
    return {
      send: (command, parameters = {}) => {
        const { method, path } = commands[command];
        return request(method, `/session/${sessionId}${path}`, method === 'GET' ? undefined : parameters);
      },
      output: driver.output,
      close: async () => {
        await request('DELETE', `/session/${sessionId}`).catch(() => null);
        await driver.end();
      },
    };
  } catch (error) {
    await driver.end();
    throw new Error(`WebKit does not start. ${driver.output()}`, { cause: error });
  }
}

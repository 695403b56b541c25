import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, type Session } from './session.ts';
import { startProcess, untilThere } from './start-process.ts';

const preferences = {
  'marionette.port': 0, // any that is free; it writes down which
  'devtools.console.stdout.content': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Firefox itself; without geckodriver, which only passes on what is said here, and which Debian does not have. */
export async function startFirefox(): Promise<Session> {
  const profile = await mkdtemp(join(tmpdir(), 'journeybook-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${String(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const browser = startProcess('firefox-esr', ['--headless', '--marionette', '--no-remote', '--profile', profile]);
  const end = async () => {
    await browser.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await untilThere('Firefox', async () => Number(await readFile(join(profile, 'MarionetteActivePort'))));
    const socket = connect(port, '127.0.0.1');
    const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
    let received = Buffer.alloc(0);
    // A message is its length in bytes, a colon, and JSON: [1, number, error, value].
    socket.on('data', (bytes: Buffer) => {
      received = Buffer.concat([received, bytes]);
      for (;;) {
        const colon = received.indexOf(':');
        const length = Number(received.subarray(0, Math.max(0, colon)).toString());
        if (colon < 1 || received.length < colon + 1 + length) return;
        const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
        received = received.subarray(colon + 1 + length);
        if (!Array.isArray(message)) continue;
        const [, number, error, value] = message as [1, number, { error: string; message: string } | null, unknown];
        const asked = waiting.get(number);
        waiting.delete(number);
        if (error === null) asked?.resolve(value);
        else asked?.reject(new Error(`${error.error}: ${error.message}`));
      }
    });
    let count = 0;
    const ask = (name: string, parameters: object) =>
      new Promise<unknown>((resolve, reject) => {
        const text = JSON.stringify([0, (count += 1), name, parameters]);
        waiting.set(count, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    await ask('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    return {
      // What WebDriver gives as it is stands in an object here.
      send: async (command, parameters = {}) =>
        ((await ask(commands[command].marionette, parameters)) as { value?: unknown } | null)?.value,
      output: browser.output,
      close: async () => {
        socket.destroy();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw new Error(`Firefox does not start. ${browser.output()}`, { cause: error });
  }
}

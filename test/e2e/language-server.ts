import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** The bytes of a message as language servers take them. */
function framed(message: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** The first message of what has been received, and what follows it; null while it is not complete. */
function split(received: Buffer): { message: Message; rest: Buffer } | null {
  const headEnd = received.indexOf('\r\n\r\n');
  const length = /Content-Length: (\d+)/.exec(received.toString('latin1', 0, Math.max(headEnd, 0)))?.[1];
  if (headEnd === -1 || length === undefined) return null;
  const end = headEnd + 4 + Number(length);
  if (received.length < end) return null;
  return { message: JSON.parse(received.toString('utf8', headEnd + 4, end)) as Message, rest: received.subarray(end) };
}

/** Astro’s language server, as its extension for VS Code starts it for a folder, with `astro.content-intellisense`. */
export async function astroLanguageServer(folder: string) {
  const command = `${root}node_modules/@astrojs/language-server/bin/nodeServer.js`;
  const child = spawn('node', [command, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let received: Buffer = Buffer.alloc(0);
  let last = 0;

  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let next = split(received); next !== null; next = split(received)) {
      received = next.rest;
      const { id, method, params, result } = next.message;
      if (id === undefined) continue;
      if (method === undefined) waiting.get(id)?.(result);
      // It asks for settings: there are none but the defaults.
      else child.stdin.write(framed({ id, result: params?.items?.map(() => null) ?? null }));
    }
  });

  const tell = (method: string, params: object) => child.stdin.write(framed({ method, params }));
  const ask = (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    child.stdin.write(framed({ id, method, params }));
    return answer;
  };

  const rootUri = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'journeys' }],
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
    initializationOptions: { typescript: { tsdk: `${root}node_modules/typescript/lib` }, contentIntellisense: true },
  });
  tell('initialized', {});
  return { tell, ask, stop: () => child.kill() };
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, posix } from 'node:path';
import { decoded } from '../src/model/address.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** Where `/` of the folder is, without a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on a free port of this machine, under the base path it was built for: a folder's path by its
 * index.html, what is not there by 404.html, as static hosts do. A folder may be named later: requests wait for it.
 */
export async function serveFolder(from: string | (() => Promise<string>), base = '/'): Promise<StaticServer> {
  const send = async (path: string): Promise<{ status: number; file: string; bytes: Buffer }> => {
    const folder = typeof from === 'string' ? from : await from();
    const inside = path.startsWith(base) ? path.slice(base.length) : null;
    const file = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
    const found = file === null ? null : await readFile(join(folder, file)).catch(() => null);
    if (file !== null && found !== null) return { status: 200, file, bytes: found };
    return {
      status: 404,
      file: '404.html',
      bytes: await readFile(join(folder, '404.html')).catch(() => Buffer.from('')),
    };
  };
  const server = createServer((request, response) => {
    // An absolute path, normalised, can't climb above its root.
    const path = posix.normalize(decoded(new URL(request.url ?? '/', 'http://localhost').pathname));
    send(path).then(
      ({ status, file, bytes }) => {
        response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
      },
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

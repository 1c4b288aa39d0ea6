// Static files on this machine only: no header beyond the type, so the same files can lie on any web host.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const FIRST_PORT = 8080;
const LAST_PORT = FIRST_PORT + 50;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** null for anything that is not a known kind of file inside the folder */
function fileAt(folder: string, url: string): string | null {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(folder, path === '/' ? 'index.html' : path);
  return extname(file) in TYPES && existsSync(file) && statSync(file).isFile() ? file : null;
}

const answer =
  (folder: string): RequestListener =>
  (request, response) => {
    const file = fileAt(folder, request.url ?? '/');
    if (file) response.writeHead(200, { 'content-type': TYPES[extname(file)], 'cache-control': 'no-store' }).end(readFileSync(file));
    else response.writeHead(404).end();
  };

function listening(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** At `port` (0: any free one), else at the first free one from 8080 on. */
export async function servePage(folder: string, port?: number): Promise<Server> {
  if (port !== undefined) return listening(createServer(answer(folder)), port);
  for (let next = FIRST_PORT; ; next++) {
    try {
      return await listening(createServer(answer(folder)), next);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || next >= LAST_PORT) throw error;
    }
  }
}

export const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

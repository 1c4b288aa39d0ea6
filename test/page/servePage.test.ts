import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, servePage } from '../../local/page/servePage';

const root = mkdtempSync(join(tmpdir(), 'page-'));
const folder = join(root, 'public');
const servers: Server[] = [];
const serve = async (port?: number) => {
  const server = await servePage(folder, port);
  servers.push(server);
  return server;
};

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<p>hei</p>');
  writeFileSync(join(folder, 'page.js'), 'let x;');
  writeFileSync(join(folder, 'key.pem'), 'secret');
  writeFileSync(join(root, 'secret.json'), '{}');
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true });
});

/** A raw path, as no browser would send it. */
const statusOf = (address: string, path: string) =>
  new Promise<number>((resolve) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).end();
  });

test('the folder is the site: index.html at its root, types by ending', async () => {
  const address = addressOf(await serve(0));
  const index = await fetch(address);
  expect(await index.text()).toBe('<p>hei</p>');
  expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await fetch(`${address}page.js`)).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('nothing outside the folder and no unknown kind of file is given out', async () => {
  const address = addressOf(await serve(0));
  expect(await statusOf(address, '/../secret.json')).toBe(404);
  expect(await statusOf(address, '/%2e%2e/secret.json')).toBe(404);
  expect(await statusOf(address, '/..%2fsecret.json')).toBe(404);
  expect(await statusOf(address, '/key.pem')).toBe(404);
  expect(await statusOf(address, '/missing.js')).toBe(404);
});

test('it listens on this machine only', async () => {
  expect((await serve(0)).address()).toMatchObject({ address: '127.0.0.1' });
});

test('without a port it takes the next free one', async () => {
  const [first, second] = [await serve(), await serve()];
  const ports = [first, second].map((server) => (server.address() as { port: number }).port);
  expect(ports[0]).toBeGreaterThanOrEqual(8080);
  expect(ports[1]).toBeGreaterThan(ports[0]);
});

test('a port that was asked for and is taken is an error', async () => {
  const { port } = (await serve(0)).address() as { port: number };
  await expect(serve(port)).rejects.toThrow('EADDRINUSE');
});

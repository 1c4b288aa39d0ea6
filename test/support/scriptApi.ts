// The two calls of script.googleapis.com v1 that a push makes: projects.getContent and projects.updateContent, on loopback.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import vm from 'node:vm';

export interface ProjectFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}
interface Answer {
  readonly status: number;
  readonly json: unknown;
}
const refuse = (status: number, message: string): Answer => ({ status, json: { error: { code: status, message, errors: [{ message }] } } });

/** What Google refuses at upload: no manifest, unknown types, code that is not script grammar. */
function refusalOf(files: readonly ProjectFile[]): string | null {
  if (files.filter((f) => f.type === 'JSON' && f.name === 'appsscript').length !== 1) return 'Invalid manifest: a file named appsscript is required';
  for (const file of files) {
    if (!['SERVER_JS', 'HTML', 'JSON'].includes(file.type)) return `bad type ${file.type}`;
    try {
      if (file.type === 'JSON') JSON.parse(file.source);
      if (file.type === 'SERVER_JS') new vm.Script(file.source, { filename: `${file.name}.gs` });
    } catch (error) {
      return `Syntax error: ${(error as Error).message} file: ${file.name}`;
    }
  }
  return null;
}

export interface ScriptApi {
  readonly url: string;
  readonly projects: Map<string, readonly ProjectFile[]>;
  close(): Promise<void>;
}

export async function startScriptApi(): Promise<ScriptApi> {
  const projects = new Map<string, readonly ProjectFile[]>();
  const answer = (request: http.IncomingMessage, body: string): Answer => {
    const id = /^\/v1\/projects\/([^/?]+)\/content(\?|$)/.exec(request.url ?? '')?.[1];
    if (!id) return refuse(404, `no such method: ${request.method} ${request.url}`);
    if (!/^Bearer ./.test(request.headers.authorization ?? '')) return refuse(401, 'Request is missing required authentication credential.');
    if (request.method === 'GET') return { status: 200, json: { scriptId: id, files: projects.get(id) ?? [] } };
    const files = JSON.parse(body).files as ProjectFile[];
    const refusal = refusalOf(files);
    if (refusal) return refuse(400, refusal);
    projects.set(id, files);
    return { status: 200, json: { scriptId: id, files } };
  };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { status, json } = answer(request, Buffer.concat(chunks).toString());
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(json));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    projects,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

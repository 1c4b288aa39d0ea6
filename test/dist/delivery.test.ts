// What users really get: the real clasp pushes dist/ to a stand-in of the Apps Script API on loopback, and the received files are run.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHost } from '../../local/host/host';
import { loadInNode } from '../../local/host/nodeBundle';
import { type ProjectFile, type ScriptApi, startScriptApi } from '../support/scriptApi';

const ROOT = resolve(__dirname, '../..');
let api: ScriptApi;
let folder: string;
let status: number | null;
let files: readonly ProjectFile[];
const source = (name: string): string => files.find((file) => file.name === name)?.source ?? '';

function push(): Promise<number | null> {
  const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const args = ['--require', join(ROOT, 'test/support/claspLoopback.cjs'), clasp, '-A', join(folder, 'rc.json'), '-P', folder, 'push', '--force'];
  const env = { PATH: process.env.PATH, HOME: folder, SCRIPT_API_ROOT: api.url };
  return new Promise((done) => spawn(process.execPath, args, { cwd: folder, env }).on('close', done));
}

beforeAll(async () => {
  api = await startScriptApi();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'push-')));
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'left-over.js'), 'function leftOver() {}');
  cpSync(join(ROOT, '.claspignore'), join(folder, '.claspignore'));
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')), scriptId: 'S' }));
  const token = {
    type: 'authorized_user',
    client_id: 'x',
    client_secret: 'x',
    refresh_token: 'x',
    access_token: 'x',
    expiry_date: Date.now() + 3_600_000,
  };
  writeFileSync(join(folder, 'rc.json'), JSON.stringify({ tokens: { default: token } }));
  status = await push();
  files = api.projects.get('S') ?? [];
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the push goes through without a terminal, and brings the built files and nothing else', () => {
  expect(status).toBe(0);
  expect(files.map((file) => `${file.type} ${file.name}`).sort()).toEqual([
    'HTML Server',
    'HTML Sidebar',
    'HTML Xlsx',
    'JSON appsscript',
    'SERVER_JS Code',
  ]);
  expect(source('Code')).toBe(readFileSync(join(ROOT, 'dist/Code.js'), 'utf8'));
  expect(source('Server')).toBe(readFileSync(join(ROOT, 'dist/Server.html'), 'utf8'));
});

test('the received script answers: a function in a cell, the menu, the server behind the sidebar', () => {
  const host = createHost({ files: { Server: source('Server'), Sidebar: source('Sidebar') } });
  const script = loadInNode(source('Code'), host);
  expect(script.cell('REACH_PCT', 30, 60)).toBe(0.5);
  script.call('onOpen', { authMode: 'NONE' });
  expect(host.ui.menus).toHaveLength(1);
  const reply = JSON.parse(String(script.call('rpc', 'setup', JSON.stringify({ lang: 'en' }))));
  expect(reply).toMatchObject({ ok: true, value: { lang: 'en' } });
});

test('the manifest asks for the open spreadsheet, the sidebar and, for the schedule, triggers; nothing is logged to Google', () => {
  expect(JSON.parse(source('appsscript'))).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'NONE' });
  const scopes: string[] = JSON.parse(source('appsscript')).oauthScopes;
  const allowed = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'];
  expect(scopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).filter((scope) => !allowed.includes(scope))).toEqual([]);
});

// The two built scripts: what a cell loads, what a click loads, and what of them can be called.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'acorn';
import { createHost } from '../../local/host/host';
import { loadInNode } from '../../local/host/nodeBundle';
import { builtAddon } from '../../local/workbook/builtAddon';

const ROOT = resolve(__dirname, '../..');
const { code, files } = builtAddon(join(ROOT, 'dist'));
const functions = readdirSync(join(ROOT, 'src/functions')).flatMap((file) => /^([A-Z][A-Z0-9_]*)\.ts$/.exec(file)?.[1] ?? []);

interface Declaration {
  readonly type: string;
  readonly id?: { readonly name: string };
}
const declared = (script: string): string[] =>
  (parse(script, { ecmaVersion: 2019, sourceType: 'script' }).body as unknown as Declaration[])
    .filter((node) => node.type === 'FunctionDeclaration')
    .map((node) => node.id?.name ?? '');

test('cells and the sidebar see the custom functions and the entry points, and nothing else', () => {
  const entries = ['buildPlanFromMenu', 'onEdit', 'onInstall', 'onOpen', 'rpc', 'showSidebar'];
  expect(
    declared(code)
      .filter((name) => !name.endsWith('_'))
      .sort(),
  ).toEqual([...functions, ...entries].sort());
});

test('the server is in a file of its own: a cell never loads it', () => {
  expect(declared(files.Server)).toEqual([]);
  expect(code).not.toContain('importComplete');
  expect(files.Server).toContain('importComplete');
  expect(code.length).toBeLessThan(200_000);
  const host = createHost({ files: {} }); // no Server file: whoever asks for it fails
  const script = loadInNode(code, host);
  expect(script.cell('REACH_PCT', 1, 4)).toBe(0.25);
  host.calls.reset();
  script.cell('SQL_COST', 100, 4);
  expect(host.calls.names).toEqual([]);
  expect(() => script.call('rpc', 'state', '{}')).toThrow(/Server/);
});

test('one execution reads the server once', () => {
  const host = createHost({ files: { ...files } });
  loadInNode(code, host).call('rpc', 'state', '{}');
  expect(host.calls.names.filter((name) => /createTemplateFromFile|getRawContent/.test(name))).toHaveLength(2);
});

test('ONE_FILE=1 builds one script that answers alike, for a host that refuses to evaluate', () => {
  const out = mkdtempSync(join(tmpdir(), 'one-file-'));
  try {
    execFileSync(process.execPath, ['build.mjs'], { cwd: ROOT, env: { ...process.env, ONE_FILE: '1', OUT_DIR: out }, stdio: 'pipe' });
    expect(readdirSync(out).sort()).toEqual(['Code.js', 'Sidebar.html', 'Xlsx.html', 'appsscript.json']);
    const one = readFileSync(join(out, 'Code.js'), 'utf8');
    expect(one).not.toMatch(/\beval\(/);
    expect(declared(one)).toEqual(declared(code));
    const ask = (script: string, pages: Record<string, string>) =>
      JSON.parse(String(loadInNode(script, createHost({ files: pages })).call('rpc', 'setup', JSON.stringify({ lang: 'fi' }))));
    expect(ask(one, {})).toEqual(ask(code, { ...files }));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test('the reader of Excel workbooks is in a file of its own: the sidebar does not carry it, and it runs alone', () => {
  const reader = readFileSync(join(ROOT, 'dist/Xlsx.html'), 'utf8');
  const sidebar = readFileSync(join(ROOT, 'dist/Sidebar.html'), 'utf8');
  for (const sign of ['DecompressionStream', 'xl/sharedStrings.xml']) {
    expect(reader).toContain(sign);
    expect(sidebar).not.toContain(sign);
  }
  expect(reader.length).toBeLessThan(20_000);
  expect(Object.keys(new Function(`${reader}\nreturn Xlsx_;`)())).toEqual(['readXlsxRecords']);
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const SRC = join(ROOT, 'src');
/** Who may import whom; a folder may always import itself. Types of a contract file are imports like any other. */
const MAY: Record<string, readonly string[]> = {
  domain: [],
  tabs: ['domain', 'text'],
  text: ['domain', 'tabs'],
  functions: ['domain', 'text'],
  sheet: ['domain', 'tabs', 'text'],
  exports: ['domain', 'tabs', 'text'],
  rpc: ['exports', 'tabs', 'text'],
  'apps-script': ['domain', 'tabs', 'text', 'functions', 'sheet', 'rpc'],
  sidebar: ['exports', 'rpc', 'tabs', 'text'],
};
/** rpc carries the types of export values, no code of the readers: only `import type` there. */
const TYPE_ONLY = new Set(['rpc>exports', 'text>domain', 'text>tabs', 'tabs>domain', 'sidebar>tabs']);

const filesUnder = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
const SOURCES = filesUnder(SRC);
const folderOf = (path: string) => relative(SRC, path).split('/')[0];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}
function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^(import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)';/gm)].map((m) => ({
    from: path,
    to: m[3],
    typeOnly: Boolean(m[2]),
  }));
}
function refusal(found: Import): string | null {
  if (!found.to.startsWith('.')) return null;
  const target = resolve(dirname(found.from), found.to);
  const [from, to] = [folderOf(found.from), folderOf(target)];
  const where = `${relative(ROOT, found.from)} imports ${found.to}`;
  if (relative(SRC, target).startsWith('..')) return `${where}: outside src`;
  if (from === to) return null;
  if (!(MAY[from] ?? []).includes(to)) return `${where}: ${from} may not know ${to}`;
  if (TYPE_ONLY.has(`${from}>${to}`) && !found.typeOnly) return `${where}: only types may cross from ${to} to ${from}`;
  return null;
}

describe('the folders of src know only those that the map allows', () => {
  test('every folder is on the map', () => {
    expect(readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory() && !(name in MAY))).toEqual([]);
  });
  test('no import crosses a wall', () => {
    expect(SOURCES.flatMap(importsOf).map(refusal).filter(Boolean)).toEqual([]);
  });
  test('a wall would be noticed', () => {
    const wrong = { from: join(SRC, 'domain/plan/x.ts'), to: '../../apps-script/main', typeOnly: true };
    expect(refusal(wrong)).toMatch(/domain may not know apps-script/);
  });
  test('packages are imported only where they ship: none in the server bundle, papaparse in exports, preact in the sidebar', () => {
    const allowed: Record<string, RegExp> = { exports: /^papaparse$/, sidebar: /^preact(\/hooks)?$/ };
    const packages = SOURCES.flatMap(importsOf).filter((i) => !i.to.startsWith('.'));
    expect(packages.filter((i) => !allowed[folderOf(i.from)]?.test(i.to)).map((i) => `${relative(ROOT, i.from)}: ${i.to}`)).toEqual([]);
  });
});

describe('one way to do a thing', () => {
  const code = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  test('only apps-script names Google services', () => {
    const services = /\b(SpreadsheetApp|PropertiesService|CacheService|LockService|HtmlService|ScriptApp|Utilities\.|Session\.)/;
    expect(SOURCES.filter((p) => folderOf(p) !== 'apps-script' && services.test(code(p))).map((p) => relative(ROOT, p))).toEqual([]);
  });
  test('no instanceof Date or Array: false across realms', () => {
    expect(SOURCES.filter((p) => folderOf(p) !== 'sidebar' && /instanceof (Date|Array)\b/.test(code(p))).map((p) => relative(ROOT, p))).toEqual([]);
  });
  test('nothing in domain or functions asks the clock or chance', () => {
    const impure = /Math\.random|Date\.now|new Date\(\s*\)|performance\./;
    expect(SOURCES.filter((p) => /^(domain|functions|tabs|sheet)$/.test(folderOf(p)) && impure.test(code(p))).map((p) => relative(ROOT, p))).toEqual(
      [],
    );
  });
  test('no file is called utils, helpers, common or manager, and none is longer than 300 lines', () => {
    const bad = SOURCES.filter((p) => /(utils?|helpers?|common|manager)\.tsx?$/i.test(p) || readFileSync(p, 'utf8').split('\n').length > 301);
    expect(bad.map((p) => relative(ROOT, p))).toEqual([]);
  });
  test('the server never writes to a log: nothing leaves the spreadsheet', () => {
    expect(SOURCES.filter((p) => folderOf(p) !== 'sidebar' && /\b(console|Logger)\./.test(code(p))).map((p) => relative(ROOT, p))).toEqual([]);
  });
});

// Runs every file of contract/ and then checks that no method of the host is without a contract test or a line in docs/host.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { implementedMethods } from '../../local/host/implementedMethods';
import { contracted } from './stage';

const ROOT = join(__dirname, '../..');
const FOLDER = join(__dirname, 'contract');
for (const file of readdirSync(FOLDER)) require(join(FOLDER, file));

describe('the host has nothing by accident', () => {
  const documented = documentedMethods();
  test('every method has a contract test', () => expect(implementedMethods().filter((method) => !contracted.has(method))).toEqual([]));
  test('every contract test is about a method of the host', () =>
    expect([...contracted].filter((method) => !implementedMethods().includes(method))).toEqual([]));
  test('every method has a line in docs/host.md that names the page it follows', () =>
    expect(implementedMethods().filter((method) => !documented.has(method))).toEqual([]));
  test('docs/host.md names no method that the host lacks', () =>
    expect([...documented].filter((method) => !implementedMethods().includes(method))).toEqual([]));
  test('every class that a script can meet is in the list', () => expect([...servedClasses()].filter((name) => !classNames().has(name))).toEqual([]));
});

const classNames = () => new Set(implementedMethods().map((method) => method.split('.')[0]));

/** rows of the form `| Range.getValues | [range](https://developers.google.com/...) | ... |` */
function documentedMethods(): Set<string> {
  const text = readFileSync(join(ROOT, 'docs/host.md'), 'utf8');
  return new Set(
    Array.from(text.matchAll(/^\| (\w+\.\w+) \| \[[^\]]+\]\(https:\/\/developers\.google\.com\/apps-script\/[^)]+\) \|/gm), (row) => row[1]),
  );
}

function servedClasses(): Set<string> {
  const names = new Set<string>();
  for (const file of sources(join(ROOT, 'local/host')))
    for (const hit of readFileSync(file, 'utf8').matchAll(/(?:service\([^,()]*execution,|serve\()\s*'(\w+)'/g)) names.add(hit[1]);
  return names;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : [],
  );
}

// Every cell with one of our functions loads them all: what they weigh, and what they do at load, is a promise.
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { build } from 'esbuild';

const ROOT = join(__dirname, '../..');

/** the functions as the build puts them into the script, with the characters of each source */
const bundled = async (format: 'iife' | 'esm') => {
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/functions/registry.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format,
    target: 'es2019',
    charset: 'utf8',
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return { code: outputFiles[0].text, sources: Object.entries(inputs).map(([path, { bytesInOutput }]) => ({ path, size: bytesInOutput })) };
};

test('functions and statistics together have at most 60,000 characters, unminified', async () => {
  const { sources } = await bundled('iife');
  const sizeOf = (folder: RegExp) => sources.reduce((total, { path, size }) => total + (folder.test(path) ? size : 0), 0);
  expect(sizeOf(/^src\/functions\//)).toBeGreaterThan(20_000);
  expect(sizeOf(/^src\/domain\/statistics\//)).toBeGreaterThan(10_000);
  expect(sizeOf(/^src\/(functions|domain\/statistics)\//)).toBeLessThanOrEqual(60_000);
});

test('an answer needs no words, no tabs and no exports', async () => {
  const { sources } = await bundled('iife');
  expect(sources.map(({ path }) => path).filter((path) => !/^src\/(functions|domain)\//.test(path))).toEqual([]);
});

/** Calls that run when the script is loaded; a square root of a constant is none to speak of. */
const callsAtLoad = (node: Node, code: string): string[] => {
  if (/Function|Class/.test(node.type)) return [];
  const text = code.slice(node.start, node.end);
  if (/^(Call|New|TaggedTemplate)Expression$/.test(node.type) && !text.startsWith('Math.')) return [text];
  return Object.values(node).flatMap((part) =>
    (Array.isArray(part) ? part : [part]).flatMap((child) => (typeof child?.type === 'string' ? callsAtLoad(child, code) : [])),
  );
};

test('nothing is computed at load', async () => {
  const { code } = await bundled('esm');
  expect(callsAtLoad(parse(code, { ecmaVersion: 2019, sourceType: 'module' }), code)).toEqual([]);
  const built = 'const table = new Map([[1, 2]]);\nconst later = () => new Map();';
  expect(callsAtLoad(parse(built, { ecmaVersion: 2019, sourceType: 'module' }), built)).toEqual(['new Map([[1, 2]])']);
});

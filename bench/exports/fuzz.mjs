// Reads a hundred thousand damaged, random and made-up exports: `node bench/exports/fuzz.mjs [CASES] [SEED]`. Prints cases, seconds and findings;
// exit code 1 if anything was thrown but our own errors, a figure differs from its cell, or a sum from the file's.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const CASES = Number(process.argv[2] ?? 100_000);
const SEED = Number(process.argv[3] ?? Date.now() % 1e9);
/** shares of the cases */
const MUTATED = 0.7;
const MADE = 0.25;

const load = async () => {
  const out = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const entry = join(ROOT, 'bench/exports/cases.ts');
  const bundle = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' });
  const file = join(out, 'cases.mjs');
  writeFileSync(file, bundle.outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(out, { recursive: true });
  }
};

const { fc, findingOf, madeFinding, madeTable, mutation, LAYOUTS } = await load();
const counts = { mutated: 0, made: 0, random: 0 };
const found = new Map();
const note = (kind, finding, sample) => {
  if (finding === null) return;
  const key = `${kind}: ${finding.split('\n')[0]}`;
  if (!found.has(key)) console.log(`found: ${key}`); // a long run can be watched
  found.set(key, { times: (found.get(key)?.times ?? 0) + 1, sample: found.get(key)?.sample ?? sample, finding: found.get(key)?.finding ?? finding });
};

/** Every case counts; nothing is shrunk, so that a hundred thousand stay a hundred thousand. */
const run = async (kind, arbitrary, cases, finding) => {
  for (const value of fc.sample(arbitrary, { numRuns: cases, seed: SEED + cases })) {
    counts[kind]++;
    const [result, sample] = await finding(value);
    note(kind, result, sample);
  }
};

const started = performance.now();
const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
const perLayout = Math.ceil((CASES * MUTATED) / LAYOUTS.length);
for (const { name, bytes } of LAYOUTS) {
  await run('mutated', mutations, perLayout, async (list) => {
    const changed = list.reduce((standing, mutate) => mutate(standing), bytes);
    return [await findingOf(changed, name), { name, base64: Buffer.from(changed).toString('base64') }];
  });
}
const madeCases = Math.ceil(CASES * MADE);
for (let left = madeCases; left > 0; left -= 1000)
  await run('made', madeTable, Math.min(left, 1000), async (table) => [await madeFinding(table), { text: table.text }]);
const rest = Math.max(0, CASES - counts.mutated - counts.made);
await run('random', fc.uint8Array({ maxLength: 400 }), rest, async (bytes) => [
  await findingOf(bytes),
  { base64: Buffer.from(bytes).toString('base64') },
]);

const seconds = (performance.now() - started) / 1000;
const total = counts.mutated + counts.made + counts.random;
console.log(`${total} cases (${counts.mutated} mutated, ${counts.made} made, ${counts.random} random bytes), seed ${SEED}`);
console.log(`${seconds.toFixed(1)} seconds, ${((seconds * 1000) / total).toFixed(2)} ms a case`);
console.log(`${found.size} findings`);
for (const [key, { times, sample, finding }] of found) console.log(`\n${times} x ${key}\n${finding}\n${JSON.stringify(sample).slice(0, 2000)}`);
process.exit(found.size > 0 ? 1 : 0);

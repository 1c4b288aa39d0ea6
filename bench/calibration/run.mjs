// How often the intervals hold the truth and how often the verdicts are wrong: `node bench/calibration/run.mjs [SEED]`. Prints Markdown tables
// and one line per goal; exit code 1 if a goal that can be met is not. docs/calibration.md shows the tables of one run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FOLDER = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const SEED = Number(process.argv[2] ?? 20261126);

const load = async () => {
  const out = mkdtempSync(join(tmpdir(), 'calibration-'));
  const entry = join(FOLDER, 'report.ts');
  const bundle = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' });
  const file = join(out, 'report.mjs');
  writeFileSync(file, bundle.outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(out, { recursive: true });
  }
};

const { report } = await load();
const started = performance.now();
console.log(`seed ${SEED}, Node ${process.versions.node}\n`);
const met = report(SEED, (text) => console.log(text));
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} seconds`);
process.exit(met ? 0 : 1);

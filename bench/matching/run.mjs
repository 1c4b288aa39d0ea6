// `node bench/matching/run.mjs` measures; `... page` prints the tables of docs/matching.md, `... write` writes the committed benchmark anew.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, '../../dist-local/bench-matching.cjs');
mkdirSync(dirname(outfile), { recursive: true });
await build({ entryPoints: [join(here, 'main.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning' });
createRequire(import.meta.url)(outfile).main(process.argv[2], here);

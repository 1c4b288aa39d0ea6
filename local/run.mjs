// Runs a command of local/ from TypeScript source: `node local/run.mjs plan|inspect|examples|serve|pictures|docs ARGS`.

import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const COMMANDS = {
  plan: 'local/cli/plan.ts',
  inspect: 'local/cli/inspect.ts',
  examples: 'local/exampleCompany/generate.ts',
  serve: 'local/serve.ts',
  pictures: 'test/browser/takePictures.ts',
  docs: 'local/docs/write.ts',
};
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...args] = process.argv.slice(2);
const source = Object.hasOwn(COMMANDS, command ?? '') ? COMMANDS[command] : undefined;
if (!source) {
  console.error(`usage: node local/run.mjs ${Object.keys(COMMANDS).join('|')} ...`);
  process.exit(1);
}
const outfile = join(root, 'dist-local', `${command}.cjs`);
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(root, source)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external', // Univer works through require() only
  logLevel: 'warning',
});
const { main } = createRequire(import.meta.url)(outfile);
process.exitCode = await main(args);

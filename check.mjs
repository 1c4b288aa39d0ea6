// `npm run check`: types (four tsconfigs), lint and format, architecture. Runs all, reports all, fails if one fails.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types: pure parts', 'tsc', ['-p', 'tsconfig.domain.json']],
  ['types: server', 'tsc', ['-p', 'tsconfig.server.json']],
  ['types: sidebar and exports', 'tsc', ['-p', 'tsconfig.sidebar.json']],
  ['types: local host and tests', 'tsc', ['-p', 'tsconfig.json']],
  ['lint and format', 'biome', ['ci', '--error-on-warnings', '.']],
  ['architecture', 'jest', ['test/architecture', '--silent=false']],
];
const failed = [];
for (const [name, command, args] of steps) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, SKIP_BUILD: '1' },
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\ncheck failed: ${failed.join(', ')}`);
  process.exit(1);
}

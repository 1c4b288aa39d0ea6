// Every service call of import and build fails once in each way: refused, carried out but reported as failed, or with the whole execution
// killed before or after it. After the lease has expired the same thing is done again, and the workbook must be the one of a run without faults.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Outcome, ScenarioName } from './faults/scenarios';

const ROOT = resolve(__dirname, '../..');
const SCRIPT = resolve(ROOT, 'node_modules/.cache/faults/scenarios.cjs');

beforeAll(() => {
  buildSync({
    entryPoints: [resolve(__dirname, 'faults/scenarios.ts')],
    outfile: SCRIPT,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
});
const outcomeOf = (name: ScenarioName): Outcome =>
  JSON.parse(execFileSync(process.execPath, [SCRIPT, name], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }));

describe('a run that breaks anywhere is made whole by the next (a sample of its calls; FAULTS=all takes every one)', () => {
  test.each<[ScenarioName, string, number]>([
    ['replace', 'an import that replaces a slice, in several blocks', 10],
    ['merge', 'an import of deals that are merged by id', 8],
    ['leads', 'an import of leads', 4],
    ['touches', 'an import of touches, some of them known', 8],
    ['build', 'the first build', 8],
    ['whole', 'a build of the whole plan', 5],
    ['rebuild', 'a build after people worked on: rows come, go, get notes and ids', 10],
    ['undo_import', 'an undo of an import that replaced a slice', 5],
    ['undo_deals', 'an undo of an import of deals', 4],
    ['undo_build', 'an undo of a build', 3],
    ['translate', 'a build in another language', 3],
    ['setup', 'making the tabs', 15],
  ])(
    '%s: %s',
    (name, _, leastStates) => {
      const { wrong, states } = outcomeOf(name);
      expect(wrong).toEqual([]);
      // faults that leave nothing half-done would prove nothing
      expect(states).toBeGreaterThan(leastStates);
    },
    1_200_000,
  );
});

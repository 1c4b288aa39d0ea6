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

describe('a run that breaks anywhere is made whole by the next', () => {
  test.each<[ScenarioName, string, number]>([
    ['replace', 'an import that replaces a slice, in several blocks', 15],
    ['merge', 'an import of deals that are merged by id', 12],
    ['leads', 'an import of leads (every third of its calls)', 8],
    ['touches', 'an import of touches, some of them known (every third of its calls)', 8],
    ['build', 'the first build (every third of its calls)', 15],
    ['whole', 'a build of the whole plan (some of its calls)', 10],
    ['rebuild', 'a build after people worked on: rows come, go, get notes and ids (every third of its calls)', 15],
    ['undo_import', 'an undo of an import that replaced a slice', 10],
    ['undo_deals', 'an undo of an import of deals (every third of its calls)', 5],
    ['undo_build', 'an undo of a build (some of its calls)', 10],
    ['translate', 'a build in another language (some of its calls)', 5],
    ['setup', 'making the tabs (some of its calls)', 40],
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

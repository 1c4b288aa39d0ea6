import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTOMATIC } from '../../src/domain/matching/certainty';
import { type Benchmark, benchmark, type Pair } from './benchmark';
import { firstCall } from './firstCall';
import { allPairs, cutOff, exactKey, type Method, severalKeys, wholeMatcher } from './methods';
import { matchingTables } from './page';
import { type Score, scoreOf } from './score';
import { COMMITTED, toTsv } from './tsv';

/** Nothing was tuned on these. */
const UNSEEN = [21, 22, 23];
const SISTERS_SEED = 31;
const NAMES = 100_000;
/** The methods take turns every so many names. */
const TURN = 2000;
/** All pairs are computed for this many names of a turn and said to be so for the rest. */
const SAMPLE = 10;

const percent = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));
const line = (name: string, us: number, score: Score): string =>
  `| ${name} | ${us.toFixed(1)} | ${[score.precision, score.recall, score.f1, score.top3, score.asked].map(percent).join(' | ')} |`;

/** Answers of one method, with the processor's time for them: the clock would count what else the machine does. */
class Run<T> {
  readonly answers: T[] = [];
  private spent = 0;
  constructor(private readonly method: (name: string) => T) {}

  take(pairs: readonly Pair[]): void {
    const start = process.cpuUsage();
    for (const { text } of pairs) this.answers.push(this.method(text));
    const { user, system } = process.cpuUsage(start);
    this.spent += user + system;
  }
  get perName(): number {
    return this.spent / this.answers.length;
  }
}

function measure({ accounts, pairs }: Benchmark, title: string): void {
  const methods: Record<string, Method> = {
    'exact key': exactKey(accounts),
    'several keys': severalKeys(accounts),
    'whole matcher': wholeMatcher(accounts, AUTOMATIC),
  };
  // warm up on other names, as a run over a real export is after its first few thousand
  for (const { text } of pairs.slice(-5000)) for (const method of Object.values(methods)) method(text);
  const runs = Object.entries(methods).map(([name, method]) => ({ name, run: new Run(method) }));
  const all = new Run(allPairs(accounts));
  const sample: Pair[] = [];
  for (let at = 0; at < pairs.length; at += TURN) {
    const turn = pairs.slice(at, at + TURN);
    for (const { run } of runs) run.take(turn);
    all.take(turn.slice(0, SAMPLE));
    sample.push(...turn.slice(0, SAMPLE));
  }
  console.log(`\n${title}\n\n| | us/name | precision | recall | F1 | top-3 of the rest | outsiders asked about |\n|---|---|---|---|---|---|---|`);
  for (const { name, run } of runs) console.log(line(name, run.perName, scoreOf(pairs, run.answers)));
  console.log(line(`all pairs (${sample.length} names)`, all.perName, scoreOf(sample, cutOff(sample, all.answers))));
  const ratio = all.perName / runs[2].run.perName;
  console.log(`\nall pairs take ${ratio.toFixed(0)} times as long as the whole matcher`);
}

function certainties(sets: readonly Benchmark[]): void {
  console.log('\nBy certainty, three unseen seeds together\n\n| certainty | precision | recall |\n|---|---|---|');
  const pairs = sets.flatMap((set) => set.pairs);
  for (const certainty of [0.7, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96, 1]) {
    const answers = sets.flatMap((set) => set.pairs.map(({ text }) => wholeFor(set, certainty)(text)));
    const { precision, recall } = scoreOf(pairs, answers);
    console.log(`| ${certainty} | ${precision.toFixed(4)} | ${recall.toFixed(3)} |`);
  }
}

function firstCalls(script: string): void {
  if (!existsSync(script)) {
    console.log('no dist/Code.js: run npm run build first');
    return;
  }
  const code = readFileSync(script, 'utf8');
  const { accounts } = benchmark(COMMITTED);
  console.log(
    '\nThe first call in a fresh context, ms of the processor\n\n| accounts | load of the script | name with an equal key | name without |\n|---|---|---|---|',
  );
  for (const count of [50, 500, 5000]) {
    const { load, exact, alike } = firstCall(code, accounts.slice(0, count));
    console.log(`| ${count} | ${[load, exact, alike].map((ms) => ms.toFixed(1)).join(' | ')} |`);
  }
}

const matchers = new Map<string, Method>();
/** Built once per set and certainty. */
function wholeFor(set: Benchmark, certainty: number): Method {
  const key = `${set.accounts[0].name}|${certainty}`;
  const method = matchers.get(key) ?? wholeMatcher(set.accounts, certainty);
  matchers.set(key, method);
  return method;
}

export function main(command: string | undefined, folder: string): void {
  if (command === 'write') {
    const text = toTsv(benchmark(COMMITTED));
    writeFileSync(join(folder, 'accounts.tsv'), text.accounts);
    writeFileSync(join(folder, 'pairs.tsv'), text.pairs);
    return;
  }
  if (command === 'page') {
    const { goals, kinds, certainties: table } = matchingTables(benchmark(COMMITTED));
    console.log([goals, kinds, table].join('\n\n'));
    return;
  }
  firstCalls(join(folder, '../../dist/Code.js'));
  const options = { accounts: 5000, pairs: NAMES, sisters: 0.1 };
  const sets = UNSEEN.map((seed) => benchmark({ ...options, seed }));
  sets.forEach((set, i) => {
    measure(set, `Seed ${UNSEEN[i]}: ${NAMES} names, 5000 accounts, one in ten with sisters`);
  });
  measure(benchmark({ ...options, seed: SISTERS_SEED, sisters: 0.6 }), `Sister set: ${NAMES} names, 5000 accounts, six in ten with sisters`);
  certainties(sets.map((set) => ({ ...set, pairs: set.pairs.slice(0, 20_000) })));
}

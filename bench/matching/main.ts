import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTOMATIC } from '../../src/domain/matching/certainty';
import { type Benchmark, benchmark, type Pair } from './benchmark';
import { allPairs, cutOff, exactKey, type Method, severalKeys, wholeMatcher } from './methods';
import { type Score, scoreOf } from './score';
import { COMMITTED, toTsv } from './tsv';

/** Nothing was tuned on these. */
const UNSEEN = [21, 22, 23];
const SISTERS_SEED = 31;
const NAMES = 100_000;
/** The methods take turns every so many names; each times its turn in slices. */
const TURN = 2000;
const SLICE = 50;
/** All pairs are computed for this many names of a turn and said to be so for the rest. */
const SAMPLE = 10;

const percent = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));
const line = (name: string, us: number, score: Score): string =>
  `| ${name} | ${us.toFixed(1)} | ${[score.precision, score.recall, score.f1, score.top3, score.asked].map(percent).join(' | ')} |`;

/** Mean over the four fifths of the slices that were fastest: the others were interrupted by what else the machine does. */
function undisturbed(slices: readonly number[]): number {
  const kept = [...slices].sort((a, b) => a - b).slice(0, Math.ceil(slices.length * 0.8));
  return kept.reduce((sum, us) => sum + us, 0) / kept.length;
}

/** Answers of one method, slice by slice, with the microseconds per name of each slice. */
class Run<T> {
  readonly answers: T[] = [];
  readonly slices: number[] = [];
  constructor(private readonly method: (name: string) => T) {}

  take(pairs: readonly Pair[], size: number): void {
    for (let at = 0; at < pairs.length; at += size) {
      const slice = pairs.slice(at, at + size);
      const start = performance.now();
      const answers = slice.map(({ text }) => this.method(text));
      this.slices.push(((performance.now() - start) * 1000) / slice.length);
      for (const answer of answers) this.answers.push(answer);
    }
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
    for (const { run } of runs) run.take(turn, SLICE);
    all.take(turn.slice(0, SAMPLE), 1);
    sample.push(...turn.slice(0, SAMPLE));
  }
  console.log(`\n${title}\n\n| | us/name | precision | recall | F1 | top-3 of the rest | outsiders asked about |\n|---|---|---|---|---|---|---|`);
  for (const { name, run } of runs) console.log(line(name, undisturbed(run.slices), scoreOf(pairs, run.answers)));
  console.log(line(`all pairs (${sample.length} names)`, undisturbed(all.slices), scoreOf(sample, cutOff(sample, all.answers))));
  const ratio = undisturbed(all.slices) / undisturbed(runs[2].run.slices);
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
  const options = { accounts: 5000, pairs: NAMES, sisters: 0.1 };
  const sets = UNSEEN.map((seed) => benchmark({ ...options, seed }));
  sets.forEach((set, i) => {
    measure(set, `Seed ${UNSEEN[i]}: ${NAMES} names, 5000 accounts, one in ten with sisters`);
  });
  measure(benchmark({ ...options, seed: SISTERS_SEED, sisters: 0.6 }), `Sister set: ${NAMES} names, 5000 accounts, six in ten with sisters`);
  certainties(sets.map((set) => ({ ...set, pairs: set.pairs.slice(0, 20_000) })));
}

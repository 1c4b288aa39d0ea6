// What the first cell with MATCH_ACCOUNT costs: the whole script is loaded, the accounts are read, and where a name has no account with its
// very key the list is made ready for names that are only alike. Each time in a fresh context, with a source that no cache has seen.
import { createContext, runInContext } from 'node:vm';
import type { BenchAccount } from './benchmark';

const TIMES = 9;

export interface FirstCall {
  readonly accounts: number;
  /** milliseconds of the processor, medians: the clock would count what else the machine does */
  readonly load: number;
  readonly exact: number;
  readonly alike: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

export function firstCall(code: string, accounts: readonly BenchAccount[]): FirstCall {
  const rows = Array.from({ length: TIMES }, (_, i) => {
    const context = createContext({ accounts: accounts.map(({ name }) => [name]), known: accounts[0].name });
    return {
      load: timed(() => runInContext(`${code}\n// ${accounts.length} ${i}`, context)),
      exact: timed(() => runInContext('MATCH_ACCOUNT([[known]], accounts)', context)),
      alike: timed(() => runInContext("MATCH_ACCOUNT([['Tuntematon Yhdistelmä Oy']], accounts)", context)),
    };
  });
  const of = (part: 'load' | 'exact' | 'alike'): number => median(rows.map((row) => row[part]));
  return { accounts: accounts.length, load: of('load'), exact: of('exact'), alike: of('alike') };
}

// The committed benchmark as text: accounts.tsv with id and name, pairs.tsv with the written name, its account (blank: none) and what was done to it.
import type { Benchmark, BenchmarkOptions } from './benchmark';

/** Drawn from a seed that nothing was tuned on. */
export const COMMITTED: BenchmarkOptions = { seed: 11, accounts: 5000, pairs: 5000, sisters: 0.1 };

const lines = (header: string, rows: readonly (readonly string[])[]): string => [header, ...rows.map((row) => row.join('\t'))].join('\n') + '\n';

export const toTsv = ({ accounts, pairs }: Benchmark): { readonly accounts: string; readonly pairs: string } => ({
  accounts: lines(
    'id\tname',
    accounts.map(({ id, name }) => [id, name]),
  ),
  pairs: lines(
    'name\taccount\thow',
    pairs.map(({ text, account, how }) => [text, account ?? '', how]),
  ),
});

const rowsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

export const fromTsv = (accounts: string, pairs: string): Benchmark => ({
  accounts: rowsOf(accounts).map(([id, name]) => ({ id, name })),
  pairs: rowsOf(pairs).map(([text, account, how]) => ({ text, account: account === '' ? null : account, how })),
});

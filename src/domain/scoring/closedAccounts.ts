// Accounts whose outcome is known: won with the first deal that it won, else lost with the first deal that it lost. Kaskitek lost a deal on
// 1 March and won one on 9 June: won, and all that is learnt of it is from before 9 June. A closed deal without a day teaches nothing.
import type { DealCase } from '../deals/dealCase';
import type { Day } from '../plan/types';

export interface ClosedAccount {
  readonly account: number;
  readonly won: boolean;
  readonly day: Day;
}
export interface ClosedAccounts {
  readonly cases: readonly ClosedAccount[];
  /** accounts with a won deal, dated or not */
  readonly customers: ReadonlySet<number>;
  /** accounts left out: no closed deal of theirs has a day */
  readonly undated: number;
}

export const closedAccounts = (deals: Iterable<DealCase>, today: Day): ClosedAccounts => {
  const first = new Map<number, ClosedAccount>();
  const [customers, undated] = [new Set<number>(), new Set<number>()];
  for (const { account, fate, closed } of deals) {
    if (account < 0 || (fate !== 'won' && fate !== 'lost') || closed > today) continue;
    const won = fate === 'won';
    if (won) customers.add(account);
    if (closed < 0) {
      undated.add(account);
      continue;
    }
    const standing = first.get(account);
    const better = !standing || (won && !standing.won) || (won === standing.won && closed < standing.day);
    if (better) first.set(account, { account, won, day: closed });
  }
  // one that was won on an unknown day must not count as lost
  const cases = Array.from(first.values()).filter(({ account, won }) => won || !customers.has(account));
  const known = new Set(cases.map(({ account }) => account));
  return {
    cases: cases.sort((a, b) => a.account - b.account),
    customers,
    undated: Array.from(undated).filter((account) => !known.has(account)).length,
  };
};

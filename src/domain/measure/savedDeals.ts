// Two states of dealSums joined, and one as text: 2 SQLs on day 20513 and 1 on the same day are 3; an account with nothing is left out.

import type { DealState, OpenAmount } from './dealSums';
import { joinTally, newTally, type RowTally } from './rowTally';

export const joinDeals = (a: DealState, b: DealState): DealState => {
  joinTally(a.all, b.all);
  joinTally(a.undated, b.undated);
  for (let at = 0; at < a.rung.length; at += 1) {
    a.rung[at] = Math.max(a.rung[at], b.rung[at]);
    a.open[at] += b.open[at];
  }
  b.amounts.forEach((more, key) => {
    const standing = a.amounts.get(key) || { ...newTally(), amount: 0 };
    a.amounts.set(key, standing);
    standing.amount += more.amount;
    joinTally(standing, more);
  });
  b.sqls.forEach((count, day) => {
    a.sqls.set(day, (a.sqls.get(day) || 0) + count);
  });
  b.unknownStages.forEach((more, folded) => {
    const standing = a.unknownStages.get(folded) || { ...newTally(), name: more.name };
    if (standing.rows > 0 && more.row < standing.row) standing.name = more.name;
    a.unknownStages.set(folded, standing);
    joinTally(standing, more);
  });
  b.accountOf.forEach((account, deal) => {
    a.accountOf.set(deal, account);
  });
  return a;
};

interface SavedDeals {
  all: RowTally;
  undated: RowTally;
  accounts: [id: string, rung: number, open: number][];
  amounts: [account: string, currency: string, amount: OpenAmount][];
  sqls: [day: number, count: number][];
  unknownStages: [folded: string, seen: RowTally & { name: string }][];
  /** '' = an account off the list */
  accountOf: [deal: string, account: string][];
}

export const saveDeals = (state: DealState): string => {
  const { accounts } = state.context;
  const saved: SavedDeals = {
    all: state.all,
    undated: state.undated,
    accounts: accounts
      .map((id, at): SavedDeals['accounts'][0] => [id, state.rung[at], state.open[at]])
      .filter((entry) => entry[1] >= 0 || entry[2] > 0),
    amounts: Array.from(state.amounts).map(([key, amount]) => {
      const cut = key.indexOf('|');
      return [accounts[Number(key.slice(0, cut))], key.slice(cut + 1), amount];
    }),
    sqls: Array.from(state.sqls).sort((a, b) => a[0] - b[0]),
    unknownStages: Array.from(state.unknownStages),
    accountOf: Array.from(state.accountOf).map(([deal, at]) => [deal, at < 0 ? '' : accounts[at]]),
  };
  return JSON.stringify(saved);
};

/** Fills an empty state; accounts that are no longer on the list are dropped. */
export const loadDeals = (state: DealState, text: string): DealState => {
  const saved = JSON.parse(text) as SavedDeals;
  const at = (id: string): number => (state.context.positions.has(id) ? state.context.positions.get(id)! : -1);
  Object.assign(state.all, saved.all);
  Object.assign(state.undated, saved.undated);
  for (const [id, rung, open] of saved.accounts) {
    if (at(id) < 0) continue;
    state.rung[at(id)] = rung;
    state.open[at(id)] = open;
  }
  for (const [id, currency, amount] of saved.amounts) if (at(id) >= 0) state.amounts.set(`${at(id)}|${currency}`, amount);
  for (const [day, count] of saved.sqls) state.sqls.set(day, count);
  for (const [folded, seen] of saved.unknownStages) state.unknownStages.set(folded, seen);
  for (const [deal, id] of saved.accountOf) state.accountOf.set(deal, at(id));
  return state;
};

// Every deal on its own, by id: what the join with leads, the cohorts and the average deal need. Deal 17 of Kaskitek, created on 15 January,
// at Offer, worth 40,000 EUR is one case.
// Size: 8 numbers, an id and a currency code per deal.
import type { DealCase } from '../deals/dealCase';
import type { DealColumns } from '../plan/types';
import { fateOf } from '../stages/fate';
import { rungOf } from '../stages/ladder';
import { stageOf } from '../stages/stageOf';
import type { MeasureContext } from './context';
import { orNull } from './known';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface DealCasesState {
  readonly context: MeasureContext;
  readonly cases: Map<string, DealCase>;
}
export type DealCases = ReadonlyMap<string, DealCase>;

const caseOf = ({ context }: DealCasesState, block: DealColumns, at: number, account: number): DealCase => {
  const text = wordOf(block.stage, at);
  return {
    id: wordOf(block.id, at).trim(),
    row: block.row[at],
    account,
    created: block.created[at],
    closed: block.closed[at],
    rung: rungOf(stageOf(context.stages, text, '')),
    fate: fateOf(stageOf(context.stages, text, wordOf(block.status, at))),
    amount: orNull(block.amount[at]),
    currency: wordOf(block.currency, at),
    probability: orNull(block.probability[at]),
  };
};

const add = (state: DealCasesState, block: DealColumns): void => {
  const positions = state.context.positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) {
    const deal = caseOf(state, block, at, block.account.codes[at] < 0 ? -1 : positions[block.account.codes[at]]);
    state.cases.set(deal.id, deal);
  }
};

/** '' = an account off the list */
type Saved = (Omit<DealCase, 'account'> & { readonly account: string })[];

export const dealCases: Accumulator<MeasureContext, DealCasesState, DealColumns, DealCases> = {
  init: (context) => ({ context, cases: new Map() }),
  add,
  merge: (a, b) => {
    b.cases.forEach((deal, id) => {
      a.cases.set(id, deal);
    });
    return a;
  },
  finish: (state) => state.cases,
  save: ({ context, cases }) => {
    const saved: Saved = Array.from(cases.values()).map((deal) => ({ ...deal, account: deal.account < 0 ? '' : context.accounts[deal.account] }));
    return JSON.stringify(saved);
  },
  load: (context, text) => {
    const cases = new Map<string, DealCase>();
    for (const deal of JSON.parse(text) as Saved) {
      const account = context.positions.get(deal.account);
      cases.set(deal.id, { ...deal, account: account === undefined ? -1 : account });
    }
    return { context, cases };
  },
};

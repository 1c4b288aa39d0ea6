// Company-level rows per company: what lies inside the plan's period is one sum, rows that overlap it only partly are kept apart by
// their own period, since they count only where nothing else does. Rows outside leave no more than the judgement of their company.
// Size: (accounts x 4 numbers + 1 number per company off the list) x (1 + distinct row periods that overlap the plan's period only partly;
// daily rows never do), and one judgement per company.
import { companyKey } from '../account/companyKey';
import { placeIn } from '../calendar/placeIn';
import type { Coded, CompanyColumns } from '../plan/types';
import { codeTable } from './codeTable';
import { addOther, type CompanyGroup, joinCompanyGroup, newCompanyGroup } from './companyGroup';
import type { MeasureContext } from './context';
import { type Judgement, joinJudgement } from './judgement';
import { plusKnown } from './known';
import { joinTally, newTally, type RowTally, tallyRow } from './rowTally';
import { loadCompanies, saveCompanies } from './savedCompanies';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface CompanyState {
  readonly context: MeasureContext;
  readonly keys: (column: Coded) => readonly string[];
  readonly inside: CompanyGroup;
  readonly partial: Map<string, CompanyGroup>;
  readonly judged: Map<string, Judgement>;
  readonly undated: RowTally;
}
export interface CompanySums {
  readonly inside: CompanyGroup;
  readonly partial: readonly CompanyGroup[];
  /** by account id, or by company key off the list */
  readonly judged: ReadonlyMap<string, Judgement>;
  readonly undated: Readonly<RowTally>;
}

/** A company of no account may bear the name that an account's id is made of, and yet be another one. */
const otherKey = (company: string): string => {
  const key = companyKey(company);
  return key === '' ? '' : `name|${key}`;
};

const init = (context: MeasureContext): CompanyState => ({
  context,
  keys: codeTable(otherKey),
  inside: newCompanyGroup(context.period.start, context.period.end, context.accounts.length),
  partial: new Map(),
  judged: new Map(),
  undated: newTally(),
});

const groupFor = (state: CompanyState, start: number, end: number): CompanyGroup | null => {
  const place = placeIn(state.context.period, start, end);
  if (place !== 'partial') return place === 'inside' ? state.inside : null;
  const key = `${start}|${end}`;
  const standing = state.partial.get(key) || newCompanyGroup(start, end, state.context.accounts.length);
  state.partial.set(key, standing);
  return standing;
};

interface Company {
  /** position, -1 = off the list */
  readonly account: number;
  /** '' = the row names no company */
  readonly key: string;
}

const addRow = (group: CompanyGroup, block: CompanyColumns, at: number, { account, key }: Company): void => {
  const [impressions, clicks] = [block.impressions[at], block.clicks[at]];
  tallyRow(group.all, block.row[at]);
  group.all.impressions = plusKnown(group.all.impressions, impressions);
  group.all.clicks = plusKnown(group.all.clicks, clicks);
  if (account < 0) {
    if (key !== '') addOther(group, key, impressions);
    return;
  }
  group.impressions[account] = plusKnown(group.impressions[account], impressions);
  group.clicks[account] = plusKnown(group.clicks[account], clicks);
  group.engagements[account] = plusKnown(group.engagements[account], block.engagements[at]);
  group.organic[account] = plusKnown(group.organic[account], block.organicEngagements[at]);
};

const addJudgement = (state: CompanyState, block: CompanyColumns, at: number, { key }: Company): void => {
  const said = wordOf(block.judged, at);
  if (key === '' || (said !== 'yes' && said !== 'no')) return;
  joinJudgement(state.judged, key, { yes: said === 'yes', start: block.start[at], end: block.end[at], row: block.row[at] });
};

const add = (state: CompanyState, block: CompanyColumns): void => {
  const { start, end, account } = block;
  const positions = state.context.positionsOf(account);
  const keys = state.keys(block.company);
  const companyAt = (at: number): Company => {
    const [code, named] = [account.codes[at], block.company.codes[at]];
    return code < 0 ? { account: -1, key: named < 0 ? '' : keys[named] } : { account: positions[code], key: account.words[code] };
  };
  let group: CompanyGroup | null = null;
  let last = -1;
  for (let at = 0; at < block.length; at += 1) {
    const company = companyAt(at);
    addJudgement(state, block, at, company);
    if (start[at] < 0 || end[at] < 0) {
      tallyRow(state.undated, block.row[at]);
      continue;
    }
    if (last < 0 || start[at] !== start[last] || end[at] !== end[last]) group = groupFor(state, start[at], end[at]);
    last = at;
    if (group) addRow(group, block, at, company);
  }
};

const merge = (a: CompanyState, b: CompanyState): CompanyState => {
  joinCompanyGroup(a.inside, b.inside);
  b.partial.forEach((group) => {
    joinCompanyGroup(groupFor(a, group.start, group.end)!, group);
  });
  b.judged.forEach((judgement, key) => {
    joinJudgement(a.judged, key, judgement);
  });
  joinTally(a.undated, b.undated);
  return a;
};

const partialOf = ({ partial }: CompanyState): CompanyGroup[] => Array.from(partial.values()).sort((a, b) => a.start - b.start || a.end - b.end);

export const companySums: Accumulator<MeasureContext, CompanyState, CompanyColumns, CompanySums> = {
  init,
  add,
  merge,
  finish: (state) => ({ inside: state.inside, partial: partialOf(state), judged: state.judged, undated: state.undated }),
  save: (state) => saveCompanies(state, partialOf(state)),
  load: (context, saved) => {
    const state = init(context);
    return loadCompanies(state, saved, (start, end) => groupFor(state, start, end)!);
  },
};

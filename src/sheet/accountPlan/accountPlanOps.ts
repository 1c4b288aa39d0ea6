import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { unitsOf } from '../../domain/money/unitsOf';
import type { AccountResult } from '../../domain/plan/types';
import { choiceWord } from '../../tabs/choices';
import { icpText } from '../../text/icp';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { type AccountFacts, accountFacts } from '../accounts/accountFacts';
import { columnsWeWrite, rowOf } from '../columnsWeWrite';
import { fitCells } from '../icp/fitCells';
import type { Cell, ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { mapCells } from './mapCells';

const cellsOf = (account: AccountResult, known: AccountFacts | undefined, input: OutputInput): Record<string, Cell> => {
  const { lang } = input;
  const words = planText[lang];
  return {
    account: account.name,
    tier: account.tier,
    ...fitCells(account, lang),
    lead_customer: account.leadCustomer ? icpText[lang].leadCustomer : null,
    reached: account.reached ? words.reached.yes : words.reached.no,
    next: words.next[account.next],
    triggers: account.triggers,
    meaningful: account.meaningful,
    visits: account.visits,
    last_visit: account.lastVisit === null ? null : { date: isoOfDay(account.lastVisit) },
    impressions: account.impressions,
    clicks: account.clicks,
    stage: account.stage === null ? null : choiceWord('stage', account.stage, lang),
    open_deals: account.openDeals,
    open_amount: account.openAmount === null ? null : unitsOf(account.openAmount),
    owner: account.owner,
    reached_code: account.reached ? 'reached' : 'not_reached',
    next_code: account.next,
    ...(known ? mapCells(known, input) : {}),
  };
};

const noneRow = (lang: Lang): ModelRow => rowOf('account_plan', { id: 'none', cells: { rank: 1, ...planText[lang].noAccounts }, style: 'line' });

export const accountPlanOps = (input: OutputInput): Op[] => {
  const { plan, lang } = input;
  const facts = accountFacts(plan);
  const rows = plan.accounts.map((account, at) =>
    rowOf('account_plan', { id: account.id, cells: { rank: at + 1, ...cellsOf(account, facts.get(account.id), input) } }),
  );
  return [
    {
      op: 'upsert',
      tab: 'account_plan',
      columns: columnsWeWrite('account_plan'),
      rows: rows.length ? rows : [noneRow(lang)],
      rest: 'vanish',
      sort: true,
    },
  ];
};

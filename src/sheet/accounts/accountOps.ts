// The computed columns of Accounts, where sales leads filter: tier, furthest stage, the most pressing open trigger, the next step. Rows are
// people's: found by id, never sorted.
import type { AccountResult } from '../../domain/plan/types';
import { choiceWord } from '../../tabs/choices';
import { planText } from '../../text/plan';
import { triggersText } from '../../text/triggers';
import type { Cell, ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { type RankedTrigger, rankedTriggers } from '../triggers/rankedTriggers';

const COLUMNS = ['plan_tier', 'plan_stage', 'open_trigger', 'next_step', 'stage_code', 'trigger_code', 'next_code'] as const;

/** `► Repeated visits`: the sign of the row's state before the name of its rule. */
const triggerCells = (account: AccountResult, ranked: readonly RankedTrigger[], { lang }: OutputInput): Record<string, Cell> => {
  const { openTrigger } = account;
  if (openTrigger === null) return { open_trigger: null, trigger_code: null };
  const row = ranked.find(
    ({ rule, account: name, state }) => rule === openTrigger && name === account.name && (state === 'act' || state === 'watch'),
  );
  const state = row ? row.state : account.next === 'act_on_trigger' ? 'act' : 'watch';
  const words = triggersText[lang];
  return { open_trigger: `${words.states[state].slice(0, 1)} ${words.rules[openTrigger].name}`, trigger_code: state };
};

const cellsOf = (account: AccountResult, ranked: readonly RankedTrigger[], input: OutputInput): Record<string, Cell> => ({
  plan_tier: account.tier,
  plan_stage: account.stage === null ? null : choiceWord('stage', account.stage, input.lang),
  next_step: planText[input.lang].next[account.next],
  stage_code: account.stage,
  next_code: account.next,
  ...triggerCells(account, ranked, input),
});

export const accountOps = (input: OutputInput): Op[] => {
  const { plan, previousTriggers, lang } = input;
  if (plan.accounts.length === 0) return [];
  const ranked = rankedTriggers(plan, previousTriggers, lang);
  const rows = plan.accounts.map((account): ModelRow => {
    const cells = cellsOf(account, ranked, input);
    return { id: account.id, cells: COLUMNS.map((column) => cells[column]) };
  });
  return [{ op: 'upsert', tab: 'accounts', columns: COLUMNS, rows, rest: 'keep' }];
};

// Computed columns of tabs whose rows are people's: Accounts and People.
import { dayOfIso } from '../../src/domain/calendar/dayOfIso';
import type { AccountResult } from '../../src/domain/plan/types';
import type { Op } from '../../src/sheet/model';
import type { OutputInput } from '../../src/sheet/outputInput';
import { outputOps } from '../../src/sheet/outputOps';
import { kpiName } from '../../src/sheet/plan/kpiName';
import type { StandingTrigger } from '../../src/sheet/triggers/standingTrigger';
import { columnOf } from '../../src/tabs/registry';
import type { TabId } from '../../src/tabs/types';
import { LANGS } from '../../src/text/lang';
import { planText } from '../../src/text/plan';
import { optionsFor } from './support/renderedPlan';
import { kpi, wholePlan } from './support/wholePlan';

type Upsert = Extract<Op, { op: 'upsert' }>;
const upserts = (input: OutputInput, tab: TabId): Upsert[] => outputOps(input).filter((op): op is Upsert => op.op === 'upsert' && op.tab === tab);
const rowsOf = (op: Upsert) => op.rows.map((row) => [row.id, ...row.cells]);
const accountsWith = (change: (account: AccountResult) => Partial<AccountResult>): OutputInput => {
  const plan = wholePlan();
  return optionsFor({ ...plan, accounts: plan.accounts.map((account) => ({ ...account, ...change(account) })) });
};

describe('Accounts', () => {
  const input = accountsWith(({ id }) => (id === 'kaskitek.fi' ? { openTrigger: 'REPEAT_VISITS', tier: 'A' } : { openTrigger: null }));

  test('shows tier, stage, open trigger and next step by the account’s id, and leaves the order to people', () => {
    const [op] = upserts(input, 'accounts');
    expect(op.columns).toEqual(['plan_tier', 'plan_stage', 'open_trigger', 'next_step', 'stage_code', 'trigger_code', 'next_code']);
    expect([op.rest, op.sort]).toEqual(['keep', undefined]);
    expect(rowsOf(op)).toEqual([
      ['kaskitek.fi', 'A', 'Offer', '► Repeated visits', 'Act on the open trigger', 'offer', 'act', 'act_on_trigger'],
      ['siltavuori.fi', 'A', 'Opportunity', null, 'Move the open deal on', 'opportunity', null, 'move_deal'],
      ['lumimetsa.fi', 'B', 'Sales qualified lead (SQL)', null, 'Move the open deal on', 'sql', null, 'move_deal'],
      ['rautaniemi.fi', null, null, null, 'Turn the visits into a talk', null, null, 'convert_interest'],
    ]);
  });
  test('shows a trigger that is no news any more as watched', () => {
    const old: StandingTrigger = {
      id: 'STALLED|18|x',
      rule: 'STALLED',
      account: 'Kaskitek',
      evidence: '',
      fired: dayOfIso('2025-12-01'),
      due: null,
      handled: false,
    };
    const stalled = accountsWith(({ id }) => (id === 'kaskitek.fi' ? { openTrigger: 'STALLED' } : {}));
    const [op] = upserts({ ...stalled, previousTriggers: [old] }, 'accounts');
    expect(rowsOf(op)[0].slice(3, 4)).toEqual(['◆ Stalled']);
    expect(rowsOf(op)[0][6]).toBe('watch');
  });
  test('writes computed columns only', () => {
    for (const tab of ['accounts', 'people', 'leads'] as const)
      for (const op of upserts(input, tab)) for (const column of op.columns) expect(columnOf(tab, column).owner).toBe('build');
  });
  test('without accounts writes nothing', () => {
    const plan = wholePlan();
    const scores = { ...plan.scores, ids: { ...plan.scores.ids, accounts: [] } };
    expect(upserts(optionsFor({ ...plan, accounts: [], scores }), 'accounts')).toEqual([]);
  });
});

describe('People', () => {
  test('shows how far each has come and by which touches', () => {
    const [op] = upserts(optionsFor(wholePlan()), 'people');
    expect(op.columns).toEqual(['level', 'in_touches', 'channels', 'last_touch', 'level_code']);
    expect(rowsOf(op)).toEqual([
      ['anna.ahti@kaskitek.fi', '► responded', 4, 2, { date: '2026-02-10' }, 'responded'],
      ['kaskitek.fi|matti meri', '– identified', 0, 0, null, 'identified'],
    ]);
  });
  test.each(LANGS)('tells the levels apart by sign, not by colour alone (%s)', (lang) => {
    const signs = Object.values(planText[lang].levels).map((word) => word.slice(0, 1));
    expect(new Set(signs).size).toBe(5);
  });
});

test('rows of one KPI are named after their audience, vendor or channel', () => {
  const of = (kind: 'audience' | 'channel' | 'vendor', id: string, name: string) => kpiName(kpi('reach_pct', { of: { kind, id, name } }), 'en');
  expect(of('audience', 'production managers', 'Production managers')).toBe('Reach %: Production managers');
  expect([of('channel', 'linkedin', 'linkedin'), of('channel', 'fair', 'Fair'), of('vendor', 'linkedin', 'linkedin')]).toEqual([
    'Reach %: LinkedIn',
    'Reach %: Fair',
    'Reach %: LinkedIn',
  ]);
});

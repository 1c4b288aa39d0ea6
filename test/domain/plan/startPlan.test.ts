import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { KPIS } from '../../../src/domain/kpi/registry';
import { startPlan } from '../../../src/domain/plan/startPlan';
import type { FiredTrigger, Plan, PlanBasis } from '../../../src/domain/plan/types';
import { account, audience, basisOf, change, cost } from '../support/basis';
import {
  type CampaignRow,
  type CompanyRow,
  campaigns,
  companies,
  type DealRow,
  deals,
  type PageRow,
  pages,
  type VisitRow,
  visits,
  words,
} from '../support/columns';

// Four accounts of a fictitious company on 14 February 2026, day 45 of the 90 days of the first quarter.
const CAMPAIGNS: CampaignRow[] = [
  {
    campaign: 'Awareness',
    audience: 'Directors',
    start: '2026-01-01',
    end: '2026-01-31',
    spend: 1200,
    impressions: 12000,
    clicks: 36,
    reach: 3000,
    penetration: 0.75,
    engagements: 120,
    videoViews: 3000,
    videoCompletions: 900,
  },
  {
    campaign: 'Experts',
    audience: 'directors',
    start: '2026-02-01',
    end: '2026-02-14',
    spend: 800,
    impressions: 8000,
    clicks: 24,
    reach: 2000,
    penetration: 0.5,
    engagements: 80,
  },
];
const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const COMPANIES: CompanyRow[] = [
  { ...Q1, account: 'kaskitek.fi', company: 'Kaskitek', impressions: 40, clicks: 3, judged: 'yes' },
  { ...Q1, account: 'lumimetsa.fi', company: 'Lumimetsä', impressions: 4, clicks: 0 },
  { ...Q1, account: 'rautaniemi.fi', company: 'Rautaniemi Oy', impressions: 5 },
  { ...Q1, company: 'Somebody Else Ltd', impressions: 100, clicks: 1, judged: 'no' },
];
const VISITS: VisitRow[] = [
  { account: 'kaskitek.fi', started: '2026-01-10T09:00:00', pages: 3, seconds: 120 },
  { account: 'kaskitek.fi', started: '2026-02-05T09:00:00', pages: 2, seconds: 30 },
  { account: 'kaskitek.fi', started: '2026-02-12T13:30:00', pages: 5, seconds: 60 },
  { account: 'lumimetsa.fi', started: '2026-02-01T10:00:00', pages: 1, seconds: 10 },
  { company: 'Somebody Else Ltd', started: '2026-02-02T10:00:00', pages: 9, seconds: 900 },
];
const PAGES: PageRow[] = [
  { start: '2026-01-10', end: '2026-02-13', sessions: 400 },
  { start: '2026-01-10', end: '2026-02-13', sessions: 100 },
];
const DEALS: DealRow[] = [
  { id: '1', account: 'kaskitek.fi', title: 'New line', stage: 'Offer', amount: 40000, created: '2026-01-15', probability: 0.6 },
  { id: '2', account: 'lumimetsa.fi', title: 'Pilot', stage: 'Offer', status: 'won', amount: 10000, created: '2026-01-20', closed: '2026-02-10' },
  { id: '3', account: 'rautaniemi.fi', title: 'Retrofit', stage: 'Lost', status: 'lost', created: '2026-01-25' },
  { id: '4', account: 'siltavuori.fi', title: 'First talk', stage: 'Lead', created: '2026-02-01' },
  { id: '5', title: 'Older', stage: 'Qualified', created: '2025-12-30' },
];
const BASIS = basisOf({
  goals: [
    { kpi: 'account_reach', goal: 0.5, row: 2 },
    { kpi: 'ctr', goal: 0.004, row: 3 },
    { kpi: 'meaningful_visits', goal: 10, row: 4 },
    { kpi: 'sql_cost', goal: 3000, row: 5 },
  ],
  accounts: [
    account('kaskitek.fi', { name: 'Kaskitek', potential: 500000e6, owner: 'Anna' }),
    account('lumimetsa.fi', { name: 'Lumimetsä', potential: 200000e6 }),
    account('rautaniemi.fi', { name: 'Rautaniemi' }),
    account('siltavuori.fi', { name: 'Siltavuori', potential: 900000e6 }),
  ],
  audiences: [audience('Directors')],
  costs: [
    cost('2026-01', { row: 2, work: 1500, tools: 300, agency: 1000 }),
    cost('2026-02', { row: 3, media: 900, of: 'Fair' }),
    cost('2026-02', { row: 4, media: 2000, of: 'LinkedIn' }),
  ],
  history: [
    change('1', '2026-01-20', 'Qualified', 0.3),
    change('3', '2026-01-26', 'Offer'),
    change('4', '2026-02-10', 'Lead'),
    change('1', '2026-02-10', 'Offer', 0.6),
    change('3', '2026-02-10', 'Lost'),
  ],
});

const planOf = (basis: PlanBasis = BASIS): Plan => {
  const run = startPlan(basis);
  run.addCampaigns(campaigns(CAMPAIGNS));
  run.addCompanies(companies(COMPANIES));
  run.addVisits(visits(VISITS));
  run.addPages(pages(PAGES));
  run.addDeals(deals(DEALS));
  return run.finish();
};
const kpi = (plan: Plan, key: string) => plan.kpis.find((result) => result.key === key)!;

describe('a plan computed by hand', () => {
  const plan = planOf();

  test('KPIs stand in plan order, a row per vendor', () => {
    const order = KPIS.map(({ id }) => id);
    expect(plan.kpis.map(({ id }) => id)).toEqual(order);
    expect(plan.kpis.filter(({ of }) => of !== null).map(({ key }) => key)).toEqual([
      'reach_pct:directors',
      'frequency:linkedin',
      'ctr:linkedin',
      'view_rate:linkedin',
      'vtr:linkedin',
      'engagement_rate:linkedin',
    ]);
  });
  test('reach: 3,000 and 2,000 of 4,000 members (3,000 / 75 % and 2,000 / 50 %): 75 % to 100 %, 1 - 0.25 x 0.5 = 87.5 % at random', () => {
    const result = kpi(plan, 'reach_pct:directors');
    expect(result).toMatchObject({ value: 0.875, n: 4000, low: 0.75, high: 1, kind: 'bounds', status: null });
    expect(result.components).toMatchObject({ successes: 3000, middle: 3500, amount: 4000, trials: 4000 });
  });
  test('relevance: Kaskitek, Rautaniemi and Somebody Else reached, 2 judged, 1 yes: 50 %; 1 or 2 of the 3 may be', () => {
    const result = kpi(plan, 'potential_share');
    expect(result).toMatchObject({ value: 0.5, n: 2, detail: { judged: 2, reached: 3 } });
    expect([result.low, result.high]).toEqual([1 / 3, 2 / 3]);
  });
  test('video: 3,000 / 12,000 viewed, 900 / 3,000 to the end; 200 engagements / 20,000; all of 3,000 people', () => {
    expect(kpi(plan, 'view_rate:linkedin')).toMatchObject({ value: 0.25, n: 3000 });
    expect(kpi(plan, 'vtr:linkedin')).toMatchObject({ value: 0.3, n: 3000 });
    expect(kpi(plan, 'engagement_rate:linkedin')).toMatchObject({ value: 0.01, n: 3000 });
  });
  test('traffic: 4 meaningful visits of all, 5 of 500 sessions identified, 220 seconds and 11 pages in 4 sessions of 2 accounts', () => {
    expect(kpi(plan, 'meaningful_visits_all')).toMatchObject({ value: 4 });
    expect(kpi(plan, 'identification_rate')).toMatchObject({ value: 0.01, n: 500 });
    expect(kpi(plan, 'dwell_time')).toMatchObject({ value: 55, n: 2, low: null, remarks: ['few_accounts'] });
    expect(kpi(plan, 'pages_per_session')).toMatchObject({ value: 2.75, n: 2 });
  });
  test('potential: Siltavuori has 900,000 of 1,600,000; Gini (2 x 900 - 2 x 200) / (3 x 1,600) = 0.29', () => {
    expect(kpi(plan, 'top_share')).toMatchObject({ value: 0.5625, n: 3 });
    expect(kpi(plan, 'gini').value).toBeCloseTo(1400 / 4800, 12);
  });
  test('account reach: Kaskitek (40 impressions), Rautaniemi (5) and Lumimetsä (a visit) of 4 = 75 %; half of 50 % is asked by half-time', () => {
    expect(kpi(plan, 'account_reach')).toMatchObject({ value: 0.75, n: 4, low: null, high: null, goal: 0.5, status: 'on_track', needMore: null });
    expect(kpi(plan, 'account_reach').components).toMatchObject({ successes: 3, trials: 4, elapsed: 0.5 });
  });
  test('frequency: 20,000 impressions; reaches 3,000 + 2,000 in an audience of 4,000: 20,000 / 4,000 = 5 to 20,000 / 3,000 = 6.67', () => {
    const result = kpi(plan, 'frequency:linkedin');
    expect(result).toMatchObject({ value: null, n: 3000, low: 5, kind: 'bounds', status: null });
    expect(result.high).toBeCloseTo(20000 / 3000, 12);
    expect(result.components).toMatchObject({ successes: 4000, trials: 3000, amount: 20000 });
  });
  test('CTR: 60 / 20,000 = 0.3 %, n = 3,000, k = 9; Wilson 0.158 % to 0.569 %; P(>= 9 | 12 expected) is 84 %: too early', () => {
    // centre (0.003 + 3.8415 / 6000) / (1 + 3.8415 / 3000) = 0.0036356, half 0.0020565
    const result = kpi(plan, 'ctr:linkedin');
    expect(result).toMatchObject({ value: 0.003, n: 3000, status: 'too_early', of: { kind: 'vendor', id: 'linkedin' } });
    expect(result.low).toBeCloseTo(0.0036356 - 0.0020565, 6);
    expect(result.high).toBeCloseTo(0.0036356 + 0.0020565, 6);
    expect(result.components.successes).toBeCloseTo(9, 9);
    expect(result.needMore?.unit).toBe('members');
  });
  test('meaningful visits: 3 of Kaskitek; Garwood 0.62 to 8.77; 3.6 to 11.8 by the end, so a goal of 10 is too early', () => {
    const result = kpi(plan, 'meaningful_visits');
    expect(result).toMatchObject({ value: 3, n: 3, goal: 10, status: 'too_early' });
    expect(result.low).toBeCloseTo(0.6187, 3);
    expect(result.high).toBeCloseTo(8.7673, 3);
  });
  test('cost per SQL: campaigns 2,000 + January 2,800 + fair 900 = 5,700 for deals 1, 2 and 3 (lost, but seen at Offer): 1,900', () => {
    const result = kpi(plan, 'sql_cost');
    expect(result).toMatchObject({ value: 1900, n: 3, goal: 3000, direction: 'down', status: 'too_early', remarks: ['sqls_from_deals'] });
    expect(result.components).toMatchObject({ successes: 3, amount: 5700 });
    expect(result.low).toBeCloseTo(5700 / 8.7673, 1);
    expect(result.high).toBeCloseTo(5700 / 0.6187, 0);
  });
  test('triggers: Kaskitek came on 5 and 12 February (10 January is older than 14 days), 1 and 3 moved, 5 slept, 3 was lost', () => {
    expect(plan.triggers.map(({ rule, account, deal, due }) => [rule, account?.name, deal?.name, due - plan.today])).toEqual([
      ['REPEAT_VISITS', 'Kaskitek', undefined, 2],
      ['DEAL_MOVED', 'Kaskitek', 'New line', 3],
      ['DEAL_MOVED', 'Rautaniemi', 'Retrofit', 3],
      ['STALLED', undefined, 'Older', 7],
      ['LOST_RECYCLE', 'Rautaniemi', 'Retrofit', 7],
    ]);
    expect(plan.triggers[0].evidence).toEqual({ visits: 2, days: 14, first: '2026-02-05', latest: '2026-02-12' });
    expect(plan.triggers[0]).toMatchObject({ fired: plan.today, ownerRole: 'sales', owner: 'Anna' });
    expect(plan.triggers[1].key).toBe('DEAL_MOVED|1|1|2026-02-10|Offer');
    expect(plan.triggers[1].evidence).toMatchObject({ from: 'Qualified', to: 'Offer', probabilityFrom: 0.3, probabilityTo: 0.6 });
  });
  test('accounts: triggers first (by potential), then the open deal, then what is reached', () => {
    expect(plan.accounts.map(({ name, next, triggers }) => [name, next, triggers])).toEqual([
      ['Kaskitek', 'act_on_trigger', 2],
      ['Rautaniemi', 'act_on_trigger', 2],
      ['Siltavuori', 'move_deal', 0],
      ['Lumimetsä', 'find_people', 0],
    ]);
    expect(plan.accounts[0]).toMatchObject({
      impressions: 40,
      clicks: 3,
      visits: 3,
      meaningful: 3,
      stage: 'offer',
      openDeals: 1,
      openAmount: 40000e6,
    });
    expect(plan.accounts[0].lastVisit).toBe(dayOfIso('2026-02-12'));
    expect(plan.accounts[1]).toMatchObject({ impressions: 5, clicks: null, stage: null, openDeals: 0, openAmount: null, lastVisit: null });
    expect(plan.accounts[2]).toMatchObject({ impressions: null, reached: false, stage: 'lead', openDeals: 1, openAmount: null });
    expect(plan.accounts[3]).toMatchObject({ stage: 'won', openDeals: 0, reached: true });
  });
  test('health: only the LinkedIn media of February stand twice, 2,000 typed and 800 imported', () => {
    expect(plan.health.filter(({ code }) => code !== 'no_data')).toEqual([
      {
        code: 'double_media',
        severity: 'warning',
        tab: 'costs',
        row: 4,
        column: 'media',
        data: { of: 'LinkedIn', month: '2026-02-01', costs: 2000, campaigns: 800, currency: 'EUR' },
      },
    ]);
  });
});

describe('building again', () => {
  const first = planOf();
  const standing: FiredTrigger[] = first.triggers.map(({ key, rule, account, deal, evidenceKey, fired }) => ({
    key,
    rule,
    subject: (deal || account)!.id,
    evidence: evidenceKey,
    fired,
    open: true,
  }));
  test('fires nothing anew, and the accounts stand as they stood', () => {
    const second = planOf({ ...BASIS, fired: standing });
    expect(second.triggers).toEqual([]);
    expect(second.accounts).toEqual(first.accounts);
    expect(second.kpis).toEqual(first.kpis);
  });
  test('a handled trigger asks for nothing more: Kaskitek goes on to its open deal', () => {
    const handled = planOf({ ...BASIS, fired: standing.map((trigger) => ({ ...trigger, open: false })) });
    expect(handled.triggers).toEqual([]);
    expect(handled.accounts.map(({ name, next }) => [name, next])).toEqual([
      ['Siltavuori', 'move_deal'],
      ['Kaskitek', 'move_deal'],
      ['Lumimetsä', 'find_people'],
      ['Rautaniemi', 'find_people'],
    ]);
  });
});

describe('an empty workbook', () => {
  const plan = startPlan(basisOf()).finish();
  test('has no value and no verdict anywhere', () => {
    for (const { value, low, high, status } of plan.kpis) {
      expect([value, low, high]).toEqual([null, null, null]);
      expect(['no_data', null]).toContain(status);
    }
    expect(plan.accounts).toEqual([]);
    expect(plan.triggers).toEqual([]);
  });
  test('says which tab to fill for each KPI, the worst first', () => {
    const lines = plan.health.map(({ code, severity, tab, data }) => [code, severity, tab, data.kpi]);
    expect(lines.slice(0, 2)).toEqual([
      ['no_accounts', 'error', 'accounts', undefined],
      ['no_goals', 'warning', 'goals', undefined],
    ]);
    // one line for each tab, with all that waits for it
    expect(lines.slice(2)).toEqual([
      ['no_data', 'info', 'audiences', 'reach_pct'],
      ['no_data', 'info', 'companies', 'account_reach potential_share'],
      ['no_data', 'info', 'campaigns', 'frequency ctr view_rate vtr engagement_rate'],
      ['no_data', 'info', 'touches', 'touches_before_ready'],
      ['no_data', 'info', 'visits', 'meaningful_visits meaningful_visits_all identification_rate dwell_time pages_per_session'],
      ['no_data', 'info', 'leads', 'leads mqls lead_quality sql_share lead_follow_up mql_value nurture_value'],
      ['no_data', 'info', 'costs', 'cost_per_lead_media cost_per_lead sql_cost_media sql_cost romi'],
    ]);
  });
});

test('blocks of any size in any order give the same plan', () => {
  const whole = planOf();
  const cut = <Row>(rows: readonly Row[], at: number): [Row[], number][] => [
    [rows.slice(0, at), 2],
    [rows.slice(at), 2 + at],
  ];
  fc.assert(
    fc.property(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(2), fc.infiniteStream(fc.nat(1000)), (a, b, c, d, e, picks) => {
      const run = startPlan(BASIS);
      const code = words();
      const feeds = [
        ...cut(CAMPAIGNS, a).map(
          ([rows, row]) =>
            () =>
              run.addCampaigns(campaigns(rows, code, row)),
        ),
        ...cut(COMPANIES, b).map(
          ([rows, row]) =>
            () =>
              run.addCompanies(companies(rows, code, row)),
        ),
        ...cut(VISITS, c).map(
          ([rows, row]) =>
            () =>
              run.addVisits(visits(rows, code, row)),
        ),
        ...cut(PAGES, e).map(
          ([rows, row]) =>
            () =>
              run.addPages(pages(rows, code, row)),
        ),
        ...cut(DEALS, d).map(
          ([rows, row]) =>
            () =>
              run.addDeals(deals(rows, code, row)),
        ),
      ];
      while (feeds.length > 0) feeds.splice(picks.next().value % feeds.length, 1)[0]();
      expect(run.finish()).toEqual(whole);
    }),
  );
});

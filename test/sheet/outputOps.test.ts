import { dayOfIso } from '../../src/domain/calendar/dayOfIso';
import { KPIS } from '../../src/domain/kpi/registry';
import type { Plan } from '../../src/domain/plan/types';
import type { Cell, ModelRow, Op } from '../../src/sheet/model';
import type { OutputInput } from '../../src/sheet/outputInput';
import { outputOps } from '../../src/sheet/outputOps';
import { columnOf, tabOf } from '../../src/tabs/registry';
import type { TabId } from '../../src/tabs/types';
import { LANGS } from '../../src/text/lang';
import { tabsText } from '../../src/text/tabs';
import { basisOf } from '../domain/support/basis';
import { EXAMPLE_BASIS, examplePlan, planOf } from './support/examplePlan';
import { optionsFor } from './support/renderedPlan';

type Upsert = Extract<Op, { op: 'upsert' }>;
const upserts = (input: OutputInput, tab: TabId): Upsert[] => outputOps(input).filter((op): op is Upsert => op.op === 'upsert' && op.tab === tab);
const cellOf = (op: Upsert, row: ModelRow, column: string): Cell | undefined => row.cells[op.columns.indexOf(column)];
const tableOf = (op: Upsert, columns: string[]) => op.rows.map((row) => columns.map((column) => cellOf(op, row, column)));
const headOf = (input: OutputInput): readonly Cell[] => {
  const op = outputOps(input).find((step) => step.op === 'head');
  if (op?.op !== 'head') throw new Error('no head');
  return op.lines;
};
const example = optionsFor(examplePlan());
const empty = optionsFor(planOf(basisOf({})));

describe.each(LANGS)('the steps of a build in %s', (lang) => {
  const inputs = [optionsFor(examplePlan(), lang), optionsFor(planOf(basisOf({})), lang)];

  test('are the same for the same plan', () => {
    expect(outputOps(optionsFor(examplePlan(), lang))).toEqual(outputOps(optionsFor(examplePlan(), lang)));
  });

  test('give each row a cell per column, an id of its own and a rank of its own', () => {
    for (const op of inputs.flatMap((input) => outputOps(input)))
      if (op.op === 'upsert') {
        const ids = op.rows.map((row) => row.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain('');
        for (const row of op.rows) expect(row.cells).toHaveLength(op.columns.length);
        if (!op.columns.includes('rank')) continue;
        const ranks = op.rows.map((row) => cellOf(op, row, 'rank'));
        expect(new Set(ranks).size).toBe(ranks.length);
      }
  });

  test('write columns of ours only: what people fill is never among them', () => {
    for (const op of outputOps(inputs[0]))
      if (op.op === 'upsert') for (const column of op.columns) expect(columnOf(op.tab, column).owner).toBe('build');
  });

  test('put no word of the other language beside', () => {
    const words = JSON.stringify(outputOps(inputs[0]).filter((op) => op.op !== 'head'));
    expect(words).not.toMatch(lang === 'en' ? /tavoitteessa|Näyttötiheys|Soita/ : /on track|Frequency|Call /);
  });

  test('write what is missing and what to do instead of nothing', () => {
    for (const tab of ['account_plan', 'triggers', 'health'] as const) {
      const rows = upserts(inputs[1], tab).flatMap((op) => op.rows);
      expect(rows.length).toBeGreaterThan(0);
    }
    const [plan] = upserts(inputs[1], 'plan');
    const kpis = plan.rows.filter((row) => row.style === 'kpi');
    expect(kpis).toHaveLength(KPIS.length);
    // each remark names the tab to fill: in Finnish by its stem
    const tabs = Object.values(tabsText[lang].names).map((name) => (lang === 'fi' ? name.slice(0, 5) : name));
    for (const row of kpis) expect(tabs.some((tab) => String(cellOf(plan, row, 'remark')).includes(tab))).toBe(true);
  });
});

describe('the Plan', () => {
  test('begins with a title that names period, day and build, and three sentences to read aloud', () => {
    expect(headOf({ ...example, planName: 'Havupuu', buildNumber: 3 })).toEqual([
      'Havupuu · 2026-Q1 · as of 2026-02-14 · build 3',
      '1 of 4 goals on track, 1 off track, 2 too early to say.',
      'Furthest behind: Cost per SQL, 10,000 EUR against 3,000 EUR.',
      'Today: 2 actions, the first: Kaskitek (3 meaningful visits in 14 days, the latest 2026-02-13).',
    ]);
  });

  test('says so in Finnish with Finnish marks', () => {
    expect(headOf(optionsFor(examplePlan(), 'fi'))).toEqual([
      'ABM-suunnitelma · 2026-Q1 · tilanne 14.2.2026 · laskenta 1',
      'Tavoitteita on 4: tavoitteessa 1, jäljessä 1, liian aikaista sanoa 2.',
      'Eniten jäljessä: Hinta per myyntikelpoinen liidi, 10\u00A0000 EUR, tavoite 3\u00A0000 EUR.',
      'Tänään: 2 toimenpidettä, ensimmäisenä Kaskitek (3 merkityksellistä käyntiä 14 päivässä, viimeisin 13.2.2026).',
    ]);
  });

  test('says when tabs changed since', () => {
    expect(headOf({ ...example, stale: 3 })[0]).toBe('ABM plan · 2026-Q1 · as of 2026-02-14 · build 1 · stale: 3 tabs changed since');
  });

  test('of an empty workbook asks for goals', () => {
    expect(headOf(empty).slice(1)).toEqual([
      'No goals are typed yet: type them in Goals.',
      'Nothing can be judged yet: the remarks below say what is missing.',
      'Today: no open triggers.',
    ]);
  });

  test('has its head as high as the tab leaves room for', () => {
    expect(headOf(example)).toHaveLength(tabOf('plan').head as number);
  });

  test('shows its groups of KPIs, the interim targets by tier and the foot, each KPI with the formats of its unit', () => {
    const [op] = upserts(example, 'plan');
    expect(op.rest).toBe('vanish');
    const groups = ['reach', 'interest', 'traffic', 'sales', 'interim'].flatMap((group) => [
      `group:${group}`,
      ...example.plan.kpis.filter(({ id }) => KPIS.find((kpi) => kpi.id === id)?.group === group).map(({ key }) => key),
    ]);
    const foot = ['group:foot', ...KPIS.map(({ id }) => `foot:${id}`), 'foot:thresholds', 'foot:left_out'];
    const tiers = ['group:interim_tiers', 'interim:A', 'interim:B', 'interim:'];
    expect(op.rows.map((row) => row.id)).toEqual([...groups, ...tiers, ...foot]);
    const formatOf = (id: string) => op.rows.find((row) => row.id === id)?.formats?.value;
    expect(['account_reach', 'frequency:linkedin', 'ctr:linkedin', 'meaningful_visits', 'sql_cost'].map(formatOf)).toEqual([
      '[<0.01]0.00 %;0.0 %',
      '[<1]0.00;#,##0.0',
      '[<0.01]0.00 %;0.0 %',
      '#,##0',
      '[<1000]#,##0.00;#,##0',
    ]);
  });

  test('says how much more, dated, and what to know about a figure', () => {
    const [op] = upserts(example, 'plan');
    const known = ['Account reach', 'Frequency: LinkedIn', 'CTR: LinkedIn', 'Meaningful visits'];
    const table = tableOf(op, ['kpi', 'need_more', 'remark']).filter(([kpi, , remark]) => remark !== null && known.includes(String(kpi)));
    expect(table).toEqual([
      ['Account reach', null, 'Everything was counted, so there is no interval.'],
      ['Frequency: LinkedIn', null, 'As the media reports it.'],
      ['CTR: LinkedIn', expect.stringMatching(/^about [\d,]+ more people reached, as of 2026-02-14$/), 'As the media reports it.'],
    ]);
    const visits = op.rows.find((row) => row.id === 'meaningful_visits')!;
    expect(cellOf(op, visits, 'need_more')).toMatch(/^about \d+ more days, as of 2026-02-14$/);
  });

  test('shows rows’ own period where nothing covers the plan’s', () => {
    const rows = [{ start: '2025-12-06', end: '2026-03-05', impressions: 9000, reach: 3000, clicks: 9 }];
    const [op] = upserts(optionsFor(planOf(basisOf({}), { campaigns: rows })), 'plan');
    const frequency = op.rows.find((row) => row.id === 'frequency:linkedin')!;
    expect(cellOf(op, frequency, 'remark')).toBe(
      'As the media reports it. Nothing covers the plan’s period: shown over the rows’ own period. 2025-12-06 to 2026-03-05.',
    );
  });

  test('names the thresholds that were used', () => {
    const settings = { ...example.settings, confidence: 0.9, meaningful_seconds: 45, reach_impressions: 1000 };
    const [op] = upserts({ ...example, settings }, 'plan');
    const foot = (id: string) => cellOf(op, op.rows.find((row) => row.id === `foot:${id}`)!, 'kpi');
    expect(foot('account_reach')).toContain('at least 1,000 impressions');
    expect(foot('meaningful_visits')).toContain('2 pages and 45 seconds');
    expect(foot('thresholds')).toContain('confidence 90 %');
    const lines = example.plan.health.filter(({ severity }) => severity !== 'info').length;
    expect(foot('left_out')).toBe(`${lines} lines in Health say what was left out or is doubtful, and why.`);
  });
});

describe('the Account plan', () => {
  test('lists the accounts in the order of the plan, with days and money as such', () => {
    const [op] = upserts(example, 'account_plan');
    expect(
      tableOf(op, ['rank', 'account', 'reached', 'next', 'triggers', 'meaningful', 'last_visit', 'stage', 'open_amount', 'owner', 'next_code']),
    ).toEqual([
      [1, 'Kaskitek', '● reached', 'Act on the open trigger', 2, 3, { date: '2026-02-13' }, 'Offer', 48000, 'Anna', 'act_on_trigger'],
      [2, 'Siltavuori', '– not reached yet', 'Move the open deal on', 0, 0, null, 'Opportunity', null, null, 'move_deal'],
      [3, 'Lumimetsä', '– not reached yet', 'Move the open deal on', 0, 0, null, 'Sales qualified lead (SQL)', null, null, 'move_deal'],
      [4, 'Rautaniemi', '● reached', 'Turn the visits into a talk', 0, 2, { date: '2026-01-21' }, null, null, null, 'convert_interest'],
    ]);
    expect(op.rows.map((row) => row.id)).toEqual(['kaskitek.fi', 'siltavuori.fi', 'lumimetsa.fi', 'rautaniemi.fi']);
  });

  test('without accounts says where to type them', () => {
    const [op] = upserts(empty, 'account_plan');
    expect(tableOf(op, ['account', 'next'])).toEqual([['No target accounts yet', 'Type or import them in Accounts, then build again.']]);
  });
});

describe('Triggers', () => {
  const plan = examplePlan();
  const standing = plan.triggers.map(({ key, rule, fired, due }) => ({
    id: key,
    rule,
    account: 'Kaskitek',
    evidence: 'as written then',
    fired,
    due,
    handled: false,
  }));
  const old = {
    id: 'REPEAT_VISITS|old|1',
    rule: 'REPEAT_VISITS',
    account: 'Old',
    evidence: 'then',
    fired: dayOfIso('2025-12-01'),
    due: dayOfIso('2025-12-03'),
    handled: false,
  };
  const done = {
    id: 'REPEAT_VISITS|done|1',
    rule: 'REPEAT_VISITS',
    account: 'Done',
    evidence: 'then',
    fired: dayOfIso('2026-02-13'),
    due: null,
    handled: true,
  };

  test('are written once, when they fire, with evidence and action', () => {
    const [born] = upserts(example, 'triggers');
    expect(born.onlyNew).toBe(true);
    expect(tableOf(born, ['state', 'fired', 'account', 'rule', 'evidence', 'owner', 'due', 'state_code'])).toEqual([
      [
        '► act',
        { date: '2026-02-14' },
        'Kaskitek',
        'Repeated visits',
        '3 meaningful visits in 14 days, the latest 2026-02-13',
        'Anna',
        { date: '2026-02-16' },
        'act',
      ],
      [
        '► act',
        { date: '2026-02-14' },
        'Kaskitek',
        'Deal moved',
        'New line: Qualified (30.0 %) → Offer (60.0 %), seen 2026-02-10',
        'Anna',
        { date: '2026-02-17' },
        'act',
      ],
    ]);
  });

  test('that stand already are only moved and told their state', () => {
    const ops = upserts({ ...example, previousTriggers: standing }, 'triggers');
    expect(ops.map((op) => op.columns)).toEqual([['rank', 'state', 'state_code', 'resolved']]);
    expect(ops[0].rest).toBe('keep');
  });

  test('come open first, the one due soonest at the top, then watched, then handled; a row older than 30 days is watched', () => {
    const ops = upserts({ ...example, previousTriggers: [done, old] }, 'triggers');
    const last = ops[ops.length - 1];
    expect(last.sort).toBe(true);
    expect(last.rows.map((row) => [row.id, ...row.cells])).toEqual([
      [plan.triggers.find(({ rule }) => rule === 'REPEAT_VISITS')?.key, 1, '► act', 'act', undefined], // due 2026-02-16
      [plan.triggers.find(({ rule }) => rule === 'DEAL_MOVED')?.key, 2, '► act', 'act', undefined], // due 2026-02-17
      [old.id, 3, '◆ watch', 'watch', undefined],
      [done.id, 4, '✓ handled', 'handled', undefined],
    ]);
  });

  test('whose reason is gone are resolved with the day of the build, stand before handled ones and ask for nothing', () => {
    const gone = { ...old, id: 'UNDER_REACHED|gone|1', rule: 'UNDER_REACHED', fired: dayOfIso('2026-02-10') };
    const before = { ...gone, id: 'STALLED|before|1', rule: 'STALLED', resolved: true };
    const resolving: Plan = { ...plan, triggers: [], resolved: [gone.id, before.id] };
    const ops = upserts({ ...example, plan: resolving, previousTriggers: [done, before, gone] }, 'triggers');
    expect(ops[ops.length - 1].rows.map((row) => [row.id, ...row.cells])).toEqual([
      [before.id, 1, '– resolved', 'resolved', undefined],
      [gone.id, 2, '– resolved', 'resolved', { date: '2026-02-14' }],
      [done.id, 3, '✓ handled', 'handled', undefined],
    ]);
    expect(headOf({ ...example, plan: resolving, previousTriggers: [done, before, gone] })[3]).toBe('Today: no open triggers.');
  });

  test('the row that says there are none goes when the first one fires', () => {
    const none = { id: 'none', rule: '', account: 'No triggers yet', evidence: '', fired: null, due: null, handled: false };
    const first = outputOps({ ...example, previousTriggers: [none] }).find((op) => op.op === 'deleteRows');
    expect(first).toEqual({ op: 'deleteRows', tab: 'triggers', keys: ['none'] });
    const still = upserts({ ...empty, previousTriggers: [none] }, 'triggers');
    expect(still.flatMap((op) => op.rows.map((row) => row.id))).toEqual(['none']);
  });

  test('of a deal without an account name the deal', () => {
    const moved: Plan = {
      ...plan,
      triggers: plan.triggers.filter(({ rule }) => rule === 'DEAL_MOVED').map((trigger) => ({ ...trigger, account: null })),
    };
    const [born] = upserts({ ...example, plan: moved }, 'triggers');
    expect(tableOf(born, ['account', 'action'])).toEqual([['New line', 'Send New line two or three messages: case studies and testimonials.']]);
  });

  test('handled ones are no actions of today', () => {
    const handled = standing.map((row) => ({ ...row, handled: true }));
    expect(headOf({ ...example, previousTriggers: handled })[3]).toBe('Today: no open triggers.');
  });
});

describe('Health', () => {
  test('says where, what and what to do', () => {
    const [op] = upserts(example, 'health');
    const lines = tableOf(op, ['rank', 'severity', 'tab', 'cell', 'message', 'severity_code']);
    expect(lines[0]).toEqual([
      1,
      '◆ warning',
      'Deals',
      '5, Stage',
      "Stage 'Neuvottelu 2' (1 row) is not in Stages. Add it there or correct the row.",
      'warning',
    ]);
    expect(lines).toContainEqual([
      expect.any(Number),
      '– note',
      'Campaigns',
      null,
      'Nothing here for View rate, View-through rate, Engagement rate in the period. Import a report, or fill the tab.',
      'info',
    ]);
    expect(op.rows[0].id).toBe('unknown_stage|deals|5|stage');
  });

  test('tells two findings at one place apart', () => {
    const line = examplePlan().health[0];
    const [op] = upserts(optionsFor({ ...examplePlan(), health: [line, line] }), 'health');
    expect(op.rows.map((row) => row.id)).toEqual(['unknown_stage|deals|5|stage', 'unknown_stage|deals|5|stage|2']);
  });

  test('that found nothing says so', () => {
    const [op] = upserts(optionsFor({ ...examplePlan(), health: [] }), 'health');
    expect(tableOf(op, ['message', 'tab', 'cell'])).toEqual([['Nothing found: everything was read and counted.', null, null]]);
    expect(upserts(example, 'health')[0].rest).toBe('vanish');
  });
});

test('a goal typed for a KPI without data is counted among the goals', () => {
  const plan = planOf(basisOf({ ...EXAMPLE_BASIS, today: '2026-02-14', period: '2026-Q1', settings: {}, costs: [], history: [] }));
  expect(headOf(optionsFor(plan))[1]).toBe('0 of 4 goals on track, 0 off track, 0 too early to say, 4 without data.');
});

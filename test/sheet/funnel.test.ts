import type { Plan } from '../../src/domain/plan/types';
import { funnelOps } from '../../src/sheet/funnel/funnelOps';
import { liveOps } from '../../src/sheet/liveOps';
import type { Cell, Op } from '../../src/sheet/model';
import type { OutputInput } from '../../src/sheet/outputInput';
import { outputOps } from '../../src/sheet/outputOps';
import type { TabId } from '../../src/tabs/types';
import { LANGS } from '../../src/text/lang';
import { basisOf } from '../domain/support/basis';
import { computedBook, type Typed } from './support/computedBook';
import { planOf } from './support/examplePlan';
import { optionsFor } from './support/renderedPlan';
import { FUNNEL, kpi, wholePlan } from './support/wholePlan';

type Upsert = Extract<Op, { op: 'upsert' }>;
const upsertOf = (input: OutputInput, tab: TabId): Upsert => {
  const found = funnelOps(input).find((op): op is Upsert => op.op === 'upsert' && op.tab === tab);
  if (!found) throw new Error(`no step for ${tab}`);
  return found;
};
const plain = (cell: Cell | undefined) => (cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.value : cell);
const rowsOf = (input: OutputInput, columns: string[]) => {
  const op = upsertOf(input, 'funnel');
  return op.rows.map((row) => [row.id, ...columns.map((column) => plain(row.cells[op.columns.indexOf(column)]))]);
};
const headOf = (input: OutputInput): readonly Cell[] => {
  const op = outputOps(input).find((step) => step.op === 'head' && step.tab === 'funnel');
  if (op?.op !== 'head') throw new Error('no head');
  return op.lines;
};
const whole = optionsFor(wholePlan());
const withFunnel = (more: Partial<Plan['funnel']>): OutputInput => optionsFor({ ...wholePlan(), funnel: { ...FUNNEL, ...more } });

describe('above the stages', () => {
  test('what was won in the period is said beside the goal', () => {
    expect(headOf(withFunnel({ wonDeals: 2, wonValue: 100_000e6 }))[1]).toBe(
      'Goal: 500,000 EUR is 10 deals at 50,000 EUR each; 2 (100,000 EUR) are won already; the open pipeline is expected to bring 5 of them.',
    );
  });
  test('stand the title, the goal in deals and the bottleneck', () => {
    expect(headOf(whole)).toEqual([
      'ABM plan · funnel · cases of 2025-02-15 to 2026-02-14 · build 1',
      'Goal: 500,000 EUR is 10 deals at 50,000 EUR each; the open pipeline is expected to bring 5 of them.',
      'Bottleneck: MQL to SQL, 40.0 % against 60.0 %.',
    ]);
  });
  test('what is missing is said, never left blank', () => {
    expect(headOf(withFunnel({ goalRevenue: null }))[1]).toMatch(/^No goal revenue yet: type it in Goals/);
    expect(headOf(withFunnel({ averageDeal: null, goalDeals: null }))[1]).toBe(
      'Goal: 500,000 EUR. No average deal is known: type it in Goals, or win a deal.',
    );
    const calm = FUNNEL.stages.map((stage) => ({ ...stage, bottleneck: false }));
    expect(headOf(withFunnel({ stages: calm }))[2]).toBe('No bottleneck: no step is below its benchmark beyond chance.');
    expect(headOf(withFunnel({ stages: calm.map((stage) => ({ ...stage, benchmark: null })) }))[2]).toMatch(/no step has a benchmark/);
  });
  test('the Plan says the bottleneck in its second sentence', () => {
    const plan = outputOps(whole).find((op) => op.op === 'head' && op.tab === 'plan');
    expect(plan?.op === 'head' && plan.lines[2]).toBe(
      'Furthest behind: Cost per SQL, 10,000 EUR against 3,000 EUR. Bottleneck: MQL to SQL, 40.0 % against 60.0 %.',
    );
  });
});

describe('the stages', () => {
  test('show cases, conversion, interval, benchmark, what is open and what is needed', () => {
    const columns = ['stage', 'count', 'rate', 'interval', 'entered', 'median_days', 'benchmark', 'mark', 'pipeline', 'needed', 'gap', 'mark_code'];
    expect(rowsOf(whole, columns).slice(0, 6)).toEqual([
      ['stage:visits', 'Meaningful visits', 180, null, null, null, null, null, null, null, 200, 20, null],
      ['stage:mql', 'MQL', 90, 0.5, null, 180, null, null, null, 0, 100, 10, null],
      ['stage:sql', 'SQL', 34, 0.4, '30.0 – 51.0 %', 85, 18, 0.6, '▲ bottleneck', 0, 40, 6, 'bottleneck'],
      ['stage:opportunity', 'Opportunities', 17, 0.5, '34.0 – 66.0 %', 34, null, null, null, 8, 20, 3, null],
      ['stage:offer', 'Offers', 8, 0.5, '25.0 – 75.0 %', 16, null, null, null, 6, 10, 2, null],
      ['stage:won', 'Deals', 4, 0.5, '22.0 – 78.0 %', 8, null, 0.45, null, 0, 5, 1, null],
    ]);
  });
  test('say what to know about a figure, and draw what there is of what is needed', () => {
    expect(rowsOf(whole, ['bar', 'remark']).slice(0, 6)).toEqual([
      ['stage:visits', '█████████░│', null],
      ['stage:mql', '█████████░│', 'Visits of the period and MQLs are different cases: a quotient without interval.'],
      ['stage:sql', '█████████░│', '5 fresh cases left out: younger than the median days of the step. Needed lies between 31 and 58.'],
      ['stage:opportunity', '█████████░│', null],
      ['stage:offer', '████████░░│', '1 fresh case left out: younger than the median days of the step.'],
      ['stage:won', '████████░░│', 'The benchmark is your own previous period.'],
    ]);
  });
  test('with few cases, or none that passed, are reckoned with the prior and say how much of it is prior', () => {
    const few = FUNNEL.stages.map((stage) => (stage.stage === 'offer' ? { ...stage, entered: 3, passed: 1, rate: 1 / 3, fresh: 0 } : stage));
    const [, , , , offer] = rowsOf(withFunnel({ stages: few }), ['rate', 'reckoned', 'taken', 'remark']);
    expect(offer).toEqual(['stage:offer', 1 / 3, 0.375, 0.375, 'Few cases: reckoned with 37.5 %, of which 25.0 % is the prior.']);
  });
  test('in Finnish speak Finnish, with the marks of the spreadsheet’s locale', () => {
    const [, , sql] = rowsOf(optionsFor(wholePlan(), 'fi'), ['stage', 'interval', 'mark']);
    expect(sql).toEqual(['stage:sql', 'SQL', '30,0 – 51,0 %', '▲ pullonkaula']);
  });
  test('that nobody knows anything of leave a row that says what to do', () => {
    const empty = optionsFor(planOf(basisOf({})));
    expect(rowsOf(empty, ['stage', 'remark'])[0]).toEqual([
      'none',
      'No leads and no deals yet',
      'Import Leads or Deals, say in Stages what their stages mean, then build again.',
    ]);
    expect(upsertOf(empty, 'funnel').rest).toBe('vanish');
  });
  test('each row has formats of its own for the columns that hold any kind', () => {
    const rows = new Map(upsertOf(whole, 'funnel').rows.map((row) => [row.id, row.formats]));
    expect(rows.get('stage:sql')).toEqual({
      count: '#,##0',
      needed: '#,##0',
      gap: '#,##0',
      answer: '#,##0',
      try: '[<0.01]0.00 %;0.0 %',
    });
    expect(rows.get('whatif:reached')?.answer).toBe('[<0.01]0.00 %;0.0 %');
  });
});

describe('the what-if block', () => {
  const reach = (id: string, trials: number, middle: number | null) =>
    kpi('reach_pct', {
      key: `reach_pct:${id}`,
      of: { kind: 'audience', id, name: id },
      components: { successes: 300, trials, amount: 500, middle, elapsed: 0.5, daysGone: 45, daysLeft: 45 },
    });
  const withReach = { ...wholePlan(), kpis: [...wholePlan().kpis, reach('Small', 600, 400), reach('Production managers', 1000, 440)] };
  const computed = (typed: Typed = {}, plan = withReach) => computedBook([...funnelOps(optionsFor(plan)), ...liveOps(optionsFor(plan))], typed);

  test('begins with the figures of the plan, those of the largest audience, and says in which unit', () => {
    expect(rowsOf(optionsFor(withReach), ['stage', 'count', 'answer']).slice(7, 14)).toEqual([
      ['whatif:revenue', 'Goal revenue (EUR)', 500_000, 10],
      ['whatif:average_deal', 'Average deal (EUR)', 50_000, null],
      ['whatif:won', 'Won in the period (EUR)', 0, null],
      ['whatif:reached', 'Members reached: Production managers', 440, 0.44],
      ['whatif:audience', 'Members of the audience: Production managers', 1000, null],
      ['whatif:cost', 'Cost (EUR)', 40_000, 10_000],
      ['whatif:sqls', 'SQLs', 4, null],
    ]);
  });

  test('with nothing typed every answer is what the domain computed', async () => {
    const { wrong, cell } = await computed();
    // BANT_ASK comes with the custom functions of its own branch
    expect(wrong.filter((line) => !line.startsWith('_live stage:visits ask'))).toEqual([]);
    expect(cell('funnel', 'stage:opportunity', 'answer')).toBe(20);
  });

  test('what was won is taken off the goal while people type: 100,000 of 500,000 won leave 3 of 5 deals', async () => {
    expect((await computed({ funnel: { 'whatif:won': { try: 100_000 } } })).cell('funnel', 'stage:won', 'answer')).toBe(3);
  });
  test('answers at once: another conversion, another goal, another average deal', async () => {
    const better = await computed({ funnel: { 'stage:won': { try: 0.8 } } });
    // 8 x 0.4 + 6 x 0.8 = 8 deals are expected, 2 are left: 3 offers, 6 opportunities, 12 SQLs, 30 MQLs, 60 visits
    expect(['won', 'offer', 'opportunity', 'sql', 'mql', 'visits'].map((stage) => better.cell('funnel', `stage:${stage}`, 'answer'))).toEqual([
      2, 3, 6, 12, 30, 60,
    ]);
    const higher = await computed({ funnel: { 'whatif:revenue': { try: 1_000_000 }, 'whatif:average_deal': { try: 100_000 } } });
    expect([higher.cell('funnel', 'whatif:revenue', 'answer'), higher.cell('funnel', 'stage:won', 'answer')]).toEqual([10, 5]);
  });
  test('divides the reach and the cost that someone typed', async () => {
    const typed = await computed({ funnel: { 'whatif:reached': { try: 500 }, 'whatif:sqls': { try: 8 } } });
    expect([typed.cell('funnel', 'whatif:reached', 'answer'), typed.cell('funnel', 'whatif:cost', 'answer')]).toEqual([0.5, 5000]);
  });
  test('a conversion that cannot be is refused in every answer, and a word is no number', async () => {
    const over = await computed({ funnel: { 'stage:won': { try: 45 } } });
    expect([over.cell('funnel', 'stage:sql', 'answer'), over.cell('funnel', 'stage:won', 'answer')]).toEqual(['#ERROR!', '#ERROR!']);
    const word = await computed({ funnel: { 'stage:won': { try: 'more' } } });
    expect(word.cell('funnel', 'stage:opportunity', 'answer')).toBe(20);
  });
  test('a step without cases has no answer above it, and says so', async () => {
    const stages = FUNNEL.stages.map((stage) =>
      stage.stage === 'sql'
        ? { ...stage, rate: null, entered: 0, passed: 0 }
        : stage.stage === 'visits' || stage.stage === 'mql'
          ? { ...stage, needed: null }
          : stage,
    );
    const { cell, wrong } = await computed({}, { ...withReach, funnel: { ...FUNNEL, stages } });
    expect(['visits', 'mql', 'sql'].map((stage) => cell('funnel', `stage:${stage}`, 'answer'))).toEqual(['no data', 'no data', 40]);
    expect(wrong.filter((line) => line.startsWith('funnel'))).toEqual([]);
  });
  test('without a goal there is no answer; one that someone tries is answered', async () => {
    const without = { ...withReach, funnel: { ...FUNNEL, goalRevenue: null, stages: FUNNEL.stages.map((stage) => ({ ...stage, needed: null })) } };
    const { cell, wrong } = await computed({}, without);
    expect(wrong.filter((line) => line.startsWith('funnel'))).toEqual([]);
    expect(cell('funnel', 'stage:won', 'answer')).toBe('');
    expect((await computed({ funnel: { 'whatif:revenue': { try: 500_000 } } }, without)).cell('funnel', 'stage:won', 'answer')).toBe(5);
  });
});

test.each(LANGS)('the foot says how every column is counted, with its source (%s)', (lang) => {
  const rows = rowsOf(optionsFor(wholePlan(), lang), ['stage']);
  const foot = rows.filter(([id]) => String(id).startsWith('foot:')).map(([, line]) => String(line));
  expect(foot).toHaveLength(5);
  expect(foot.filter((line) => line.includes('S2')).length).toBe(3);
  expect(foot[0]).toContain('12');
});

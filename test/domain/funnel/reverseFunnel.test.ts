import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backCalculation } from '../../../src/domain/funnel/backCalculation';
import { backCalculationCredit } from '../../../src/domain/funnel/backCalculationCredit';
import { roundUp } from '../../../src/domain/funnel/roundUp';

// published worked examples, with the rule that makes the printed numbers
const { cases } = JSON.parse(readFileSync(join(__dirname, '../../reference/reverse-funnel.json'), 'utf8'));
const published = (id: string) => cases.find((one: { id: string }) => one.id === id);

describe('published reverse funnels', () => {
  test('RF1: 2 million at 60,000 a deal and 22 %: 34 deals, 155 opportunities, each stage rounded up and carried', () => {
    const { in: given, out, exact, also } = published('RF1');
    const question = { deals: given.revenue / given.deal, conversions: [null, given.win_rate] };
    const [opportunities, deals] = backCalculation({ ...question, rounding: 'up' }) as number[];
    expect({ deals, opportunities, pipeline: opportunities * given.deal, coverage: (opportunities * given.deal) / given.revenue }).toEqual(out);
    const [exactOpportunities, exactDeals] = backCalculation({ ...question, rounding: 'exact' }) as number[];
    expect(exactDeals).toBeCloseTo(exact.deals, 7);
    expect(exactOpportunities).toBeCloseTo(exact.opportunities, 6);
    expect((exactOpportunities * given.deal) / given.revenue).toBeCloseTo(exact.coverage, 8);
    // 6 million of open pipeline are 100 opportunities
    const open = [also.in.pipeline / given.deal, 0];
    const left = backCalculationCredit({ ...question, open, rounding: 'exact' }) * given.deal;
    expect(left).toBeCloseTo(also.out.gap, 6);
    expect(given.revenue - left).toBeCloseTo(also.out.covers_quota, 6);
  });
  test('RF2: exact all the way, rounded up once at the top: 25 leads', () => {
    const { in: given, out } = published('RF2');
    const [leads] = backCalculation({ deals: given.revenue / given.deal, conversions: [null, ...given.rates], rounding: 'exact' }) as number[];
    expect(leads).toBeCloseTo(24.691358, 6);
    expect(roundUp(leads)).toBe(out.leads);
  });
  test('RF3: one deal needs 4 opportunities, 5 meetings and 10 MQLs, exactly; 25 wins a budget of 25,000', () => {
    const { in: given, out } = published('RF3');
    const conversions = [null, given.mql_to_meeting, given.meeting_to_sql, given.win_rate];
    for (const rounding of ['exact', 'up'] as const) {
      const [mqls, meetings, opportunities] = backCalculation({ deals: given.deals, conversions, rounding }) as number[];
      expect([mqls, meetings, opportunities]).toEqual([out.mqls, out.meetings, out.opportunities]);
      expect((given.acv * given.spend_share) / mqls).toBe(out.max_cost_per_mql);
    }
    const [wins] = backCalculation({ deals: given.target_deals, conversions, rounding: 'up' }) as number[];
    expect(wins * out.max_cost_per_mql).toBe(out.monthly_budget_for_25_wins);
  });
  test('RF4: 360,750 of revenue lead back to the 5,556 leads that 100,000 buys', () => {
    const { in: given, exact } = published('RF4');
    const [leads] = backCalculation({ deals: exact.revenue / given.aov, conversions: [null, ...given.rates], rounding: 'exact' }) as number[];
    expect(leads).toBeCloseTo(given.spend / given.cpl, 8);
  });
});

// What holds for every funnel, whatever leads and deals it is made of.
import fc from 'fast-check';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { conversionsOf } from '../../../src/domain/funnel/needs';
import type { Step } from '../../../src/domain/funnel/steps';
import { startPlan } from '../../../src/domain/plan/startPlan';
import type { DealChange, Plan, PlanBasis } from '../../../src/domain/plan/types';
import { account, basisOf, NO_TARGETS } from '../support/basis';
import { dayNear, dealRows, leadRows } from '../support/caseRows';
import { type DealRow, deals, type LeadRow, leads, type VisitRow, visits, words } from '../support/columns';
import { journeys } from '../support/journeys';

const plain = basisOf({ accounts: ['a', 'b', 'c'].map((id) => account(id, { potential: 1000e6 })) });
const targets = { ...NO_TARGETS, revenue: 700000e6, averageDeal: 30000e6 };
const { today } = plain;
const someHistory: fc.Arbitrary<DealChange[]> = fc.array(
  fc.record({
    deal: fc.nat(30).map((id) => `d${id}`),
    observed: fc.integer({ min: today - 800, max: today + 20 }),
    stage: fc.constantFrom('Lead', 'Qualified', 'Opportunity', 'Offer', 'Won', 'Lost', 'Neuvottelu 2'),
    probability: fc.constant(null),
    amount: fc.constant(null),
  }),
  { maxLength: 15 },
);
const someVisits: fc.Arbitrary<VisitRow[]> = fc.array(
  fc.record({
    account: fc.constantFrom('a', 'b'),
    started: dayNear(today),
    pages: fc.nat(4),
    seconds: fc.nat(60),
    source: fc.constantFrom('LinkedIn', 'fair', undefined),
  }),
  { maxLength: 25 },
);
const someRows = fc.record({ leads: leadRows(today), deals: dealRows(today), visits: someVisits, history: someHistory });
interface Rows {
  readonly leads: readonly LeadRow[];
  readonly deals: readonly DealRow[];
  readonly visits: readonly VisitRow[];
  readonly history: readonly DealChange[];
}
const basisFor = ({ history }: Pick<Rows, 'history'>) => ({ ...plain, history });

const planOf = (rows: Rows, more: Partial<PlanBasis> = {}): Plan => {
  const run = startPlan({ ...basisFor(rows), ...more });
  run.addLeads(leads(rows.leads));
  run.addDeals(deals(rows.deals));
  run.addVisits(visits(rows.visits));
  return run.finish();
};

test('no more cases pass a step than entered it, and conversions lie within 0 and 1 and their limits', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      for (const { stage, rate, low, high, entered, passed, benchmark, fresh, open, count } of planOf(rows).funnel.stages) {
        if (rate !== null) {
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThanOrEqual(1);
        }
        if (stage !== 'mql') expect(passed).toBeLessThanOrEqual(entered);
        if (low !== null && high !== null) {
          expect(low).toBeLessThanOrEqual(rate! + 1e-12);
          expect(high).toBeGreaterThanOrEqual(rate! - 1e-12);
        }
        if (benchmark !== null) expect(benchmark <= 1).toBe(true);
        for (const cases of [entered, passed, fresh, open, count ?? 0]) expect(cases >= 0 && Number.isInteger(cases)).toBe(true);
      }
    }),
  );
});

test('cases never rise down the funnel: who reached a stage has passed all since the one it entered at', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const all = journeys(basisFor(rows), rows);
      // leads enter at MQL, deals of their own at one stage: from there on the counts fall
      for (const [cases, entry] of [
        [all.filter(({ lead }) => lead !== null), 1],
        [all.filter(({ lead }) => lead === null), rows.leads.length > 0 ? 3 : 2],
      ] as const) {
        const counts = [1, 2, 3, 4, 5].map((rung) => cases.filter(({ days }) => days[rung] >= 0).length);
        for (let rung = entry + 1; rung <= 5; rung += 1) expect(counts[rung - 1]).toBeLessThanOrEqual(counts[rung - 2]);
        for (const { days } of cases)
          for (let rung = entry + 1; rung <= 5; rung += 1)
            if (days[rung] >= 0) {
              expect(days[rung - 1]).toBeGreaterThanOrEqual(0);
              expect(days[rung - 1]).toBeLessThanOrEqual(days[rung]);
            }
      }
    }),
  );
});

test('no day of a journey lies after today, and each deal is part of one journey at most', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const all = journeys(basisFor(rows), rows);
      for (const { days } of all) expect(Math.max(...days)).toBeLessThanOrEqual(today);
      const ids = all.filter(({ deal }) => deal !== null).map(({ deal }) => deal!.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('what is needed, fed forward through the rates, meets the goal', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { stages, goalDeals, expectedDeals, wonValue } = planOf(rows, { targets }).funnel;
      const conversions = conversionsOf(
        stages.map(({ stage }) => stage),
        stages as readonly Step[],
      );
      stages.forEach(({ needed }, at) => {
        if (needed === null || at === 0 || stages[at - 1].needed === null) return;
        expect(stages[at - 1].needed! * conversions[at]!).toBeGreaterThanOrEqual(needed - 1e-6);
      });
      const last = stages[stages.length - 1].needed!;
      expect(last + (expectedDeals ?? 0) + wonValue / targets.averageDeal!).toBeGreaterThanOrEqual(goalDeals! - 1e-6);
      const first = stages.find(({ needed }) => needed !== null)!;
      const through = conversions.slice(stages.indexOf(first) + 1).reduce<number>((deal, rate) => deal * rate!, first.needed!);
      expect(through).toBeGreaterThanOrEqual(last - 1e-6);
    }),
    { numRuns: 30 }, // ranges take their time
  );
});

test('blocks of any size in any order give the same funnel, the same KPIs and the same Health', () => {
  fc.assert(
    fc.property(someRows, fc.nat(25), fc.nat(15), fc.boolean(), (rows, a, b, turned) => {
      const run = startPlan(basisFor(rows));
      const code = words();
      const parts = [
        () => run.addLeads(leads(rows.leads.slice(0, a), code, 2)),
        () => run.addDeals(deals(rows.deals.slice(0, b), code, 2)),
        () => run.addVisits(visits(rows.visits, code, 2)),
        () => run.addDeals(deals(rows.deals.slice(b), code, 2 + Math.min(b, rows.deals.length))),
        () => run.addLeads(leads(rows.leads.slice(a), code, 2 + Math.min(a, rows.leads.length))),
      ];
      for (const part of turned ? parts.reverse() : parts) part();
      const [cut, whole] = [run.finish(), planOf(rows)];
      expect(cut.funnel).toEqual(whole.funnel);
      expect(cut.health).toEqual(whole.health);
      expect(cut.kpis).toEqual(whole.kpis);
    }),
  );
});

test('the random rows reach every stage: the laws are not about nothing', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(someRows, (rows) => {
      for (const { stage, entered, passed, bottleneck } of planOf(rows).funnel.stages) {
        if (entered > 0 && passed > 0) reached.add(stage);
        if (bottleneck) reached.add('bottleneck');
      }
    }),
  );
  expect([...reached]).toEqual(expect.arrayContaining(['mql', 'sql', 'opportunity', 'offer', 'won']));
  expect(isoOfDay(today)).toBe('2026-02-14');
});

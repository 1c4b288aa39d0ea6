import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { contextOf } from '../../../src/domain/measure/context';
import { dealCases } from '../../../src/domain/measure/dealCases';
import { visitDays } from '../../../src/domain/measure/visitDays';
import { account, basisOf } from '../support/basis';
import { dayNear, dealRows } from '../support/caseRows';
import { deals, type VisitRow, visits } from '../support/columns';
import { measureLaws } from '../support/measureLaws';

const context = contextOf(basisOf({ accounts: ['a', 'b', 'c'].map((id) => account(id)) }));

describe('deal cases', () => {
  measureLaws({ measure: dealCases, rows: dealRows(context.today), block: deals, context });

  test('keep what a deal is: its rung by name, its fate by status, unknown as null', () => {
    const state = dealCases.init(context);
    dealCases.add(
      state,
      deals([
        {
          id: '1',
          account: 'b',
          stage: 'Offer',
          status: 'lost',
          amount: 12.5,
          currency: 'EUR',
          probability: 0.6,
          created: '2026-01-15',
          closed: '2026-02-01',
        },
        { id: '2', stage: 'Neuvottelu 2' },
      ]),
    );
    expect(Array.from(state.cases.values())).toEqual([
      {
        id: '1',
        row: 2,
        account: 1,
        created: dayOfIso('2026-01-15'),
        closed: dayOfIso('2026-02-01'),
        rung: 4,
        fate: 'lost',
        amount: 12.5e6,
        currency: 'EUR',
        probability: 0.6,
      },
      { id: '2', row: 3, account: -1, created: -1, closed: -1, rung: -1, fate: 'open', amount: null, currency: '', probability: null },
    ]);
  });
});

describe('meaningful visits by day and source', () => {
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const row: fc.Arbitrary<VisitRow> = fc.record({
    account: maybe(fc.constantFrom('a', 'b', 'gone')),
    started: maybe(dayNear(context.today)),
    pages: maybe(fc.nat(4)),
    seconds: maybe(fc.nat(60)),
    source: maybe(fc.constantFrom('LinkedIn', 'linkedin', 'google')),
  });
  measureLaws({ measure: visitDays, rows: fc.array(row, { maxLength: 30 }), block: visits, context });

  const good = { account: 'a', pages: 2, seconds: 30 };
  const between = (from: string, to: string, ...rows: VisitRow[]) => {
    const state = visitDays.init(context);
    visitDays.add(state, visits(rows));
    return Object.fromEntries(visitDays.finish(state).between(dayOfIso(from), dayOfIso(to)));
  };
  test('sources are folded, other companies and short visits are none', () => {
    const rows = [
      { ...good, started: '2026-01-02', source: 'LinkedIn' },
      { ...good, started: '2026-01-03', source: 'linkedin ' },
      { ...good, started: '2026-01-03' },
      { ...good, started: '2026-01-04', source: 'google' },
      { ...good, started: '2026-01-03', pages: 1 },
      { ...good, started: '2026-01-03', account: 'gone' },
      { ...good, started: '2026-01-03', account: undefined },
    ];
    expect(between('2026-01-02', '2026-01-03', ...rows)).toEqual({ linkedin: 2, '': 1 });
  });
  test('two base windows and the period are kept, up to today', () => {
    const rows = ['2024-02-14', '2024-02-15', '2026-02-14', '2026-02-15'].map((started) => ({ ...good, started }));
    expect(between('2020-01-01', '2027-01-01', ...rows)).toEqual({ '': 2 });
  });
});

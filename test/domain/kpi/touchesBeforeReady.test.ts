import { basisOf, person } from '../support/basis';
import { kpiOf, noDataFor, planOf, type Rows } from '../support/plan';

const people = ['anna', 'bo', 'cai', 'dan'].map((id) => person(id));
const before = (rows: Rows, more: Parameters<typeof basisOf>[0] = {}) => kpiOf(basisOf({ people, ...more }), rows, 'touches_before_ready');
const clicks = (of: string, days: readonly string[]) => days.map((at) => ({ person: of, at }));
const month = (count: number) => Array.from({ length: count }, (_none, at) => `2025-12-0${at + 1}`);

test('7, 4 and 1 in-touches before the SQL day are 4 a person (#111)', () => {
  const result = before({
    touches: [
      ...clicks('anna', month(7)),
      ...clicks('bo', month(4)),
      ...clicks('cai', ['2025-12-01', '2026-01-20', '2026-02-01']), // the last two are not before the SQL day
      { person: 'cai', at: '2025-12-02', direction: 'out', kind: 'send' },
      { person: 'cai', at: '2025-12-03', kind: 'open' },
    ],
    leads: ['anna', 'bo', 'cai', 'dan'].map((id) => ({ id, person: id, sql: '2026-01-20' })),
  });
  expect(result).toMatchObject({ value: 4, n: 3, low: null, high: null, kind: 'mean', status: null, live: false, detail: {} });
  expect(result.components).toMatchObject({ successes: 12, trials: 3 });
});
test('a person of whom no touch is known before the SQL day is left out; one who was only written to counts as 0', () => {
  const leads = ['anna', 'bo', 'cai'].map((id) => ({ id, person: id, sql: '2026-01-20' }));
  const touches = [
    ...clicks('anna', month(3)),
    { person: 'bo', at: '2026-01-05', direction: 'out' as const, kind: 'send' as const },
    { person: 'cai', at: '2026-01-20' },
  ];
  expect(before({ touches, leads })).toMatchObject({ value: 1.5, n: 2 });
});
test('touches older than 12 months count, SQLs older than the base window do not', () => {
  const touches = clicks('anna', ['2023-05-01', '2025-01-10']);
  expect(before({ touches, leads: [{ id: '1', person: 'anna', sql: '2025-02-15' }] })).toMatchObject({ value: 2, n: 1 });
  expect(before({ touches, leads: [{ id: '1', person: 'anna', sql: '2025-02-14' }] })).toMatchObject({ value: null, n: null });
  expect(before({ touches, leads: [{ id: '1', person: 'anna', sql: '2025-02-14' }] }, { settings: { base_window_months: 13 } }).n).toBe(1);
});
test('of two SQLs of one person the first counts', () => {
  const leads = [
    { id: '1', person: 'anna', sql: '2026-02-01' },
    { id: '2', person: 'anna', sql: '2025-12-03' },
  ];
  expect(before({ touches: clicks('anna', month(7)), leads })).toMatchObject({ value: 2, n: 1 });
});
test('it has no verdict, even with a goal typed, and names the tab that is missing', () => {
  const goals = [{ kpi: 'touches_before_ready' as const, goal: 5, row: 2 }];
  const leads = [{ id: '1', person: 'anna', sql: '2026-01-20' }];
  expect(before({ touches: clicks('anna', month(7)), leads }, { goals }).status).toBeNull();
  const tabOf = (rows: Rows) => noDataFor(planOf(basisOf({ people }), rows), 'touches_before_ready')?.tab;
  expect([tabOf({ leads }), tabOf({ touches: clicks('anna', month(7)) })]).toEqual(['touches', 'leads']);
  expect(tabOf({ leads, touches: clicks('anna', ['2026-02-01']) })).toBe('touches');
});

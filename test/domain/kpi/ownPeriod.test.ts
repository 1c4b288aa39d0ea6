import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { periodOf } from '../../../src/domain/calendar/periodOf';
import { ownPeriod } from '../../../src/domain/kpi/ownPeriod';

const february = periodOf('2026-02', 1)!;
const span = (start: string, end: string) => ({ start: dayOfIso(start), end: dayOfIso(end) });

test('one report from 6 December to 5 March lends its period to a plan for February', () => {
  const report = span('2025-12-06', '2026-03-05');
  expect(ownPeriod(february, [report])).toEqual({ id: '2025-12-06..2026-03-05', ...report });
});
test('of several the one with the most days in February counts, of equals the one that ends last', () => {
  const most = span('2026-02-05', '2026-03-05');
  expect(ownPeriod(february, [span('2026-01-01', '2026-02-10'), most, span('2026-02-20', '2026-03-31')])).toMatchObject(most);
  const later = span('2026-01-01', '2026-03-31');
  expect(ownPeriod(february, [later, span('2025-12-01', '2026-03-01')])).toMatchObject(later);
});
test('rows that lie inside or outside lend nothing', () => {
  expect(ownPeriod(february, [span('2026-02-01', '2026-02-28'), span('2026-01-01', '2026-01-31')])).toBeNull();
  expect(ownPeriod(february, [])).toBeNull();
});

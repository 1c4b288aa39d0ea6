import { account, basisOf } from '../support/basis';
import { planOf } from '../support/plan';

const lines = (leads: Parameters<typeof planOf>[1]['leads'], touches: Parameters<typeof planOf>[1]['touches'] = [], definitions_on = false) =>
  planOf(basisOf({ accounts: [account('a')], people: [{ ...person }], settings: { definitions_on } }), { leads, touches }).health.filter(
    ({ tab, code }) => tab === 'leads' && code !== 'no_data',
  );
const person = { id: 'anna', name: 'Anna', row: 2, account: 'a', title: 'CFO', email: '', role: null, area: null, persona: null, consent: null };

test('late leads are one warning at the first of their rows, with the longest wait (#46)', () => {
  const found = lines([
    { id: '1', created: '2026-01-01', handedOver: '2026-02-13' },
    { id: '2', created: '2026-01-01', handedOver: '2026-02-05' },
    { id: '3', created: '2026-01-01', handedOver: '2026-01-29' },
  ]);
  // Thursday 29 January to Saturday 14 February: 11 working days
  expect(found.filter(({ code }) => code === 'late_leads')).toEqual([
    { code: 'late_leads', severity: 'warning', tab: 'leads', row: 3, column: 'handed_over', data: { rows: 2, days: 11, within: 5 } },
  ]);
});
test('stages that only the definitions give, and rejections without a reason, are notes', () => {
  const leads = [
    { id: '1', account: 'a', person: 'anna', created: '2026-01-01', consent: 'yes' as const },
    { id: '2', created: '2026-01-01', verdict: 'rejected' as const },
    { id: '3', created: '2026-01-01', verdict: 'rejected' as const, reason: 'No budget' },
  ];
  const notes = (on: boolean) =>
    lines(leads, [{ person: 'anna', at: '2026-01-09', kind: 'download' }], on).map(({ code, row, column, severity }) => [
      code,
      row,
      column,
      severity,
    ]);
  expect(notes(true)).toEqual([
    ['defined_stages', 2, 'stage', 'info'],
    ['rejected_without_reason', 3, 'reason', 'info'],
  ]);
  // until both sides agree they are only counted
  expect(notes(false)).toEqual([
    ['meets_definition', 2, 'stage', 'info'],
    ['rejected_without_reason', 3, 'reason', 'info'],
  ]);
});
test('nothing late, nothing to say', () => {
  expect(lines([{ id: '1', created: '2026-01-01', handedOver: '2026-02-13' }]).map(({ code }) => code)).not.toContain('late_leads');
});

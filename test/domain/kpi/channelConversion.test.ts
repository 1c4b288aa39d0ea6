import { account, basisOf } from '../support/basis';
import { planOf } from '../support/plan';

const visits = (count: number, source?: string) =>
  Array.from({ length: count }, () => ({ account: 'a', started: '2026-01-10', pages: 2, seconds: 30, source }));
const leads = (count: number, channel?: string) =>
  Array.from({ length: count }, (_none, at) => ({ id: `${channel} ${at}`, created: '2026-01-10', channel }));
const basis = basisOf({ accounts: [account('a')], goals: [{ kpi: 'channel_conversion', goal: 0.05, row: 2 }] });
const results = (rows: Parameters<typeof planOf>[1]) => planOf(basis, rows).kpis.filter(({ id }) => id === 'channel_conversion');

test('channel LinkedIn and source linkedin are one: 3 leads and 20 visits are 15 %; the channel with most visits comes first', () => {
  const found = results({
    leads: [...leads(3, 'LinkedIn'), ...leads(1, 'Google'), ...leads(2, 'Fair'), ...leads(4)],
    visits: [...visits(20, 'linkedin'), ...visits(30, 'google '), ...visits(9, 'bing'), ...visits(7)],
  });
  expect(found.map(({ key, value, n }) => [key, value, n])).toEqual([
    ['channel_conversion:google', 1 / 30, 30],
    ['channel_conversion:linkedin', 0.15, 20],
  ]);
  expect(found[1]).toMatchObject({ of: { kind: 'channel', id: 'linkedin', name: 'LinkedIn' }, goal: 0.05, status: 'too_early', kind: 'rate' });
});
test('each channel may exceed 1 on its own', () => {
  const found = results({ leads: [...leads(3, 'Fair'), ...leads(1, 'Google')], visits: [...visits(2, 'fair'), ...visits(4, 'google')] });
  expect(found.map(({ value, low, live, remarks }) => [value, low === null, live, remarks])).toEqual([
    [0.25, false, true, []],
    [1.5, true, false, ['can_exceed_one']],
  ]);
});
test('a channel without a lead in the common days is 0, one that no visit came from has no row', () => {
  const found = results({ leads: [{ id: 'old', created: '2025-12-01', channel: 'Google' }, ...leads(1, 'Fair')], visits: visits(4, 'google') });
  expect(found.map(({ key, value }) => [key, value])).toEqual([['channel_conversion:google', 0]]);
});
test('where no channel meets a source there is one row without data', () => {
  expect(results({ leads: leads(1, 'Fair'), visits: visits(4, 'google') })).toMatchObject([
    { key: 'channel_conversion', of: null, value: null, status: 'no_data' },
  ]);
});

import { account, basisOf, NO_TARGETS } from '../support/basis';
import { ladder } from '../support/ladder';
import { kpiOf, noDataFor, planOf } from '../support/plan';

// 40 %, 50 %, 50 %, 20 %: from MQL 2 %, SQL 5 %, opportunity 10 %, offer 20 %
const potentials = { offer: 500000, mql: 200000, won: 10000, none: 900000, lost: 900000, nurture: 900000, rejected: 900000 };
const accounts = Object.entries(potentials).map(([id, potential]) => account(id, { potential: potential * 1e6 }));
const basis = basisOf({ accounts: [...accounts, account('unknown')], targets: NO_TARGETS });
const of: Record<string, string> = {
  mql0: 'mql',
  offer0: 'offer',
  mql1: 'offer',
  won0: 'won',
  mql2: 'unknown',
  sql0: 'lost',
  sql1: 'offer',
  mql3: 'nurture',
  mql4: 'rejected',
};
const stage: Record<string, string> = { sql0: 'Lost', mql3: 'Later' };
const leads = ladder.map((lead) => ({
  ...lead,
  account: of[lead.id],
  stage: stage[lead.id],
  verdict: lead.id === 'mql4' ? ('rejected' as const) : undefined,
}));
const value = (rows: Parameters<typeof kpiOf>[1], more = basis) => kpiOf(more, rows, 'expected_value');

test('500,000 at offer x 20 % + 200,000 at MQL x 2 % + a customer of 10,000 = 114,000; no case under way and no potential add nothing', () => {
  const found = value({ leads });
  expect(found.value).toBeCloseTo(100000 + 4000 + 10000, 6);
  expect(found).toMatchObject({ n: 3, kind: 'money', live: false, low: null, status: null, remarks: ['product'] });
});
test('where conversions are not known the CRM’s probability stands in, the highest of the account’s furthest deals', () => {
  const deals = [
    { id: '1', account: 'offer', stage: 'Opportunity', probability: 0.9, created: '2026-02-01' },
    { id: '2', account: 'offer', stage: 'Offer', probability: 0.3 },
    { id: '3', account: 'offer', stage: 'Offer', probability: 0.6 },
    { id: '4', account: 'mql', stage: 'Offer' },
  ];
  expect(value({ deals })).toMatchObject({ value: 300000, n: 1 });
});
test('few cases say how much of the answer is prior, weighed by money', () => {
  // 1 of 3 offers: 1.5 of 4, a quarter prior; the customer needs none
  const fewer = leads
    .filter(({ id }) => id !== 'offer1' && id !== 'offer2')
    .map((lead) => (lead.id === 'mql0' ? { ...lead, account: undefined } : lead));
  const found = value({ leads: fewer });
  expect(found.value).toBeCloseTo(500000 * 0.375 + 10000, 6);
  expect(found).toMatchObject({ remarks: ['product', 'prior_share'], detail: { prior: Math.round((100 * 187500 * 0.25) / 197500) } });
});
test('without a potential Health asks for Accounts, without cases for Deals', () => {
  const asks = (more: typeof basis) => noDataFor(planOf(more, {}), 'expected_value')?.tab;
  expect(asks(basisOf({ accounts: [account('a')] }))).toBe('accounts');
  expect(asks(basis)).toBe('deals');
  expect(value({}, basis)).toMatchObject({ value: null, n: null });
});

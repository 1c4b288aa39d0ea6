import { HEALTH_CODES } from '../../../src/domain/health/types';
import { healthText } from '../../../src/text/health';
import { account, audience, basisOf, cost, person } from '../support/basis';
import { planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const healthOf = (...of: Parameters<typeof planOf>) => planOf(...of).health;
const only = (code: string, ...of: Parameters<typeof planOf>) => healthOf(...of).filter((line) => line.code === code);

test('a stage that Stages does not explain is named once, at its first row', () => {
  const deals = [
    { id: '1', stage: 'Offer' },
    { id: '2', stage: 'Neuvottelu 2' },
    { id: '3', stage: 'neuvottelu 2' },
  ];
  expect(only('unknown_stage', basisOf(), { deals })).toEqual([
    { code: 'unknown_stage', severity: 'warning', tab: 'deals', row: 3, column: 'stage', data: { stage: 'Neuvottelu 2', rows: 2 } },
  ]);
});
test('open deals in a currency without a rate are named with their sum, converted ones are not', () => {
  const deals = [
    { id: '1', account: 'a', stage: 'Offer', amount: 100, currency: 'SEK' },
    { id: '2', account: 'a', stage: 'Offer', amount: 50, currency: 'SEK' },
    { id: '3', account: 'a', stage: 'Offer', amount: 7, currency: 'USD' },
    { id: '4', account: 'a', stage: 'Offer', amount: 9, currency: 'EUR' },
  ];
  const basis = basisOf({ accounts: [account('a')], settings: { rates: { USD: { rate: 2, from: '2026-01-01', source: 'bank' } } } });
  const plan = planOf(basis, { deals });
  expect(plan.health.filter(({ code }) => code === 'other_currency')).toEqual([
    { code: 'other_currency', severity: 'warning', tab: 'deals', row: 2, column: 'amount', data: { currency: 'SEK', rows: 2, sum: 150 } },
  ]);
  expect(plan.accounts[0].openAmount).toBe(23e6); // 7 x 2 + 9
});
test('rows without a date are counted for each tab', () => {
  const rows = {
    campaigns: [{ impressions: 1 }],
    companies: [{ impressions: 1 }, { impressions: 1 }],
    visits: [{ account: 'a' }],
    pages: [{ sessions: 9 }],
    touches: [{ account: 'a' }, { at: '2026-02-01' }, { account: 'a' }],
    deals: [{ id: '1', stage: 'Offer' }],
  };
  const lines = only('undated_rows', basisOf(), rows);
  expect(lines.map(({ tab, row, column, data }) => [tab, row, column, data.rows])).toEqual([
    ['campaigns', 2, 'start', 1],
    ['companies', 2, 'start', 2],
    ['visits', 2, 'started', 1],
    ['pages', 2, 'start', 1],
    ['touches', 2, 'at', 2],
    ['deals', 2, 'created', 1],
  ]);
});
test('touches and visits after today are not there yet', () => {
  const rows = { visits: [{ account: 'a', started: '2026-02-15' }], touches: [{ at: '2026-02-14' }, { at: '2026-02-15' }, { at: '2026-03-15' }] };
  expect(only('later_rows', basisOf(), rows).map(({ tab, row, column, data }) => [tab, row, column, data.rows])).toEqual([
    ['visits', 2, 'started', 1],
    ['touches', 3, 'at', 2],
  ]);
});
test('people of target accounts without a role are counted in one note, at the first of their rows', () => {
  const people = [
    person('p', { account: 'a', row: 9 }),
    person('q', { account: 'a', row: 4 }),
    person('r', { account: 'a', row: 2, role: 'influencer' }),
    person('s', { account: 'gone', row: 3 }),
    person('t', { account: 'a', name: '', title: 'CFO', row: 5 }),
  ];
  expect(only('no_role', basisOf({ accounts: [account('a')], people }), {})).toEqual([
    { code: 'no_role', severity: 'info', tab: 'people', row: 4, column: 'role', data: { people: 2 } },
  ]);
  expect(only('no_role', basisOf({ accounts: [account('a')], people: people.slice(2) }), {})).toEqual([]);
});
test('the note about roles says how many and what to choose, in both languages', () => {
  const said = (lang: 'en' | 'fi', people: string) => healthText[lang].sentences.no_role({ people });
  expect(said('en', '1')).toBe(
    '1 person has no role, so no committee counts them. Choose Role: decision maker, door opener, influencer or end user.',
  );
  expect(said('en', '12')).toMatch(/^12 people have no role/);
  expect(said('fi', '12')).toBe(
    'Rooli puuttuu 12 ihmiseltä, eikä ihminen ilman roolia kuulu päättäjäkarttaan. Valitse Rooli: päättäjä, oven avaaja, vaikuttaja tai loppukäyttäjä.',
  );
});
test('a goal typed twice: the first counts, the second is named', () => {
  const goals = [
    { kpi: 'ctr' as const, goal: 0.01, row: 2 },
    { kpi: 'ctr' as const, goal: 0.02, row: 5 },
  ];
  const plan = planOf(basisOf({ goals }), { campaigns: [{ ...Q1, impressions: 100, clicks: 1 }] });
  expect(plan.kpis.find(({ id }) => id === 'ctr')?.goal).toBe(0.01);
  expect(plan.health.filter(({ code }) => code === 'two_goals')).toMatchObject([{ row: 5, column: 'goal', data: { kpi: 'ctr', first: 2 } }]);
});
describe('audiences that campaigns name', () => {
  const on = (name: string | undefined, more = {}) => ({ ...Q1, campaign: 'x', audience: name, reach: 300, ...more });
  const named = (of: ReturnType<typeof audience>, ...campaigns: ReturnType<typeof on>[]) =>
    healthOf(basisOf({ audiences: [of] }), { campaigns }).filter(({ code }) => /audience/.test(code));
  test('not in Audiences: once each, at the first row, whatever its dates', () => {
    const campaigns = [on('Directors'), on('CEOs'), on(undefined), on('ceos', { start: undefined }), on('Buyers')];
    expect(only('unknown_audience', basisOf({ audiences: [audience('directors', { size: 900 })] }), { campaigns })).toEqual([
      { code: 'unknown_audience', severity: 'warning', tab: 'campaigns', row: 3, column: 'audience', data: { audience: 'CEOs', rows: 2 } },
      { code: 'unknown_audience', severity: 'warning', tab: 'campaigns', row: 6, column: 'audience', data: { audience: 'Buyers', rows: 1 } },
    ]);
  });
  test('without a unit or a size: named at its cell, and only where a campaign of the period names it', () => {
    const place = { severity: 'warning', tab: 'audiences', row: 4, data: { audience: 'A' } };
    expect(named(audience('A', { row: 4, unit: null, size: 5 }), on('a'))).toEqual([{ ...place, code: 'audience_no_unit', column: 'unit' }]);
    expect(named(audience('A', { row: 4 }), on('a'))).toEqual([{ ...place, code: 'audience_no_size', column: 'size' }]);
    expect(named(audience('A', { row: 4, unit: 'person' }), on('a', { penetration: 0.3 }))).toEqual([
      { ...place, code: 'audience_no_size', column: 'size' },
    ]);
    expect(named(audience('A', { row: 4 }), on('a', { penetration: 0.3 }))).toEqual([]);
    expect(named(audience('A', { row: 4, unit: null }), on('a', { start: '2025-10-01', end: '2025-10-31' }))).toEqual([]);
    expect(named(audience('A', { row: 4, unit: null }))).toEqual([]);
  });
  test('with estimates more than 10 % apart there is no common size', () => {
    const far = [on('A', { penetration: 0.3 }), on('A', { campaign: 'y', penetration: 0.2 })];
    expect(named(audience('A'), ...far)).toEqual([
      {
        code: 'audience_estimates_differ',
        severity: 'warning',
        tab: 'audiences',
        row: 2,
        column: 'size',
        data: { audience: 'A', smallest: 1000, largest: 1500 },
      },
    ]);
    expect(named(audience('A', { size: 1500 }), ...far)).toEqual([]);
  });
  test('with more reached than there are: the size is asked for', () => {
    expect(named(audience('A', { size: 299 }), on('A'))).toEqual([
      { code: 'over_audience', severity: 'warning', tab: 'audiences', row: 2, column: 'size', data: { audience: 'A', size: 299, reach: 300 } },
    ]);
    expect(named(audience('A', { size: 300 }), on('A'))).toEqual([]);
    const visited = { campaigns: [on('A')], visits: ['a', 'b'].map((id) => ({ account: id, started: '2026-02-01' })) };
    const inAccounts = basisOf({ accounts: [account('a'), account('b')], audiences: [audience('A', { unit: 'account', size: 1 })] });
    expect(only('over_audience', inAccounts, visited)).toMatchObject([{ data: { size: 1, reach: 2 } }]);
  });
  test('typed twice: the upper one counts, the other is named', () => {
    const audiences = [audience('A', { row: 2, size: 5 }), audience(' a', { row: 7, size: 9 })];
    expect(only('two_audiences', basisOf({ audiences }), {})).toEqual([
      { code: 'two_audiences', severity: 'warning', tab: 'audiences', row: 7, column: 'name', data: { audience: ' a', first: 2 } },
    ]);
  });
});
test('a KPI that lacks a column of Accounts asks for it; without any account there is one line for all', () => {
  expect(
    only('no_data', basisOf({ accounts: [account('a')] }), {})
      .filter(({ tab }) => tab === 'accounts')
      .map(({ data }) => data.kpi),
  ).toEqual(['expected_value top_share gini']);
  expect(only('no_data', basisOf(), {}).some(({ tab }) => tab === 'accounts')).toBe(false);
});
test('errors come before warnings, warnings before notes', () => {
  const lines = healthOf(basisOf({ costs: [cost('2026-01', { media: 5 })] }), {
    campaigns: [{ ...Q1, spend: 5, impressions: 1 }],
    deals: [{ id: '1', stage: 'Neuvottelu 2' }],
  });
  const order = lines.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
  expect(order).toEqual([...order].sort());
  expect(new Set(order).size).toBe(3);
});
test('every line has a known code and only the values that its sentence may use', () => {
  const lines = healthOf(basisOf({ costs: [cost('2026-01', { media: 5 }), cost('2025-12', { work: 4 })], period: '2026-01-05..2026-02-10' }), {
    campaigns: [
      { ...Q1, spend: 5, impressions: 1, currency: 'USD', audience: 'CEOs' },
      { start: '2026-01-06', end: '2026-01-07', spend: 3, currency: 'USD' },
      {},
    ],
    companies: [{ ...Q1, impressions: 4 }],
    visits: [{ started: '2026-03-01' }],
    touches: [{}],
    pages: [{ start: '2025-12-01', end: '2026-01-31', sessions: 4 }],
    deals: [{ id: '1', stage: 'Neuvottelu 2' }],
  });
  expect(new Set(lines.map(({ code }) => code)).size).toBeGreaterThan(8);
  for (const { code, data } of lines) {
    const allowed: readonly string[] = HEALTH_CODES[code as keyof typeof HEALTH_CODES];
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(data)));
  }
});

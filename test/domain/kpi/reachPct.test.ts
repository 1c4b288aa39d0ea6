import fc from 'fast-check';
import { account, audience, basisOf } from '../support/basis';
import type { CampaignRow } from '../support/columns';
import { kpiOf, noDataFor, planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const row = (campaign: string, reach: number | undefined, more: CampaignRow = {}): CampaignRow => ({
  ...Q1,
  campaign,
  audience: 'Directors',
  reach,
  ...more,
});
const typed = (size: number | null) => ({ audiences: [audience('Directors', { size })] });
const goal = (share: number) => ({ goals: [{ kpi: 'reach_pct' as const, goal: share, row: 2 }] });
const reach = (of: Parameters<typeof basisOf>[0], campaigns: readonly CampaignRow[], more = {}) =>
  kpiOf(basisOf(of), { campaigns, ...more }, 'reach_pct:directors');

describe('an audience in platform members (#115)', () => {
  test('one campaign: 300 of 1,000 are 30 %, as the platform counts', () => {
    expect(reach(typed(1000), [row('x', 300)])).toMatchObject({
      of: { kind: 'audience', id: 'directors', name: 'Directors' },
      value: 0.3,
      n: 1000,
      low: null,
      high: null,
      kind: 'platform_estimate',
      status: null,
      live: true,
      remarks: ['media_reported', 'audience_typed'],
      components: { successes: 300, trials: 1000, amount: null, middle: null, elapsed: 0.5 },
    });
  });
  test('two campaigns of 300 and 200: 30 % to 50 %, and 1 - 0.7 x 0.8 = 44 % if they meet members at random', () => {
    const result = reach(typed(1000), [row('x', 300), row('y', 200)]);
    expect(result).toMatchObject({ low: 0.3, high: 0.5, n: 1000, kind: 'bounds', remarks: ['media_reported', 'audience_typed', 'bounds'] });
    expect(result.value).toBeCloseTo(0.44, 12);
    expect(result.components).toMatchObject({ successes: 300, trials: 1000, amount: 500 });
    expect(result.components.middle).toBeCloseTo(440, 9);
  });
  test('the sum is capped by the audience: 800 and 700 of 1,000 are 80 % to 100 %, 94 % at random', () => {
    const result = reach(typed(1000), [row('x', 800), row('y', 700)]);
    expect(result).toMatchObject({ low: 0.8, high: 1, components: { amount: 1000 } });
    expect(result.value).toBeCloseTo(0.94, 12);
  });
  test('campaigns of two vendors are two, even of one name', () => {
    expect(reach(typed(1000), [row('x', 300), row('x', 200, { vendor: 'meta' })])).toMatchObject({ low: 0.3, high: 0.5, kind: 'bounds' });
    expect(reach(typed(1000), [row('x', 300), row('x', 200, { vendor: 'meta' })]).value).toBeCloseTo(0.44, 12);
  });
  test('reach is never added over days: rows of one campaign are bounds, largest day to sum, and nothing between is guessed', () => {
    const days = [row('x', 300, { start: '2026-01-05', end: '2026-01-05' }), row('x', 200, { start: '2026-01-06', end: '2026-01-06' })];
    expect(reach({ ...typed(1000), ...goal(0.5) }, days)).toMatchObject({
      value: null,
      low: 0.3,
      high: 0.5,
      kind: 'bounds',
      status: 'on_track', // 30 % by half-time, where 25 % is asked
      components: { successes: 300, trials: 1000, amount: 500, middle: null },
    });
    const other = reach(typed(1000), days.concat(row('y', 100)));
    expect(other).toMatchObject({ value: null, low: 0.3, high: 0.6 });
  });
  test('names are compared folded, and a campaign mapped to another audience does not count', () => {
    const rows = [row('x', 300, { audience: ' DIRECTORS ' }), row('y', 900, { audience: 'Engineers' })];
    expect(reach(typed(1000), rows)).toMatchObject({ value: 0.3, kind: 'platform_estimate' });
  });
  test('rows without reach are left out, and that is said; without any reach there is no value', () => {
    expect(reach(typed(1000), [row('x', 300), row('y', undefined)])).toMatchObject({
      value: 0.3,
      remarks: ['media_reported', 'audience_typed', 'reach_missing'],
    });
    expect(reach({ ...typed(1000), ...goal(0.5) }, [row('y', undefined)])).toMatchObject({ value: null, n: null, status: 'no_data' });
  });
  test('nobody reached is 0 %', () => {
    expect(reach({ ...typed(1000), ...goal(0.5) }, [row('x', 0)])).toMatchObject({ value: 0, status: 'off_track' });
    expect(reach(typed(1000), [row('x', 0), row('y', 0)])).toMatchObject({ value: 0, low: 0, high: 0 });
  });
  test('more reached than there are is 100 %, and Health asks for the right size', () => {
    const plan = planOf(basisOf(typed(1000)), { campaigns: [row('x', 1200)] });
    expect(plan.kpis.find(({ id }) => id === 'reach_pct')).toMatchObject({ value: 1, components: { successes: 1000, trials: 1000 } });
    expect(plan.health.some(({ code }) => code === 'over_audience')).toBe(true);
  });
});

describe('status', () => {
  test('one campaign accumulates: 30 % is on track for 50 % on day 45 of 90, off track on day 55', () => {
    const one = [row('x', 300)];
    expect(reach({ ...typed(1000), ...goal(0.5) }, one).status).toBe('on_track');
    expect(reach({ ...typed(1000), ...goal(0.5), today: '2026-02-24' }, one).status).toBe('off_track'); // 55 / 90 x 50 % = 30.6 %
    expect(reach({ ...typed(1000), ...goal(0.5), today: '2026-06-30' }, one).status).toBe('off_track');
  });
  test('bounds of 30 % to 50 % are on track by the lower, off track by the upper, too early between, also when the period is over', () => {
    const two = [row('x', 300), row('y', 200)];
    const over = (share: number) => reach({ ...typed(1000), ...goal(share), today: '2026-03-31' }, two);
    expect(over(0.3).status).toBe('on_track');
    expect(over(0.5)).toMatchObject({ status: 'too_early', needMore: null });
    expect(over(0.51).status).toBe('off_track');
    expect(reach({ ...typed(1000), ...goal(0.6) }, two).status).toBe('on_track'); // half-time asks for 30 %
  });
});

describe('an audience without a typed size', () => {
  test('is estimated by reach / penetration: 300 at 30 % and 200 at 20 % are of 1,000 both', () => {
    const result = reach(typed(null), [row('x', 300, { penetration: 0.3 }), row('y', 200, { penetration: 0.2 })]);
    expect(result).toMatchObject({ low: 0.3, high: 0.5, n: 1000, remarks: ['media_reported', 'audience_estimated', 'bounds'] });
    expect(result.value).toBeCloseTo(0.44, 12);
  });
  test('is whole, however the penetration was rounded: 6,480 / 66.122 % = 9,800.07', () => {
    expect(reach(typed(null), [row('x', 6480, { penetration: 0.66122 })])).toMatchObject({ value: 6480 / 9800, n: 9800, kind: 'platform_estimate' });
  });
  test('one that states it is enough for the others that people mapped to the same audience', () => {
    expect(reach(typed(null), [row('x', 300, { penetration: 0.3 }), row('y', 200)])).toMatchObject({ n: 1000, low: 0.3, high: 0.5 });
  });
  test('a typed size goes before the estimate', () => {
    expect(reach(typed(2000), [row('x', 300, { penetration: 0.3 })])).toMatchObject({ value: 0.15, remarks: ['media_reported', 'audience_typed'] });
  });
  test('rounded penetration never makes it smaller than those reached', () => {
    expect(reach(typed(null), [row('x', 999, { penetration: 1 }), row('y', 1000, { penetration: 1.01 })])).toMatchObject({
      n: 1000,
      high: 1,
      low: 1,
    });
  });
  test('estimates up to 10 % apart are one audience, the larger; further apart there is none', () => {
    expect(reach(typed(null), [row('x', 300, { penetration: 0.3 }), row('y', 180, { penetration: 0.2 })])).toMatchObject({ n: 1000 });
    const plan = planOf(basisOf({ ...typed(null), ...goal(0.5) }), {
      campaigns: [row('x', 300, { penetration: 0.3 }), row('y', 179, { penetration: 0.2 })],
    });
    expect(plan.kpis.find(({ id }) => id === 'reach_pct')).toMatchObject({ value: null, low: null, status: 'no_data', remarks: ['media_reported'] });
    expect(plan.health.find(({ code }) => code === 'audience_estimates_differ')).toMatchObject({ data: { smallest: 895, largest: 1000 } });
    expect(noDataFor(plan, 'reach_pct')).toBeUndefined();
  });
  test.each([
    ['no size', audience('Directors')],
    ['a size of 0', audience('Directors', { size: 0 })],
    ['no unit', audience('Directors', { size: 1000, unit: null })],
  ])('%s: no value', (_name, of) => {
    expect(reach({ audiences: [of], ...goal(0.5) }, [row('x', 300)])).toMatchObject({ value: null, n: null, status: 'no_data' });
  });
});

describe('other units', () => {
  const accounts = ['a', 'b', 'c', 'd'].map((id) => account(id));
  const companies = [
    { ...Q1, account: 'a', impressions: 9 },
    { ...Q1, account: 'b', impressions: 4 },
  ];
  const inAccounts = (size: number | null) => ({ accounts, audiences: [audience('Directors', { unit: 'account' as const, size })], ...goal(0.5) });
  test('accounts: target accounts reached / size, a census; the members of the platform are never divided by it', () => {
    expect(reach(inAccounts(5), [row('x', 3)], { companies, visits: [{ account: 'c', started: '2026-02-01' }] })).toMatchObject({
      value: 0.4,
      n: 5,
      low: null,
      high: null,
      kind: 'census',
      status: 'on_track',
      remarks: ['census', 'audience_typed'],
      components: { successes: 2, trials: 5 },
    });
  });
  test('accounts reached are not known without a company report or visits, nor without target accounts', () => {
    expect(reach(inAccounts(5), [row('x', 3)])).toMatchObject({ value: null, status: 'no_data' });
    expect(reach({ ...inAccounts(5), accounts: [] }, [row('x', 3)], { companies })).toMatchObject({ value: null, status: 'no_data' });
    expect(reach(inAccounts(null), [row('x', 3)], { companies })).toMatchObject({ value: null });
  });
  test('more accounts reached than the audience holds are 100 %', () => {
    expect(reach({ ...inAccounts(1), settings: { reach_impressions: 4 } }, [row('x', 3)], { companies })).toMatchObject({ value: 1 });
  });
  test('a company report over its own period says so', () => {
    const report = { start: '2025-12-06', end: '2026-03-05', account: 'a', impressions: 90 };
    expect(reach(inAccounts(4), [row('x', 3)], { companies: [report] })).toMatchObject({
      value: 0.25,
      period: { id: '2025-12-06..2026-03-05' },
      remarks: ['census', 'audience_typed', 'own_period'],
    });
  });
  test('people: platform members are not people of our list, so there is no value', () => {
    const people = { audiences: [audience('Directors', { unit: 'person' as const, size: 40 })], ...goal(0.5) };
    expect(reach(people, [row('x', 30, { penetration: 0.5 })])).toMatchObject({ value: null, status: 'no_data' });
  });
});

describe('which audiences are shown', () => {
  const audiences = ['B', 'A', 'C'].map((name) => audience(name, { size: 100 }));
  const keysOf = (campaigns: readonly CampaignRow[], more = {}) =>
    planOf(basisOf({ audiences, ...more }), { campaigns })
      .kpis.filter(({ id }) => id === 'reach_pct')
      .map(({ key }) => key);
  test('those with campaigns in the period, in the order of the tab', () => {
    expect(keysOf([row('x', 1, { audience: 'A' }), row('y', 1, { audience: 'B' })])).toEqual(['reach_pct:b', 'reach_pct:a']);
    expect(keysOf([row('x', 1, { audience: 'A', start: '2025-10-01', end: '2025-10-31' })])).toEqual(['reach_pct']);
    expect(keysOf([row('x', 1, { audience: undefined })])).toEqual(['reach_pct']);
  });
  test('of two audiences of one name the upper one counts', () => {
    const twice = [audience('A', { size: 100 }), audience(' a ', { size: 10, row: 3 })];
    expect(kpiOf(basisOf({ audiences: twice }), { campaigns: [row('x', 5, { audience: 'a' })] }, 'reach_pct:a').value).toBe(0.05);
  });
  test('without audiences, Audiences is asked for; without mapped campaigns, Campaigns', () => {
    const asked = (of: Parameters<typeof basisOf>[0], campaigns: readonly CampaignRow[]) =>
      noDataFor(planOf(basisOf(of), { campaigns }), 'reach_pct')?.tab;
    expect(asked({}, [row('x', 1)])).toBe('audiences');
    expect(asked({ audiences }, [row('x', 1, { audience: undefined })])).toBe('campaigns');
    expect(asked({ audiences }, [row('x', undefined, { audience: 'A' })])).toBe('campaigns');
    expect(asked({ audiences: [audience('A', { unit: 'account', size: 5 })] }, [row('x', 1, { audience: 'A' })])).toBe('companies');
    expect(asked({ audiences }, [row('x', 1, { audience: 'A' })])).toBeUndefined();
  });
});

describe('a report that overlaps the period only partly', () => {
  const partly = row('x', 300, { start: '2025-12-06', end: '2026-03-05' });
  test('is shown over its own period where nothing else of the audience lies inside', () => {
    expect(reach(typed(1000), [partly])).toMatchObject({
      value: 0.3,
      period: { id: '2025-12-06..2026-03-05' },
      remarks: ['media_reported', 'audience_typed', 'own_period'],
    });
  });
  test('is left out where rows lie inside', () => {
    expect(reach(typed(1000), [partly, row('y', 100)])).toMatchObject({ value: 0.1, period: { id: '2026-Q1' } });
  });
  test('of several own periods one counts, with all its campaigns', () => {
    const march = (campaign: string, of: number) => row(campaign, of, { start: '2026-03-01', end: '2026-04-30' });
    expect(reach(typed(1000), [march('y', 900), partly, march('z', 800)])).toMatchObject({ value: 0.3, kind: 'platform_estimate' });
  });
});

describe('laws', () => {
  const campaigns = fc.array(fc.record({ campaign: fc.constantFrom('x', 'y', 'z'), reach: fc.nat(2000), day: fc.nat(80) }), {
    minLength: 1,
    maxLength: 8,
  });
  const rowsOf = (list: readonly { campaign: string; reach: number; day: number }[]) =>
    list.map(({ campaign, reach: of, day }) => {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      return row(campaign, of, { start: date, end: date });
    });
  const limitsOf = ({ value, low, high }: { value: number | null; low: number | null; high: number | null }) => [
    low === null ? value! : low,
    value,
    high === null ? value! : high,
  ];
  test('bounds lie in order within 0 and 1, and the value between them', () => {
    fc.assert(
      fc.property(campaigns, fc.integer({ min: 1, max: 3000 }), (list, size) => {
        const [low, value, high] = limitsOf(reach(typed(size), rowsOf(list))) as [number, number | null, number];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });
  test('more reach of any row lowers nothing', () => {
    fc.assert(
      fc.property(campaigns, fc.integer({ min: 1, max: 3000 }), fc.nat(7), fc.integer({ min: 1, max: 500 }), (list, size, at, more) => {
        const grown = list.map((one, index) => (index === at % list.length ? { ...one, reach: one.reach + more } : one));
        const [before, after] = [list, grown].map((rows) => limitsOf(reach(typed(size), rowsOf(rows))));
        before.forEach((limit, index) => {
          expect(after[index] === null).toBe(limit === null);
          if (limit !== null) expect(after[index]!).toBeGreaterThanOrEqual(limit - 1e-12);
        });
      }),
    );
  });
  test('an audience of twice the size is reached half as far, where the cap does not bind', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [small, large] = [1000, 2000].map((size) => reach(typed(size), [row('x', a), row('y', b)]));
        expect(large.low).toBeCloseTo(small.low! / 2, 12);
        expect(large.high).toBeCloseTo(small.high! / 2, 12);
      }),
    );
  });
});

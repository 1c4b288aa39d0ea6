// The profile, the rank and the channels on their way through a whole build.
import type { Channel } from '../../../src/domain/channels/types';
import type { Icp } from '../../../src/domain/icp/types';
import { planJson } from '../../../src/domain/plan/planJson';
import type { PlanBasis } from '../../../src/domain/plan/types';
import { facts, INDUSTRY, SIGN, SIZE } from '../icp/icp';
import { account, basisOf } from '../support/basis';
import { planOf } from '../support/plan';

// Kaskitek: metal, 120 people, a new line: 100. Siltavuori: retail, so outside: 30. Lumimetsä: paper, size unknown: 80 of its two must-haves
// known: 40 points. Of Rautaniemi nothing is known.
const ICP: Icp = {
  rules: [INDUSTRY, SIZE, { ...SIGN, points: 10 }],
  waiting: [],
  accounts: [
    facts({ industry: 'Metal', employees: 120 }, { line: 'holds' }),
    facts({ industry: 'Retail', employees: 900 }, { line: 'holds' }),
    facts({ industry: 'Paper', employees: null }),
    facts({ industry: null, employees: null }),
  ],
};
const BASIS = basisOf({
  accounts: [
    account('kaskitek', { potential: 500_000e6, leadCustomer: true, places: ['Tampere', 'Finland'] }),
    account('siltavuori', { potential: 900_000e6, places: ['Turku', 'Finland'] }),
    account('lumimetsa', { potential: 200_000e6 }),
    account('rautaniemi', { potential: 800_000e6 }),
  ],
  icp: ICP,
});
const fitsIn = (basis: PlanBasis) =>
  planOf(basis, {}).accounts.map(({ id, fit, rank, priority, unranked, tier }) => [
    id,
    fit === null ? null : fit.fit,
    rank,
    priority && priority / 1e6,
    unranked,
    tier,
  ]);

describe('#34 the plan ranks by fit x potential', () => {
  test('worths are 40, 40 and 20: fits of 100, 20 and 40, and none where nothing is known', () => {
    expect(fitsIn(BASIS)).toEqual([
      ['kaskitek', 100, 1, 500_000, null, 'A'],
      // 0 + 0 + 20 points, below the 30 that hold it back: 20 % of 900,000
      ['siltavuori', 20, 2, 180_000, null, 'A'],
      ['lumimetsa', 40, 3, 80_000, null, 'B'],
      ['rautaniemi', null, null, null, 'no_fit', null],
    ]);
  });
  test('#10 who does not fit stays on the list', () => {
    expect(planOf(BASIS, {}).accounts).toHaveLength(4);
  });
  test('without a profile the potential ranks, as it always did', () => {
    const { icp: _none, ...basis } = BASIS;
    expect(fitsIn(basis).map(([id, fit, rank]) => [id, fit, rank])).toEqual([
      ['siltavuori', null, 1],
      ['rautaniemi', null, 2],
      ['kaskitek', null, 3],
      ['lumimetsa', null, 4],
    ]);
  });
  test('#146 with a region only accounts there, or of unknown place, are ranked', () => {
    const there = { ...BASIS, settings: { ...BASIS.settings, focus_region: 'Tampere' } };
    expect(fitsIn(there).map(([id, , rank, , unranked]) => [id, rank || unranked])).toEqual([
      ['kaskitek', 1],
      ['lumimetsa', 2],
      ['siltavuori', 'elsewhere'],
      ['rautaniemi', 'no_fit'],
    ]);
  });
  test('the cap outside the profile is a setting', () => {
    const capped = { ...BASIS, settings: { ...BASIS.settings, icp_outside_cap: 5 } };
    expect(fitsIn(capped).find(([id]) => id === 'siltavuori')?.[1]).toBe(5);
  });
});

test('each rule says what it is worth and how it fares', () => {
  expect(planOf(BASIS, {}).icp.map(({ id, worth, holds, fails, unknown }) => [id, worth, holds, fails, unknown])).toEqual([
    ['industry', 40, 2, 1, 1],
    ['size', 40, 1, 1, 2],
    ['line', 20, 2, 0, 2],
  ]);
});

const jsonOf = (basis: PlanBasis) => planJson(planOf(basis, {}), { imports: [], health: [], words: () => ({ evidence: '', action: '' }) });

describe('the JSON', () => {
  test('has the fit, its range and its reasons, which sum to it', () => {
    const [kaskitek, siltavuori, lumimetsa, rautaniemi] = jsonOf(BASIS).accounts;
    expect(kaskitek).toMatchObject({ icp: 100, rank: 1, priority: 500_000, lead_customer: true, fit: { verdict: 'fits', low: 100, high: 100 } });
    expect(siltavuori).toMatchObject({ icp: 20, rank: 2, priority: 180_000, lead_customer: false, fit: { verdict: 'outside' } });
    expect(lumimetsa.fit).toMatchObject({
      fit: 40,
      low: 30,
      high: 100,
      known: 0.4,
      unknown: [{ rule: 'Size', points: 40 }, { rule: 'New line planned' }],
    });
    expect(rautaniemi).toMatchObject({ icp: null, rank: null, unranked: 'no_fit', fit: { verdict: 'unknown', known: 0 } });
    for (const { icp, fit } of [kaskitek, siltavuori, lumimetsa]) expect(fit!.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(icp);
  });
  test('ranks by points where only fits are known, and says so', () => {
    const bare = { ...BASIS, accounts: BASIS.accounts.map((one) => ({ ...one, potential: null })) };
    const json = jsonOf(bare);
    expect([json.priority_basis, json.accounts[0].priority]).toEqual(['fit', 100]);
  });
});

const fairs: Channel = {
  id: 'fairs',
  name: 'Fairs',
  row: 2,
  serves: { awareness: 3, conviction: 0, purchase: 3 },
  named: 9,
  asked: 30,
  tries: 3,
  leads: 4,
  inData: [],
};
test('#62 channels are scored with the leads and campaigns of the data tabs', () => {
  const basis = basisOf({ channels: [fairs, { ...fairs, id: 'linkedin', name: 'LinkedIn', named: 6, tries: null, leads: null }] });
  const start = { start: '2026-01-01', end: '2026-01-31' };
  const plan = planOf(basis, {
    campaigns: ['A', 'B', 'C', 'C'].map((campaign) => ({ ...start, channel: 'linkedin', campaign })),
    leads: [1, 2].map((id) => ({ id: String(id), channel: 'LinkedIn', created: '2026-01-20' })),
  });
  expect(plan.channels.map(({ name, tries, leads, verdict }) => [name, tries, leads, verdict])).toEqual([
    ['Fairs', 3, 4, 'keep'],
    ['LinkedIn', 3, 2, 'keep'],
  ]);
});

describe('Health', () => {
  const codes = (basis: PlanBasis) => planOf(basis, {}).health.map(({ code, row, data }) => [code, row, data] as const);
  const found = (basis: PlanBasis, code: string) => codes(basis).filter(([one]) => one === code);
  const withRules = (more: Partial<Icp>): PlanBasis => ({ ...BASIS, icp: { ...ICP, ...more } });

  test('#8 warns of a profile of only industry or size', () => {
    expect(found(withRules({ rules: [INDUSTRY, SIZE] }), 'icp_narrow')).toHaveLength(1);
    expect(found(BASIS, 'icp_narrow')).toEqual([]);
  });
  test('says that there is no profile, only where one is kept', () => {
    expect(found(withRules({ rules: [] }), 'no_icp')).toHaveLength(1);
    expect(found(basisOf({ accounts: BASIS.accounts }), 'no_icp')).toEqual([]);
  });
  test('names rows that wait for a value once the tab is begun', () => {
    const waiting = [
      { id: 'place', name: 'Place', row: 4 },
      { id: 'revenue', name: 'Revenue', row: 5 },
    ];
    expect(found(withRules({ waiting }), 'icp_waiting')).toEqual([['icp_waiting', 4, { rows: 2, names: 'Place, Revenue' }]]);
    expect(found(withRules({ waiting, rules: [SIGN] }), 'icp_waiting')).toEqual([]);
  });
  test('#35 advises analysis for a large list, and picking by hand for a small one', () => {
    const most = (selection_hand_most: number, selection_analysed: boolean): PlanBasis => ({
      ...BASIS,
      settings: { ...BASIS.settings, selection_hand_most, selection_analysed },
    });
    expect(found(most(3, false), 'selection_large')).toEqual([['selection_large', null, { accounts: 4, most: 3 }]]);
    expect(found(most(4, false), 'selection_large')).toEqual([]);
    expect(found(most(16, true), 'selection_small')).toHaveLength(1);
    expect(found(most(15, true), 'selection_small')).toEqual([]);
    expect(found(most(15, true), 'unranked_accounts')).toEqual([['unranked_accounts', null, { accounts: 1, fits: 1, potentials: 0 }]]);
    expect(found(most(15, false), 'unranked_accounts')).toEqual([]);
  });
  test('names surveys and ratings that cannot be', () => {
    const wrong = { ...fairs, named: 5, asked: 4, serves: { awareness: 4, conviction: null, purchase: -1 } };
    const lines = codes(basisOf({ channels: [wrong] })).filter(([code]) => code.startsWith('channel'));
    expect(lines).toEqual([
      ['channel_survey', 2, { channel: 'Fairs', named: 5, asked: 4 }],
      ['channel_rating', 2, { channel: 'Fairs', rating: 4 }],
      ['channel_rating', 2, { channel: 'Fairs', rating: -1 }],
    ]);
    expect(codes(basisOf({ channels: [fairs] })).filter(([code]) => code.startsWith('channel'))).toEqual([]);
  });
});

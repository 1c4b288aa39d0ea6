// How scores turned out, and whether they tell won from lost.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import type { DealCase } from '../../../src/domain/deals/dealCase';
import type { Journey } from '../../../src/domain/journey/journeys';
import { type ClosedScore, calibrationOf } from '../../../src/domain/scoring/calibration';
import { closedAccounts } from '../../../src/domain/scoring/closedAccounts';
import { closedLeads } from '../../../src/domain/scoring/closedLeads';
import { defaultSettings } from '../../../src/domain/settings';

const settings = defaultSettings();
const closed = (won: readonly number[], lost: readonly number[]): ClosedScore[] =>
  won.map((total) => ({ total, won: true })).concat(lost.map((total) => ({ total, won: false })));
const times = (count: number, total: number): number[] => Array.from({ length: count }, () => total);

describe('calibration (#143)', () => {
  const won = [...times(5, 70), ...times(3, 40), ...times(1, 10)];
  const lost = [...times(3, 70), ...times(7, 40), ...times(11, 10)];
  const found = calibrationOf({ settings, now: [70, 65, 40, 10, 5, 3], closed: closed(won, lost), undated: 2 });
  test('hot: 5 of 8 won, warm: 3 of 10, cold: 1 of 12, each with its interval', () => {
    const shown = found.bands.map(({ band, leads, won: w, lost: l, rate, low, high }) => [
      band,
      leads,
      w,
      l,
      ...[rate, low, high].map((share) => Math.round(1000 * share!) / 10),
    ]);
    expect(shown).toEqual([
      ['hot', 2, 5, 3, 62.5, 30.6, 86.3],
      ['warm', 1, 3, 7, 30, 10.8, 60.3],
      ['cold', 3, 1, 11, 8.3, 1.5, 35.4],
    ]);
  });
  test('a won lead stood above a lost one in 78 of 100 pairs, more than chance would have it', () => {
    // pairs: 5 x (18 + 3/2) + 3 x (11 + 7/2) + 1 x 11/2 = 146.5 of 9 x 21
    expect(found.auc).toBeCloseTo(146.5 / 189, 12);
    expect(found.verdict).toBe('separates');
    expect(found).toMatchObject({ won: 9, lost: 21, undated: 2 });
  });
  test('four won leads are too few, however clear they look', () => {
    expect(calibrationOf({ settings, now: [], closed: closed(times(4, 90), times(30, 1)), undated: 0 }).verdict).toBe('too_early');
  });
  test('a score that runs the wrong way is said to do so, one that chance explains is not judged', () => {
    expect(calibrationOf({ settings, now: [], closed: closed(times(8, 1), times(8, 90)), undated: 0 }).verdict).toBe('reversed');
    expect(calibrationOf({ settings, now: [], closed: closed([10, 20, 30, 40, 50], [11, 21, 31, 41, 51]), undated: 0 }).verdict).toBe('too_early');
  });
  test('without closed leads a band has no rate', () => {
    const none = calibrationOf({ settings, now: [70], closed: [], undated: 0 });
    expect(none.bands[0]).toEqual({ band: 'hot', leads: 1, won: 0, lost: 0, rate: null, low: null, high: null });
    expect(none).toMatchObject({ auc: null, p: null, verdict: 'too_early' });
  });
});

const deal = (account: number, fate: DealCase['fate'], closedOn: string | null, more: Partial<DealCase> = {}): DealCase => ({
  id: '',
  row: 2,
  account,
  created: -1,
  closed: closedOn === null ? -1 : dayOfIso(closedOn),
  rung: -1,
  fate,
  amount: null,
  currency: 'EUR',
  probability: null,
  ...more,
});

test('an account with a won deal is won with its first, one with lost deals alone is lost with its first; undated ones teach nothing', () => {
  const found = closedAccounts(
    [
      deal(0, 'lost', '2026-03-01'),
      deal(0, 'won', '2026-06-20'),
      deal(0, 'won', '2026-06-09'),
      deal(1, 'lost', '2026-05-02'),
      deal(1, 'lost', '2026-04-02'),
      deal(2, 'won', null),
      deal(2, 'lost', '2026-01-01'),
      deal(3, 'won', '2027-01-01'),
      deal(4, 'open', null),
      deal(-1, 'won', '2026-01-01'),
    ],
    dayOfIso('2026-07-01'),
  );
  expect(found.cases).toEqual([
    { account: 0, won: true, day: dayOfIso('2026-06-09') },
    { account: 1, won: false, day: dayOfIso('2026-04-02') },
  ]);
  expect([[...found.customers], found.undated]).toEqual([[0, 2], 1]);
});

test('a lead closes with its deal; won without one on its own day; lost by its word alone on no known day', () => {
  const lead = { id: '17' } as Journey['lead'];
  const journey = (more: Partial<Journey>): Journey => ({
    account: 0,
    lead,
    deal: null,
    days: [1, 1, 1, 1, 1, -1],
    furthest: 4,
    fate: 'open',
    stagedOnly: false,
    ...more,
  });
  const all = [
    journey({ fate: 'won', deal: deal(0, 'won', '2026-04-01'), days: [1, 1, 1, 1, 1, dayOfIso('2026-04-01')] }),
    journey({ fate: 'won', days: [1, 1, 1, 1, 1, 50] }),
    journey({ fate: 'lost' }),
    journey({ fate: 'nurture' }),
    journey({ fate: 'lost', lead: null }),
  ];
  expect(closedLeads(all, dayOfIso('2026-07-01')).map(({ won, day }) => [won, day])).toEqual([
    [true, dayOfIso('2026-04-01')],
    [true, 50],
    [false, -1],
  ]);
});

import { basisOf } from '../support/basis';
import { kpiOf, type planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };

describe('frequency (#119)', () => {
  const frequency = (rows: Parameters<typeof planOf>[1]) =>
    kpiOf(basisOf({ goals: [{ kpi: 'frequency', goal: 3, row: 2 }] }), rows, 'frequency:linkedin');
  test('one campaign: 6,082 impressions / 3,461 members = 1.757, no interval and no status', () => {
    const result = frequency({ campaigns: [{ ...Q1, impressions: 6082, reach: 3461 }] });
    expect(result.value).toBeCloseTo(1.757, 3);
    expect(result).toMatchObject({ n: 3461, low: null, high: null, kind: 'mean', status: null, needMore: null, remarks: ['media_reported'] });
  });
  test('several campaigns: 12,000 / 5,000 = 2.4 to 12,000 / 3,000 = 4 where no audience is known', () => {
    const rows = {
      campaigns: [
        { ...Q1, impressions: 7000, reach: 3000 },
        { ...Q1, impressions: 5000, reach: 2000 },
      ],
    };
    expect(frequency(rows)).toMatchObject({ value: null, low: 2.4, high: 4, kind: 'bounds', remarks: ['media_reported', 'bounds'] });
    expect(frequency(rows).components).toMatchObject({ successes: 5000, trials: 3000, amount: 12000 });
  });
  test('an audience smaller than the sum limits it: 3,000 / 75 % = 4,000 members, 12,000 / 4,000 = 3 to 4', () => {
    const rows = {
      campaigns: [
        { ...Q1, impressions: 7000, reach: 3000, penetration: 0.75 },
        { ...Q1, impressions: 5000, reach: 2000, penetration: 0.5 },
      ],
    };
    expect(frequency(rows)).toMatchObject({ low: 3, high: 4, remarks: ['media_reported', 'bounds', 'audience_estimated'] });
  });
  test('audiences of 4,000 and 20,000 members are not one audience: the sum stays the limit', () => {
    const rows = {
      campaigns: [
        { ...Q1, impressions: 7000, reach: 3000, penetration: 0.75 },
        { ...Q1, impressions: 5000, reach: 2000, penetration: 0.1 },
      ],
    };
    expect(frequency(rows)).toMatchObject({ low: 2.4, high: 4, remarks: ['media_reported', 'bounds'] });
  });
  test('rows without reach are left out of it, and that is said', () => {
    const result = frequency({
      campaigns: [
        { ...Q1, impressions: 6000, reach: 3000 },
        { ...Q1, impressions: 9999 },
      ],
    });
    expect(result).toMatchObject({ value: 2, kind: 'mean', remarks: ['media_reported', 'reach_missing'] });
  });
  test('no reach at all is no value', () => {
    expect(frequency({ campaigns: [{ ...Q1, impressions: 9999 }] })).toMatchObject({ value: null, n: null, low: null, high: null, status: null });
    expect(frequency({ campaigns: [{ ...Q1, impressions: 0, reach: 0 }] })).toMatchObject({ value: null, status: null });
  });
});

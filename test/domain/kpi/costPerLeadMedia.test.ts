import { basisOf, cost } from '../support/basis';
import { kpiOf } from '../support/plan';

const leads = Array.from({ length: 20 }, (_none, at) => ({ id: `l${at}`, created: '2026-01-15' }));
const campaigns = [{ start: '2026-01-01', end: '2026-01-31', spend: 4100, currency: 'EUR' }];
const result = (costs: ReturnType<typeof cost>[], rows = campaigns) => kpiOf(basisOf({ costs }), { leads, campaigns: rows }, 'cost_per_lead_media');

test('campaigns 4,100 + media of a fair 900 for 20 leads are 250 each; work, tools and agency are no media (#133)', () => {
  const costs = [cost('2026-01', { work: 8000, tools: 300, agency: 100, media: 900, of: 'Fair' })];
  expect(result(costs)).toMatchObject({ value: 250, n: 20, components: { amount: 5000, successes: 20 }, remarks: [] });
});
test('typed media that Campaigns hold already counts once', () => {
  expect(result([cost('2026-01', { media: 4000, of: 'linkedin' })])).toMatchObject({ value: 205 });
});
test('work alone is no media cost: no data, though the total has one', () => {
  const costs = [cost('2026-01', { work: 8000 })];
  expect(result(costs, [])).toMatchObject({ value: null, status: 'no_data' });
  expect(kpiOf(basisOf({ costs }), { leads }, 'cost_per_lead')).toMatchObject({ value: 400 });
});
test('media in a currency without a rate is left out and said; work in one is not missed', () => {
  expect(result([cost('2026-01', { media: 900, of: 'Fair', currency: 'SEK' })])).toMatchObject({ value: 205, remarks: ['cost_incomplete'] });
  expect(result([cost('2026-01', { work: 900, currency: 'SEK' })])).toMatchObject({ value: 205, remarks: [] });
});

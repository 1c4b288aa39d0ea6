// Scores in the machine-readable plan, through one whole build of the domain.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { planJson } from '../../../src/domain/plan/planJson';
import { rule } from '../scoring/support/rule';
import { account, basisOf, person } from '../support/basis';
import { planOf } from '../support/plan';

const basis = basisOf({
  accounts: [account('a', { name: 'Kaskitek' }), account('b')],
  people: [person('anna', { account: 'a', title: 'CFO' })],
  scoreRules: [
    rule('title_words', 20, { value: 'CFO' }),
    rule('download', 10, { halfLife: 30, group: 'g', groupCap: 12 }),
    rule('icp_fit', 9, { value: 'high' }),
  ],
  scoreVersion: 3,
});
const plan = planOf(basis, {
  touches: [
    { person: 'anna', account: 'a', at: '2026-02-14', kind: 'download' },
    { person: 'anna', account: 'a', at: '2026-01-15', kind: 'download' },
  ],
  leads: [{ id: 'l', account: 'a', person: 'anna', created: '2026-02-01' }],
});
const json = planJson(plan, { imports: [], health: [], words: () => ({ evidence: '', action: '' }) });

test('an account’s reasons sum to its score, the limit of a group among them', () => {
  expect(json.accounts.find(({ id }) => id === 'a')).toMatchObject({
    score: 32,
    reasons: [
      { points: 20, text: 'title_words' },
      { points: 15, text: 'download' },
      { points: -3, text: 'g' },
    ],
    score_fit: 20,
    score_engagement: 12,
    score_band: 'cold',
    score_rank: 1,
    // 14 days ago: the download of January, 16 days old then: 10 x 2^(-16/30) = 6.9
    score_change: 32 - 27,
    chance: null,
    likeness: null,
  });
  expect(json.accounts.find(({ id }) => id === 'b')).toMatchObject({ score: 0, reasons: [], score_rank: 2, score_band: 'cold' });
});
test('leads have theirs, and the scoring says which rules and what may be predicted', () => {
  expect(json.leads).toMatchObject([{ id: 'l', score: 32, score_rank: 1, score_band: 'warm' }]);
  expect(json.scoring).toMatchObject({ rules_version: 3, calibration: { verdict: 'too_early' }, predictive: { state: 'too_few', need_won: 10 } });
});
test('a rule that cannot be used is named and gives nothing', () => {
  expect(plan.health.find(({ code }) => code === 'score_value')).toMatchObject({
    tab: 'score_rules',
    row: 2,
    column: 'value',
    data: { value: 'high' },
  });
});
test('a closed lead counts with the score of the day before, never with that of today', () => {
  const closed = planOf(
    { ...basis, scoreRules: [rule('download', 70)] },
    {
      touches: [
        { account: 'b', at: '2026-01-02', kind: 'click' },
        { person: 'anna', account: 'a', at: '2026-02-10', kind: 'download' },
      ],
      leads: [{ id: 'l', account: 'a', person: 'anna', created: '2026-01-05', mql: '2026-01-06', stage: 'Qualified', deal: 'd' }],
      deals: [{ id: 'd', account: 'a', stage: 'Won', status: 'won', amount: 1, currency: 'EUR', created: '2026-01-10', closed: '2026-02-10' }],
    },
  );
  const [hot, , cold] = closed.scores.calibration.bands;
  // hot today, but cold on 9 February
  expect([hot.leads, hot.won, cold.leads, cold.won]).toEqual([1, 0, 0, 1]);
  expect(closed.today).toBe(dayOfIso('2026-02-14'));
});
test('a lead that closed before the first touch and visit that is known says nothing of its score', () => {
  const early = planOf(
    { ...basis, scoreRules: [rule('download', 70)] },
    {
      touches: [{ person: 'anna', account: 'a', at: '2026-02-10', kind: 'download' }],
      leads: [{ id: 'l', account: 'a', person: 'anna', created: '2026-01-05', mql: '2026-01-06', stage: 'Qualified', deal: 'd' }],
      deals: [{ id: 'd', account: 'a', stage: 'Won', status: 'won', amount: 1, currency: 'EUR', created: '2026-01-10', closed: '2026-02-01' }],
    },
  );
  expect(early.scores.calibration).toMatchObject({ won: 0, lost: 0, undated: 1 });
});

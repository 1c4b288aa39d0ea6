// What dealSigns keeps; its laws are those of every measure, see measure.test.ts. Today is 14 February 2026.
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { foldName } from '../../../src/domain/matching/foldName';
import { contextOf } from '../../../src/domain/measure/context';
import { dealSigns } from '../../../src/domain/measure/dealSigns';
import type { StageCode } from '../../../src/domain/plan/types';
import { account, basisOf } from '../support/basis';
import { type DealRow, deals } from '../support/columns';

const byName = new Map<string, StageCode>([
  ['offer', 'offer'],
  ['lost', 'lost'],
  ['later', 'nurture'],
  [foldName('No fit'), 'disqualified'],
]);
const signsOf = (rows: readonly DealRow[]) => {
  const state = dealSigns.init(contextOf(basisOf({ accounts: [account('a'), account('b')], stages: { byName } })));
  dealSigns.add(state, deals(rows));
  return dealSigns.finish(state);
};
const quiet = (row: Partial<DealRow>) => signsOf([{ id: '1', stage: 'Offer', ...row }]).quiet.has('1');
const lost = (row: Partial<DealRow>) => signsOf([{ id: '1', status: 'lost', stage: 'Offer', closed: '2026-01-30', ...row }]).lost.has('1');

test('quiet: open, and 45 days since the newer of creation and activity', () => {
  expect([quiet({ created: '2025-12-31' }), quiet({ created: '2026-01-01' })]).toEqual([true, false]);
  expect([quiet({ created: '2025-06-01', activity: '2025-12-31' }), quiet({ created: '2025-06-01', activity: '2026-02-10' })]).toEqual([true, false]);
});
test('a deal without any day may be quiet, one that is closed or of tomorrow is not', () => {
  expect([quiet({}), quiet({ stage: 'Neuvottelu 2' })]).toEqual([true, true]);
  expect([quiet({ status: 'won' }), quiet({ status: 'lost' }), quiet({ stage: 'Later' }), quiet({ created: '2026-02-15' })]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
test('lost: by status or by stage, in the 90 days that end today', () => {
  expect([lost({}), lost({ status: 'open', stage: 'Lost' }), lost({ status: 'open' }), lost({ status: 'won' })]).toEqual([true, true, false, false]);
  expect([lost({ closed: '2025-11-17' }), lost({ closed: '2025-11-16' }), lost({ closed: '2026-02-14' }), lost({ closed: '2026-02-15' })]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(lost({ closed: undefined })).toBe(true);
});
test('a disqualified deal is no loss, though its status says lost', () => {
  expect([lost({ stage: 'No fit' }), lost({ stage: 'No fit', status: 'open' })]).toEqual([false, false]);
});
test('an account has the newest creation among its deals', () => {
  const { created } = signsOf([
    { id: '1', account: 'a', created: '2025-06-01', status: 'lost' },
    { id: '2', account: 'a', created: '2026-01-05' },
    { id: '3', account: 'a' },
    { id: '4', created: '2026-02-01' },
  ]);
  expect(Array.from(created).map((day) => (day < 0 ? null : isoOfDay(day)))).toEqual(['2026-01-05', null]);
});

import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { account, basisOf, change } from '../support/basis';
import type { DealRow } from '../support/columns';
import { planOf } from '../support/plan';
import { standing } from '../support/standing';

const accounts = [account('a', { name: 'Kaskitek' })];
const deal: DealRow = { id: '17', account: 'a', title: 'New line', stage: 'Offer', status: 'lost', closed: '2026-01-30', lostReason: 'Price' };
const fired = (deals: readonly DealRow[], more: Parameters<typeof basisOf>[0] = {}) =>
  planOf(basisOf({ accounts, ...more }), { deals }).triggers.filter(({ rule }) => rule === 'LOST_RECYCLE');

test('a deal lost two weeks ago goes back to nurture in 7 days, with its reason', () => {
  expect(fired([deal])).toEqual([
    {
      key: 'LOST_RECYCLE|17|17|lost|2026-01-30',
      rule: 'LOST_RECYCLE',
      account: { id: 'a', name: 'Kaskitek' },
      person: null,
      deal: { id: '17', name: 'New line' },
      fired: dayOfIso('2026-02-14'),
      due: dayOfIso('2026-02-21'),
      ownerRole: 'marketing',
      owner: null,
      evidence: { deal: 'New line', closed: '2026-01-30', reason: 'Price' },
      evidenceKey: '17|lost|2026-01-30',
    },
  ]);
});
test('the window of 90 days ends today and is a setting', () => {
  expect([fired([{ ...deal, closed: '2025-11-17' }]).length, fired([{ ...deal, closed: '2025-11-16' }]).length]).toEqual([1, 0]);
  expect(fired([deal], { settings: { lost_recycle_days: 15 } })).toEqual([]);
  expect(fired([{ ...deal, closed: '2026-02-15' }])).toEqual([]);
});
test('without a day of closing, the day on which Deal history saw the loss counts; without that nothing is said', () => {
  const open = { ...deal, closed: undefined, status: 'open', stage: 'Lost', lostReason: undefined };
  const history = [change('17', '2026-01-05', 'Offer'), change('17', '2026-02-02', 'Lost')];
  expect(fired([open], { history })).toMatchObject([{ evidenceKey: '17|lost|2026-02-02', evidence: { closed: '2026-02-02', reason: null } }]);
  expect(fired([open], { history, settings: { lost_recycle_days: 12 } })).toEqual([]);
  expect(fired([open])).toEqual([]);
  expect(fired([open], { history: history.slice(0, 1) })).toEqual([]);
});
test('a loss fires once, handled or not; only a later loss of the deal fires again', () => {
  const rows = fired([deal]).map((trigger) => standing(trigger, { open: false }));
  expect(fired([deal], { fired: rows })).toEqual([]);
  expect(fired([{ ...deal, closed: '2026-01-29' }], { fired: rows })).toEqual([]);
  expect(fired([{ ...deal, closed: '2026-02-10' }], { fired: rows })).toMatchObject([{ evidenceKey: '17|lost|2026-02-10' }]);
});
test('evidence that cannot be read has used all that came up to its day', () => {
  const old = { key: 'k', rule: 'LOST_RECYCLE', subject: '17', evidence: 'old', fired: dayOfIso('2026-02-01'), open: true };
  expect([fired([deal], { fired: [old] }).length, fired([{ ...deal, closed: '2026-02-02' }], { fired: [old] }).length]).toEqual([0, 1]);
});
test('deals of companies off the list fire too, in the order of their ids', () => {
  expect(fired([{ ...deal, id: '9', account: undefined }, deal]).map(({ deal: of, account: by }) => [of?.id, by])).toEqual([
    ['17', { id: 'a', name: 'Kaskitek' }],
    ['9', null],
  ]);
});

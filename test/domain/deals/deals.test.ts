import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { newHistoryRows, type ObservedDeal } from '../../../src/domain/deals/dealHistory';
import { dealId } from '../../../src/domain/deals/dealId';
import { newestChanges } from '../../../src/domain/deals/newestChanges';
import type { DealChange } from '../../../src/domain/plan/types';
import { change } from '../support/basis';

const seen = (id: string, stage: string, probability: number | null = null): ObservedDeal => ({
  id,
  title: `Deal ${id}`,
  stage,
  probability,
  amount: null,
});
const MARCH_5 = dayOfIso('2026-03-05');
const MARCH_19 = dayOfIso('2026-03-19');

describe('ids of deals', () => {
  test('the CRM id where there is one', () => {
    expect(dealId({ crmId: ' 1017 ', account: 'kaskitek.fi', title: 'New line', created: '2026-01-12' })).toBe('1017');
  });
  test('else account, title and date', () => {
    expect(dealId({ crmId: '', account: 'kaskitek.fi', title: 'New  line', created: '2026-01-12' })).toBe('kaskitek.fi|new line|2026-01-12');
  });
});

describe('deal history', () => {
  test('the first sight of a deal makes a row', () => {
    expect(newHistoryRows([], [seen('17', 'Lead', 0.1)], MARCH_5, 7)).toEqual([
      { id: '17|2026-03-05|Lead', deal: '17', title: 'Deal 17', observed: MARCH_5, stage: 'Lead', probability: 0.1, amount: null, import: 7 },
    ]);
  });
  const first = [change('17', '2026-03-05', 'Lead', 0.1)];
  test('an unchanged deal makes none, also when only its amount differs', () => {
    expect(newHistoryRows(first, [{ ...seen('17', 'Lead', 0.1), amount: 5e6 }], MARCH_19, 8)).toEqual([]);
  });
  test.each([
    ['another stage', 'Offer', 0.1],
    ['another probability', 'Lead', 0.6],
    ['a probability that became unknown', 'Lead', null],
  ])('%s makes one', (_what, stage, probability) => {
    expect(newHistoryRows(first, [seen('17', stage, probability)], MARCH_19, 8)).toMatchObject([
      { deal: '17', stage, probability, observed: MARCH_19 },
    ]);
  });
  test('a deal that went and came back is compared with its newest row', () => {
    const history = [...first, change('17', '2026-03-10', 'Offer', 0.1)];
    expect(newHistoryRows(history, [seen('17', 'Lead', 0.1)], MARCH_19, 8)).toHaveLength(1);
    expect(newHistoryRows(history, [seen('17', 'Offer', 0.1)], MARCH_19, 8)).toHaveLength(0);
  });
  test('an older export read late is compared with what stood on its day', () => {
    const history = [change('17', '2026-03-19', 'Offer')];
    expect(newHistoryRows(history, [seen('17', 'Lead')], MARCH_5, 9)).toMatchObject([{ stage: 'Lead', observed: MARCH_5 }]);
    expect(newHistoryRows(history, [seen('17', 'Offer')], MARCH_5, 9)).toEqual([]);
  });
  test('two changes on one day with the same stage get ids of their own', () => {
    const rows = newHistoryRows(first, [seen('17', 'Lead', 0.2)], MARCH_5, 8);
    expect(rows.map(({ id }) => id)).toEqual(['17|2026-03-05|Lead-2']);
  });
  test('reading the same export again adds nothing', () => {
    const deal = fc.record({ id: fc.constantFrom('1', '2', '3'), stage: fc.constantFrom('Lead', 'Offer'), probability: fc.constantFrom(null, 0.5) });
    const exported = fc.uniqueArray(deal, { selector: ({ id }) => id });
    fc.assert(
      fc.property(fc.array(fc.tuple(exported, fc.integer({ min: 0, max: 5 })), { maxLength: 6 }), (exports) => {
        let history: DealChange[] = [];
        for (const [deals, day] of exports) {
          const observed = deals.map(({ id, stage, probability }) => seen(id, stage, probability));
          history = history.concat(newHistoryRows(history, observed, 20500 + day, 1));
          expect(newHistoryRows(history, observed, 20500 + day, 2)).toEqual([]);
        }
      }),
    );
  });
});

describe('the newest change of a deal', () => {
  test('first sight is no change', () => {
    expect(newestChanges([change('17', '2026-03-05', 'Lead')], MARCH_19).get('17')).toBeNull();
  });
  test('is told with what stood before it', () => {
    const history = [change('17', '2026-03-05', 'Lead', 0.1), change('17', '2026-03-12', 'Offer', 0.4), change('17', '2026-03-19', 'Offer', 0.6)];
    expect(newestChanges(history, MARCH_19).get('17')).toEqual({ before: history[1], now: history[2] });
  });
  test('the order of the rows does not matter, only their days do', () => {
    const [older, newer] = [change('17', '2026-03-05', 'Lead'), change('17', '2026-03-19', 'Offer')];
    expect(newestChanges([newer, older], MARCH_19)).toEqual(newestChanges([older, newer], MARCH_19));
  });
  test('what was observed after today is not known yet', () => {
    const history = [change('17', '2026-03-05', 'Lead'), change('17', '2026-03-19', 'Offer')];
    expect(newestChanges(history, MARCH_19 - 1).get('17')).toBeNull();
  });
});

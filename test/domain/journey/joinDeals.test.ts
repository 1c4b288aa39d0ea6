import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import type { DealCase } from '../../../src/domain/deals/dealCase';
import { joinDeals } from '../../../src/domain/journey/joinDeals';
import type { LeadCase } from '../../../src/domain/lead/leadCase';

const day = (iso: string | undefined) => (iso ? dayOfIso(iso) : -1);
const lead = (
  id: string,
  { sql, deal = '', account = 0, created = '2026-01-01' }: { sql?: string; deal?: string; account?: number; created?: string },
): LeadCase => ({
  id,
  row: 2,
  account,
  days: [day(created), -1, day(sql), -1, -1, -1],
  stage: null,
  rejected: false,
  deal,
});
const deal = (id: string, created: string, account = 0): DealCase => ({
  id,
  row: 2,
  account,
  created: day(created),
  closed: -1,
  rung: 3,
  fate: 'open',
  amount: null,
  currency: '',
  probability: null,
});
const joined = (leads: readonly LeadCase[], deals: readonly DealCase[]) =>
  Object.fromEntries(Array.from(joinDeals(leads, new Map(deals.map((one) => [one.id, one])))).map(([id, { id: of }]) => [id, of]));

describe('the lead of a deal', () => {
  test('is the one that names its id, whatever the account and the days say', () => {
    expect(joined([lead('a', { deal: 'd', account: 1 }), lead('b', { sql: '2026-02-01' })], [deal('d', '2026-03-01')])).toEqual({ d: 'a' });
  });
  test('of two that name it the older one; the other gets no deal of the account instead', () => {
    const leads = [lead('a', { deal: 'd', sql: '2026-01-20', created: '2026-01-05' }), lead('b', { deal: 'd', created: '2026-01-02' })];
    expect(joined(leads, [deal('d', '2026-03-01'), deal('e', '2026-03-02')])).toEqual({ d: 'b' });
  });
  test('else the newest SQL of the account up to its creation that has no other deal', () => {
    const leads = [lead('a', { sql: '2026-02-01' }), lead('b', { sql: '2026-02-20' }), lead('c', { sql: '2026-03-06' })];
    const deals = [deal('d1', '2026-03-01'), deal('d2', '2026-03-05'), deal('d3', '2026-03-05')];
    expect(joined(leads, deals)).toEqual({ d1: 'b', d2: 'a' });
  });
  test('the day of creation itself counts, a later SQL does not', () => {
    expect(joined([lead('a', { sql: '2026-03-01' })], [deal('d', '2026-03-01')])).toEqual({ d: 'a' });
    expect(joined([lead('a', { sql: '2026-03-02' })], [deal('d', '2026-03-01')])).toEqual({});
  });
  test('is none in another account, off the list, of a lead that is no SQL, or of a deal without a day', () => {
    expect(joined([lead('a', { sql: '2026-02-01', account: 1 })], [deal('d', '2026-03-01')])).toEqual({});
    expect(joined([lead('a', { sql: '2026-02-01', account: -1 })], [deal('d', '2026-03-01', -1)])).toEqual({});
    expect(joined([lead('a', {})], [deal('d', '2026-03-01')])).toEqual({});
    expect(joined([lead('a', { sql: '2026-02-01' })], [deal('d', '')])).toEqual({});
  });
  test('a lead that names a deal which is not there waits for it', () => {
    expect(joined([lead('a', { sql: '2026-02-01', deal: 'elsewhere' })], [deal('d', '2026-03-01')])).toEqual({});
  });
});

test('no lead has two deals, and the order of the rows decides nothing', () => {
  const iso = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`);
  const account = fc.integer({ min: -1, max: 1 });
  const someLeads = fc.array(
    fc.record({ sql: fc.option(iso, { nil: undefined }), deal: fc.constantFrom('', '', 'd0', 'd1'), account, created: iso }),
    {
      maxLength: 6,
    },
  );
  const someDeals = fc.array(fc.record({ created: iso, account }), { maxLength: 6 });
  fc.assert(
    fc.property(someLeads, someDeals, (ofLeads, ofDeals) => {
      const leads = ofLeads.map((more, at) => lead(`l${at}`, more));
      const deals = ofDeals.map((more, at) => deal(`d${at}`, more.created, more.account));
      const found = joined(leads, deals);
      expect(new Set(Object.values(found)).size).toBe(Object.values(found).length);
      expect(joined(leads.slice().reverse(), deals.slice().reverse())).toEqual(found);
    }),
  );
});

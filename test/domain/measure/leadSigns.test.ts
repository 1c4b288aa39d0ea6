// What leadSigns keeps; its laws are those of every measure, see measure.test.ts.
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { contextOf } from '../../../src/domain/measure/context';
import { leadSigns } from '../../../src/domain/measure/leadSigns';
import type { Settings } from '../../../src/domain/settings';
import { account, basisOf } from '../support/basis';
import { type LeadRow, leads } from '../support/columns';

const signsOf = (rows: readonly LeadRow[], settings: Partial<Settings> = {}) => {
  const state = leadSigns.init(contextOf(basisOf({ accounts: [account('a'), account('b')], settings })));
  leadSigns.add(state, leads(rows));
  return leadSigns.finish(state);
};
const ready = (row: Partial<LeadRow>, settings: Partial<Settings> = {}) => signsOf([{ id: '1', bantYes: 'BANT', ...row }], settings).ready.has('1');
const waiting = (row: Partial<LeadRow>) => signsOf([{ id: '1', ...row }]).waiting.get('1');

describe('ready', () => {
  test('four known yes; three are ready only where three are asked', () => {
    expect([ready({}), ready({ bantYes: 'BAN' }), ready({ bantYes: 'BAN' }, { bant_required: 3 })]).toEqual([true, false, true]);
  });
  test('a known no is no yes', () => {
    expect(ready({ bantYes: 'BAN', bantNo: 'T' })).toBe(false);
  });
  test('not once it is an SQL by its day, even a planned one, by a later day or by its stage', () => {
    expect([ready({ sql: '2026-01-10' }), ready({ sql: '2026-03-10' }), ready({ offer: '2026-02-01' }), ready({ stage: 'Qualified' })]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([ready({ stage: 'Won' }), ready({ stage: 'Lost' }), ready({ stage: 'MQL', mql: '2026-01-10' }), ready({ stage: 'Later' })]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
  test('also where sales has once said no: with all four known it may be asked again', () => {
    expect(ready({ verdict: 'rejected' })).toBe(true);
  });
  test('a lead of tomorrow has not come yet', () => {
    expect([ready({ created: '2026-02-15' }), ready({ created: '2026-02-14' })]).toEqual([false, true]);
  });
});

describe('waiting', () => {
  test('an SQL by day or stage that names no deal, since its SQL day, last moved on the newest of its days', () => {
    const lead = waiting({ account: 'b', person: 'p', created: '2026-01-02', sql: '2026-01-20', acted: '2026-01-25' })!;
    expect([lead.account, lead.person, isoOfDay(lead.since), isoOfDay(lead.last)]).toEqual([1, 'p', '2026-01-20', '2026-01-25']);
    expect(waiting({ stage: 'Qualified', created: '2026-01-02' })?.since).toBe(waiting({ stage: 'Offer', created: '2026-01-02' })?.last);
  });
  test('not with a deal, not before the SQL day, not when won, lost, back in nurture or rejected by sales', () => {
    const sql = '2026-01-20';
    for (const row of [
      { sql, deal: '7' },
      { sql: '2026-02-20' },
      { sql, won: '2026-02-01' },
      { sql, stage: 'Lost' },
      { sql, stage: 'Later' },
      { sql, verdict: 'rejected' as const },
      {},
    ])
      expect([row, waiting(row)]).toEqual([row, undefined]);
  });
});

test('a person has the first SQL day of the base window, whatever became of the lead', () => {
  const { sqlDays } = signsOf([
    { id: '1', person: 'p', sql: '2026-01-20' },
    { id: '2', person: 'p', sql: '2025-06-01', stage: 'Lost' },
    { id: '3', person: 'p', sql: '2025-02-14' }, // a day too old
    { id: '4', person: 'q', sql: '2026-02-15' }, // tomorrow
    { id: '5', sql: '2026-01-20' },
  ]);
  expect(Array.from(sqlDays).map(([person, day]) => [person, isoOfDay(day)])).toEqual([['p', '2025-06-01']]);
});

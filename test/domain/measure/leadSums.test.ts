import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { leadsBetween } from '../../../src/domain/lead/leadsBetween';
import { leadsKnown } from '../../../src/domain/lead/leadsKnown';
import { contextOf } from '../../../src/domain/measure/context';
import { leadSums } from '../../../src/domain/measure/leadSums';
import { account, basisOf } from '../support/basis';
import { leadRows } from '../support/caseRows';
import { type LeadRow, leads } from '../support/columns';
import { measureLaws } from '../support/measureLaws';

const stages = { byName: new Map([...basisOf().stages.byName, ['unfit', 'disqualified' as const]]) };
const context = contextOf(basisOf({ stages, accounts: ['a', 'b', 'c'].map((id) => account(id)) }));
const sumsOf = (...rows: Partial<LeadRow>[]) => {
  const state = leadSums.init(context);
  leadSums.add(state, leads(rows.map((row, at) => ({ id: `l${at + 1}`, ...row }))));
  return leadSums.finish(state);
};

describe('lead sums', () => {
  measureLaws({ measure: leadSums, rows: leadRows(context.today), block: leads, context });

  test('count leads by day and folded channel; a channel is named as the first row writes it', () => {
    const sums = sumsOf(
      { created: '2026-01-02', channel: 'LinkedIn' },
      { created: '2026-01-02', channel: ' linkedin' },
      { created: '2026-01-02', channel: 'Fair' },
      { mql: '2026-01-05' },
    );
    expect(Array.from(sums.byDay).map(([day, channels]) => [isoOfDay(day), Object.fromEntries(channels)])).toEqual([
      ['2026-01-02', { linkedin: 2, fair: 1 }],
      ['2026-01-05', { '': 1 }],
    ]);
    expect(sums.channels.get('linkedin')).toEqual({ name: 'LinkedIn', row: 2, rows: 2 });
    const january = { from: dayOfIso('2026-01-01'), to: dayOfIso('2026-01-02') };
    expect([leadsBetween(sums, january), leadsBetween(sums, january, 'linkedin'), leadsBetween(sums, january, '')]).toEqual([3, 2, 0]);
  });
  test('know nothing of the time before the first lead', () => {
    const sums = sumsOf({ created: '2026-01-02' });
    expect([leadsKnown(sums, { to: dayOfIso('2026-01-01') }), leadsKnown(sums, { to: dayOfIso('2026-01-02') })]).toEqual([false, true]);
  });
  test('answers and consents are those of leads of the period', () => {
    const sums = sumsOf(
      { created: '2026-01-01', verdict: 'accepted', consent: 'yes' },
      { created: '2026-02-14', verdict: 'rejected', consent: 'no' },
      { created: '2026-02-14', consent: 'yes' },
      { created: '2025-12-31', verdict: 'accepted', consent: 'yes' },
    );
    expect(sums.answers).toEqual({ accepted: 1, rejected: 1, consents: 2 });
  });
  test('the follow-up is that of leads handed over in the period, up to today', () => {
    const sums = sumsOf(
      { created: '2025-12-01', handedOver: '2025-12-31', acted: '2026-01-02' },
      { created: '2025-12-01', handedOver: '2026-01-02', acted: '2026-01-05' },
      { created: '2026-02-01', handedOver: '2026-02-13' },
      { created: '2026-02-01', handedOver: '2026-02-15' },
    );
    expect(sums.followUps).toMatchObject({ counted: 1, inTime: 1, waiting: 1 });
  });
  test('cases are leads that reached MQL by their own row, and those that name a deal', () => {
    const sums = sumsOf(
      { created: '2026-01-01' },
      { created: '2026-01-01', stage: 'MQL' },
      { created: '2026-01-01', sql: '2026-01-05', account: 'b' },
      { created: '2026-01-01', deal: ' 17 ' },
    );
    expect(Array.from(sums.cases.values()).map(({ id, account: at, deal }) => [id, at, deal])).toEqual([
      ['l2', -1, ''],
      ['l3', 1, ''],
      ['l4', -1, '17'],
    ]);
  });
  test('leads without a day and leads of tomorrow are left out and counted', () => {
    const sums = sumsOf({ stage: 'MQL' }, { created: '2026-02-15', mql: '2026-02-15' }, { created: '2026-02-14' });
    expect([sums.undated, sums.later, sums.all]).toEqual([
      { row: 2, rows: 1 },
      { row: 3, rows: 1 },
      { row: 2, rows: 3 },
    ]);
    expect(sums.byDay.size).toBe(1);
  });
  test('dates out of order and after today are named by pair, with the days of the first row', () => {
    const { doubts } = sumsOf(
      { created: '2026-01-10', mql: '2026-01-05' },
      { created: '2026-01-01', mql: '2026-01-20', sql: '2026-01-12', won: '2026-01-15' },
      { created: '2026-01-02', mql: '2026-01-19', sql: '2026-01-11' },
      { created: '2026-01-02', sql: '2026-03-01' },
      { created: '2026-01-02', handedOver: '2026-01-08', acted: '2026-01-07' },
    );
    expect(
      Array.from(doubts.values()).map(({ first, second, firstDay, secondDay, row, rows }) => [
        first,
        isoOfDay(firstDay),
        second,
        isoOfDay(secondDay),
        row,
        rows,
      ]),
    ).toEqual([
      ['created', '2026-01-10', 'mql', '2026-01-05', 2, 1],
      ['mql', '2026-01-20', 'sql', '2026-01-12', 3, 2],
      ['sql', '2026-03-01', 'today', '2026-02-14', 5, 1],
      ['handed_over', '2026-01-08', 'acted', '2026-01-07', 6, 1],
    ]);
  });
  test('a day after today stands between no two others', () => {
    const { doubts } = sumsOf({ created: '2026-01-02', mql: '2026-01-05', sql: '2026-03-01', offer: '2026-01-20' });
    expect(Array.from(doubts.keys())).toEqual(['sql>today']);
  });
  test('turned down and yet gone on: rejected with an SQL day or later, disqualified or lost with a win', () => {
    const created = '2026-01-01';
    const { turnedDown } = sumsOf(
      { created, verdict: 'rejected', sql: '2026-01-05' },
      { created, verdict: 'rejected', mql: '2026-01-05' },
      { created, stage: 'Lost', won: '2026-01-05' },
      { created, stage: 'Lost', sql: '2026-01-05' },
      { created, verdict: 'accepted', sql: '2026-01-05' },
      { created, stage: 'Unfit', won: '2026-01-05' },
    );
    expect(turnedDown).toEqual({ row: 2, rows: 3 });
  });
  test('a stage that Stages does not explain is named once', () => {
    const { unknownStages } = sumsOf({ created: '2026-01-01', stage: 'Hot' }, { created: '2026-01-01', stage: 'hot ' }, { created: '2026-01-01' });
    expect(Array.from(unknownStages.values())).toEqual([{ name: 'Hot', row: 2, rows: 2 }]);
  });
});

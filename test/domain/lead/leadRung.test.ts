import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { leadRung } from '../../../src/domain/lead/leadRung';
import type { StageCode } from '../../../src/domain/plan/types';
import { type LeadRow, leads } from '../support/columns';

const rung = (row: Partial<LeadRow>, stage: StageCode | null = null) => leadRung(leads([{ id: '1', ...row }]), 0, stage, dayOfIso('2026-02-14'));

test('every lead has at least been a lead, also one beside the ladder', () => {
  expect([rung({}), rung({}, 'lead'), rung({}, 'nurture'), rung({}, 'lost')]).toEqual([0, 0, 0, 0]);
});
test('the furthest of the days and the stage counts', () => {
  expect([rung({ mql: '2026-01-12', sql: '2026-01-20' }, 'mql'), rung({ mql: '2026-01-12' }, 'offer'), rung({ won: '2026-02-01' }, 'lead')]).toEqual([
    2, 4, 5,
  ]);
});
test('a day of today is reached, one of tomorrow is not', () => {
  expect([rung({ sql: '2026-02-14' }), rung({ mql: '2026-02-01', sql: '2026-02-15' })]).toEqual([2, 1]);
});

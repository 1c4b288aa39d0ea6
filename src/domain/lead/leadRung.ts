// How far a lead has come by its stage dates up to a day and by its stage word: leadRung({stage: 'mql', mql: 12 January, sql: 20 January}) on
// 14 February = 2 (SQL). Every lead has at least been a lead: 0. A date after the day is a plan, not a stage reached.
import type { Day, LeadColumns, StageCode } from '../plan/types';
import { rungOf } from '../stages/ladder';

const DATED = ['mql', 'sql', 'opportunity', 'offer', 'won'] as const;

export const leadRung = (block: Pick<LeadColumns, (typeof DATED)[number]>, at: number, stage: StageCode | null, today: Day): number =>
  DATED.reduce(
    (furthest, dated) => (block[dated][at] >= 0 && block[dated][at] <= today ? Math.max(furthest, rungOf(dated)) : furthest),
    Math.max(rungOf(stage), 0),
  );

// orderOfVisit('visitor_identification|kaskitek|2026-03-02T10:15:00|1') = {day: 20514, second: 36900, ordinal: 1}: when the visit began,
// read from its id, because the row itself may have been replaced since.
import { dayOfIso } from '../calendar/dayOfIso';
import { isIsoDay } from '../calendar/isIsoDay';
import type { Day } from '../plan/types';

export interface VisitOrder {
  readonly day: Day;
  readonly second: number;
  readonly ordinal: number;
}

export const orderOfVisit = (id: string): VisitOrder | null => {
  const parts = /\|(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?\|(\d+)$/.exec(id);
  if (!parts || !isIsoDay(parts[1])) return null;
  const second = parts[2] === undefined ? 0 : Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4]);
  return { day: dayOfIso(parts[1]), second, ordinal: Number(parts[5]) };
};

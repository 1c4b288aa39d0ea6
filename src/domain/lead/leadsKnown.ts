// Whether Leads says anything about a period: a first lead on 5 January covers January and February, but not the year before.
import type { DayWindow } from '../calendar/baseWindow';
import type { LeadSums } from '../measure/leadSums';
import { leadsBetween } from './leadsBetween';

export const leadsKnown = (leads: Pick<LeadSums, 'byDay'>, { to }: Pick<DayWindow, 'to'>): boolean =>
  leadsBetween(leads, { from: Number.NEGATIVE_INFINITY, to }) > 0;

// Closed leads with the day on which they were won or lost: a lead won on 1 April is {lead: '17', won: true, day: 1 April}. Its score is read
// as of the day before. A lead that is lost by its stage word alone has no such day (-1) and is left out.
import type { Journey } from '../journey/journeys';
import type { Day } from '../plan/types';
import { rungOf } from '../stages/ladder';

export interface ClosedLead {
  readonly lead: string;
  readonly won: boolean;
  /** -1 = not known */
  readonly day: Day;
}

export const closedLeads = (journeys: readonly Journey[], today: Day): ClosedLead[] => {
  const closed: ClosedLead[] = [];
  for (const { lead, deal, days, fate } of journeys) {
    if (lead === null || (fate !== 'won' && fate !== 'lost')) continue;
    const won = fate === 'won';
    const wonOn = days[rungOf('won')];
    const day = deal && deal.closed >= 0 ? deal.closed : won ? wonOn : -1;
    if (day <= today) closed.push({ lead: lead.id, won, day });
  }
  return closed;
};

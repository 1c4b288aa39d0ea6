// Journeys from readable rows, as a plan makes them.
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { type Journey, journeysOf } from '../../../src/domain/journey/journeys';
import { contextOf } from '../../../src/domain/measure/context';
import { dealCases } from '../../../src/domain/measure/dealCases';
import { leadSums } from '../../../src/domain/measure/leadSums';
import type { PlanBasis } from '../../../src/domain/plan/types';
import { type DealRow, deals, type LeadRow, leads } from './columns';

export const journeys = (basis: PlanBasis, rows: { leads?: readonly LeadRow[]; deals?: readonly DealRow[] }): Journey[] => {
  const context = contextOf(basis);
  const [ofLeads, ofDeals] = [leadSums.init(context), dealCases.init(context)];
  leadSums.add(ofLeads, leads(rows.leads || []));
  dealCases.add(ofDeals, deals(rows.deals || []));
  return journeysOf({ basis, leads: ofLeads.cases.values(), hasLeads: ofLeads.all.rows > 0, deals: dealCases.finish(ofDeals) });
};

/** `lead>deal` and its days from the lead's on, without the year; '' = never. */
export const shown = ({ lead, deal, days }: Journey): string =>
  `${lead?.id ?? ''}>${deal?.id ?? ''} ${days.map((day) => (day < 0 ? '' : isoOfDay(day).slice(5))).join(' ')}`.trimEnd();

// The days of a span that both Visits and Leads cover: visits from 10 January to 20 March, the first lead on 5 January, the span January to
// March, today 31 March: 10 January to 20 March. A report of visits ends somewhere, Leads goes on. null = no day in common.
import type { DayWindow } from '../calendar/baseWindow';
import type { FunnelFacts } from './funnelFacts';

export const commonDays = ({ basis, visits, leads }: Pick<FunnelFacts, 'basis' | 'visits' | 'leads'>, span: DayWindow): DayWindow | null => {
  if (visits.covers.from < 0 || leads.byDay.size === 0) return null;
  let firstLead = Number.POSITIVE_INFINITY;
  leads.byDay.forEach((_channels, day) => {
    firstLead = Math.min(firstLead, day);
  });
  const from = Math.max(span.from, visits.covers.from, firstLead);
  const to = Math.min(span.to, visits.covers.to, basis.today);
  return from <= to ? { from, to } : null;
};

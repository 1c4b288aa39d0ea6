// What is not there yet: no target accounts, no goals, a goal typed twice, and for each KPI without data the tab to fill.
// Without visits, {code: 'no_data', tab: 'visits', data: {kpi: 'meaningful_visits'}}.
import type { KpiFacts } from '../kpi/facts';
import { KPIS } from '../kpi/registry';
import { type Finding, finding } from './types';

const twoGoals = ({ basis }: KpiFacts): Finding[] => {
  const first = new Map<string, number>();
  const lines: Finding[] = [];
  for (const { kpi, row } of basis.goals) {
    if (first.has(kpi)) lines.push(finding('two_goals', 'warning', 'goals', { row, column: 'goal', data: { kpi, first: first.get(kpi)! } }));
    else first.set(kpi, row);
  }
  return lines;
};

/** One line for each tab that lacks something, with all KPIs that wait for it; those with a goal apart, since they are warnings. */
const noData = (facts: KpiFacts): Finding[] => {
  const waiting = new Map<string, string[]>();
  for (const { id, missing } of KPIS) {
    const tab = missing(facts);
    // no accounts at all have their own line
    if (tab === null || (tab === 'accounts' && facts.basis.accounts.length === 0)) continue;
    const key = `${facts.goals.has(id) ? 'warning' : 'info'} ${tab}`;
    waiting.set(key, (waiting.get(key) || []).concat(id));
  }
  return Array.from(waiting).map(([key, kpis]) => {
    const [severity, tab] = key.split(' ');
    return finding('no_data', severity as 'warning' | 'info', tab, { data: { kpi: kpis.join(' ') } });
  });
};

export const missingInputs = (facts: KpiFacts): Finding[] => {
  const lines: Finding[] = [];
  if (facts.basis.accounts.length === 0) lines.push(finding('no_accounts', 'error', 'accounts'));
  if (facts.goals.size === 0) lines.push(finding('no_goals', 'warning', 'goals'));
  return lines.concat(twoGoals(facts), noData(facts));
};

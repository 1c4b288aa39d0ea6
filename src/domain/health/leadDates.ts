// Dates of leads that cannot be, one line for each pair of columns at the first of its rows: an SQL day of 3 March on row 7 with an MQL day of
// 10 March is {code: 'impossible_dates', row: 7, column: 'sql', data: {first: 'mql', firstDay, second: 'sql', secondDay, rows: 1}}.
import { isoOfDay } from '../calendar/isoOfDay';
import type { KpiFacts } from '../kpi/facts';
import { type Finding, finding } from './types';

export const leadDates = ({ leads }: KpiFacts): Finding[] =>
  Array.from(leads.doubts.values())
    .sort((a, b) => a.row - b.row || (`${a.first}>${a.second}` < `${b.first}>${b.second}` ? -1 : 1))
    .map(({ first, second, firstDay, secondDay, row, rows }) => {
      const column = second === 'today' ? first : second;
      const data = { first, firstDay: isoOfDay(firstDay), second, secondDay: isoOfDay(secondDay), rows };
      return finding('impossible_dates', 'warning', 'leads', { row, column, data });
    });

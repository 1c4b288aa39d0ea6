// Rows without a day lie in no period, and visits, touches and leads after today are not there yet: both are left out and counted. 3 campaign rows without
// a date are {code: 'undated_rows', tab: 'campaigns', row: the first, data: {rows: 3}}.
import type { KpiFacts } from '../kpi/facts';
import type { RowTally } from '../measure/rowTally';
import { type Finding, finding, type HealthCode } from './types';

const lineOf = (code: HealthCode, tab: string, column: string, { row, rows }: Readonly<RowTally>): Finding[] =>
  rows === 0 ? [] : [finding(code, 'warning', tab, { row, column, data: { rows } })];

export const undatedRows = ({ campaigns, companies, visits, pages, touches, leads, deals }: KpiFacts): Finding[] =>
  lineOf('undated_rows', 'campaigns', 'start', campaigns.undated).concat(
    lineOf('undated_rows', 'companies', 'start', companies.undated),
    lineOf('undated_rows', 'visits', 'started', visits.undated),
    lineOf('undated_rows', 'pages', 'start', pages.undated),
    lineOf('undated_rows', 'touches', 'at', touches.undated),
    lineOf('undated_rows', 'leads', 'created', leads.undated),
    lineOf('undated_rows', 'deals', 'created', deals.undated),
    lineOf('later_rows', 'visits', 'started', visits.later),
    lineOf('later_rows', 'touches', 'at', touches.later),
    lineOf('later_rows', 'leads', 'created', leads.later),
  );

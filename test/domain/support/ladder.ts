// 50 MQLs of a year ago, 20 of them SQLs, 10 opportunities, 5 offers, 1 deal: 40 %, 50 %, 50 % and 20 % a step, 2 % in all.
import type { LeadRow } from './columns';

const many = (count: number, name: string, more: Partial<LeadRow>): LeadRow[] =>
  Array.from({ length: count }, (_none, at) => ({ id: `${name}${at}`, created: '2025-06-01', mql: '2025-06-01', ...more }));
const day = '2025-06-11';

export const ladder: readonly LeadRow[] = [
  ...many(30, 'mql', {}),
  ...many(10, 'sql', { sql: day }),
  ...many(5, 'opportunity', { opportunity: day }),
  ...many(4, 'offer', { offer: day }),
  ...many(1, 'won', { won: day }),
];

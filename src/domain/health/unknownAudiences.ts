// One line for each audience that campaign rows name and the Audiences tab does not hold, at the first of its rows: 'CEOs' on rows 4 and 9
// is {code: 'unknown_audience', tab: 'campaigns', row: 4, column: 'audience', data: {audience: 'CEOs', rows: 2}}.
import { audiencesByName } from '../kpi/audienceReaches';
import type { KpiFacts } from '../kpi/facts';
import { type Finding, finding } from './types';

export const unknownAudiences = ({ basis, reaches }: KpiFacts): Finding[] => {
  const known = audiencesByName(basis.audiences);
  return Array.from(reaches.named)
    .filter(([id]) => !known.has(id))
    .map(([, named]) => named)
    .sort((a, b) => a.row - b.row)
    .map(({ name, row, rows }) => finding('unknown_audience', 'warning', 'campaigns', { row, column: 'audience', data: { audience: name, rows } }));
};

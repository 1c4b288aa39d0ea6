// Media typed in Costs for a campaign or channel whose rows are in Campaigns: 2,000 typed and 1,870 imported for LinkedIn in March. The
// imported rows count, and both sums are named.
import { isoOfDay } from '../calendar/isoOfDay';
import { placeIn } from '../calendar/placeIn';
import { totalCost } from '../cost/totalCost';
import type { KpiFacts } from '../kpi/facts';
import { inPlanCurrency } from '../money/inPlanCurrency';
import { unitsOf } from '../money/unitsOf';
import { type Finding, finding } from './types';

export const doubleMedia = (facts: KpiFacts): Finding[] => {
  const { basis, covers } = facts;
  const { period } = totalCost(facts);
  const lines: Finding[] = [];
  basis.costs.forEach(({ row, of, start, end, media, currency }, at) => {
    const cover = covers.get(at);
    if (!cover || placeIn(period, start, end) === 'outside') return;
    const imported = Object.keys(cover.spend).reduce((sum, code) => sum + (inPlanCurrency(cover.spend[code], code, basis.settings) || 0), 0);
    const data = { of, month: isoOfDay(start), costs: unitsOf(media), campaigns: unitsOf(imported), currency: currency || basis.settings.currency };
    lines.push(finding('double_media', 'warning', 'costs', { row, column: 'media', data }));
  });
  return lines;
};

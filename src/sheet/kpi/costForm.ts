// 40,000 spent, 4 SQLs: 10,000 each, 3,906 – 36,702 by Garwood's limits of 4; a goal of at most 3,000 lies under all of it: off track.
// Without a SQL there is no value, but a SQL costs at least 40,000 / 3.69.
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { garwoodHigh, garwoodLow } from '../formula/garwoodLimits';
import { NOTHING, own, text } from '../formula/token';
import type { KpiFormulas } from './kpiFormulas';
import { fromTo, given, judged, quotient } from './pieces';

export const costForm = (atLeast: string): KpiFormulas => {
  const k = own('successes');
  const spent = own('amount');
  const known = call('AND', call('ISNUMBER', k), formulaOf(call('N', spent), '>0'));
  const counted = call('ISNUMBER', own('high'));
  const decimals = (column: string) => call('IF', formulaOf(own(column), '<1000'), '2', '0');
  const least = formulaOf(text(`${atLeast} `), '&', call('FIXED', own('low'), decimals('low')));
  return {
    value: quotient('amount', 'successes'),
    n: given('successes'),
    low: call('IF', known, formulaOf(spent, '/(', garwoodHigh(k), ')'), NOTHING),
    high: call('IF', call('AND', known, formulaOf(call('N', k), '>0')), formulaOf(spent, '/(', garwoodLow(k), ')'), NOTHING),
    interval: call('IF', known, call('IF', counted, fromTo(own('low'), own('high'), decimals('high')), least), NOTHING),
    status_code: judged({
      known,
      onTrack: call('IF', counted, formulaOf(own('high'), '<=', own('goal')), '1=0'),
      offTrack: formulaOf(own('low'), '>=', own('goal')),
      else: 'too_early',
    }),
  };
};

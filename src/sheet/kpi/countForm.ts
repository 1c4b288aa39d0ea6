// 5 visits at day 45 of 90 lead to 6.6 – 16.7 at the end (the count so far, plus Garwood's limits a day times the days left):
// a goal of 12 lies between, too early to say.
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { garwoodHigh, garwoodLow } from '../formula/garwoodLimits';
import { own } from '../formula/token';
import type { KpiFormulas } from './kpiFormulas';
import { fromTo, given, judged, whereValue } from './pieces';

export const countForm = (): KpiFormulas => {
  const k = own('successes');
  const goal = own('goal');
  const rest = formulaOf('*', own('days_left'), '/', own('days_gone'));
  const begun = formulaOf(own('days_gone'), '>0');
  const atLeast = call('IF', begun, formulaOf(k, '+', own('low'), rest), k);
  const atMost = formulaOf(k, '+', own('high'), rest);
  return {
    value: given('successes'),
    n: given('successes'),
    low: whereValue(garwoodLow(k)),
    high: whereValue(garwoodHigh(k)),
    interval: whereValue(fromTo(own('low'), own('high'), '1')),
    status_code: judged({
      known: call('ISNUMBER', own('value')),
      onTrack: formulaOf(atLeast, '>=', goal),
      offTrack: call('IF', begun, formulaOf(atMost, '<=', goal), '1=0'),
      else: 'too_early',
    }),
  };
};

// 4 of 20 people: 20 %, Wilson's interval 8.1 – 41.6 %; against a goal of 50 % P(<= 4) is 0.6 %: off track.
import { tailAtLeast, tailAtMost } from '../formula/binomialTails';
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { own, text } from '../formula/token';
import { wilsonHigh, wilsonLow } from '../formula/wilsonLimits';
import type { KpiFormulas } from './kpiFormulas';
import { fromTo, given, judged, quotient, whereValue } from './pieces';

export const rateForm = (): KpiFormulas => {
  const k = own('successes');
  const n = own('trials');
  const goal = own('goal');
  const percent = (column: string) => formulaOf('100*', own(column));
  const decimals = call('IF', formulaOf(own('low'), '<1/100'), '2', '1');
  return {
    value: quotient('successes', 'trials'),
    n: given('trials'),
    low: whereValue(wilsonLow(k, n)),
    high: whereValue(wilsonHigh(k, n)),
    interval: whereValue(formulaOf(fromTo(percent('low'), percent('high'), decimals), '&', text(' %'))),
    status_code: judged({
      known: call('ISNUMBER', own('value')),
      onTrack: formulaOf(tailAtLeast(k, n, goal), '<=', own('tail')),
      offTrack: formulaOf(tailAtMost(k, n, goal), '<=', own('tail')),
      else: 'too_early',
    }),
  };
};

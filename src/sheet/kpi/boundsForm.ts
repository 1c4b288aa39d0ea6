// Two campaigns reached 3,000 and 2,000 of 10,000 members: at least 30 % and at most 50 %, by random overlap 44 %. A goal of 30 % is met by the
// lower bound, one of 60 % is missed by the upper; between them it is too early to say. Of one campaign (no amount) the three are one.
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { NOTHING, own, text } from '../formula/token';
import type { KpiFormulas } from './kpiFormulas';
import { fromTo, given, judged, quotient } from './pieces';

export const boundsForm = (): KpiFormulas => {
  const several = call('ISNUMBER', own('amount'));
  const [least, most] = [quotient('successes', 'trials'), quotient('amount', 'trials')];
  const due = formulaOf(own('goal'), '*', own('elapsed'));
  const percent = (column: string) => formulaOf('100*', own(column));
  const decimals = call('IF', formulaOf(own('low'), '<1/100'), '2', '1');
  const apart = call('IF', several, formulaOf(call('N', own('high')), '>', call('N', own('low'))), '1=0');
  return {
    value: call('IF', several, quotient('middle', 'trials'), least),
    n: given('trials'),
    low: call('IF', several, least, NOTHING),
    high: call('IF', several, most, NOTHING),
    interval: call('IF', apart, formulaOf(fromTo(percent('low'), percent('high'), decimals), '&', text(' %')), NOTHING),
    status_code: judged({
      known: call('ISNUMBER', least),
      onTrack: formulaOf(least, '>=', due),
      // one campaign: what it reached is all there is to know
      offTrack: formulaOf(call('IF', several, most, least), '<', due),
      else: 'too_early',
    }),
  };
};

// Two campaigns reached 3,000 and 2,000 of 10,000 members: at least 30 % and at most 50 %, by random overlap 44 %. A goal of 30 % is met by the
// lower bound, one of 60 % is missed by the upper; between them it is too early to say. Of one campaign the three are one: no interval.
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { NOTHING, own, text } from '../formula/token';
import type { KpiFormulas } from './kpiFormulas';
import { fromTo, given, judged, quotient } from './pieces';

export const boundsForm = (): KpiFormulas => {
  const [low, high] = [own('low'), own('high')];
  const due = formulaOf(own('goal'), '*', own('elapsed'));
  const percent = (column: string) => formulaOf('100*', own(column));
  const decimals = call('IF', formulaOf(low, '<1/100'), '2', '1');
  const apart = call('IF', call('AND', call('ISNUMBER', low), call('ISNUMBER', high)), formulaOf(call('N', high), '>', call('N', low)), '1=0');
  return {
    value: quotient('middle', 'trials'),
    n: given('trials'),
    low: quotient('successes', 'trials'),
    high: quotient('amount', 'trials'),
    interval: call('IF', apart, formulaOf(fromTo(percent('low'), percent('high'), decimals), '&', text(' %')), NOTHING),
    status_code: judged({
      known: call('ISNUMBER', low),
      onTrack: formulaOf(low, '>=', due),
      offTrack: call('IF', call('ISNUMBER', high), formulaOf(high, '<', due), '1=0'),
      else: 'too_early',
    }),
  };
};

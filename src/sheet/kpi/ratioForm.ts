// 9,000 impressions to 4,500 people: 2.0. With several campaigns nobody knows how many people they reached together, so only bounds stand:
// impressions / most people (successes) to impressions / fewest (trials). Neither has a status; too high a frequency is a trigger.
import { call } from '../formula/call';
import { NOTHING, own } from '../formula/token';
import type { KpiFormulas } from './kpiFormulas';
import { EMPTY, fromTo, given, quotient } from './pieces';

export const ratioForm = (): KpiFormulas => {
  const several = call('ISNUMBER', own('successes'));
  return {
    value: call('IF', several, NOTHING, quotient('amount', 'trials')),
    n: given('trials'),
    low: call('IF', several, quotient('amount', 'successes'), NOTHING),
    high: call('IF', several, quotient('amount', 'trials'), NOTHING),
    interval: call('IF', call('ISNUMBER', own('low')), fromTo(own('low'), own('high'), '1'), NOTHING),
    status_code: EMPTY,
  };
};

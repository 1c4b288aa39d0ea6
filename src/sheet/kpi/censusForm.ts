// 32 of 60 accounts reached: 53.3 %, no interval since all were counted; half-way through the period a goal of 80 % asks for 40 %: on track.
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { own } from '../formula/token';
import type { KpiFormulas } from './kpiFormulas';
import { EMPTY, given, judged, quotient } from './pieces';

export const censusForm = (): KpiFormulas => ({
  value: quotient('successes', 'trials'),
  n: given('trials'),
  low: EMPTY,
  high: EMPTY,
  interval: EMPTY,
  status_code: judged({
    known: call('ISNUMBER', own('value')),
    onTrack: formulaOf(own('value'), '>=', own('goal'), '*', own('elapsed')),
    offTrack: EMPTY,
    else: 'off_track',
  }),
});

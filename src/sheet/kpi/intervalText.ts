// What the interval formula of a form shows in en_US, from the domain's limits: a rate of 0.081 to 0.416 is '8.1 – 41.6 %'. A static row says
// it by the unit of its KPI: 80 to 112 seconds are '1:20 – 1:52'.
import type { KpiDef } from '../../domain/kpi/kpiDef';
import type { KpiForm } from '../kpiForms';
import { durationText } from '../wording/durationText';
import { fixedText } from '../wording/fixedText';

const cents = (value: number): number => (value < 1000 ? 2 : 0);

export interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}
const percents = (low: number, high: number): string => {
  const decimals = low < 0.01 ? 2 : 1;
  return `${fixedText(100 * low, decimals)} – ${fixedText(100 * high, decimals)} %`;
};
const between = (low: number, high: number, decimals: number): string => `${fixedText(low, decimals)} – ${fixedText(high, decimals)}`;

export const intervalText = (form: KpiForm, { low, high }: Limits, atLeast: string): string => {
  if (low === null) return '';
  if (high === null) return form === 'cost' ? `${atLeast} ${fixedText(low, cents(low))}` : '';
  if (form === 'census' || (form === 'bounds' && high <= low)) return '';
  if (form === 'rate' || form === 'bounds') return percents(low, high);
  return between(low, high, form === 'cost' ? cents(high) : 1);
};

export const staticIntervalText = (unit: KpiDef['unit'], { low, high }: Limits, atLeast: string): string => {
  if (low === null) return '';
  if (high === null) return unit === 'money' ? `${atLeast} ${fixedText(low, cents(low))}` : '';
  if (unit === 'share') return percents(low, high);
  if (unit === 'seconds') return `${durationText(low)} – ${durationText(high)}`;
  if (unit === 'ratio') return between(low, high, high < 1 ? 2 : 1);
  return between(low, high, unit === 'money' ? cents(high) : 1);
};

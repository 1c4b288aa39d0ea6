// What the interval formula of a form shows in en_US, from the domain's limits: a rate of 0.081 to 0.416 is '8.1 – 41.6 %'.
import type { KpiForm } from '../kpiForms';
import { fixedText } from '../wording/fixedText';

const cents = (value: number): number => (value < 1000 ? 2 : 0);

export interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}

export const intervalText = (form: KpiForm, { low, high }: Limits, atLeast: string): string => {
  if (low === null) return '';
  if (high === null) return form === 'cost' ? `${atLeast} ${fixedText(low, cents(low))}` : '';
  if (form === 'rate') {
    const decimals = low < 0.01 ? 2 : 1;
    return `${fixedText(100 * low, decimals)} – ${fixedText(100 * high, decimals)} %`;
  }
  const decimals = form === 'cost' ? cents(high) : 1;
  return `${fixedText(low, decimals)} – ${fixedText(high, decimals)}`;
};

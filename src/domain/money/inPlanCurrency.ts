// inPlanCurrency(100 USD) = 92 EUR when Settings holds the typed rate 0.92, and null (left out, named in Health) when it holds none.
// Money without a currency is taken to be in the plan's.
import type { Settings } from '../settings';

export const inPlanCurrency = (micro: number, currency: string, settings: Pick<Settings, 'currency' | 'rates'>): number | null => {
  const code = currency.trim().toUpperCase();
  if (code === '' || code === settings.currency.trim().toUpperCase()) return micro;
  const typed = Object.keys(settings.rates).find((key) => key.trim().toUpperCase() === code);
  return typed === undefined ? null : Math.round(micro * settings.rates[typed].rate);
};

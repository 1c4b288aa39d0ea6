const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  EUROA: 'EUR',
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  MX$: 'MXN',
  R$: 'BRL',
  '£': 'GBP',
  ZŁ: 'PLN',
  '¥': 'JPY',
  '₹': 'INR',
};
const CODES = new Set(
  'AED AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KRW MAD MXN MYR NGN NOK NZD PEN PHP PLN RON RSD SAR SEK SGD THB TRY TWD UAH USD VND ZAR'.split(
    ' ',
  ),
);

/** `€` and `eur` are EUR; null: no currency that can be told from the mark */
export const currencyOfMark = (mark: string): string | null => {
  const upper = mark.trim().toUpperCase();
  if (Object.hasOwn(SIGNS, upper)) return SIGNS[upper];
  return CODES.has(upper) ? upper : null;
};

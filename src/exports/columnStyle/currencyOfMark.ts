const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', US$: 'USD', '£': 'GBP', ZŁ: 'PLN', '¥': 'JPY', '₹': 'INR' };
const CODES = 'AED AUD BGN BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR ISK JPY KRW MXN NOK NZD PLN RON SEK SGD TRY UAH USD ZAR'.split(' ');

/** `€` and `eur` are EUR; null: no currency that can be told from the mark */
export const currencyOfMark = (mark: string): string | null => {
  const upper = mark.toUpperCase();
  if (Object.hasOwn(SIGNS, upper)) return SIGNS[upper];
  return CODES.includes(upper) ? upper : null;
};

// A number as people type it: numberText('1 234,50 €') = { value: 1234.5, percent: false }, numberText('12,5 %') = { value: 0.125,
// percent: true }; '1,234' is 'ambiguous', since it means 1234 to some and 1.234 to others; 'abc' is null.
export interface NumberText {
  readonly value: number;
  readonly percent: boolean;
}

// sign, currency, sign, digits, exponent, currency or %
const SHAPE =
  /^([-+]?) ?(?:(?:US|CA|AU)?\p{Sc}|EUR|USD|GBP|SEK|NOK|DKK|CHF|PLN|kr)? ?([-+]?) ?([.,]?\d(?:[\d., ]*\d)?)(e[-+]?\d+)? ?(\p{Sc}|EUR|USD|GBP|SEK|NOK|DKK|CHF|PLN|kr|euroa?|e|%)?$/iu;
const ONE_OR_THE_OTHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
const PLAIN = /^\d*(?:[.,]\d+)?$/;
// thousands in spaces, dots or commas; what points must be another sign
const GROUPED = [/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/, /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/];
const GROUP_SIGNS = [/ /g, /\./g, /,/g];

const decimal = (digits: string): number | null => {
  if (PLAIN.test(digits)) return Number(digits.replace(',', '.'));
  const way = GROUPED.findIndex((pattern) => pattern.test(digits));
  return way < 0 ? null : Number(digits.replace(GROUP_SIGNS[way], '').replace(',', '.'));
};

export const numberText = (text: string): NumberText | 'ambiguous' | null => {
  // \s holds the no-break spaces U+00A0 and U+202F too
  const found = SHAPE.exec(text.trim().replace(/\s+/g, ' ').replace('−', '-'));
  if (!found || (found[1] && found[2])) return null;
  const [, before, after, digits, exponent, unit] = found;
  if (!exponent && ONE_OR_THE_OTHER.test(digits.replace(/ /g, ''))) return decimal(digits) === null ? null : 'ambiguous';
  const size = decimal(digits);
  if (size === null) return null;
  const scaled = exponent ? Number(`${size}${exponent}`) : size;
  const signed = before === '-' || after === '-' ? -scaled : scaled;
  const percent = unit === '%';
  return { value: percent ? signed / 100 : signed, percent };
};

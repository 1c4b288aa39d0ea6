// One cell of a column whose style is decided: `0.214%` is 0.00214, `12 345,6` in a column of thousands is 12345600.
import { bareNumber } from './bareNumber';
import { type Decimal, readDigits } from './readDigits';

export interface NumberStyle {
  readonly decimal: Decimal;
  /** what a cell is multiplied with: 1000 where the header says thousands, 0.01 where the column holds percentages */
  readonly times: number;
  /** counts: a fraction of one is no reading */
  readonly whole: boolean;
  /** a percent sign is at home in this column */
  readonly percent: boolean;
}

export const readNumber = (cell: string, style: NumberStyle): number | null => {
  const bare = bareNumber(cell);
  if (!bare || (bare.percent && !style.percent) || (bare.currency && style.whole)) return null;
  const value = readDigits(bare.digits, style.decimal);
  if (value === null || (style.whole && !Number.isSafeInteger(value))) return null;
  const scaled = style.times === 1 ? value : Number((value * style.times).toPrecision(15));
  return Number.isFinite(scaled) ? scaled + 0 : null;
};

// `9,380` and `12,5` in one column: only the comma reads both, so the comma is the decimal mark of the whole column.
import { bareNumber } from './bareNumber';
import { type Decimal, readDigits } from './readDigits';

/** either: both readings fit and differ; any: they fit and agree, so it does not matter */
export type Evidence<Style extends string> = Style | 'either' | 'any';

export const decideDecimal = (cells: readonly string[], whole: boolean): Evidence<Decimal> => {
  let point = 0;
  let comma = 0;
  let differ = false;
  const fits = (value: number | null): value is number => value !== null && (!whole || Number.isSafeInteger(value));
  for (const cell of cells) {
    const bare = bareNumber(cell);
    if (!bare) continue;
    const asPoint = readDigits(bare.digits, 'point');
    const asComma = readDigits(bare.digits, 'comma');
    if (fits(asPoint)) point++;
    if (fits(asComma)) comma++;
    if (asPoint !== asComma) differ = true;
  }
  if (point !== comma) return point > comma ? 'point' : 'comma';
  return differ ? 'either' : 'any';
};

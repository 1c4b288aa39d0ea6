// `9,380` and `12,5` in one column: only the comma reads both, so the comma is the decimal mark of the whole column.
import { eachOf, type Slices } from '../slices';
import { bareNumber } from './bareNumber';
import { type Decimal, readDigits } from './readDigits';

/** either: both readings fit and differ; any: they fit and agree, so it does not matter */
export type Evidence<Style extends string> = Style | 'either' | 'any';

export function* decideDecimal(cells: readonly string[], whole: boolean): Slices<Evidence<Decimal>> {
  let point = 0;
  let comma = 0;
  let differ = false;
  const fits = (value: number | null): value is number => value !== null && (!whole || Number.isSafeInteger(value));
  yield* eachOf(cells.length, (at) => {
    const bare = bareNumber(cells[at]);
    if (!bare) return;
    const asPoint = readDigits(bare.digits, 'point');
    const asComma = readDigits(bare.digits, 'comma');
    if (fits(asPoint)) point++;
    if (fits(asComma)) comma++;
    if (asPoint !== asComma) differ = true;
  });
  if (point !== comma) return point > comma ? 'point' : 'comma';
  return differ ? 'either' : 'any';
}

// Stated totals against the sums of the rows: cents of rounding are no difference, missing rows are. 157,506 of 175,596 sessions: the export
// was cut.
import type { Lang } from '../../text/lang';
import type { WarningList } from '../warningList';

export interface StatedColumn {
  readonly field: string;
  readonly header: string;
  readonly money: boolean;
}
interface Totals {
  readonly sums: Readonly<Record<string, number>>;
  readonly stated: Readonly<Record<string, number>>;
  readonly rows: number;
  readonly lang: Lang;
}

const CENT = 0.01;
const DUST = 1e-9;

export const compareTotals = (columns: readonly StatedColumn[], { sums, stated, rows, lang }: Totals, warnings: WarningList): void => {
  const numbers = new Intl.NumberFormat(lang === 'fi' ? 'fi-FI' : 'en-US', { maximumFractionDigits: 6 });
  for (const { field, header, money } of columns) {
    if (sums[field] === undefined || stated[field] === undefined) continue;
    const tolerance = money ? CENT * (rows + 1) : DUST * Math.max(1, Math.abs(stated[field]));
    if (Math.abs(sums[field] - stated[field]) <= tolerance) continue;
    const figures = { column: header, sum: numbers.format(sums[field]), stated: numbers.format(stated[field]) };
    warnings.add(Math.abs(sums[field]) < Math.abs(stated[field]) ? 'total_short' : 'total_differs', figures);
  }
};

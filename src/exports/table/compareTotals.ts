// Stated totals against the sums of the rows: cents of rounding are no difference, missing rows are.
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

export const compareTotals = (columns: readonly StatedColumn[], { sums, stated, rows, lang }: Totals, warnings: WarningList): void => {
  const show = (value: number) => String(value).replace('.', lang === 'fi' ? ',' : '.');
  for (const { field, header, money } of columns) {
    if (sums[field] === undefined || stated[field] === undefined) continue;
    const tolerance = money ? CENT * (rows + 1) : 1e-9;
    if (Math.abs(sums[field] - stated[field]) > tolerance)
      warnings.add('total_differs', { column: header, sum: show(sums[field]), stated: show(stated[field]) });
  }
};

// What the server itself found doubtful: copied markers, names without an account, imports that overlap.

import type { HealthLine } from '../../domain/plan/types';
import { headerText } from '../../sheet/header';
import type { Lang } from '../../text/lang';
import { serverText } from '../../text/server';
import type { LeftOut } from '../reading/importFilter';
import type { Double } from '../workbook/tabPlace';
import type { Rematcher } from './rematcher';

const EXAMPLES = 5;
const SEVERITIES: readonly HealthLine['severity'][] = ['error', 'warning', 'info'];
const line = (code: string, severity: HealthLine['severity'], tab: string, data: HealthLine['data']): HealthLine => ({
  code,
  severity,
  tab,
  row: null,
  column: null,
  data,
});

const doubled =
  (lang: Lang) =>
  (double: Double): HealthLine =>
    double.column === null
      ? line('copied_tab', 'warning', double.tab, { sheet: double.at })
      : line('duplicate_marker', 'warning', double.tab, { column: headerText(double.tab, double.column, lang), cell: double.at });

const unmatchedNames = ({ unmatched }: Rematcher): HealthLine[] =>
  [...unmatched].map(([tab, names]) =>
    line('unmatched_company', 'info', tab, { names: names.size, examples: [...names].slice(0, EXAMPLES).join(', ') }),
  );

/** Both imports with their sums: what is left out of the older one, and what the newer one states. */
const overlapping =
  (lang: Lang) =>
  ({ older, newer, rows, sums }: LeftOut): HealthLine => {
    const words = serverText[lang];
    const tab = older.tab;
    const summed = Object.keys(sums).map((column) => `${headerText(tab, column, lang)} ${Math.round(sums[column] * 100) / 100}`);
    return line('two_slices', 'warning', tab, {
      older: words.slice({ file: older.file, rows: String(rows), sums: summed.join(', ') }),
      newer: words.slice({ file: newer.file, rows: String(newer.rows), sums: newer.totals }),
    });
  };

export interface Found {
  readonly lang: Lang;
  readonly doubles: readonly Double[];
  readonly names: Rematcher;
  readonly leftOut: Iterable<LeftOut>;
}

export const serverHealth = ({ lang, doubles, names, leftOut }: Found): HealthLine[] => [
  ...doubles.map(doubled(lang)),
  ...[...leftOut].map(overlapping(lang)),
  ...unmatchedNames(names),
];

/** Worst first; within a severity in the order given. */
export const worstFirst = (lines: readonly HealthLine[]): HealthLine[] =>
  SEVERITIES.reduce((all, severity) => all.concat(lines.filter((one) => one.severity === severity)), [] as HealthLine[]);

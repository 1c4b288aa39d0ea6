// What the server itself found doubtful: copied markers, names without an account, imports that overlap.

import type { HealthLine } from '../../domain/plan/types';
import { headerText } from '../../sheet/header';
import { valueText } from '../../sheet/wording/valueText';
import { columnOf } from '../../tabs/registry';
import type { TabId } from '../../tabs/types';
import type { Lang } from '../../text/lang';
import { serverText } from '../../text/server';
import type { ImportFilter, LeftOut, RowSums } from '../reading/importFilter';
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
      : line('duplicate_marker', 'warning', double.tab, { header: headerText(double.tab, double.column, lang), cell: double.at });

const unmatchedNames = ({ unmatched }: Rematcher): HealthLine[] =>
  [...unmatched].map(([tab, names]) =>
    line('unmatched_company', 'info', tab, { names: names.size, examples: [...names].slice(0, EXAMPLES).join(', ') }),
  );

/** One line for all tabs: the sidebar asks about each name once. */
const namesToCheck = ({ unsure }: Rematcher): HealthLine[] =>
  unsure.size === 0 ? [] : [line('names_to_check', 'info', 'names', { names: unsure.size, examples: [...unsure].slice(0, EXAMPLES).join(', ') })];

const sumsText = (tab: TabId, { rows, sums }: RowSums, lang: Lang): string => {
  const said = (column: string): string => valueText(Math.round(sums[column] * 100) / 100, columnOf(tab, column).kind, lang);
  const words = Object.keys(sums).map((column) => `${headerText(tab, column, lang)} ${said(column)}`);
  return serverText[lang].slice({ rows, sums: words.join(', ') });
};

/** Both imports with their sums: what is left out of the older one, and what the newer one holds. */
const overlapping =
  (lang: Lang, filter: ImportFilter) =>
  ({ older, newer, left }: LeftOut): HealthLine =>
    line('two_slices', 'warning', older.tab, {
      older: older.file,
      olderSum: sumsText(older.tab, left, lang),
      newer: newer.file,
      newerSum: sumsText(newer.tab, filter.sumsOf(newer.id), lang),
    });

export interface Found {
  readonly lang: Lang;
  readonly doubles: readonly Double[];
  readonly names: Rematcher;
  readonly filter: ImportFilter;
}

export const serverHealth = ({ lang, doubles, names, filter }: Found): HealthLine[] => [
  ...doubles.map(doubled(lang)),
  ...[...filter.leftOut.values()].map(overlapping(lang, filter)),
  ...namesToCheck(names),
  ...unmatchedNames(names),
];

/** Worst first; within a severity in the order given. */
export const worstFirst = (lines: readonly HealthLine[]): HealthLine[] =>
  SEVERITIES.reduce((all, severity) => all.concat(lines.filter((one) => one.severity === severity)), [] as HealthLine[]);

// The header row of a tab: visible words in one language, and a marker in the note.
import { tabOf } from '../tabs/registry';
import type { ColumnDef, TabClass, TabId } from '../tabs/types';
import { adviceText } from '../text/advice';
import { columnsText } from '../text/columns';
import type { Lang } from '../text/lang';
import { tabsText } from '../text/tabs';
import { markerOf } from './marker';

export interface HeaderCell {
  readonly column: string;
  readonly text: string;
  readonly note: string;
}
export interface HeaderOptions {
  /** plan currency, shown in headers of money that has no currency column beside it */
  readonly currency?: string;
  /** the build that an output tab shows: named in the note of its first visible column */
  readonly build?: { readonly number: number; readonly date: string };
}
const wordsOf = (tab: TabId, column: string, lang: Lang): readonly string[] => (columnsText[lang][tab] as Record<string, readonly string[]>)[column];

const ownerOf = (column: ColumnDef, tabClass: TabClass, lang: Lang): string => {
  const words = tabsText[lang].owners;
  if (column.born) return words.born;
  return column.owner === 'import' && tabClass === 'entity' ? words.importEntity : words[column.owner];
};

/** Money of the plan currency: no column beside it says another one. */
export const isPlanMoney = (tab: TabId, column: ColumnDef): boolean =>
  column.kind === 'money' && !tabOf(tab).columns.some((c) => c.id === 'currency');

/** The header's words without anything added for the workbook: what a column is found by when note and metadata are gone. */
export const headerText = (tab: TabId, column: string, lang: Lang): string => wordsOf(tab, column, lang)[0];

const noteOf = (tab: TabId, column: ColumnDef, lang: Lang): string => {
  const [, what, example, unit] = wordsOf(tab, column.id, lang);
  const words = tabsText[lang];
  return words.note({ what, example, unit: unit || words.units[column.kind], owner: ownerOf(column, tabOf(tab).class, lang) });
};

/** Sentences of advice that belong to the tab, a line each. */
const adviceOf = (tab: TabId, lang: Lang): string =>
  Object.values((adviceText[lang] as Partial<Record<TabId, Record<string, string>>>)[tab] || {})
    .map((sentence) => `\n${sentence}`)
    .join('');

/** Header texts and notes in the order of the tab's columns. */
export const headerOf = (tab: TabId, lang: Lang, options: HeaderOptions = {}): readonly HeaderCell[] => {
  const columns = tabOf(tab).columns;
  const first = columns.find((c) => !c.hidden);
  return columns.map((column) => {
    const money = options.currency && isPlanMoney(tab, column) ? ` (${options.currency})` : '';
    const build =
      options.build && column === first && tabOf(tab).class === 'output'
        ? `\n${tabsText[lang].built({ build: options.build.number, date: options.build.date })}`
        : '';
    return {
      column: column.id,
      text: headerText(tab, column.id, lang) + money,
      note: `${noteOf(tab, column, lang)}${column === first ? adviceOf(tab, lang) : ''}${build}\n${markerOf({ tab, column: column.id })}`,
    };
  });
};

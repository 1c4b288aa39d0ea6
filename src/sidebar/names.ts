// What tabs and columns are called.
import type { WorkbookState } from '../rpc/contract';
import type { TabId } from '../tabs/types';
import { columnsText } from '../text/columns';
import type { Lang } from '../text/lang';
import { tabsText } from '../text/tabs';

/** As the person sees it now: tabs may be renamed. */
export const tabName = (state: WorkbookState, tab: TabId): string => state.tabs.find((t) => t.id === tab)?.name ?? tabsText[state.lang].names[tab];

export const columnName = (lang: Lang, tab: TabId, column: string): string => {
  const columns: Readonly<Record<string, readonly string[]>> = columnsText[lang][tab];
  return columns[column]?.[0] ?? column;
};

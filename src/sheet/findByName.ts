// Names of tabs and headers in any supported language: the last way to find a tab or column when its note and metadata are gone.
import { TABS, tabOf } from '../tabs/registry';
import type { TabId } from '../tabs/types';
import { LANGS } from '../text/lang';
import { tabsText } from '../text/tabs';
import { headerText } from './header';

const fold = (text: string): string =>
  text
    .replace(/ \([A-Z]{3}\)\s*$/, '') // the plan currency that headerOf adds
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** The column of a tab by its header text, null where the text is not one of ours. */
export const columnOfHeader = (tab: TabId, text: string): string | null => {
  const folded = fold(text);
  const found = tabOf(tab).columns.find((c) => LANGS.some((lang) => fold(headerText(tab, c.id, lang)) === folded));
  return found ? found.id : null;
};

/** The tab by its name, null where the name is not one of ours. */
export const tabOfName = (name: string): TabId | null => {
  const folded = fold(name);
  const found = TABS.find((tab) => LANGS.some((lang) => fold(tabsText[lang].names[tab.id]) === folded));
  return found ? found.id : null;
};

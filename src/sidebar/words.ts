// The words in the language of the workbook, for every part of the sidebar.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarWords } from '../text/en/sidebar';
import type { Lang } from '../text/lang';
import { sidebarText } from '../text/sidebar';

const LangContext = createContext<Lang>('en');
export const LangProvider = LangContext.Provider;

export const useLang = (): Lang => useContext(LangContext);
export const useWords = (): SidebarWords => sidebarText[useLang()];

/** Until the workbook has said its language: the browser's. */
export const browserLang = (): Lang => (/^fi\b/i.test(navigator.language) ? 'fi' : 'en');

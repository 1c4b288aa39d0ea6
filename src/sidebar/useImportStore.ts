import { useMemo, useReducer } from 'preact/hooks';
import { readExport } from '../exports/readExport';
import type { Call } from '../rpc/importClient';
import { sidebarText } from '../text/sidebar';
import { ImportStore } from './importStore';
import { sentenceOf } from './sentenceOf';
import { useLang } from './words';

/** The files outlive the import step, so that going to another step and back loses nothing. */
export function useImportStore(call: Call): ImportStore {
  const lang = useLang();
  const [, redraw] = useReducer((count: number, _: null) => count + 1, 0);
  return useMemo(
    () =>
      new ImportStore({
        call,
        lang,
        read: (file) => readExport({ ...file, lang }),
        unreadable: (problem, name) => sentenceOf(problem) ?? sidebarText[lang].failures.reading({ file: name }),
        changed: () => redraw(null),
      }),
    [call, lang],
  );
}

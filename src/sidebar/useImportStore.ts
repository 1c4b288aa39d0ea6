import { useMemo, useReducer } from 'preact/hooks';
import type { RememberedMapping } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { sidebarText } from '../text/sidebar';
import { failureText } from './failureText';
import { ImportStore } from './importStore';
import { readSource } from './readSource';
import { sentenceOf } from './sentenceOf';
import { ServerFailure } from './server';
import { useLang } from './words';

/** The files outlive the import step, so that going to another step and back loses nothing. */
export function useImportStore(call: Call, mappings: readonly RememberedMapping[]): ImportStore {
  const lang = useLang();
  const [, redraw] = useReducer((count: number, _: null) => count + 1, 0);
  const store = useMemo(
    () =>
      new ImportStore({
        call,
        lang,
        read: (source, answers, pace) => readSource(source, { call, lang, answers, pace }),
        unreadable: (problem, name) => {
          const words = sidebarText[lang];
          if (problem instanceof ServerFailure) return failureText(words, problem);
          return sentenceOf(problem) ?? words.failures.reading({ file: name });
        },
        changed: () => redraw(null),
      }),
    [call, lang],
  );
  useMemo(() => {
    store.mappings = mappings;
  }, [store, mappings]);
  return store;
}

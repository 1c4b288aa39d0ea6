import type { Result } from '../functions/cellValue';
import { FunctionError } from '../functions/functionError';
import { functions } from '../functions/registry';
import { type SpokenCell, speakError, speakResult } from '../functions/speak';
import { isWords } from '../functions/words';
import type { Lang } from '../text/lang';
import { isLang, langOfLocale } from './spokenLang';

/** What a service answers; '' where it is missing or refuses, as it may inside a cell. */
const ask = (question: () => string | null): string => {
  try {
    return question() ?? '';
  } catch {
    return '';
  }
};

const cellLang = (): Lang => {
  const chosen = ask(() => PropertiesService.getDocumentProperties().getProperty('lang'));
  return isLang(chosen) ? chosen : langOfLocale(ask(() => SpreadsheetApp.getActive().getSpreadsheetLocale()));
};

const holdsWord = (result: Result): boolean => {
  if (!Array.isArray(result)) return isWords(result);
  // plain loops: this passes over every cell of every answer
  for (let row = 0; row < result.length; row++) {
    const line = result[row];
    for (let column = 0; column < line.length; column++) if (typeof line[column] === 'object') return true;
  }
  return false;
};

/** Every custom function is called through here. Only a word or an error costs a service call, since cells are many. */
export function cell(name: string, args: ArrayLike<unknown>): SpokenCell | SpokenCell[][] {
  try {
    const result = functions[name](...Array.from(args));
    return holdsWord(result) ? speakResult(result, cellLang()) : (result as SpokenCell | SpokenCell[][]);
  } catch (error) {
    if (error instanceof FunctionError) throw new Error(speakError(error, cellLang()));
    throw error;
  }
}

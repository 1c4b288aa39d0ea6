import { exportsText } from '../text/exports';
import type { Lang } from '../text/lang';
import type { MappingOffer } from './mapping/types';
import { UnreadableError } from './unreadableError';

type Words = (typeof exportsText)['en']['unreadable'];
export type RefusalCode = keyof Words;

/** One sentence in the user's language for a file that cannot be read. */
export const refusalOf = <Code extends RefusalCode>(
  lang: Lang,
  code: Code,
  params: Parameters<Words[Code]>,
  offer?: MappingOffer,
): UnreadableError => {
  const say = exportsText[lang].unreadable[code] as (...p: Parameters<Words[Code]>) => string;
  return new UnreadableError(code, say(...params), offer);
};

export const refuse = <Code extends RefusalCode>(lang: Lang, code: Code, ...params: Parameters<Words[Code]>): never => {
  throw refusalOf(lang, code, params);
};

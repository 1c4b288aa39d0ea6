// Collects what was left out or doubtful. A thousand broken cells of one column are twenty lines and a count.
import type { ExportsWords } from '../text/en/exports';
import { exportsText } from '../text/exports';
import type { Lang } from '../text/lang';
import type { Warning } from './types';

type Words = ExportsWords['warnings'];
export type WarningCode = Exclude<keyof Words, 'more' | 'more_rows'>;
/** the values of the sentence, if it has any, and the row that it is about */
type About<Code extends keyof Words> = Parameters<Words[Code]> extends [infer Params] ? [params: Params, row?: number] : [];

const SHOWN = 20;

export interface WarningList {
  add<Code extends WarningCode>(code: Code, ...about: About<Code>): void;
  all(): readonly Warning[];
}

export const warningList = (lang: Lang): WarningList => {
  const words = exportsText[lang].warnings;
  const shown: Warning[] = [];
  const counts = new Map<string, { code: WarningCode; column: string | null; count: number }>();
  return {
    add(code, ...about) {
      const [params, row] = about as [params?: { column?: string }, row?: number];
      const column = params?.column ?? null;
      const key = `${code}|${column ?? ''}`;
      const seen = counts.get(key) ?? { code, column, count: 0 };
      seen.count++;
      counts.set(key, seen);
      if (seen.count > SHOWN) return;
      const say = words[code] as (p: typeof params) => string;
      shown.push(row === undefined ? { code, message: say(params) } : { code, message: say(params), row });
    },
    all() {
      const rest = [...counts.values()].filter((seen) => seen.count > SHOWN);
      const more = rest.map(({ code, column, count }) => {
        const message = column === null ? words.more_rows({ count: count - SHOWN }) : words.more({ count: count - SHOWN, column });
        return { code, message };
      });
      return [...shown, ...more];
    },
  };
};

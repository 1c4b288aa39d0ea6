import type { WorkbookState } from '../../rpc/contract';
import type { Lang } from '../../text/lang';
import { withLease } from '../workbook/lease';
import { openBook } from './openBook';
import { speak } from './speak';
import { stateOf } from './workbookState';

/** Makes the missing tabs. The first call fixes the language; a later one that names another language changes it. */
export const setup = ({ lang }: { lang: Lang | null }): WorkbookState =>
  withLease(() => {
    const book = openBook(lang);
    if (lang !== null) speak(book, lang);
    return stateOf(book);
  });

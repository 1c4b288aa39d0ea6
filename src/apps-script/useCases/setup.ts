import type { WorkbookState } from '../../rpc/contract';
import type { Lang } from '../../text/lang';
import { withLease } from '../workbook/lease';
import { openBook } from './openBook';
import { stateOf } from './workbookState';

/** Makes the missing tabs. The first call fixes the language. */
export const setup = ({ lang }: { lang: Lang | null }): WorkbookState => withLease(() => stateOf(openBook(lang)));

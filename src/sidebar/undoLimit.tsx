import type { ReadTable } from '../exports/types';
import type { WorkbookState } from '../rpc/contract';
import { undoFits } from '../rpc/undoFits';
import type { TabId } from '../tabs/types';
import { undoText } from '../text/undo';
import { useLang } from './words';

/** tabs whose rows a newer report replaces as a whole; touches are only added */
const REPLACED: readonly TabId[] = ['campaigns', 'companies', 'visits', 'pages'];
/** beside the fields of the file: account, vendor, period */
const MORE_COLUMNS = 4;

/** Said before anything is sent: an import that replaces very many rows may not be undone. */
export function UndoLimit({ table, state }: { table: ReadTable; state: WorkbookState }) {
  const words = undoText[useLang()];
  const standing = state.tabs.find((tab) => tab.id === table.tab)?.rows ?? 0;
  const replaced = table.tab === 'touches' ? 0 : REPLACED.includes(table.tab) ? standing : Math.min(standing, table.rows.length);
  const fits = undoFits({ added: table.rows.length, replaced, columns: table.fields.length + MORE_COLUMNS });
  return fits ? null : <p class="notice">◆ {words.mayNotFit}</p>;
}

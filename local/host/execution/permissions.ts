// What an execution may call: a cell may only read, onOpen and onEdit may not open a sidebar, and before the user
// has agreed (or while the script's global statements run) only menus and the locale are there.
import { words } from '../words';

export type AuthMode = 'full' | 'limited' | 'none' | 'custom';

const CELL_MAY =
  /^(SpreadsheetApp\.getActive(Spreadsheet|Sheet)?|(Spreadsheet|Sheet|Range)\.get\w+|PropertiesService\.getDocumentProperties|Properties\.get\w+|Session\.(getActiveUserLocale|getScriptTimeZone)|Utilities\.\w+)$/;
const NONE_MAY = /^(SpreadsheetApp\.getUi|Ui\.create\w+|Menu\.\w+|Session\.getActiveUserLocale|Logger\.\w+|Utilities\.\w+|console\.\w+)$/;
const NEEDS_FULL = /^Ui\.(showSidebar|showModalDialog|showModelessDialog)$/;

/** undefined, or the refusal */
export function allowed(mode: AuthMode, name: string): string | undefined {
  if (mode === 'full') return undefined;
  if (mode === 'custom') return CELL_MAY.test(name) ? undefined : words.noPermission(name);
  if (mode === 'none') return NONE_MAY.test(name) ? undefined : words.noPermission(name);
  return NEEDS_FULL.test(name) ? words.noPermissionScope(name, 'script.container.ui') : undefined;
}

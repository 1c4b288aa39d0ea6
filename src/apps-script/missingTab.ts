// A run that fails because someone deleted a tab under its hands says so. Whether one is missing is asked only after a failure: a workbook
// that was set up has every tab, so one that is not there was taken away meanwhile.
import { TABS } from '../tabs/registry';
import type { TabId } from '../tabs/types';
import { locateTabs } from './workbook/locateTabs';

export function missingTab(): TabId | null {
  try {
    const { places } = locateTabs(SpreadsheetApp.getActiveSpreadsheet());
    return places.has('_abm') ? (TABS.find((tab) => !places.has(tab.id))?.id ?? null) : null;
  } catch {
    // the run was killed, or the service does not answer: the failure itself is told
    return null;
  }
}

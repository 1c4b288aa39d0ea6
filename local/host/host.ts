// The second host of the same built bundle: an in-memory SpreadsheetApp with the services the add-on uses.
import type { Environment, GasRange, GasSheet, GasSpreadsheet } from './environment';
import { Execution } from './execution/execution';
import { refuse } from './execution/hostError';
import { service } from './execution/service';
import { applyResults } from './grid/applyResults';
import { replaceSheet } from './grid/replaceSheet';
import { removeSheet } from './grid/sheetList';
import { sheetToSnapshot } from './grid/sheetToSnapshot';
import { sheetNamed, type Workbook } from './grid/workbook';
import { workbookFromSnapshot, workbookToSnapshot } from './grid/workbookSnapshot';
import type { Host, HostOptions } from './hostTypes';
import { HostUi } from './hostUi';
import { seededUuid } from './seededUuid';
import { serviceGlobals } from './serviceGlobals';
import { HostSpreadsheet } from './services/hostSpreadsheet';
import { HostRange } from './services/range/rangeRules';
import { HostSheet } from './services/sheet/hostSheet';
import type { LockState } from './services/store/hostLockService';
import { typeIntoCell } from './typeIntoCell';
import { words } from './words';

export type { Host, HostOptions } from './hostTypes';

export function createHost(options: HostOptions = {}): Host {
  const lock: LockState = { holder: 'none' };
  const execution = new Execution(() => {
    if (lock.holder === 'script') lock.holder = 'none';
  });
  const environment = makeEnvironment(options, execution);
  const sheetOf = (name: string) => sheetNamed(environment.workbook, name) ?? refuse(words.rangeNotFound());
  return {
    globals: serviceGlobals(environment, lock),
    snapshot: () => workbookToSnapshot(environment.workbook),
    load(workbook) {
      environment.workbook = workbookFromSnapshot(workbook, {});
    },
    replaceSheet: (sheet) => replaceSheet(environment.workbook, sheet),
    setCell: (sheetName, row, column, value) => typeIntoCell(environment, sheetOf(sheetName), { row, column }, value),
    deleteSheet: (sheetName) => removeSheet(environment.workbook, sheetOf(sheetName)),
    changedSheets() {
      const changed = environment.workbook.sheets.filter((sheet) => sheet.changed);
      for (const sheet of changed) sheet.changed = false;
      return changed.map(sheetToSnapshot);
    },
    applyResults: (sheetName, results) => applyResults(sheetOf(sheetName), results),
    ui: environment.ui,
    logs: environment.logs,
    calls: execution.calls,
    faults: execution.faults,
    files: environment.files,
    holdLock(held) {
      lock.holder = held ? 'other' : 'none';
    },
    beginExecution: (mode = 'full') => execution.begin(mode),
    endExecution: () => execution.end(),
    now: environment.now,
    enterRealm(realm) {
      execution.realm = realm;
    },
    editEvent: (sheetName, row, column) => editEvent(environment, sheetName, { row, column }),
  };
}

function makeEnvironment(options: HostOptions, execution: Execution): Environment {
  const environment: Environment = {
    workbook: startingWorkbook(options),
    execution,
    ui: new HostUi(),
    logs: [],
    files: options.files ?? {},
    scriptTimeZone: options.scriptTimeZone ?? 'Europe/Helsinki',
    userLocale: options.userLocale ?? 'en',
    now: options.now ?? (() => Date.now()),
    uuid: seededUuid(),
    give: {
      range: (sheet, area) =>
        service(execution, 'Range', new HostRange(environment, sheet, { ...area }), {
          alive: () => sheet.deleted && refuse(words.sheetGone(sheet.id)),
        }) as unknown as GasRange,
      sheet: (sheet) =>
        service(execution, 'Sheet', new HostSheet(environment, sheet), {
          alive: () => sheet.deleted && refuse(words.sheetGone(sheet.id)),
        }) as unknown as GasSheet,
      spreadsheet: () => service(execution, 'Spreadsheet', new HostSpreadsheet(environment)) as unknown as GasSpreadsheet,
    },
  };
  return environment;
}

function startingWorkbook({ workbook, name, locale, timeZone, formulaMode }: HostOptions): Workbook {
  const given = {
    ...(name ? { name } : {}),
    ...(locale ? { locale } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(formulaMode ? { formulaMode } : {}),
  };
  return workbookFromSnapshot(workbook, given);
}

function editEvent(environment: Environment, sheetName: string, { row, column }: { row: number; column: number }): Record<string, unknown> {
  const sheet = sheetNamed(environment.workbook, sheetName) ?? refuse(words.rangeNotFound());
  return { authMode: undefined, range: environment.give.range(sheet, { row, column, rows: 1, columns: 1 }), source: environment.give.spreadsheet() };
}

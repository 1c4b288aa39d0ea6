// A contract test says what Google's documentation promises of one method, and fails when it never calls that method.
import { createHost, type Host, type HostOptions } from '../../local/host/host';

export interface Stage {
  host: Host;
  app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  service: <T>(name: string) => T;
}

export function stage(options: HostOptions = {}): Stage {
  const host = createHost(options);
  const app = host.globals.SpreadsheetApp as Stage['app'];
  const book = app.getActiveSpreadsheet();
  return { host, app, book, sheet: book.getSheets()[0], service: <T>(name: string) => host.globals[name] as T };
}

/** methods that have a contract test; contract.test.ts compares them with what the host has */
export const contracted = new Set<string>();

export function contract(method: string, rule: string, check: (on: Stage) => void, options: HostOptions = {}): void {
  contracted.add(method);
  test(`${method}: ${rule}`, () => {
    const on = stage(options);
    on.host.calls.reset();
    check(on);
    expect(on.host.calls.byMethod[method] ?? 0).toBeGreaterThan(0);
  });
}

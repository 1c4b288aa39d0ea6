import { stage } from './stage';

describe('counting', () => {
  test('every service call counts once by class and method; enums do not', () => {
    const { host, app, book } = stage();
    host.calls.reset();
    book
      .getSheetByName('Sheet1')!
      .getRange('A1:B2')
      .setValues([
        [1, 2],
        [3, 4],
      ]);
    String(app.BooleanCriteria.CUSTOM_FORMULA);
    expect(host.calls.byMethod).toEqual({ 'Spreadsheet.getSheetByName': 1, 'Sheet.getRange': 1, 'Range.setValues': 1 });
    expect([host.calls.total, host.calls.names]).toEqual([3, ['Spreadsheet.getSheetByName', 'Sheet.getRange', 'Range.setValues']]);
    host.calls.reset();
    expect([host.calls.total, host.calls.byMethod, host.calls.names]).toEqual([0, {}, []]);
  });
  test('what a person types is no service call', () => {
    const { host } = stage();
    host.calls.reset();
    host.setCell('Sheet1', 1, 1, 5);
    expect(host.calls.total).toBe(0);
  });
});

describe('faults', () => {
  test('the n-th call from now fails before it takes effect, the next ones work', () => {
    const { host, sheet } = stage();
    const cell = sheet.getRange('A1');
    host.faults.failAt(2);
    cell.setValue('first');
    expect(host.faults.hit).toBe(false);
    expect(() => cell.setValue('second')).toThrow('Service Spreadsheets timed out while accessing document.');
    expect([host.faults.hit, cell.getValue()]).toEqual([true, 'first']);
  });
  test('the words of the failure can be chosen', () => {
    const { host, sheet } = stage();
    host.faults.failAt(1, { error: 'We are sorry' });
    expect(() => sheet.getName()).toThrow('We are sorry');
  });
  test('a call can take effect and fail nevertheless', () => {
    const { host, sheet } = stage();
    const cell = sheet.getRange('A1');
    host.faults.failAt(1, { applied: true });
    expect(() => cell.setValue('written')).toThrow();
    expect(cell.getValue()).toBe('written');
  });
  test('after a kill no call of the execution takes effect, not even in finally', () => {
    const { host, sheet } = stage();
    const cell = sheet.getRange('A1');
    host.beginExecution();
    host.faults.failAt(1, { kill: true });
    expect(() => {
      try {
        cell.setValue('x');
      } finally {
        cell.setValue('cleaned up');
      }
    }).toThrow('Exceeded maximum execution time');
    host.endExecution();
    host.beginExecution();
    expect(cell.getValue()).toBe('');
  });
  test('clear takes a planned fault and a kill back', () => {
    const { host, sheet } = stage();
    host.faults.failAt(1);
    host.faults.clear();
    expect(sheet.getName()).toBe('Sheet1');
    host.faults.failAt(1, { kill: true });
    expect(() => sheet.getName()).toThrow();
    host.faults.clear();
    expect(sheet.getName()).toBe('Sheet1');
  });
});

describe('what is not here', () => {
  test('is refused by name, whether it is called, read or set', () => {
    const { host, sheet } = stage();
    expect(() => sheet.getRange('A1').merge()).toThrow('Range.merge is not in the local host');
    expect(() => sheet.getCharts()).toThrow('Sheet.getCharts is not in the local host');
    expect(() => (host.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).BorderStyle).toThrow(
      'SpreadsheetApp.BorderStyle is not in the local host',
    );
    expect(() => Object.assign(sheet, { name: 'x' })).toThrow('setting Sheet.name is not in the local host');
    expect(() => sheet.getRange('A1').setValue({ a: 1 })).toThrow('a cell value that is an object is not in the local host');
  });
  test('the insides of the host are not to be seen', () => {
    const { sheet } = stage();
    expect(() => (sheet as unknown as { port: unknown }).port).toThrow('Sheet.port is not in the local host');
    expect(String(sheet)).toBe('Sheet');
  });
});

describe('permissions', () => {
  test('before anyone has agreed only menus, the locale and pure help are there', () => {
    const { host, app, sheet, service } = stage();
    host.beginExecution('none');
    app.getUi().createMenu('x').addItem('y', 'z').addToUi();
    expect(service<GoogleAppsScript.Base.Session>('Session').getActiveUserLocale()).toBe('en');
    expect(() => sheet.getName()).toThrow('You do not have permission to call Sheet.getName');
    expect(() => app.getActive()).toThrow('You do not have permission to call SpreadsheetApp.getActive');
  });
});

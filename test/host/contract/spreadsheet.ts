import { contract, stage } from '../stage';

const names = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => book.getSheets().map((sheet) => sheet.getName());

describe('SpreadsheetApp', () => {
  contract('SpreadsheetApp.getActive', 'is the spreadsheet the script is bound to', ({ app, book }) =>
    expect(app.getActive().getId()).toBe(book.getId()),
  );
  contract('SpreadsheetApp.getActiveSpreadsheet', 'is the same spreadsheet', ({ app, book }) =>
    expect(app.getActiveSpreadsheet().getId()).toBe(book.getId()),
  );
  contract('SpreadsheetApp.getActiveSheet', 'follows the active sheet', ({ app, book }) => {
    book.insertSheet('Two');
    expect(app.getActiveSheet().getName()).toBe('Two');
  });
  contract('SpreadsheetApp.getUi', 'gives the user interface with its enums', ({ app }) =>
    expect(String(app.getUi().ButtonSet.YES_NO)).toBe('YES_NO'),
  );
  contract('SpreadsheetApp.flush', 'leaves written values where they are', ({ app, sheet }) => {
    sheet.getRange('A1').setValue(7);
    app.flush();
    expect(sheet.getRange('A1').getValue()).toBe(7);
  });
  contract('SpreadsheetApp.newConditionalFormatRule', 'starts a rule that still needs a range', ({ app }) =>
    expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow('at least one range'),
  );
  contract('SpreadsheetApp.newDataValidation', 'starts a rule that still needs a criteria', ({ app }) =>
    expect(() => app.newDataValidation().build()).toThrow('must have a criteria'),
  );
  test('enums print their names, keep their identity and refuse what is not there', () => {
    const { app } = stage();
    expect(String(app.WrapStrategy.CLIP)).toBe('CLIP');
    expect(app.BooleanCriteria.CUSTOM_FORMULA).toBe(app.BooleanCriteria.CUSTOM_FORMULA);
    expect(() => app.BooleanCriteria.DATE_AFTER).toThrow('BooleanCriteria.DATE_AFTER is not in the local host');
  });
});

describe('Spreadsheet', () => {
  contract('Spreadsheet.getId', 'is a text that stays the same', ({ book, app }) => expect(book.getId()).toBe(app.getActive().getId()));
  contract('Spreadsheet.getName', 'is the name of the file', ({ book }) => expect(book.getName()).toBe('Plan'), { name: 'Plan' });
  contract('Spreadsheet.getSheetByName', 'is null where no sheet has the name', ({ book }) => {
    expect(book.getSheetByName('Sheet1')?.getName()).toBe('Sheet1');
    expect(book.getSheetByName('Nothing')).toBeNull();
  });
  contract('Spreadsheet.getSheetById', 'finds a renamed sheet', ({ book, sheet }) => {
    const id = sheet.getSheetId();
    sheet.setName('Other');
    expect(book.getSheetById(id)?.getName()).toBe('Other');
    expect(book.getSheetById(-1)).toBeNull();
  });
  contract('Spreadsheet.getSheets', 'lists the sheets in their order', ({ book }) => {
    book.insertSheet('First', 0);
    expect(names(book)).toEqual(['First', 'Sheet1']);
  });
  contract('Spreadsheet.insertSheet', 'adds a sheet of 1000 rows and 26 columns after the active one and makes it active', ({ book }) => {
    const added = book.insertSheet('Two');
    expect([added.getMaxRows(), added.getMaxColumns(), names(book), book.getActiveSheet().getName()]).toEqual([1000, 26, ['Sheet1', 'Two'], 'Two']);
    expect(() => book.insertSheet('two')).toThrow('A sheet with the name "two" already exists. Please enter another name.');
    expect(book.insertSheet().getName()).toBe('Sheet3');
  });
  contract('Spreadsheet.insertSheet', 'never gives the id of a deleted sheet again', ({ book }) => {
    const first = book.insertSheet('Two').getSheetId();
    book.deleteSheet(book.getSheetByName('Two')!);
    expect(book.insertSheet('Two').getSheetId()).not.toBe(first);
  });
  contract('Spreadsheet.deleteSheet', 'removes it; who still holds it is refused', ({ book }) => {
    const gone = book.insertSheet('Two');
    const range = gone.getRange('A1');
    const id = gone.getSheetId();
    book.deleteSheet(gone);
    expect(names(book)).toEqual(['Sheet1']);
    expect(() => gone.getName()).toThrow(`Sheet ${id} not found`);
    expect(() => range.getValue()).toThrow(`Sheet ${id} not found`);
    expect(() => book.deleteSheet(gone)).toThrow(`Sheet ${id} not found`);
  });
  contract('Spreadsheet.deleteSheet', 'refuses the last sheet that can be seen', ({ book, sheet }) => {
    book.insertSheet('Two').hideSheet();
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });
  contract('Spreadsheet.getSpreadsheetLocale', 'has an underscore', ({ book }) => expect(book.getSpreadsheetLocale()).toBe('fi_FI'), {
    locale: 'fi_FI',
  });
  contract(
    'Spreadsheet.getSpreadsheetTimeZone',
    'is the zone of the spreadsheet, not of the script',
    ({ book }) => expect(book.getSpreadsheetTimeZone()).toBe('Asia/Tokyo'),
    {
      timeZone: 'Asia/Tokyo',
      scriptTimeZone: 'America/New_York',
    },
  );
  contract('Spreadsheet.toast', 'shows message, title and seconds', ({ host, book }) => {
    book.toast('Done', 'Plan', 3);
    expect(host.ui.toasts).toEqual([{ message: 'Done', title: 'Plan', seconds: 3 }]);
  });
  contract('Spreadsheet.getActiveSheet', 'is the first sheet of a new spreadsheet', ({ book }) =>
    expect(book.getActiveSheet().getName()).toBe('Sheet1'),
  );
  contract('Spreadsheet.setActiveSheet', 'makes the sheet active and returns it', ({ book, sheet }) => {
    book.insertSheet('Two');
    expect(book.setActiveSheet(sheet).getName()).toBe('Sheet1');
    expect(book.getActiveSheet().getName()).toBe('Sheet1');
  });
  contract('Spreadsheet.moveActiveSheet', 'moves it to a place counted from 1', ({ book }) => {
    book.insertSheet('Two');
    book.insertSheet('Three');
    book.moveActiveSheet(1);
    expect(names(book)).toEqual(['Three', 'Sheet1', 'Two']);
    expect(() => book.moveActiveSheet(4)).toThrow('position');
  });
  contract('Spreadsheet.createDeveloperMetadataFinder', 'searches all sheets', ({ book, sheet }) => {
    sheet.addDeveloperMetadata('abm.tab', 'accounts');
    book.insertSheet('Two').addDeveloperMetadata('abm.tab', 'deals');
    const found = book.createDeveloperMetadataFinder().withKey('abm.tab').find();
    expect(found.map((entry) => entry.getValue())).toEqual(['accounts', 'deals']);
  });
});

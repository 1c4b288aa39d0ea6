import { contract } from '../stage';

const filled = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  sheet.getRange('A1:C3').setValues([
    ['a', 'b', 'c'],
    [1, 2, 3],
    [4, 5, 6],
  ]);
const rows = (sheet: GoogleAppsScript.Spreadsheet.Sheet, a1: string) => sheet.getRange(a1).getValues();

describe('Sheet: place and size', () => {
  contract('Sheet.getSheetId', 'stays when the name changes', ({ sheet }) => {
    const id = sheet.getSheetId();
    expect(sheet.setName('Other').getSheetId()).toBe(id);
  });
  contract('Sheet.getName', 'is the name on the tab', ({ sheet }) => expect(sheet.getName()).toBe('Sheet1'));
  contract('Sheet.getSheetName', 'is the same name', ({ sheet }) => expect(sheet.getSheetName()).toBe('Sheet1'));
  contract('Sheet.setName', 'refuses a name that is taken, empty or too long', ({ book, sheet }) => {
    book.insertSheet('Two');
    expect(() => sheet.setName('TWO')).toThrow('already exists');
    expect(() => sheet.setName('')).toThrow();
    expect(() => sheet.setName('x'.repeat(101))).toThrow();
    expect(sheet.setName('sheet1').getName()).toBe('sheet1');
  });
  contract('Sheet.getIndex', 'counts from 1', ({ book }) => expect(book.insertSheet('Two').getIndex()).toBe(2));
  contract('Sheet.getParent', 'is the spreadsheet', ({ book, sheet }) => expect(sheet.getParent().getId()).toBe(book.getId()));
  contract('Sheet.getMaxRows', 'counts the rows of the grid, empty or not', ({ sheet }) => expect(sheet.getMaxRows()).toBe(1000));
  contract('Sheet.getMaxColumns', 'counts the columns of the grid', ({ sheet }) => expect(sheet.getMaxColumns()).toBe(26));
  contract('Sheet.getLastRow', 'is the last row with content, 0 for none; formats do not count', ({ sheet }) => {
    expect(sheet.getLastRow()).toBe(0);
    filled(sheet);
    sheet.getRange('A9').setBackground('#ff0000');
    expect(sheet.getLastRow()).toBe(3);
  });
  contract('Sheet.getLastColumn', 'is the last column with content', ({ sheet }) => {
    filled(sheet);
    sheet.getRange('F1').setNote('only a note');
    expect(sheet.getLastColumn()).toBe(3);
  });
  contract('Sheet.getDataRange', 'reaches from A1 to the last content, and is A1 in an empty sheet', ({ sheet }) => {
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    sheet.getRange('B4').setValue(1);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B4');
  });
  contract('Sheet.getRange', 'takes A1 text, also open-ended, and row, column, rows, columns', ({ sheet }) => {
    const a1 = (...args: [string]) => sheet.getRange(...args).getA1Notation();
    expect([a1('B2'), a1('$B$2:C4'), a1('C4:B2'), a1('C:C'), a1('2:3'), a1('B3:B'), a1('Sheet1!A1')]).toEqual([
      'B2',
      'B2:C4',
      'B2:C4',
      'C1:C1000',
      'A2:Z3',
      'B3:B1000',
      'A1',
    ]);
    expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
    expect(sheet.getRange(2, 3, 2).getA1Notation()).toBe('C2:C3');
    expect(sheet.getRange(2, 3, 2, 4).getA1Notation()).toBe('C2:F3');
  });
  contract('Sheet.getRange', 'refuses what is no range of the sheet', ({ sheet }) => {
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.');
    expect(() => sheet.getRange(1000, 26, 2, 1)).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    expect(() => sheet.getRange(1, 27)).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    expect(() => sheet.getRange('nothing at all')).toThrow('Range not found');
    expect(() => sheet.getRange('Two!A1')).toThrow('Range not found');
    expect(() => sheet.getRange(Number.NaN, 1)).toThrow("don't match the method signature for SpreadsheetApp.Sheet.getRange");
  });
  contract('Sheet.hideSheet', 'hides it, but never the last one', ({ book, sheet }) => {
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect(book.insertSheet('Two').hideSheet().isSheetHidden()).toBe(true);
  });
  contract('Sheet.showSheet', 'shows it again', ({ book }) => expect(book.insertSheet('Two').hideSheet().showSheet().isSheetHidden()).toBe(false));
  contract('Sheet.isSheetHidden', 'is false for a new sheet', ({ sheet }) => expect(sheet.isSheetHidden()).toBe(false));
  contract('Sheet.activate', 'makes it the active sheet', ({ book, sheet }) => {
    book.insertSheet('Two');
    sheet.activate();
    expect(book.getActiveSheet().getName()).toBe('Sheet1');
  });
});

describe('Sheet: rows and columns', () => {
  contract('Sheet.insertRowsAfter', 'opens rows below and gives them the formats of the row above', ({ sheet }) => {
    filled(sheet).setNumberFormat('0.0');
    sheet.insertRowsAfter(1, 2);
    expect([sheet.getMaxRows(), rows(sheet, 'A1:A5')]).toEqual([1002, [['a'], [''], [''], [1], [4]]]);
    expect(sheet.getRange('C3').getNumberFormat()).toBe('0.0');
  });
  contract('Sheet.insertRowsBefore', 'opens rows above', ({ sheet }) => {
    filled(sheet);
    sheet.insertRowsBefore(2, 1);
    expect(rows(sheet, 'A1:A4')).toEqual([['a'], [''], [1], [4]]);
    expect(() => sheet.insertRowsBefore(5000, 1)).toThrow('Those rows are out of bounds.');
  });
  contract('Sheet.insertRowAfter', 'opens one row', ({ sheet }) => {
    filled(sheet);
    expect(rows(sheet.insertRowAfter(2), 'A2:A4')).toEqual([[1], [''], [4]]);
  });
  contract('Sheet.insertRowBefore', 'opens one row', ({ sheet }) => {
    filled(sheet);
    expect(rows(sheet.insertRowBefore(1), 'A1:A2')).toEqual([[''], ['a']]);
  });
  contract('Sheet.insertColumnsAfter', 'opens columns to the right', ({ sheet }) => {
    filled(sheet);
    sheet.insertColumnsAfter(1, 2);
    expect([sheet.getMaxColumns(), rows(sheet, 'A1:E1')]).toEqual([28, [['a', '', '', 'b', 'c']]]);
  });
  contract('Sheet.insertColumnsBefore', 'opens columns to the left', ({ sheet }) => {
    filled(sheet);
    sheet.insertColumnsBefore(2, 1);
    expect(rows(sheet, 'A1:D1')).toEqual([['a', '', 'b', 'c']]);
    expect(() => sheet.insertColumnsBefore(99, 1)).toThrow('Those columns are out of bounds.');
  });
  contract('Sheet.insertColumnAfter', 'opens one column', ({ sheet }) => {
    filled(sheet);
    expect(rows(sheet.insertColumnAfter(3), 'C1:D1')).toEqual([['c', '']]);
  });
  contract('Sheet.insertColumnBefore', 'opens one column', ({ sheet }) => {
    filled(sheet);
    expect(rows(sheet.insertColumnBefore(1), 'A1:B1')).toEqual([['', 'a']]);
  });
  contract('Sheet.deleteRows', 'takes rows out and refuses all of them', ({ sheet }) => {
    filled(sheet);
    sheet.deleteRows(1, 2);
    expect([sheet.getMaxRows(), rows(sheet, 'A1:C1')]).toEqual([998, [[4, 5, 6]]]);
    expect(() => sheet.deleteRows(1, 998)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.deleteRows(998, 2)).toThrow('Those rows are out of bounds.');
  });
  contract('Sheet.deleteRows', 'leaves at least one row that is not frozen', ({ sheet }) => {
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 998)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    sheet.deleteRows(2, 998);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([2, 1]);
  });
  contract('Sheet.deleteRow', 'takes one row out', ({ sheet }) => {
    filled(sheet);
    expect(rows(sheet.deleteRow(1), 'A1:C1')).toEqual([[1, 2, 3]]);
  });
  contract('Sheet.deleteColumns', 'takes columns out and refuses all of them', ({ sheet }) => {
    filled(sheet);
    sheet.deleteColumns(1, 2);
    expect([sheet.getMaxColumns(), rows(sheet, 'A1:A3')]).toEqual([24, [['c'], [3], [6]]]);
    expect(() => sheet.deleteColumns(1, 24)).toThrow("You can't delete all the columns on the sheet.");
    sheet.setFrozenColumns(1);
    expect(() => sheet.deleteColumns(2, 23)).toThrow('Sorry, it is not possible to delete all non-frozen columns.');
  });
  contract('Sheet.deleteColumn', 'takes one column out', ({ sheet }) => {
    filled(sheet);
    expect(rows(sheet.deleteColumn(2), 'A1:B1')).toEqual([['a', 'c']]);
  });
  contract('Sheet.moveColumns', 'counts the destination on the coordinates before the move', ({ sheet }) => {
    sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    expect(rows(sheet, 'A1:D1')).toEqual([['b', 'c', 'a', 'd']]);
    sheet.moveColumns(sheet.getRange('C1:D1'), 1);
    expect(rows(sheet, 'A1:D1')).toEqual([['a', 'd', 'b', 'c']]);
    sheet.moveColumns(sheet.getRange('A:A'), 2);
    expect(rows(sheet, 'A1:D1')).toEqual([['a', 'd', 'b', 'c']]);
  });
  contract('Sheet.hideColumns', 'hides one column or several', ({ sheet }) => {
    sheet.hideColumns(2);
    sheet.hideColumns(4, 2);
    expect([1, 2, 3, 4, 5, 6].filter((column) => sheet.isColumnHiddenByUser(column))).toEqual([2, 4, 5]);
    expect(() => sheet.hideColumns(26, 2)).toThrow('Those columns are out of bounds.');
  });
  contract('Sheet.showColumns', 'shows them again', ({ sheet }) => {
    sheet.hideColumns(1, 3);
    sheet.showColumns(2, 2);
    expect([1, 2, 3].filter((column) => sheet.isColumnHiddenByUser(column))).toEqual([1]);
  });
  contract('Sheet.isColumnHiddenByUser', 'is false for a new sheet', ({ sheet }) => expect(sheet.isColumnHiddenByUser(1)).toBe(false));
  contract('Sheet.hideRows', 'hides rows', ({ sheet }) => {
    sheet.hideRows(2, 2);
    expect([1, 2, 3, 4].filter((row) => sheet.isRowHiddenByUser(row))).toEqual([2, 3]);
  });
  contract('Sheet.showRows', 'shows them again', ({ sheet }) => {
    sheet.hideRows(2, 2);
    sheet.showRows(3);
    expect(sheet.isRowHiddenByUser(3)).toBe(false);
  });
  contract('Sheet.isRowHiddenByUser', 'is false for a new sheet', ({ sheet }) => expect(sheet.isRowHiddenByUser(1)).toBe(false));
  contract('Sheet.setFrozenRows', 'freezes rows, 0 for none, never all', ({ sheet }) => {
    sheet.setFrozenRows(1);
    expect(sheet.getFrozenRows()).toBe(1);
    sheet.setFrozenRows(0);
    expect(sheet.getFrozenRows()).toBe(0);
    expect(() => sheet.setFrozenRows(1000)).toThrow();
  });
  contract('Sheet.getFrozenRows', 'is 0 for a new sheet', ({ sheet }) => expect(sheet.getFrozenRows()).toBe(0));
  contract('Sheet.setFrozenColumns', 'freezes columns', ({ sheet }) => {
    sheet.setFrozenColumns(2);
    expect(sheet.getFrozenColumns()).toBe(2);
    expect(() => sheet.setFrozenColumns(26)).toThrow();
  });
  contract('Sheet.getFrozenColumns', 'is 0 for a new sheet', ({ sheet }) => expect(sheet.getFrozenColumns()).toBe(0));
  contract('Sheet.setColumnWidth', 'is in pixels', ({ sheet }) => expect(sheet.setColumnWidth(2, 240).getColumnWidth(2)).toBe(240));
  contract('Sheet.setColumnWidths', 'sets several columns', ({ sheet }) => {
    sheet.setColumnWidths(2, 2, 55);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([100, 55, 55, 100]);
  });
  contract('Sheet.getColumnWidth', 'is 100 for a new column', ({ sheet }) => expect(sheet.getColumnWidth(1)).toBe(100));
  contract('Sheet.setRowHeight', 'is in pixels', ({ sheet }) => expect(sheet.setRowHeight(2, 40).getRowHeight(2)).toBe(40));
  contract('Sheet.setRowHeights', 'sets several rows', ({ sheet }) => {
    sheet.setRowHeights(2, 2, 40);
    expect([1, 2, 3, 4].map((row) => sheet.getRowHeight(row))).toEqual([21, 40, 40, 21]);
  });
  contract('Sheet.getRowHeight', 'is 21 for a new row', ({ sheet }) => expect(sheet.getRowHeight(1)).toBe(21));
  contract('Sheet.setTabColor', 'takes CSS notation, null for none', ({ sheet }) => {
    expect(sheet.setTabColor('#ABC').getTabColor()).toBe('#aabbcc');
    expect(sheet.setTabColor(null).getTabColor()).toBeNull();
    expect(() => sheet.setTabColor('no colour')).toThrow('Invalid color');
  });
  contract('Sheet.getTabColor', 'is null for a new sheet', ({ sheet }) => expect(sheet.getTabColor()).toBeNull());
  contract('Sheet.setHiddenGridlines', 'hides the gridlines', ({ sheet }) => expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true));
  contract('Sheet.hasHiddenGridlines', 'is false for a new sheet', ({ sheet }) => expect(sheet.hasHiddenGridlines()).toBe(false));
});

describe('Sheet: rules, metadata, filter', () => {
  contract('Sheet.setConditionalFormatRules', 'replaces all rules of the sheet, in their order', ({ app, sheet }) => {
    const rule = (formula: string) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:A9')])
        .build();
    sheet.setConditionalFormatRules([rule('=A1>1'), rule('=A1>2')]);
    sheet.setConditionalFormatRules([rule('=A1>3'), ...sheet.getConditionalFormatRules().slice(0, 1)]);
    expect(sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getCriteriaValues())).toEqual([['=A1>3'], ['=A1>1']]);
  });
  contract('Sheet.setConditionalFormatRules', 'refuses another sheet in a formula, whole list or nothing', ({ app, book, sheet }) => {
    book.insertSheet('Goals');
    const rule = (formula: string) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setRanges([sheet.getRange('A1')])
        .build();
    sheet.setConditionalFormatRules([rule('=Sheet1!B1=1'), rule('=INDIRECT("Goals!A1")=1')]);
    expect(() => sheet.setConditionalFormatRules([rule('=A1=1'), rule("='Goals'!A1=1")])).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
    expect(sheet.getConditionalFormatRules()).toHaveLength(2);
  });
  contract('Sheet.getConditionalFormatRules', 'is empty for a new sheet', ({ sheet }) => expect(sheet.getConditionalFormatRules()).toEqual([]));
  contract('Sheet.clearConditionalFormatRules', 'removes all rules', ({ app, sheet }) => {
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenCellEmpty()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ]);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });
  contract('Sheet.addDeveloperMetadata', 'takes key, value and visibility in each order Google allows', ({ app, sheet }) => {
    const { DOCUMENT } = app.DeveloperMetadataVisibility;
    sheet.addDeveloperMetadata('a').addDeveloperMetadata('b', 'one').addDeveloperMetadata('c', DOCUMENT).addDeveloperMetadata('d', 'two', DOCUMENT);
    expect(sheet.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()])).toEqual([
      ['a', ''],
      ['b', 'one'],
      ['c', ''],
      ['d', 'two'],
    ]);
  });
  contract('Sheet.getDeveloperMetadata', 'leaves out what lies on columns', ({ sheet }) => {
    sheet.getRange('B:B').addDeveloperMetadata('abm', 'accounts.tier');
    expect(sheet.getDeveloperMetadata()).toEqual([]);
  });
  contract('Sheet.createDeveloperMetadataFinder', 'finds what lies on the sheet and on its columns, not on other sheets', ({ book, sheet }) => {
    sheet.addDeveloperMetadata('abm', 'sheet');
    sheet.getRange('B:B').addDeveloperMetadata('abm', 'column');
    book.insertSheet('Two').addDeveloperMetadata('abm', 'other');
    expect(
      sheet
        .createDeveloperMetadataFinder()
        .withKey('abm')
        .find()
        .map((entry) => entry.getValue()),
    ).toEqual(['sheet', 'column']);
  });
  contract('Sheet.getFilter', 'is null where there is none', ({ sheet }) => {
    expect(sheet.getFilter()).toBeNull();
    sheet.getRange('A1:B9').createFilter();
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B9');
  });
});

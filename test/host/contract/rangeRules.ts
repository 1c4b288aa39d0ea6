import { contract, type Stage } from '../stage';

const values = (sheet: Stage['sheet'], a1: string) => sheet.getRange(a1).getValues();

describe('Range: validation', () => {
  const list = ({ app }: Stage) => app.newDataValidation().requireValueInList(['a', 'b']).build();
  contract('Range.getDataValidations', 'is null where there is none', (on) => {
    on.sheet.getRange('A1').setDataValidation(list(on));
    const [[first, second]] = on.sheet.getRange('A1:B1').getDataValidations();
    expect([first?.getCriteriaValues(), second]).toEqual([[['a', 'b'], true], null]);
  });
  contract('Range.getDataValidation', 'is the rule of the top left cell', (on) => {
    expect(on.sheet.getRange('A1').getDataValidation()).toBeNull();
    expect(on.sheet.getRange('A1').setDataValidation(list(on)).getDataValidation()?.getAllowInvalid()).toBe(true);
  });
  contract('Range.setDataValidations', 'sets one rule per cell, null takes one away', (on) => {
    on.sheet.getRange('A1').setDataValidation(list(on));
    on.sheet.getRange('A1:B1').setDataValidations([[null, list(on)]]);
    expect(
      on.sheet
        .getRange('A1:B1')
        .getDataValidations()[0]
        .map((rule) => rule === null),
    ).toEqual([true, false]);
  });
  contract('Range.setDataValidation', 'sets one rule for all cells and refuses what is no rule', (on) => {
    expect(on.sheet.getRange('A1:A2').setDataValidation(list(on)).getDataValidations().flat()).not.toContain(null);
    expect(() => on.sheet.getRange('A1').setDataValidation({} as never)).toThrow("don't match the method signature");
  });
  contract('Range.clearDataValidations', 'takes the rules away', (on) => {
    expect(on.sheet.getRange('A1').setDataValidation(list(on)).clearDataValidations().getDataValidation()).toBeNull();
  });
  contract('Range.insertCheckboxes', 'puts a checkbox into each cell, unchecked where it is empty', ({ app, sheet }) => {
    sheet.getRange('A1').setValue(true);
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    expect(range.getValues()).toEqual([[true], [false]]);
    expect(range.getDataValidation()?.getCriteriaType()).toBe(app.DataValidationCriteria.CHECKBOX);
    expect(() => sheet.getRange('A2').setValue('done')).toThrow('violates the data validation rules');
  });
});

describe('Range.sort', () => {
  contract('Range.sort', 'sorts by one column, up; numbers, text, booleans, then blanks', ({ sheet }) => {
    sheet
      .getRange('A1:A6')
      .setValues([['b'], [''], [true], [2], ['A'], [1]])
      .sort(1);
    expect(values(sheet, 'A1:A6').flat()).toEqual([1, 2, 'A', 'b', true, '']);
  });
  contract('Range.sort', 'turns everything but the blanks round when it goes down', ({ sheet }) => {
    sheet
      .getRange('A1:A4')
      .setValues([[''], [1], ['x'], [2]])
      .sort({ column: 1, ascending: false });
    expect(values(sheet, 'A1:A4').flat()).toEqual(['x', 2, 1, '']);
  });
  contract('Range.sort', 'takes several columns and leaves equal rows in their order', ({ sheet }) => {
    sheet.getRange('B1:D4').setValues([
      [1, 'b', 'first'],
      [2, 'a', 'x'],
      [1, 'a', 'y'],
      [1, 'b', 'second'],
    ]);
    sheet.getRange('B1:D4').sort([
      { column: 2, ascending: true },
      { column: 3, ascending: false },
    ]);
    expect(values(sheet, 'D1:D4').flat()).toEqual(['first', 'second', 'y', 'x']);
    expect(() => sheet.getRange('B1:C4').sort(1)).toThrow('The sort column is outside of the range.');
  });
  contract('Range.sort', 'takes formats, notes and validations along and leaves cells outside the range', ({ app, sheet }) => {
    sheet.getRange('A1:C2').setValues([
      [2, 'two', 'stays 1'],
      [1, 'one', 'stays 2'],
    ]);
    sheet
      .getRange('A1')
      .setBackground('#ff0000')
      .setNote('note of two')
      .setNumberFormat('0.0')
      .setDataValidation(app.newDataValidation().requireDate().build());
    sheet.getRange('A1:B2').sort(1);
    const cell = sheet.getRange('A2');
    expect([cell.getBackground(), cell.getNote(), cell.getNumberFormat(), cell.getDataValidation() !== null]).toEqual([
      '#ff0000',
      'note of two',
      '0.0',
      true,
    ]);
    expect([sheet.getRange('A1').getBackground(), values(sheet, 'B1:C2')]).toEqual([
      '#ffffff',
      [
        ['one', 'stays 1'],
        ['two', 'stays 2'],
      ],
    ]);
  });
  contract('Range.sort', 'keeps relative rows of formulas at their offset and absolute rows where they are', ({ sheet }) => {
    sheet.getRange('A2:A3').setValues([[2], [1]]);
    sheet.getRange('B2:C3').setFormulas([
      ['=A2*$A$1', '=SUM(A1:A2)'],
      ['=A3*A$1', '=Sheet1!A3'],
    ]);
    sheet.getRange('A2:C3').sort(1);
    expect(sheet.getRange('B2:C3').getFormulas()).toEqual([
      ['=A2*A$1', '=Sheet1!A2'],
      ['=A3*$A$1', '=SUM(A2:A3)'],
    ]);
  });
  contract('Range.sort', 'cannot go by a formula written in the same execution', ({ sheet }) => {
    sheet.getRange('A1:A2').setFormulas([['=2'], ['=1']]);
    expect(() => sheet.getRange('A1:A2').sort(1)).toThrow('was read: Sheet1!A1');
  });
});

describe('Range: filter and metadata', () => {
  contract('Range.createFilter', 'makes the one filter of the sheet', ({ sheet }) => {
    expect(sheet.getRange('A1:C9').createFilter().getRange().getA1Notation()).toBe('A1:C9');
    expect(() => sheet.getRange('D1:E2').createFilter()).toThrow("You can't create a filter in a sheet that already has a filter.");
  });
  contract('Range.getFilter', 'is the filter of its sheet', ({ sheet }) => {
    expect(sheet.getRange('A1').getFilter()).toBeNull();
    sheet.getRange('A1:C9').createFilter();
    expect(sheet.getRange('A1').getFilter()?.getRange().getNumRows()).toBe(9);
  });
  contract('Filter.getRange', 'grows with rows inserted inside', ({ sheet }) => {
    const filter = sheet.getRange('A1:C9').createFilter();
    sheet.insertRowsAfter(4, 2);
    expect(filter.getRange().getA1Notation()).toBe('A1:C11');
  });
  contract('Filter.getColumnFilterCriteria', 'is null for a column that filters nothing, and refuses columns outside', ({ sheet }) => {
    const filter = sheet.getRange('B1:C9').createFilter();
    expect([filter.getColumnFilterCriteria(2), filter.getColumnFilterCriteria(3)]).toEqual([null, null]);
    expect(() => filter.getColumnFilterCriteria(1)).toThrow('Those columns are out of bounds.');
    expect(() => filter.getColumnFilterCriteria(4)).toThrow('Those columns are out of bounds.');
  });
  contract('Filter.remove', 'makes room for another', ({ sheet }) => {
    sheet.getRange('A1:C9').createFilter().remove();
    expect(sheet.getFilter()).toBeNull();
    expect(sheet.getRange('A1:B2').createFilter().getRange().getA1Notation()).toBe('A1:B2');
  });
  contract('Range.addDeveloperMetadata', 'lies on one whole column or row and nowhere else', ({ sheet }) => {
    sheet.getRange('C:C').addDeveloperMetadata('abm', 'accounts.tier');
    sheet.getRange('2:2').addDeveloperMetadata('abm', 'row');
    expect(
      sheet
        .getRange(1, 3, 1000, 1)
        .getDeveloperMetadata()
        .map((entry) => entry.getValue()),
    ).toEqual(['accounts.tier']);
    expect(() => sheet.getRange('C1:C5').addDeveloperMetadata('abm')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
    expect(() => sheet.getRange('C:D').addDeveloperMetadata('abm')).toThrow('arbitrary ranges');
  });
  contract('Range.getDeveloperMetadata', 'moves with its column and goes with it', ({ sheet }) => {
    sheet.getRange('C:C').addDeveloperMetadata('abm', 'x');
    sheet.insertColumnsBefore(1, 1);
    expect(sheet.getRange('D:D').getDeveloperMetadata()).toHaveLength(1);
    sheet.moveColumns(sheet.getRange('D:D'), 1);
    expect(sheet.getRange('A:A').getDeveloperMetadata()).toHaveLength(1);
    sheet.deleteColumn(1);
    expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
  });
});

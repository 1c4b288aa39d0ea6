import { contract } from '../stage';

describe('Range: place', () => {
  contract('Range.getRow', 'is the first row', ({ sheet }) => expect(sheet.getRange('B3:D5').getRow()).toBe(3));
  contract('Range.getColumn', 'is the first column', ({ sheet }) => expect(sheet.getRange('B3:D5').getColumn()).toBe(2));
  contract('Range.getNumRows', 'counts rows', ({ sheet }) => expect(sheet.getRange('B3:D7').getNumRows()).toBe(5));
  contract('Range.getNumColumns', 'counts columns', ({ sheet }) => expect(sheet.getRange('B3:D7').getNumColumns()).toBe(3));
  contract('Range.getLastRow', 'is the last row of the range', ({ sheet }) => expect(sheet.getRange('B3:D7').getLastRow()).toBe(7));
  contract('Range.getLastColumn', 'is the last column of the range', ({ sheet }) => expect(sheet.getRange('B3:D7').getLastColumn()).toBe(4));
  contract('Range.getA1Notation', 'is the name without the sheet', ({ sheet }) => {
    expect(sheet.getRange(28, 27 - 1).getA1Notation()).toBe('Z28');
    sheet.insertColumnsAfter(26, 3);
    expect(sheet.getRange(1, 27, 2, 2).getA1Notation()).toBe('AA1:AB2');
  });
  contract('Range.getSheet', 'is the sheet it lies on', ({ sheet }) => expect(sheet.getRange('A1').getSheet().getName()).toBe('Sheet1'));
  contract('Range.getGridId', 'is the id of its sheet', ({ sheet }) => expect(sheet.getRange('A1').getGridId()).toBe(sheet.getSheetId()));
});

describe('Range: values', () => {
  contract('Range.getValues', 'gives numbers, booleans, text, Dates and empty text for empty cells', ({ sheet }) => {
    sheet.getRange('A1:E1').setValues([[1.5, true, 'x', '2026-03-01', null]]);
    const [[number, truth, text, date, blank]] = sheet.getRange('A1:E1').getValues();
    expect([number, truth, text, blank]).toEqual([1.5, true, 'x', '']);
    expect(date.toISOString()).toBe('2026-02-28T22:00:00.000Z'); // midnight in Helsinki
  });
  contract('Range.getValues', 'refuses the result of a formula written in this execution', ({ host, sheet }) => {
    sheet.getRange('B2').setFormula('=1+1');
    expect(() => sheet.getRange('A1:C3').getValues()).toThrow('the result of a formula written in this execution was read: Sheet1!B2');
    host.beginExecution();
    expect(sheet.getRange('A1:C3').getValues()[1][1]).toBe('');
  });
  contract('Range.getValue', 'is the value of the top left cell', ({ sheet }) => {
    sheet.getRange('A1:B1').setValues([['first', 'second']]);
    expect(sheet.getRange('A1:B1').getValue()).toBe('first');
  });
  contract('Range.setValues', 'refuses data of another size, and then writes nothing', ({ sheet }) => {
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() =>
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4, 5],
      ]),
    ).toThrow('The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.');
    expect(() => sheet.getRange('A1').setValues('x' as never)).toThrow("don't match the method signature");
    expect(sheet.getLastRow()).toBe(0);
  });
  contract('Range.setValues', 'clears with null, undefined and empty text, and keeps the format', ({ sheet }) => {
    const range = sheet
      .getRange('A1:C1')
      .setValues([[1, 2, 3]])
      .setNumberFormat('0.0');
    range.setValues([[null, undefined, '']]);
    expect([range.getValues(), range.getNumberFormats()]).toEqual([[['', '', '']], [['0.0', '0.0', '0.0']]]);
  });
  contract('Range.setValue', 'writes one value to every cell', ({ sheet }) => {
    expect(sheet.getRange('A1:B2').setValue('x').getValues()).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });
  contract('Range.setValue', 'is refused where a validation rejects the value', ({ app, sheet }) => {
    const list = app.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build();
    const cell = sheet.getRange('B2').setDataValidation(list).setValue('yes');
    expect(() => cell.setValue('maybe')).toThrow('The data you entered in cell B2 violates the data validation rules set on this cell.');
    expect(cell.setValue('').getValue()).toBe('');
    sheet.getRange('B3').setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build());
    expect(() => sheet.getRange('B3').setValue(0)).toThrow('B3 violates');
    expect(sheet.getRange('B3').setValue(0.1).getValue()).toBe(0.1);
  });
  contract('Range.clearContent', 'takes values and formulas and leaves formats and notes', ({ sheet }) => {
    const range = sheet
      .getRange('A1:B1')
      .setValues([['x', '=1']])
      .setBackground('#ff0000')
      .setNote('n');
    range.clearContent();
    expect([range.getValues(), range.getFormulas(), range.getBackgrounds()[0][0], range.getNote()]).toEqual([[['', '']], [['', '']], '#ff0000', 'n']);
  });
});

describe('Range: formulas', () => {
  contract('Range.getFormulas', "gives '' where there is no formula", ({ sheet }) => {
    sheet.getRange('A1:B1').setValues([['text', '=SUM(A1,2)']]);
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['', '=SUM(A1,2)']]);
  });
  contract('Range.getFormula', 'is the formula of the top left cell', ({ sheet }) => {
    sheet.getRange('A1').setFormula('=B1');
    expect(sheet.getRange('A1:B2').getFormula()).toBe('=B1');
  });
  contract('Range.setFormulas', "wipes text where the given formula is ''", ({ sheet }) => {
    sheet.getRange('A1').setValue('text');
    expect(
      sheet
        .getRange('A1:B1')
        .setFormulas([['', '=A1']])
        .getFormulas(),
    ).toEqual([['', '=A1']]);
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
  contract('Range.setFormula', 'takes the formula with or without its equals sign', ({ sheet }) => {
    expect(sheet.getRange('A1').setFormula('SUM(B1,1)').getFormula()).toBe('=SUM(B1,1)');
    expect(() => sheet.getRange('A1').setFormula(5 as never)).toThrow("don't match the method signature");
  });
});

describe('Range: what is shown', () => {
  contract(
    'Range.getDisplayValues',
    'shows numbers in the locale and dates in their format',
    ({ sheet }) => {
      sheet
        .getRange('A1:D1')
        .setValues([[1234.5, 0.123, '2026-03-01', false]])
        .setNumberFormats([['#,##0.00', '0.0%', 'd.m.yyyy', 'general']]);
      expect(sheet.getRange('A1:D1').getDisplayValues()).toEqual([['1\u00a0234,50', '12,3%', '1.3.2026', 'EPÄTOSI']]);
    },
    { locale: 'fi_FI' },
  );
  contract('Range.getDisplayValue', 'is what the top left cell shows', ({ sheet }) => {
    expect(
      sheet
        .getRange('A1')
        .setValue(1 / 3)
        .getDisplayValue(),
    ).toBe('0.3333333333');
  });
  contract('Range.getNotes', "gives '' where there is no note", ({ sheet }) => {
    sheet.getRange('B1').setNote('hello');
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['', 'hello']]);
  });
  contract('Range.getNote', 'is the note of the top left cell', ({ sheet }) => expect(sheet.getRange('A1').setNote('x').getNote()).toBe('x'));
  contract('Range.setNotes', 'writes notes, null takes one away', ({ sheet }) => {
    sheet.getRange('A1').setNote('old');
    expect(
      sheet
        .getRange('A1:B1')
        .setNotes([[null, 'new']])
        .getNotes(),
    ).toEqual([['', 'new']]);
  });
  contract('Range.setNote', 'writes one note to every cell', ({ sheet }) =>
    expect(sheet.getRange('A1:B1').setNote('x').getNotes()).toEqual([['x', 'x']]),
  );
  contract('Range.clearNote', 'takes the notes and leaves the values', ({ sheet }) => {
    const cell = sheet.getRange('A1').setValue(1).setNote('x').clearNote();
    expect([cell.getNote(), cell.getValue()]).toEqual(['', 1]);
  });
});

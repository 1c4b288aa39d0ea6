import { contract } from '../stage';

type Range = GoogleAppsScript.Spreadsheet.Range;

describe('Range: number formats', () => {
  contract('Range.getNumberFormats', 'names the default where nothing is set', ({ sheet }) => {
    sheet.getRange('B1').setNumberFormat('0.0%');
    expect(sheet.getRange('A1:B1').getNumberFormats()).toEqual([['0.###############', '0.0%']]);
  });
  contract('Range.getNumberFormat', 'is the format of the top left cell', ({ sheet }) =>
    expect(sheet.getRange('A1').setNumberFormat('0').getNumberFormat()).toBe('0'),
  );
  contract('Range.setNumberFormats', 'sets one format per cell', ({ sheet }) => {
    expect(
      sheet
        .getRange('A1:B1')
        .setNumberFormats([['0', '0%']])
        .getNumberFormats(),
    ).toEqual([['0', '0%']]);
  });
  contract('Range.setNumberFormat', "goes back with 'general' and refuses null", ({ sheet }) => {
    const cell = sheet.getRange('A1').setNumberFormat('0.0').setNumberFormat('general');
    expect(cell.getNumberFormat()).toBe('0.###############');
    expect(() => cell.setNumberFormat(null as never)).toThrow("don't match the method signature");
  });
});

describe('Range: colours', () => {
  contract('Range.getBackgrounds', 'is white where nothing is set', ({ sheet }) => {
    sheet.getRange('A1').setBackground('#F00');
    expect(sheet.getRange('A1:B1').getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
  });
  contract('Range.getBackground', 'is the colour of the top left cell', ({ sheet }) =>
    expect(sheet.getRange('A1').setBackground('red').getBackground()).toBe('#ff0000'),
  );
  contract('Range.setBackgrounds', 'takes null for none', ({ sheet }) => {
    sheet.getRange('A1').setBackground('#123456');
    expect(
      sheet
        .getRange('A1:B1')
        .setBackgrounds([[null, '#00ff00']])
        .getBackgrounds(),
    ).toEqual([['#ffffff', '#00ff00']]);
  });
  contract('Range.setBackground', 'colours every cell and refuses what is no colour', ({ sheet }) => {
    expect(sheet.getRange('A1:B1').setBackground('#00ff00').getBackgrounds()).toEqual([['#00ff00', '#00ff00']]);
    expect(() => sheet.getRange('A1').setBackground('colourful')).toThrow('Invalid color');
  });
  contract('Range.getFontColors', 'is black where nothing is set', ({ sheet }) =>
    expect(sheet.getRange('A1').getFontColors()).toEqual([['#000000']]),
  );
  contract('Range.setFontColors', 'sets one colour per cell', ({ sheet }) => {
    expect(
      sheet
        .getRange('A1:B1')
        .setFontColors([['#111111', null]])
        .getFontColors(),
    ).toEqual([['#111111', '#000000']]);
  });
  contract('Range.setFontColor', 'colours every cell', ({ sheet }) =>
    expect(sheet.getRange('A1').setFontColor('#123456').getFontColors()).toEqual([['#123456']]),
  );
  contract('Range.clearFormat', 'takes all formats and leaves value and note', ({ sheet }) => {
    const cell = sheet.getRange('A1').setValue(1).setNote('n').setBackground('#ff0000').setFontWeight('bold').setNumberFormat('0%').clearFormat();
    expect([cell.getBackground(), cell.getFontWeight(), cell.getNumberFormat(), cell.getValue(), cell.getNote()]).toEqual([
      '#ffffff',
      'normal',
      '0.###############',
      1,
      'n',
    ]);
  });
});

/** one setter for all cells, one for each, two getters: the same rules for every property of the look */
function looks<V>(property: string, usual: V, other: V): void {
  const named = (prefix: string, suffix: string) => `${prefix}${property}${suffix}`;
  const call = (range: Range, method: string, ...args: unknown[]) =>
    (range as unknown as Record<string, (...a: unknown[]) => unknown>)[method](...args);
  contract(`Range.${named('get', '')}`, 'is that of the top left cell', ({ sheet }) => {
    expect(call(sheet.getRange('A1:B2'), named('get', ''))).toBe(usual);
  });
  contract(`Range.${named('get', 's')}`, 'is the usual one where nothing is set', ({ sheet }) => {
    expect(call(sheet.getRange('A1:B1'), named('get', 's'))).toEqual([[usual, usual]]);
  });
  contract(`Range.${named('set', '')}`, 'sets every cell', ({ sheet }) => {
    call(sheet.getRange('A1:B1'), named('set', ''), other);
    expect(call(sheet.getRange('A1:C1'), named('get', 's'))).toEqual([[other, other, usual]]);
  });
  contract(`Range.${named('set', 's')}`, 'sets each cell, and back', ({ sheet }) => {
    call(sheet.getRange('A1:B1'), named('set', ''), other);
    call(sheet.getRange('A1:B1'), named('set', 's'), [[usual === 'general' || usual === 'bottom' ? null : usual, other]]);
    expect(call(sheet.getRange('A1:B1'), named('get', 's'))).toEqual([[usual, other]]);
  });
}

describe('Range: fonts and layout', () => {
  looks('FontWeight', 'normal', 'bold');
  looks('FontStyle', 'normal', 'italic');
  looks('FontSize', 10, 14);
  looks('HorizontalAlignment', 'general', 'center');
  looks('VerticalAlignment', 'bottom', 'top');
  looks('Wrap', false, true);
  contract('Range.setHorizontalAlignment', 'refuses an unknown word', ({ sheet }) =>
    expect(() => sheet.getRange('A1').setHorizontalAlignment('justify' as never)).toThrow("don't match the method signature"),
  );
  contract('Range.setWrap', 'refuses what is no boolean', ({ sheet }) =>
    expect(() => sheet.getRange('A1').setWrap('yes' as never)).toThrow("don't match the method signature"),
  );
  contract('Range.setWrapStrategy', 'WRAP wraps, the others do not', ({ app, sheet }) => {
    expect(sheet.getRange('A1').setWrapStrategy(app.WrapStrategy.WRAP).getWrap()).toBe(true);
    expect(sheet.getRange('A1').setWrapStrategy(app.WrapStrategy.CLIP).getWrap()).toBe(false);
  });
  contract('Range.setWrapStrategies', 'sets each cell', ({ app, sheet }) => {
    const { WRAP, OVERFLOW } = app.WrapStrategy;
    expect(
      sheet
        .getRange('A1:B1')
        .setWrapStrategies([[WRAP, OVERFLOW]])
        .getWraps(),
    ).toEqual([[true, false]]);
  });
});

import { CellFunctions } from '../../local/page/cellFunctions';

/** A script whose functions ask what a custom function may ask, and try what it may not. */
const CODE = `
function onOpen() {}
/** @customfunction */
function WORDS() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  return [PropertiesService.getDocumentProperties().getProperty('lang'), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()].join();
}
/** @customfunction */
function OTHER() { return String(PropertiesService.getDocumentProperties().getProperty('build')); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue('x'); return 'written'; }
/** @customfunction */
function DAY(date) { return Object.prototype.toString.call(date); }
`;

function following(properties: Record<string, string>, locale: 'en_US' | 'fi_FI' = 'en_US'): CellFunctions {
  const cells = new CellFunctions(CODE);
  cells.follow({ locale, timeZone: 'Europe/Helsinki', properties });
  return cells;
}

test('the functions that Sheets would offer, and no other', () => {
  expect(Object.keys(new CellFunctions(CODE).functions).sort()).toEqual(['DAY', 'OTHER', 'WORDS', 'WRITES']);
});

test('language, locale and zone are those of the workbook shown; they follow it', () => {
  const cells = following({ lang: 'fi' }, 'fi_FI');
  expect(cells.functions.WORDS()).toBe('fi,fi_FI,Europe/Helsinki');
  cells.follow({ locale: 'en_US', timeZone: 'America/New_York', properties: {} });
  expect(cells.functions.WORDS()).toBe(',en_US,America/New_York');
  expect(cells.timeZone).toBe('America/New_York');
});

test('nothing else of the workbook is there', () => {
  expect(following({ lang: 'fi', build: '7' }).functions.OTHER()).toBe('null');
});

test('a cell cannot write', () => {
  expect(() => following({}).functions.WRITES()).toThrow(/permission/i);
});

test('a date arrives as a Date', () => {
  expect(following({}).functions.DAY(new Date(0))).toBe('[object Date]');
});

test('before a workbook is shown, calling says so', () => {
  expect(() => new CellFunctions(CODE).functions.WORDS()).toThrow('no workbook is shown yet');
});

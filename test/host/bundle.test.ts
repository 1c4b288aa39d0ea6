import { evaluateHere } from '../../local/host/evaluateHere';
import { createHost, type Host } from '../../local/host/host';
import { loadInNode } from '../../local/host/nodeBundle';
import { loadBundle } from '../../local/host/runBundle';

const CODE = `
var Addon_ = (function () {
  function hidden() { return 1; }
  return {
    roundTrip: function () {
      var sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1:B2').setValues([['x', 5], [new Date(2026, 0, 2), true]]);
      var values = sheet.getRange(1, 1, 2, 2).getValues();
      return JSON.stringify({ isArray: values instanceof Array && values[0] instanceof Array, isDate: values[1][0] instanceof Date, first: values[0] });
    },
  };
})();
function roundTrip() { return Addon_.roundTrip(); }
function now() { return Date.now() + ' ' + new Date().getTime() + ' ' + (new Date() instanceof Date) + ' ' + (Date() === new Date(Date.now()).toString()); }
function other() { return [new Date(5).getTime(), Date.UTC(1970, 0, 2), new Date('1970-01-01T00:00:01Z').getTime()].join(); }
function globalsSeen() { return [typeof URL, typeof setTimeout, typeof TextEncoder, typeof fetch, typeof hostClock_].join(); }
function nodeSeen() { return [typeof process, typeof require, typeof module, typeof Buffer].join(); }
function private_() { return 1; }
var counter = 0;
function count() { return ++counter; }
function echo(value) { return value; }
function kinds(value) { return { date: new Date(1), list: [undefined, 1] }[value]; }
function several() { return { a: [1, null, 'x'], b: { c: true } }; }
function fail() { throw new Error('out of words'); }
function refused() { try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); } catch (e) { return e.name + '|' + e.message + '|' + (e instanceof Error); } }
function missing() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').merge(); }
function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'showSidebar').addToUi(); if (e && e.open) showSidebar(); }
function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>')); }
function onEdit(e) { PropertiesService.getDocumentProperties().setProperty('stale', e.range.getSheet().getName() + e.range.getA1Notation()); }
function DOUBLE(x) { return Array.isArray(x) ? x.map(function (r) { return r.map(function (v) { return v * 2; }); }) : x * 2; }
function SNEAKY() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue(1); }
function CACHED() { return CacheService.getScriptCache().get('x'); }
function LANG() { return PropertiesService.getDocumentProperties().getProperty('lang') + SpreadsheetApp.getActive().getSpreadsheetLocale(); }
function KIND(v) { return Object.prototype.toString.call(v) + (v instanceof Date); }
`;

const LOADERS = {
  'under gas-local': (host: Host, code = CODE) => loadInNode(code, host),
  'in the realm of the caller': (host: Host, code = CODE) => loadBundle(code, host, evaluateHere),
};

describe.each(Object.entries(LOADERS))('the bundle %s', (_, load) => {
  test('arrays and Dates that services hand over are of the script realm', () => {
    expect(JSON.parse(load(createHost()).call('roundTrip') as string)).toEqual({ isArray: true, isDate: true, first: ['x', 5] });
  });
  test('the script sees the clock of the host, and every other way to make a Date is untouched', () => {
    const script = load(createHost({ now: () => 1234 }));
    expect([script.call('now'), script.call('other')]).toEqual(['1234 1234 true true', '5,86400000,1000']);
  });
  test('nothing of the browser is in scope', () => {
    expect(load(createHost()).call('globalsSeen')).toBe('undefined,undefined,undefined,undefined,undefined');
  });
  test('names with a trailing underscore, names inside the bundle and built-ins cannot be called', () => {
    const script = load(createHost());
    for (const name of ['private_', 'hidden', 'Array', 'nothing', 'Addon_'])
      expect(() => script.call(name)).toThrow(`Script function not found: ${name}`);
  });
  test('every call starts with fresh globals', () => {
    const script = load(createHost());
    expect([script.call('count'), script.call('count')]).toEqual([1, 1]);
  });
  test('errors of services are Exceptions of the script, errors of the script come out with their words', () => {
    const script = load(createHost());
    expect(script.call('refused')).toBe('Exception|The starting row of the range is too small.|true');
    expect(() => script.call('fail')).toThrow(new Error('out of words'));
    expect(() => script.call('missing')).toThrow('Range.merge is not in the local host');
  });
  test('global statements may touch no service', () => {
    expect(() => load(createHost(), `${CODE}\nvar zone = Session.getScriptTimeZone();`)).toThrow(
      'You do not have permission to call Session.getScriptTimeZone',
    );
  });
  test('onOpen builds the menu and cannot open a sidebar; a menu item can', () => {
    const host = createHost();
    const script = load(host);
    script.call('onOpen');
    expect(host.ui.menus).toEqual([{ caption: '', addon: true, items: [{ caption: 'Open', functionName: 'showSidebar' }] }]);
    expect(() => script.call('onOpen', { open: true })).toThrow('You do not have permission to call Ui.showSidebar');
    script.call('showSidebar');
    expect(host.ui.sidebar).toEqual({ title: '', html: '<p>' });
  });
  test('onEdit gets the range; with authMode NONE properties are out of reach', () => {
    const host = createHost();
    const script = load(host);
    script.call('onEdit', host.editEvent('Sheet1', 2, 3));
    expect(host.snapshot().properties).toEqual({ stale: 'Sheet1C2' });
    const { AuthMode } = host.globals.ScriptApp as { AuthMode: Record<string, unknown> };
    const notYet = { ...host.editEvent('Sheet1', 2, 3), authMode: AuthMode.NONE };
    expect(() => script.call('onEdit', notYet)).toThrow('You do not have permission');
  });
  test('a cell may read the language and the locale and may not write', () => {
    const host = createHost({ workbook: { ...createHost().snapshot(), properties: { lang: 'fi' } } });
    const script = load(host);
    expect(script.cell('LANG')).toBe('fien_US');
    expect(() => script.cell('SNEAKY')).toThrow('You do not have permission to call Range.setValue');
    expect(() => script.cell('CACHED')).toThrow('You do not have permission to call CacheService.getScriptCache');
    expect(script.call('LANG')).toBe('fien_US');
  });
  test('a custom function gets and gives scalars, Dates and rows of cells', () => {
    const script = load(createHost());
    expect(script.cell('DOUBLE', 4)).toBe(8);
    const doubled = script.cell('DOUBLE', [
      [1, 2],
      [3, 4],
    ]);
    expect(doubled).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(doubled).toBeInstanceOf(Array);
    expect(script.cell('KIND', new Date(5))).toBe('[object Date]true');
    expect(script.cell('echo', undefined)).toBeUndefined();
  });
  test('what google.script.run does not let through fails the call or arrives empty', () => {
    const script = load(createHost());
    expect(script.call('several')).toEqual({ a: [1, null, 'x'], b: { c: true } });
    expect([script.call('kinds', 'date'), script.call('kinds', 'list'), script.call('echo', undefined)]).toEqual([null, [null, 1], null]);
    for (const illegal of [new Date(), new Map(), /x/, () => 1, new Uint8Array(1), { deep: [new Set()] }])
      expect(() => script.call('echo', 'fine', illegal)).toThrow('Failed due to illegal value in property: 1');
  });
});

test('nothing of Node is in scope under gas-local', () => {
  expect(loadInNode(CODE, createHost()).call('nodeSeen')).toBe('undefined,undefined,undefined,undefined');
});

test('a fixed clock stands still at the moment of loading', () => {
  let now = 10;
  const host = createHost({ now: () => now });
  const script = loadInNode(CODE, host, { fixedClock: true });
  now = 20;
  expect(script.call('now')).toBe('10 10 true true');
});

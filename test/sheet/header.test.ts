import { columnOfHeader, tabOfName } from '../../src/sheet/findByName';
import { headerOf } from '../../src/sheet/header';
import { markerOf, markersOf } from '../../src/sheet/marker';
import { TABS } from '../../src/tabs/registry';
import { LANGS } from '../../src/text/lang';
import { tabsText } from '../../src/text/tabs';

describe('the header of a tab', () => {
  test('says what the column is, its unit, an example and who fills it, and ends in the marker', () => {
    const tier = headerOf('accounts', 'en').find((cell) => cell.column === 'tier');
    expect(tier).toEqual({
      column: 'tier',
      text: 'Own tier',
      note: 'Your own A, B or C; blank takes the computed one.\nUnit: text. Example: A\nYou fill this column; the add-on never writes over it.\n[abm:accounts.tier]',
    });
  });

  test('names the plan currency where no currency column stands beside the money', () => {
    const texts = (tab: 'accounts' | 'campaigns') => headerOf(tab, 'en', { currency: 'EUR' }).map((cell) => cell.text);
    expect(texts('accounts')).toContain('Revenue (EUR)');
    expect(texts('campaigns')).toContain('Spend');
    expect(columnOfHeader('accounts', 'Revenue (EUR)')).toBe('revenue');
  });

  test('names the build in the first visible column of an output tab only', () => {
    const build = { number: 7, date: '2026-03-31' };
    const built = (tab: 'health' | 'deals') => headerOf(tab, 'en', { build }).filter((cell) => cell.note.indexOf('Build 7') >= 0);
    expect(built('health').map((cell) => cell.column)).toEqual(['severity']);
    expect(built('deals')).toEqual([]);
  });

  test.each(LANGS)('covers every column of every tab, in %s, with a marker that is read back', (lang) => {
    for (const tab of TABS) {
      const cells = headerOf(tab.id, lang, { currency: 'EUR', build: { number: 1, date: '2026-01-01' } });
      expect(cells.map((cell) => cell.column)).toEqual(tab.columns.map((column) => column.id));
      for (const cell of cells) {
        expect(cell.text).toMatch(/\S/);
        expect(cell.note).not.toMatch(/undefined/);
        expect(cell.note.split('\n').length).toBeGreaterThanOrEqual(4);
        expect(cell.note.endsWith(markerOf({ tab: tab.id, column: cell.column }))).toBe(true);
        expect(markersOf(cell.note)).toEqual([{ tab: tab.id, column: cell.column }]);
      }
    }
  });
});

describe('markers in a note', () => {
  test('are read in the last line first, where people added lines of their own', () => {
    expect(markersOf('[abm:plan.kpi]\nours\n[abm:plan.note]\nmy words')).toEqual([
      { tab: 'plan', column: 'note' },
      { tab: 'plan', column: 'kpi' },
    ]);
  });
  test('are none in a note without one, and text around a marker makes it none', () => {
    expect(markersOf('')).toEqual([]);
    expect(markersOf('see [abm:plan.kpi] there')).toEqual([]);
  });
});

describe('names in any supported language', () => {
  test('find a column, whatever the case and blanks', () => {
    expect(columnOfHeader('accounts', '  liikevaihto ')).toBe('revenue');
    expect(columnOfHeader('accounts', 'Revenue')).toBe('revenue');
    expect(columnOfHeader('accounts', 'Shoe size')).toBeNull();
  });
  test('find a tab', () => {
    expect(tabOfName('Kohdeyritykset')).toBe('accounts');
    expect(tabOfName('account plan')).toBe('account_plan');
    expect(tabOfName('Sheet1')).toBeNull();
  });
  test('name one column of a tab and one tab only', () => {
    for (const tab of TABS)
      for (const lang of LANGS)
        for (const cell of headerOf(tab.id, lang))
          expect([tab.id, cell.text, columnOfHeader(tab.id, cell.text)]).toEqual([tab.id, cell.text, cell.column]);
    for (const tab of TABS) for (const lang of LANGS) expect(tabOfName(tabsText[lang].names[tab.id])).toBe(tab.id);
  });
});

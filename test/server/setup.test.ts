import { TABS } from '../../src/tabs/registry';
import { LANGS } from '../../src/text/lang';
import { tabsText } from '../../src/text/tabs';
import { openTestBook, Refused } from '../support/workbook';

const visible = (lang: 'en' | 'fi') => TABS.filter((tab) => !tab.hidden).map((tab) => tabsText[lang].names[tab.id]);

describe('setting up a workbook', () => {
  test.each(LANGS)('makes every tab in its order, in %s, before the sheets that were there', (lang) => {
    const book = openTestBook();
    const before = book.host.snapshot().sheets.map((sheet) => sheet.name);
    book.setup(lang);
    const sheets = book.host.snapshot().sheets;
    expect(sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name)).toEqual([...visible(lang), ...before]);
    expect(sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name)).toEqual(['_abm', '_abm_in', '_live']);
    expect(book.host.snapshot().properties.lang).toBe(lang);
  });

  test('marks every column twice and hides what only we read', () => {
    const book = openTestBook();
    book.setup();
    for (const tab of TABS) {
      const { sheet, columns } = book.tab(tab.id);
      expect([tab.id, Object.keys(columns)]).toEqual([tab.id, tab.columns.map((column) => column.id)]);
      const marked = sheet.metadata.filter((data) => data.key === 'abm').map((data) => [data.value, data.column]);
      expect(marked).toEqual(tab.columns.map((column) => [`${tab.id}.${column.id}`, columns[column.id]]));
      expect(sheet.metadata).toContainEqual({ key: 'abm.tab', value: tab.id });
      expect(sheet.hiddenColumns ?? []).toEqual(tab.columns.filter((column) => column.hidden).map((column) => columns[column.id]));
      expect(sheet.frozenRows).toBe(tab.head ? tab.head + 1 : 1);
    }
  });

  test('fills in goals, settings and stages to start from', () => {
    const book = openTestBook({ locale: 'fi_FI' });
    book.setup('fi');
    expect(book.tab('goals').values('id')).toContain('account_reach');
    expect(book.tab('settings').cell(book.tab('settings').rowOf('confidence'), 'value').v).toBe(0.95);
    expect(book.tab('stages').rows.length).toBeGreaterThan(5);
  });

  test('keeps tabs as small as they can be: the limit of ten million cells counts empty ones', () => {
    const book = openTestBook();
    book.setup();
    const cells = TABS.map((tab) => book.tab(tab.id).sheet).reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
    expect(cells).toBeLessThan(45_000);
  });

  test('done again changes nothing', () => {
    const book = openTestBook();
    book.setup('fi');
    const before = book.host.snapshot();
    book.host.calls.reset();
    book.call('setup', { lang: null });
    book.call('setup', { lang: 'fi' });
    expect(book.host.snapshot()).toEqual(before);
    expect(book.host.calls.names.filter((name) => /^(Sheet|Range|Spreadsheet)\.(set|insert|delete|add|clear)/.test(name))).toEqual([]);
  });

  test("leaves a sheet of people's that has the name of a tab alone", () => {
    const book = openTestBook();
    const [sheet] = book.host.snapshot().sheets;
    book.host.replaceSheet({ ...sheet, name: 'Plan', cells: { 1: { 1: { v: 'Our summer party' } } } });
    book.setup();
    const sheets = book.host.snapshot().sheets;
    expect(sheets.find((one) => one.name === 'Plan')?.cells).toEqual({ 1: { 1: { v: 'Our summer party' } } });
    expect(book.tab('plan').sheet.name).toBe('Plan 2');
    book.build();
    expect(book.tab('plan').rows.length).toBeGreaterThan(5);
  });

  test("takes a people's tab with our headers as ours, adds what is missing and keeps what they typed", () => {
    const book = openTestBook();
    const [sheet] = book.host.snapshot().sheets;
    book.host.replaceSheet({
      ...sheet,
      name: 'Accounts',
      cells: {
        1: { 1: { v: 'Domain' }, 2: { v: 'Name' }, 3: { v: 'Shoe size' } },
        2: { 1: { v: 'kaskitek.fi' }, 2: { v: 'Kaskitek Oy' }, 3: { v: 43 } },
      },
    });
    book.setup();
    const accounts = book.tab('accounts');
    expect(accounts.columns).toMatchObject({ domain: 1, name: 2 });
    expect(accounts.sheet.cells[2]).toMatchObject({ 1: { v: 'kaskitek.fi' }, 2: { v: 'Kaskitek Oy' }, 3: { v: 43 } });
    expect(Object.keys(accounts.columns)).toHaveLength(TABS.find((tab) => tab.id === 'accounts')?.columns.length ?? 0);
    book.build();
    expect(book.tab('accounts').cell(2, 'id').v).toBe('kaskitek.fi');
  });
});

describe('a workbook of a newer add-on', () => {
  const newer = () => {
    const book = openTestBook();
    book.setup('fi');
    const { rowOf } = book.tab('_abm');
    book.type('_abm', rowOf('layout', 'key'), 'value', "'2");
    return book;
  };
  test('is refused with both numbers, and nothing is written', () => {
    const book = newer();
    const before = book.host.snapshot();
    for (const run of [() => book.build(), () => book.call('setup', { lang: null }), () => book.call('importCancel', { id: 1 })])
      expect(run).toThrow(
        expect.objectContaining({ code: 'newer_layout', message: expect.stringMatching(/rakenne 2, tämä versio tuntee rakenteen 1/) }),
      );
    expect(book.host.snapshot()).toEqual(before);
  });
  test('still says its state, so that the sidebar can tell', () => {
    expect(newer().call('state', {})).toMatchObject({ layout: { workbook: 2, addon: 1 } });
  });
});

describe('one writer at a time', () => {
  test('a lease that runs keeps others out and says for how long; one that has ended does not', () => {
    let now = Date.UTC(2026, 3, 2, 6);
    const book = openTestBook({ now: () => now });
    book.setup();
    const snapshot = book.host.snapshot();
    snapshot.properties.lease = JSON.stringify({ token: 'somebody', expires: now + 4.5 * 60_000 });
    book.host.load(snapshot);
    expect(() => book.build()).toThrow(expect.objectContaining({ code: 'busy', message: expect.stringMatching(/5 min/) }));
    now += 5 * 60_000;
    expect(book.build().changed).toBe(true);
    expect(book.host.snapshot().properties.lease).toBeUndefined();
  });
  test('a document lock held by another script is told as busy too', () => {
    const book = openTestBook();
    book.setup();
    book.host.holdLock(true);
    expect(() => book.build()).toThrow(expect.objectContaining({ code: 'busy' }));
  });
  test('a run whose commit was overtaken writes nothing', () => {
    const book = openTestBook();
    book.setup();
    const { names } = book.host.calls;
    const push = names.push.bind(names);
    let done = false;
    // another run commits after this one has read the state and computed its plan
    names.push = (...added: string[]) => {
      if (!done && added.includes('Range.getFormulas')) {
        done = true;
        book.type('_abm', book.tab('_abm').rowOf('journal', 'key'), 'value', "'done 99");
      }
      return push(...added);
    };
    const rows = book.tab('plan').rows.length;
    expect(() => book.build()).toThrow(Refused);
    expect(book.tab('plan').rows).toHaveLength(rows);
  });
});

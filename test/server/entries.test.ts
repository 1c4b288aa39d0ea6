import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isCallName, wrongReply, wrongRequest } from '../../src/rpc/guards';
import { menuText } from '../../src/text/menu';
import { serverText } from '../../src/text/server';
import { ACCOUNTS, ALL_FILES } from '../support/smallFiles';
import { headerOf, openTestBook } from '../support/workbook';

describe('the menu', () => {
  const items = (lang: 'en' | 'fi') => [
    { caption: menuText[lang].sidebar, functionName: 'showSidebar' },
    { caption: menuText[lang].build, functionName: 'buildPlanFromMenu' },
  ];
  test('is made where nothing else is allowed, in the user’s language', () => {
    const book = openTestBook({ userLocale: 'fi' });
    book.host.calls.reset();
    book.run('onInstall', { authMode: 'NONE' });
    expect(book.host.ui.menus).toMatchObject([{ addon: true, items: items('fi') }]);
    expect(book.host.calls.names.filter((name) => /Properties|Spreadsheet\./.test(name))).toEqual([]);
  });
  test('speaks the workbook’s language where it may be read', () => {
    const book = openTestBook({ userLocale: 'en' });
    book.setup('fi');
    book.run('onOpen', { authMode: 'LIMITED' });
    expect(book.host.ui.menus[0].items).toEqual(items('fi'));
  });
  test('shows the built sidebar as it is', () => {
    const book = openTestBook();
    book.run('showSidebar');
    expect(book.host.ui.sidebar).toEqual({ title: 'ABM plan', html: readFileSync('dist/Sidebar.html', 'utf8') });
  });
  test('builds and says what came out; said again, that nothing changed', () => {
    const book = openTestBook();
    book.setup();
    for (const file of ALL_FILES) book.importFile(file);
    book.run('buildPlanFromMenu');
    book.run('buildPlanFromMenu');
    expect(book.host.ui.toasts.map((toast) => toast.title)).toEqual(['Plan built', 'Plan built']);
    expect(book.host.ui.toasts[0].message).toMatch(/goal/);
    expect(book.host.ui.toasts[1].message).toBe(serverText.en.unchanged);
  });
  test('tells an error in one sentence, never as an exception', () => {
    const book = openTestBook();
    book.setup('fi');
    book.host.faults.failAt(60, { error: 'We’re sorry, a server error occurred.' });
    book.run('buildPlanFromMenu');
    expect(book.host.ui.alerts).toEqual([{ title: serverText.fi.failed, prompt: serverText.fi.refusals.unexpected({}), buttons: expect.anything() }]);
  });
});

describe('an edit', () => {
  const edit = (book: ReturnType<typeof openTestBook>, tab: 'accounts' | 'plan' | 'goals') => {
    const { sheet, headerRow } = book.tab(tab);
    book.host.calls.reset();
    book.run('onEdit', book.host.editEvent(sheet.name, headerRow + 1, 3));
    return book.host.calls.names.filter((name) => /^(Range|Sheet)\.(set|clear|insert)/.test(name));
  };
  test('writes no cell; it notes the tab once, and the next build clears the note', () => {
    const book = openTestBook();
    book.setup('fi');
    expect(edit(book, 'accounts')).toEqual([]);
    edit(book, 'goals');
    edit(book, 'accounts');
    expect(JSON.parse(book.host.snapshot().properties.stale)).toEqual(['accounts', 'goals']);
    expect(book.call('state', {}).stale).toEqual(['Kohdeyritykset', 'Tavoitteet']);
    book.build();
    expect(book.call('state', {}).stale).toEqual([]);
  });
  test('of an output tab or of a sheet that is not ours makes nothing stale', () => {
    const book = openTestBook();
    book.setup();
    edit(book, 'plan');
    book.run('onEdit', book.host.editEvent('Sheet1', 1, 1));
    expect(book.host.snapshot().properties.stale).toBeUndefined();
  });
});

describe('rpc', () => {
  test('knows only the calls on its list: inherited names are none', () => {
    const book = openTestBook();
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'Build', '']) {
      expect([name, isCallName(name)]).toEqual([name, false]);
      expect(book.rpc(name, '{}')).toMatchObject({ ok: false, error: { code: 'unknown_call' } });
    }
  });
  test('names what is wrong with a request, in the user’s language', () => {
    const book = openTestBook({ userLocale: 'fi' });
    const refused = (name: string, json: string) => (book.rpc(name, json) as { error: { code: string; message: string } }).error;
    expect(refused('setup', '{')).toMatchObject({ code: 'bad_request', message: expect.stringMatching(/ei ymmärretty \(JSON\)/) });
    expect(refused('setup', '{"lang": "sv"}').message).toMatch(/lang/);
    expect(refused('build', '[]').message).toMatch(/payload/);
    const header = headerOf(ACCOUNTS);
    const wrong = { tab: 'settings', slice: { ...header.slice, grain: 'year' }, rows: -1, start: '1.1.2026', stated: { spend: 'much' } };
    for (const [part, value] of Object.entries(wrong)) expect(wrongRequest('importBegin', { ...header, [part]: value })).toBe(part);
    for (const tab of ['_abm', '_abm_in', 'plan', 'imports']) expect(wrongRequest('importBegin', { ...header, tab })).toBe('tab');
    const block = { id: 1, first: 0, rows: [['a', 1]], sourceRows: [2] };
    expect(wrongRequest('importBlock', block)).toBeNull();
    expect(wrongRequest('importBlock', { ...block, sourceRows: [] })).toBe('sourceRows');
    expect(wrongRequest('importBlock', { ...block, rows: [['a', 1], ['b']], sourceRows: [2, 3] })).toBe('rows');
    expect(wrongRequest('importBlock', { ...block, rows: [[{ date: '2026-01-01', seconds: 86_400 }]] })).toBe('rows');
    expect(wrongRequest('importBlock', { ...block, rows: [[{ formula: '=x' }]] })).toBe('rows');
  });
  test('gives a code and a sentence for whatever comes in', () => {
    const book = openTestBook({ quick: true });
    fc.assert(
      fc.property(fc.constantFrom('setup', 'importBegin', 'importBlock', 'importComplete', 'importCancel', 'build'), fc.json(), (name, json) => {
        const reply = book.rpc(name, json) as { ok: boolean; error: { code: string; message: string } };
        expect(reply).toMatchObject({ ok: false, error: { code: 'bad_request', message: expect.stringMatching(/\.$/) } });
      }),
      { numRuns: 60 },
    );
  });
  test('hides what an exception said from the sentence and keeps it for a bug report', () => {
    const book = openTestBook();
    book.host.faults.failAt(5, { error: 'secret inner words' });
    const { error } = book.rpc('state', '{}') as { error: { message: string; detail: string } };
    expect(error.message).not.toMatch(/secret/);
    expect(error.detail).toMatch(/secret inner words/);
  });
  test('answers in the shape that clients check', () => {
    const book = openTestBook();
    expect(wrongReply('setup', book.call('setup', { lang: null }))).toBeNull();
    expect(wrongReply('importBegin', book.call('importBegin', headerOf(ACCOUNTS)))).toBeNull();
    expect(wrongReply('importCancel', book.call('importCancel', { id: 1 }))).toBeNull();
    expect(wrongReply('importComplete', book.importFile(ACCOUNTS))).toBeNull();
    expect(wrongReply('build', book.build('2026-03-31', { json: true }))).toBeNull();
    expect(wrongReply('state', book.call('state', {}))).toBeNull();
    expect(wrongReply('build', { number: 1 })).toBe('changed');
    expect(wrongReply('state', null)).toBe('payload');
  });
  test('carries no Date, NaN or undefined', () => {
    const book = openTestBook();
    book.setup();
    for (const file of ALL_FILES) book.importFile(file);
    const text = JSON.stringify(book.build('2026-03-31', { json: true }).json);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z|NaN|undefined/);
  });
});

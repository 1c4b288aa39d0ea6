// The lists for LinkedIn on the built bundle: from the tabs as they stand to the bytes of the file, and back through the importer.
import { readExport } from '../../src/exports/readExport';
import { EVERYTHING, makeList } from '../../src/rpc/listClient';
import type { ListPart, ListRequest } from '../../src/rpc/uploadList';
import { filledBook } from '../support/filledBook';
import { LEADS } from '../support/smallFiles';
import { openTestBook, type TestBook } from '../support/workbook';

const ask = (book: TestBook, more: Partial<ListRequest> = {}): ListPart =>
  book.call('uploadList', { ...EVERYTHING, list: 'companies', first: 0, ...more });
const linesOf = ({ text }: { text: string }): string[] => text.split('\r\n').slice(1, -1);

describe('companies', () => {
  const book = filledBook();
  book.build();

  test('every target account is a row of the template', () => {
    const { file, rows, bytes, text, next, sizes } = ask(book);
    expect([file, rows, next, sizes]).toEqual(['linkedin-companies-2026-04-02.csv', 3, null, ['too_few']]);
    expect(text).toBe(
      [
        'companyname,companywebsite,companyemaildomain,linkedincompanypageurl,stocksymbol,industry,city,state,companycountry,zipcode',
        'Kaskitek,kaskitek.fi,kaskitek.fi,,,,Tampere,,,',
        'Savumetsä,savumetsa.fi,savumetsa.fi,,,,Kuopio,,,',
        'Rantavalssi,,,,,,Raahe,,,',
        '',
      ].join('\r\n'),
    );
    expect(bytes).toBe(Buffer.byteLength(text, 'utf8'));
  });
  test('tiers and products that people typed, regions and stages of the build choose', () => {
    const own = filledBook();
    const accounts = own.tab('accounts');
    own.type('accounts', accounts.rowOf('0112038-9'), 'tier', 'A');
    own.type('accounts', accounts.rowOf('savumetsa.fi'), 'products', 'Service, Robot cell');
    own.build();
    const names = (more: Partial<ListRequest>) => linesOf(ask(own, more)).map((line) => line.split(',')[0]);
    expect(names({ tiers: ['A'] })).toEqual(['Kaskitek']);
    expect(names({ regions: ['Kuopio', 'Raahe'] })).toEqual(['Savumetsä', 'Rantavalssi']);
    expect(names({ product: 'robot cell' })).toEqual(['Kaskitek', 'Rantavalssi']);
    expect(ask(own, { product: 'robot cell' }).leftOut).toEqual([{ reason: 'owns_product', count: 1 }]);
    const { choices } = ask(own, { first: null });
    expect(choices.products).toEqual([
      { value: 'Robot cell', count: 1 },
      { value: 'Service', count: 1 },
    ]);
    const [stage] = choices.stages;
    expect(names({ stages: [stage.value] })).toHaveLength(stage.count);
    expect(choices.stages.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });
  test('asking writes nothing', () => {
    const before = JSON.stringify(book.host.snapshot());
    ask(book);
    ask(book, { list: 'contacts' });
    expect(JSON.stringify(book.host.snapshot())).toBe(before);
  });
  test('in a workbook without our tabs it says what to do', () => {
    expect(() => ask(openTestBook())).toThrow(/no_tab/);
  });
});

describe('contacts', () => {
  test('only who gave consent, and whoever withdrew it among the leads is out', () => {
    const book = filledBook();
    const list = ask(book, { list: 'contacts' });
    expect(linesOf(list)).toEqual(['anna.ahti@kaskitek.fi,Anna,Ahti,Tuotantojohtaja,Kaskitek,,']);
    expect(list.leftOut).toEqual([
      { reason: 'no_account', count: 1 },
      { reason: 'no_consent', count: 1 },
      { reason: 'withdrawn', count: 1 },
    ]);
    book.type('leads', book.tab('leads').rowOf('L1'), 'consent', 'No');
    expect(ask(book, { list: 'contacts' }).rows).toBe(0);
    expect(LEADS.fields).toContain('consent');
  });
  test('words of the consent column count in any language of the add-on', () => {
    const book = filledBook({ lang: 'fi', locale: 'fi_FI' });
    expect(ask(book, { list: 'contacts' }).rows).toBe(1);
    book.type('people', book.tab('people').rowOf('anna.ahti@kaskitek.fi'), 'consent', 'Ei');
    expect(ask(book, { list: 'contacts' }).leftOut).toContainEqual({ reason: 'withdrawn', count: 2 });
  });
  test('titles choose', () => {
    expect(ask(filledBook(), { list: 'contacts', titles: ['johtaja'] }).rows).toBe(1);
    expect(ask(filledBook(), { list: 'contacts', titles: ['CFO'] }).leftOut).toContainEqual({ reason: 'other_title', count: 3 });
  });
});

describe('a long list', () => {
  const big = openTestBook({ quick: true });
  big.setup();
  big.importFile({
    tab: 'accounts',
    fields: ['name', 'domain', 'industry', 'city', 'country'],
    data: Array.from({ length: 4000 }, (_, i) => [
      i === 7 ? '=HYPERLINK("http://x")' : `Yritys ${i}, "Ö" ${'pitkä nimi '.repeat(7)}Oy`,
      `yritys-${i}.example`,
      'Koneiden, laitteiden ja robottien valmistus sekä huolto teollisuuden yrityksille pohjoisessa Suomessa',
      'Pitkänimisen maakunnan pitkänimisin ja laajin kunta monine kylineen, taajamineen ja yrityksineen',
      i === 8 ? 'Atlantis' : 'Suomi',
    ]),
  });

  test('comes in pieces that join to one file, which the importer knows as the template', async () => {
    const pieces: number[] = [];
    const list = await makeList(
      async (name, payload) => {
        const part = big.call(name, payload);
        pieces.push((part as ListPart).text.length);
        return part;
      },
      { ...EVERYTHING, list: 'companies' },
      'en',
    );
    expect(pieces.length).toBeGreaterThan(1);
    for (const length of pieces) expect(length).toBeLessThan(1_001_000);
    expect([list.rows, list.sizes]).toEqual([4000, []]);
    expect(list.bytes).toBe(Buffer.byteLength(list.text, 'utf8'));
    expect(list.notes).toEqual([
      { note: 'sign_removed', count: 1 },
      { note: 'shortened', count: 4000 },
      { note: 'country_unknown', count: 1 },
    ]);
    expect(list.text).not.toMatch(/(^|,|\n)"?[=+\-@]/m);

    const read = await readExport({ name: list.file, bytes: new TextEncoder().encode(list.text), lang: 'en' });
    const [table] = read.tables;
    expect([table.format, table.tab, table.rows.length, table.warnings]).toEqual(['linkedin_company_template', 'accounts', 4000, []]);
    expect(table.fields).toEqual(['name', 'domain', 'industry', 'city', 'country']);
    expect(table.rows[0]).toEqual([
      expect.stringMatching(/^Yritys 0, "Ö" pitkä/),
      'yritys-0.example',
      expect.stringMatching(/^Koneiden/),
      expect.stringMatching(/^Pitkä/),
      'FI',
    ]);
  });
  test('is not joined from two states of the tabs', async () => {
    let calls = 0;
    const list = makeList(
      async (name, payload) => {
        calls++;
        if (calls === 2) big.type('accounts', big.tab('accounts').rows[0], 'name', 'Aivan toinen nimi Oy');
        return big.call(name, payload);
      },
      { ...EVERYTHING, list: 'companies' },
      'en',
    );
    await expect(list).rejects.toThrow('The tabs changed while the list was being made. Make it again.');
  });
});

test('a list of contacts comes back through the importer', async () => {
  const book = filledBook();
  const list = await makeList(async (name, payload) => book.call(name, payload), { ...EVERYTHING, list: 'contacts' }, 'fi');
  const [table] = (await readExport({ name: list.file, bytes: new TextEncoder().encode(list.text), lang: 'fi' })).tables;
  expect([table.format, table.tab, table.rows]).toEqual([
    'linkedin_contact_template',
    'people',
    [['Anna Ahti', 'Tuotantojohtaja', 'Kaskitek', 'anna.ahti@kaskitek.fi']],
  ]);
});

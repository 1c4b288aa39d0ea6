import { ACCOUNTS_TEXT, codes, column, fieldOf, read, utf8, windows1252 } from '../fixtures';

describe('account list', () => {
  test('Finnish: semicolons, 8-bit letters, decimal comma, thousands of euros', async () => {
    const table = await read('yritykset.csv', windows1252(ACCOUNTS_TEXT));
    expect(table).toMatchObject({
      format: 'account_list',
      vendor: 'list',
      tab: 'accounts',
      encoding: 'windows-1252',
      delimiter: ';',
      locale: 'fi',
      currency: 'EUR',
      period: { start: null, end: null },
      sums: { employees: 2520, revenue: 111111070 },
      warnings: [],
      questions: [],
    });
    expect(table.fields).toEqual(['name', 'business_id', 'domain', 'industry', 'employees', 'revenue', 'city', 'country', 'email', 'phone']);
    expect(table.rows).toEqual([
      ['Oy Åvik Ab', '9000001-5', 'avik.example', 'Metalli', 120, 12345670, 'Vaasa', 'Suomi', 'info@avik.example', '+358 00 555 1'],
      ['Jäälä Oy', '00123', 'jaala.example', 'Puu', 2400, 98765400, 'Oulu', 'Suomi', null, null],
    ]);
  });
  test.each([
    ['UTF-8, commas, CRLF', utf8('Nimi,Verkkosivut,Osoite\r\nOy A Ab,https://a.example,Tie 1\r\n', { bom: true }), ['Oy A Ab', 'a.example']],
    ['another register', utf8('Yrityksen nimi;Y-tunnus;Kotipaikka\nA Oy;0112038-9;Lahti\n'), ['A Oy', '0112038-9', 'Lahti']],
    [
      '8-bit register columns',
      windows1252(
        'y-tunnus;nimi;katuosoite;postinumero;postitoimipaikka;maa;sähköpostiosoite;puhelin\n0112038-9;Ä Oy;Tie 1;00100;Helsinki;Suomi;a@a.example;010\n',
      ),
      ['Ä Oy', '0112038-9', 'Helsinki', 'Suomi', 'a@a.example', '010'],
    ],
    [
      'template of LinkedIn',
      utf8('companyname,companywebsite,companyemaildomain,industry,city\nA,http://a.example,a.example,Metal,Lahti\n'),
      ['A', 'a.example', 'Metal', 'Lahti'],
    ],
    ['a trailing separator', utf8('Nimi;WWW;\nA Oy;a.example;\n'), ['A Oy', 'a.example']],
  ])('%s', async (_, bytes, row) => {
    expect((await read('lista.csv', bytes)).rows[0]).toEqual(row);
  });
  test('English with decimal points; telephone numbers lose only the guard of the tool', async () => {
    const text =
      'Company,Website,# Employees,Industry,Company City,Company Country,Company Phone,Annual Revenue\nA,http://www.a.example,51,Metal,Lahti,Finland,\'+358 00 555,1200000\nB,,1,,,,"",\n';
    const table = await read('apollo.csv', utf8(text));
    expect(column(table, 'phone')).toEqual(['+358 00 555', null]);
    expect(column(table, 'revenue')).toEqual([1200000, null]);
    expect(fieldOf(table, 'Company')).toBe('name');
  });
  test('an ambiguous thousand is one question; the semicolon suggests the comma', async () => {
    const text = 'Company;Website;Annual Revenue\nA;a.example;1.234\n';
    const table = await read('list.csv', utf8(text));
    expect(table.questions).toMatchObject([
      {
        id: 'decimal_mark',
        standard: 'comma',
        choices: [
          { id: 'point', text: '1.234 (decimal point)' },
          { id: 'comma', text: '1234 (decimal comma)' },
        ],
      },
    ]);
    expect(column(table, 'revenue')).toEqual([1234]);
    expect(column(await read('list.csv', utf8(text), { answers: { decimal_mark: 'point' } }), 'revenue')).toEqual([1.234]);
  });
  test('text that looks like a formula, a date or a number stays text', async () => {
    const names = ['=1+1', '+A', '-B', '@C', '2-10', '1E5', '00123', '\t=D', '12.5'];
    const text = ['Nimi;Y-tunnus;Toimiala', ...names.map((name) => `"${name}";1;${name}`)].join('\n');
    const table = await read('lista.csv', utf8(text));
    expect(column(table, 'name')).toEqual(names);
    expect(column(table, 'industry')).toEqual(names);
  });
  test('a size band is no number of employees', async () => {
    const table = await read('lista.csv', utf8('Nimi;Henkilöstö\nA Oy;51-200\nB Oy;12\n'));
    expect(column(table, 'employees')).toEqual([null, 12]);
    expect(table.warnings).toEqual([
      { code: 'unreadable_number', row: 2, message: 'Row 2, “Henkilöstö”: “51-200” is not a number; the cell was left blank.' },
    ]);
  });
  test('a list of people is no account list', async () => {
    const table = await read('people.csv', utf8('First name,Last name,Company name,City,Email\nA,B,C,D,e@e.example\n'));
    expect([table.format, table.rows]).toEqual(['contact_list', [['A B', 'C', 'e@e.example']]]);
  });
  test('a duplicate header: the first column counts', async () => {
    const table = await read('lista.csv', utf8('Nimi;Kotipaikka;Kotipaikka\nA Oy;Lahti;Kotka\n'));
    expect(column(table, 'city')).toEqual(['Lahti']);
    expect(table.columns.map(({ field }) => field)).toEqual(['name', 'city', null]);
    expect(codes(table)).toEqual(['duplicate_header']);
  });
});

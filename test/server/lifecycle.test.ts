// Definitions, Lifecycle, Economics and the computed columns of Leads in a workbook as people have it.
import { ACCOUNTS, PEOPLE } from '../support/smallFiles';
import { openTestBook, type TestBook, type TestFile } from '../support/workbook';

const LEADS: TestFile = {
  tab: 'leads',
  fields: ['id', 'name', 'company', 'email', 'created', 'source', 'consent', 'owner'],
  data: [['L1', 'Anna Ahti', 'Kaskitek Oy', 'anna.ahti@kaskitek.fi', { date: '2026-03-02' }, 'LinkedIn', 'yes', 'Maija']],
};
const TOUCHES: TestFile = {
  tab: 'touches',
  start: '2026-03-05',
  end: '2026-03-05',
  fields: ['id', 'at', 'name', 'email', 'direction', 'kind', 'channel'],
  data: [['t1', { date: '2026-03-05' }, 'Anna Ahti', 'anna.ahti@kaskitek.fi', 'in', 'reply', 'Email']],
};
const filled = (lang: 'en' | 'fi'): TestBook => {
  const book = openTestBook({ quick: true, locale: lang === 'fi' ? 'fi_FI' : 'en_US' });
  book.setup(lang);
  for (const file of [ACCOUNTS, PEOPLE, LEADS, TOUCHES]) book.importFile(file);
  book.type('settings', book.tab('settings').rowOf('definitions_on'), 'value', lang === 'fi' ? 'Kyllä' : 'Yes');
  return book;
};
const lead = (book: TestBook, column: string) => book.tab('leads').cell(book.tab('leads').rowOf('L1'), column).v ?? '';
const typeSetting = (book: TestBook, id: string, value: string) => book.type('settings', book.tab('settings').rowOf(id), 'value', value);

test('a reply makes an MQL by the definition, and Leads says what an SQL still lacks (#21)', () => {
  const book = filled('en');
  book.build();
  expect([lead(book, 'lifecycle'), lead(book, 'lacks')]).toEqual(['Marketing qualified (MQL)', 'SQL: 4 BANT answers, acceptance by sales']);
});

test('the signals are words of the language, and Health names a word that is none', () => {
  const book = filled('fi');
  expect(book.tab('settings').cell(book.tab('settings').rowOf('mql_signals'), 'value').v).toMatch(/^Lataus, Tapahtuma, Vastaus/);
  typeSetting(book, 'mql_signals', 'Lataus; lomake');
  book.build();
  expect([lead(book, 'lifecycle'), lead(book, 'lacks')]).toEqual(['Liidi', 'MQL: 1 merkki']);
  typeSetting(book, 'mql_signals', 'Lataus, Hymy');
  book.build();
  expect(lead(book, 'lifecycle')).toBe('Markkinointivalmis (MQL)');
  expect(book.tab('health').values('message').join('\n')).toMatch(/'Lataus, Hymy' ei kelpaa/);
});

test('a late lead is named with its owner in Lifecycle, coloured in Leads, and gone once sales has acted (#46)', () => {
  const book = filled('en');
  book.type('leads', book.tab('leads').rowOf('L1'), 'handed_over', 46_090); // 9 March 2026
  book.build();
  const rows = book.tab('lifecycle');
  const late = rows.rowOf('late:L1');
  expect(['what', 'owner', 'state'].map((column) => rows.cell(late, column).v)).toEqual([
    'Anna Ahti, Kaskitek Oy',
    'Maija',
    '▲ late: 16 working days',
  ]);
  expect([lead(book, 'follow_up'), lead(book, 'follow_up_code')]).toEqual(['▲ late: 16 working days', 'late']);
  book.type('lifecycle', late, 'note', 'called twice');
  book.type('leads', book.tab('leads').rowOf('L1'), 'acted', 46_112);
  book.build();
  const after = book.tab('lifecycle');
  // people's note keeps its row, at the end
  expect(after.cell(after.rowOf('late:L1'), 'note').v).toBe('called twice');
  expect(after.rowOf('late:L1')).toBe(after.rows[after.rows.length - 1]);
  expect(lead(book, 'follow_up')).toBe('');
});

test('both tabs are written once: a build done again changes nothing', () => {
  const book = filled('en');
  expect(book.build().changed).toBe(true);
  expect(book.tab('economics').values('id')).toEqual(
    expect.arrayContaining(['group:cost', 'cost:sql_cost', 'group:rules', 'rule:open', 'foot:rules']),
  );
  expect(book.build().changed).toBe(false);
});

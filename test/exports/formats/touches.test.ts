import { choiceWords } from '../../../src/tabs/choices';
import { tabsText } from '../../../src/text/tabs';
import { codes, column, read, TOUCHES_TEXT, utf8 } from '../fixtures';

const NAME = 'activities.csv';

describe('touches', () => {
  test('one row is one touch; deliveries and bounces are counted and left out', async () => {
    const table = await read(NAME, utf8(TOUCHES_TEXT));
    expect(table).toMatchObject({
      format: 'touches',
      vendor: 'activities',
      tab: 'touches',
      period: { start: '2026-03-24', end: '2026-03-25' },
      sourceRows: [2, 3, 5],
    });
    expect(table.warnings).toEqual([
      { code: 'rows_left_out', message: '1 row is of another kind (“Event type”: Hard bounce) and was left out.' },
      { code: 'unreadable_choice', row: 6, message: expect.stringContaining('“Teleport”') },
      { code: 'row_without_key', row: 6, message: expect.stringContaining('Row 6') },
    ]);
  });
  test('the direction follows from the kind where no column says it', async () => {
    const table = await read(NAME, utf8(TOUCHES_TEXT));
    expect(column(table, 'kind')).toEqual(['send', 'open', 'download']);
    expect(column(table, 'direction')).toEqual(['out', 'in', 'in']);
    expect(column(table, 'name')).toEqual(['Anna Ahti', 'Anna Ahti', 'Anna Ahti']);
  });
  test('a column of directions is believed, blanks in it follow from the kind', async () => {
    const table = await read(NAME, utf8('Date,Type,Email,Direction\n2026-03-01,Call,a@a.example,Inbound\n2026-03-02,Call,a@a.example,\n'));
    expect(column(table, 'direction')).toEqual(['in', 'out']);
  });
  test('an id of its own is kept', async () => {
    expect(column(await read(NAME, utf8(TOUCHES_TEXT)), 'id')).toEqual(['e-1', 'e-2', 'e-4']);
  });
  test('else the id says what happened: vendor, person, moment, kind, content', async () => {
    const text =
      'Aika;Tapahtuma;Sähköposti;Yritys;Sisältö\n' +
      '3.1.2026 10.05;Klikkaus;Anna@rivitie.example;Rivitie;Opas\n3.1.2026;Lataus;;Rivitie Oy;Opas\n3.1.2026;Lataus;;Rivitie Oy;Opas\n3.1.2026 10.05;Klikkaus;anna@rivitie.example;Rivitie;Opas\n';
    const table = await read(NAME, utf8(text.replace('Aika', 'Ajankohta')));
    expect(column(table, 'id')).toEqual([
      'activities|anna@rivitie.example|2026-01-03T10:05:00|click|Opas',
      'activities|rivitie oy|2026-01-03|download|Opas',
      'activities|rivitie oy|2026-01-03|download|Opas|2',
      'activities|anna@rivitie.example|2026-01-03T10:05:00|click|Opas',
    ]);
  });
  test('date and time in two columns', async () => {
    const table = await read(NAME, utf8('Date,Time,Activity type,Contact,Company\n2026-03-01,14:05,Phone call,A B,R Oy\n'));
    expect(column(table, 'at')).toEqual([{ date: '2026-03-01', seconds: 50700 }]);
  });
  test('every word of the workbook, in every language, is understood', async () => {
    for (const lang of ['en', 'fi'] as const) {
      const words = choiceWords('touch', lang);
      const text = `Date,Touch,Email\n${words.map((word) => `2026-03-01,${word},a@a.example`).join('\n')}\n`;
      const table = await read(NAME, utf8(text));
      expect([codes(table), column(table, 'kind')]).toEqual([[], Object.keys(tabsText.en.choices.touch)]);
    }
  });
});

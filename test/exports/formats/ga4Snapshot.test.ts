import { readExport } from '../../../src/exports/readExport';
import { read, utf8 } from '../fixtures';
import { GA4_LAYOUTS } from '../layouts/ga4';

const { name, bytes } = GA4_LAYOUTS.find(({ tables }) => tables !== undefined)!;

describe('a Google Analytics snapshot: many tables in one file', () => {
  test('each is seen with its own header, period and sums, known measures or not', async () => {
    const { unplaced = [] } = await readExport({ name, bytes, lang: 'en', look: true });
    expect(unplaced.map(({ columns, sums }) => [columns[0].header, sums])).toEqual([
      ['Nth day', {}],
      ['Nth day', { new_users: 16 }],
      ['First user primary channel group (Default Channel Group)', { new_users: 16 }],
      ['Country', {}],
      ['Page title and screen class', { views: 61 }],
      ['Event name', { event_count: 91 }],
      ['Event name', {}],
      ['Nth day', {}],
      ['Session primary channel group (Default Channel Group)', { sessions: 29 }],
      ['Nth day', { sessions: 38 }],
      ['First user source / medium', {}],
      ['Session source / medium', { sessions: 29 }],
      ['City', {}],
      ['Language', {}],
      ['Browser', {}],
      ['Device category', {}],
      ['Platform', {}],
      ['Nth day', { event_count: 131 }],
    ]);
    for (const { period } of unplaced) expect(period).toEqual({ start: '2026-01-01', end: '2026-03-31' });
  });
  test('the offset `0000` is text, no date and no number', async () => {
    const { unplaced = [] } = await readExport({ name, bytes, lang: 'en', look: true });
    expect(unplaced[0].rows[0][0]).toBe('0000');
  });
  test('landing pages among them are imported, the others are counted', async () => {
    const text = `${new TextDecoder().decode(bytes)}# Start date: 20260101\n# End date: 20260331\nLanding page,Sessions\n/,7\n`;
    const file = await readExport({ name, bytes: utf8(text), lang: 'en' });
    expect([file.tables.map(({ tab, sums }) => [tab, sums]), file.unplaced?.length]).toEqual([[['pages', { sessions: 7 }]], 18]);
    expect(file.tables[0].warnings.map(({ code }) => code)).toEqual(['tables_left_out']);
  });
});

test('names that begin with # are names: a list is not cut up at them', async () => {
  const table = await read('l.csv', utf8('Nimi;Toimiala\n#1 Konsultit Oy;Palvelu\n# Ristikko Oy;Puu\nA Oy;Puu\n'));
  expect(table.rows).toHaveLength(3);
});
test('a company that is called Segment is a company', async () => {
  const rows = ['Customer Segment', 'A'].map((company) => `${company},7,1,2,3,4`);
  const table = await read('c_2026-03-31.csv', utf8(`Company,Impressions,Clicks,Visits,Engagements,Organic engagements\n${rows.join('\n')}\n`));
  expect(table.rows).toHaveLength(2);
});

import fc from 'fast-check';
import { mappableFields } from '../../src/exports/mapping/baseFormats';
import { headerSignature } from '../../src/exports/mapping/headerSignature';
import { likeness } from '../../src/exports/mapping/likeness';
import type { Answers, Mapping } from '../../src/exports/mapping/types';
import { codes, column, read, refusal, utf8 } from './fixtures';

const TEXT = 'Asiakasfirma;Bisnesnumero;Nettisivu;Firman liikevaihto\nRivitie Oy;0112038-9;www.rivitie.example;1 200,5\nOksala Oy;;;800\n';
const offer = async (text = TEXT) => {
  const { offer: found, code } = await refusal('x.csv', utf8(text));
  expect(code).toBe('unknown_table');
  return found!;
};
const answersFor = async (mapping: Mapping): Promise<Answers> => ({ [(await offer()).question]: mapping });

describe('an unknown table', () => {
  test('is offered with its headers, some rows and the tabs that it could fill, the most alike first', async () => {
    const found = await offer();
    expect(found).toMatchObject({ headerRow: 1, headers: ['Asiakasfirma', 'Bisnesnumero', 'Nettisivu', 'Firman liikevaihto'] });
    expect(found.sample[1]).toEqual(['Oksala Oy', '', '', '800']);
    expect(found.candidates[0]).toMatchObject({ tab: 'accounts', columns: { 'Firman liikevaihto': 'revenue' } });
    expect(found.candidates.every(({ tab }) => mappableFields(tab).length > 0)).toBe(true);
    expect(found.candidates[0].missing).toEqual([]); // Nettisivu names the row
  });
  test('what a tab needs and nobody found is named', async () => {
    const found = await offer('Mediakulu;Selitys\n10,5;lehti\n');
    expect(found.candidates[0]).toMatchObject({ tab: 'costs', columns: { Mediakulu: 'media', Selitys: 'note' }, missing: [['month']] });
  });
  test('is read once a person has said which column is which', async () => {
    const columns = { Asiakasfirma: 'name', Bisnesnumero: 'business_id', 'Firman liikevaihto': 'revenue' };
    const table = await read('x.csv', utf8(TEXT), { answers: await answersFor({ tab: 'accounts', columns }) });
    expect(table).toMatchObject({ format: 'mapped', vendor: 'table', tab: 'accounts', sums: { revenue: 2000.5 } });
    expect(table.columns.map(({ field }) => field)).toEqual(['name', 'business_id', null, 'revenue']);
    expect(table.rows).toEqual([
      ['Rivitie Oy', '0112038-9', 1200.5],
      ['Oksala Oy', null, 800],
    ]);
  });
  test('is known again next time: other rows, other order, other case of the same headers', async () => {
    const answers = await answersFor({ tab: 'accounts', columns: { Asiakasfirma: 'name', Nettisivu: 'domain' } });
    const again = 'NETTISIVU;asiakasfirma;Firman liikevaihto;Bisnesnumero\nhttps://kanto.example;Kanto Oy;1;2\n';
    const table = await read('y.csv', utf8(again), { answers });
    expect([column(table, 'name'), column(table, 'domain')]).toEqual([['Kanto Oy'], ['kanto.example']]);
  });
  test('one more column is another table and is asked anew', async () => {
    const answers = await answersFor({ tab: 'accounts', columns: { Asiakasfirma: 'name' } });
    const more = TEXT.replace('liikevaihto\n', 'liikevaihto;Uusi\n');
    expect((await refusal('x.csv', utf8(more))).offer?.question).not.toBe(Object.keys(answers)[0]);
  });
  test('two such tables never push one another aside: the slice bears the signature', async () => {
    const text = 'Mainos;Rahaa;Silmäparit\nOpas;10,5;300\n';
    const { question } = await offer(text);
    const mapping = { tab: 'campaigns', columns: { Mainos: 'campaign', Rahaa: 'spend', Silmäparit: 'impressions' }, vendor: 'Lehti' } as const;
    const table = await read('m_2026-01-01_2026-01-31.csv', utf8(text), { answers: { [question]: mapping } });
    expect(table.slice).toEqual({ report: 'mapped', adAccount: question.slice('mapping:'.length), level: 'campaign', grain: 'total' });
    expect(table).toMatchObject({ vendor: 'Lehti', sums: { spend: 10.5, impressions: 300 }, period: { start: '2026-01-01', end: '2026-01-31' } });
  });
  test('two columns for one field: first and last name, day and time', async () => {
    const text = 'Etu;Suku;Paikka;Mitä;Milloin tapahtui;Tunti ja minuutti\nAnna;Ahti;Rivitie;Lataus;3.1.2026;10.05\n';
    const { question } = await offer(text);
    const columns = { Etu: 'name', Suku: 'name', Paikka: 'company', Mitä: 'kind', 'Milloin tapahtui': 'at', 'Tunti ja minuutti': 'at' };
    const table = await read('t.csv', utf8(text), { answers: { [question]: { tab: 'touches', columns } } });
    expect([column(table, 'name'), column(table, 'at'), column(table, 'direction')]).toEqual([
      ['Anna Ahti'],
      [{ date: '2026-01-03', seconds: 36300 }],
      ['in'],
    ]);
  });
  test('a known table is read as the person says, where the person has said so', async () => {
    const text = 'Nimi;Toimiala\nA Oy;Puu\n';
    const answers = { [`mapping:${headerSignature(['Nimi', 'Toimiala'])}`]: { tab: 'accounts', columns: { Toimiala: 'name' } } } as const;
    expect(column(await read('x.csv', utf8(text), { answers }), 'name')).toEqual(['Puu']);
  });
  test.each([
    ['no mapping', 'accounts'],
    ['a tab that files do not fill', { tab: 'settings', columns: { Asiakasfirma: 'name' } }],
    ['no column', { tab: 'accounts', columns: {} }],
    ['columns that are none', { tab: 'accounts', columns: { Nowhere: 'name' } }],
  ])('%s: the table stays unknown', async (_, answer) => {
    const answers = { [(await offer()).question]: answer } as Answers;
    await expect(read('x.csv', utf8(TEXT), { answers })).rejects.toMatchObject({ code: 'unknown_table' });
  });
  test('a mapping without the column that names the row finds no row', async () => {
    const answers = await answersFor({ tab: 'accounts', columns: { 'Firman liikevaihto': 'revenue' } });
    await expect(read('x.csv', utf8(TEXT), { answers })).rejects.toMatchObject({ code: 'no_rows' });
  });
  test('a known table that lacks a column can be explained too', async () => {
    const error = await refusal('d.csv', utf8('Deal Stage,Amount,Close Date,Deal owner\nOpen,5,2026-01-02,A\n'));
    expect([error.code, error.offer?.candidates[0].tab]).toEqual(['missing_column', 'deals']);
  });
  test('the fields of a tab are what files may fill', () => {
    expect(mappableFields('costs')).toEqual(['month', 'of', 'media', 'work', 'tools', 'agency', 'currency', 'note']);
    expect(mappableFields('settings')).toEqual([]);
  });
  test('its warnings are those of any table', async () => {
    const answers = await answersFor({ tab: 'accounts', columns: { Asiakasfirma: 'name', Bisnesnumero: 'employees' } });
    expect(codes(await read('x.csv', utf8(TEXT), { answers }))).toEqual(['unreadable_number']);
  });
});

describe('how alike two names are', () => {
  test('by the pairs of letters that they share', () => {
    expect(likeness('clicks', 'link clicks')).toBeCloseTo(14 / 19, 10);
    expect(likeness('mainos', 'domain')).toBeCloseTo(6 / 14, 10);
    expect(likeness('reach', 'budget')).toBe(0);
  });
  test('it is symmetric, between 0 and 1, and 1 for equal names', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});

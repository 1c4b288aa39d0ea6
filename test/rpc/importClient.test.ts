import fc from 'fast-check';
import type { ReadFile, ReadTable, Value } from '../../src/exports/types';
import type { Calls, ImportSummary } from '../../src/rpc/contract';
import { blockFrom, type Call, importTable } from '../../src/rpc/importClient';

const rowsOf = (count: number): Value[][] => Array.from({ length: count }, (_, i) => [`Company ${i}`, i]);

function tableOf(rows: Value[][]): ReadTable {
  return {
    format: 'company_engagement',
    vendor: 'linkedin',
    tab: 'companies',
    slice: { report: 'companies', adAccount: '512345678', level: 'company', grain: 'total' },
    encoding: 'utf-8',
    delimiter: ',',
    locale: 'en',
    headerRow: 1,
    columns: [],
    fields: ['company', 'impressions'],
    rows,
    sourceRows: rows.map((_, i) => i + 2),
    totalRows: 0,
    period: { start: '2026-01-01', end: '2026-03-31' },
    periodAssumed: false,
    currency: null,
    sums: {},
    stated: { impressions: 10 },
    nonAdditive: [],
    warnings: [{ code: 'truncated', message: 'The file stops at 25 companies.' }],
    questions: [],
  };
}
const fileOf = (...tables: ReadTable[]): ReadFile => ({ name: 'companies.csv', hash: 'a1b2', tables });

const SUMMARY: ImportSummary = {
  id: 7,
  file: 'companies.csv',
  format: 'company_engagement',
  tab: 'companies',
  rows: 0,
  matched: 0,
  unmatched: 0,
  unmatchedNames: [],
  unsure: 0,
  replacedImports: [],
  warnings: [],
};

/** A server that keeps rows by position and can fail on a given call. */
function server(start: { received?: number; state?: 'receiving' | 'complete'; failOnCall?: number } = {}) {
  const calls: { name: string; payload: unknown }[] = [];
  const rows = new Map<number, readonly Value[]>();
  let received = start.received ?? 0;
  let failOn = start.failOnCall;
  const answers = {
    importBegin: () => ({ id: 7, state: start.state ?? 'receiving', received }),
    importBlock: (block: Calls['importBlock']['in']) => {
      block.rows.forEach((row, i) => {
        rows.set(block.first + i, row);
      });
      received = Math.max(received, block.first + block.rows.length);
      return { received };
    },
    importComplete: () => ({ ...SUMMARY, rows: rows.size }),
    importCancel: () => ({ id: 7 }),
  };
  const call = (async (name: keyof typeof answers, payload: never) => {
    calls.push({ name, payload: JSON.parse(JSON.stringify(payload)) });
    if (calls.length === failOn) {
      failOn = undefined;
      throw Object.assign(new Error('Service timed out'), { code: 'transport' });
    }
    return answers[name](payload);
  }) as Call;
  return { call, calls, rows, names: () => calls.map((c) => c.name) };
}

describe('a table goes to the server in order and whole', () => {
  test('five rows in blocks of two: three blocks, progress after each, then complete', async () => {
    const { call, calls, rows, names } = server();
    const progress: string[] = [];
    const table = tableOf(rowsOf(5));
    const result = await importTable(call, fileOf(table), table, {
      who: 'Aino',
      lang: 'en',
      blockRows: 2,
      onProgress: (sent, total) => progress.push(`${sent}/${total}`),
    });
    expect(names()).toEqual(['importBegin', 'importBlock', 'importBlock', 'importBlock', 'importComplete']);
    expect(progress).toEqual(['0/5', '2/5', '4/5', '5/5']);
    expect([...rows.values()]).toEqual(table.rows);
    expect(calls[3].payload).toEqual({ id: 7, first: 4, rows: [['Company 4', 4]], sourceRows: [6] });
    expect(result).toEqual({ ...SUMMARY, rows: 5 });
  });

  test('the header says what the file is, with its warnings as sentences', async () => {
    const { call, calls } = server();
    const table = tableOf(rowsOf(1));
    await importTable(call, fileOf(table), table, { who: 'Aino', lang: 'en' });
    expect(calls[0].payload).toEqual({
      file: 'companies.csv',
      hash: 'a1b2',
      format: 'company_engagement',
      vendor: 'linkedin',
      tab: 'companies',
      slice: { report: 'companies', adAccount: '512345678', level: 'company', grain: 'total' },
      start: '2026-01-01',
      end: '2026-03-31',
      currency: null,
      rows: 1,
      fields: ['company', 'impressions'],
      stated: { impressions: 10 },
      warnings: ['The file stops at 25 companies.'],
      who: 'Aino',
    });
  });

  test('two tables of one file carry different hashes', async () => {
    const { call, calls } = server();
    const [first, second] = [tableOf(rowsOf(1)), tableOf(rowsOf(2))];
    const file = fileOf(first, second);
    for (const table of file.tables) await importTable(call, file, table, { who: '', lang: 'en' });
    const hashes = calls.filter((c) => c.name === 'importBegin').map((c) => (c.payload as { hash: string }).hash);
    expect(hashes).toEqual(['a1b2-1', 'a1b2-2']);
  });

  test('a table without rows is begun and completed', async () => {
    const { call, names } = server();
    const table = tableOf([]);
    await importTable(call, fileOf(table), table, { who: '', lang: 'en' });
    expect(names()).toEqual(['importBegin', 'importComplete']);
  });
});

describe('what stands already is not sent again', () => {
  test('a file that is complete is left alone', async () => {
    const { call, names } = server({ state: 'complete' });
    const table = tableOf(rowsOf(3));
    expect(await importTable(call, fileOf(table), table, { who: '', lang: 'en' })).toBe('already');
    expect(names()).toEqual(['importBegin']);
  });

  test('a call that failed half-way: the next try sends only what is missing', async () => {
    const { call, calls, rows, names } = server({ failOnCall: 3 });
    const table = tableOf(rowsOf(5));
    const once = () => importTable(call, fileOf(table), table, { who: '', lang: 'en' as const, blockRows: 2 });
    await expect(once()).rejects.toThrow('Service timed out');
    await once();
    expect(names()).toEqual(['importBegin', 'importBlock', 'importBlock', 'importBegin', 'importBlock', 'importBlock', 'importComplete']);
    expect((calls[4].payload as { first: number }).first).toBe(2);
    expect([...rows.values()]).toEqual(table.rows);
  });

  test('a server that does not count a block is an error, not an endless loop', async () => {
    const table = tableOf(rowsOf(2));
    const stuck = (async (name: string) => (name === 'importBegin' ? { id: 1, state: 'receiving', received: 0 } : { received: 0 })) as Call;
    await expect(importTable(stuck, fileOf(table), table, { who: '', lang: 'fi' })).rejects.toThrow('Laskentataulukko ei ota rivejä vastaan.');
  });
});

describe('cancel', () => {
  test('asked between blocks, it deletes what was sent', async () => {
    const { call, names } = server();
    const table = tableOf(rowsOf(6));
    let sent = 0;
    const options = { who: '', lang: 'en' as const, blockRows: 2, onProgress: (n: number) => (sent = n), cancelled: () => sent >= 4 };
    expect(await importTable(call, fileOf(table), table, options)).toBe('cancelled');
    expect(names()).toEqual(['importBegin', 'importBlock', 'importBlock', 'importCancel']);
  });

  test('asked during the last block, it still cancels', async () => {
    const { call, names } = server();
    const table = tableOf(rowsOf(2));
    let asked = 0;
    expect(await importTable(call, fileOf(table), table, { who: '', lang: 'en', cancelled: () => ++asked > 1 })).toBe('cancelled');
    expect(names()).toEqual(['importBegin', 'importBlock', 'importCancel']);
  });
});

describe('blocks', () => {
  test('stop before the character that would be too many: three rows of 14 characters, 30 allowed', () => {
    const rows = [['0123456789'], ['0123456789'], ['0123456789']];
    expect(blockFrom(rows, 0, { rows: 500, characters: 30 })).toHaveLength(2);
  });
  test('a single row longer than the limit still goes', () => {
    expect(blockFrom([['x'.repeat(100)]], 0, { rows: 500, characters: 10 })).toHaveLength(1);
  });
  test('blocks laid end to end are the rows, each within its limits', () => {
    const row = fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 60 }), (rows, most, characters) => {
        const joined: Value[][] = [];
        while (joined.length < rows.length) {
          const block = blockFrom(rows, joined.length, { rows: most, characters });
          expect(block.length).toBeGreaterThan(0);
          expect(block.length).toBeLessThanOrEqual(most);
          if (block.length > 1) expect(block.map((r) => JSON.stringify(r)).join('').length).toBeLessThanOrEqual(characters);
          joined.push(...(block as Value[][]));
        }
        expect(joined).toEqual(rows);
      }),
    );
  });
});

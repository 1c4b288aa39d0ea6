import type { Answers } from '../../src/exports/mapping/types';
import type { ReadFile, ReadTable } from '../../src/exports/types';
import type { Call } from '../../src/rpc/importClient';
import { sendableTables } from '../../src/sidebar/importQueue';
import { ImportStore } from '../../src/sidebar/importStore';

const table = (rows: number, more: Partial<ReadTable> = {}): ReadTable => ({
  format: 'company_engagement',
  vendor: 'linkedin',
  tab: 'companies',
  slice: { report: 'company_engagement', adAccount: '', level: 'company', grain: 'total' },
  encoding: 'utf-8',
  delimiter: ',',
  locale: 'en',
  headerRow: 1,
  columns: [],
  fields: ['company'],
  rows: Array.from({ length: rows }, (_, i) => [`Yritys ${i}`]),
  sourceRows: Array.from({ length: rows }, (_, i) => i + 2),
  totalRows: 0,
  period: { start: null, end: null },
  periodAssumed: false,
  currency: null,
  sums: {},
  stated: {},
  nonAdditive: [],
  warnings: [],
  questions: [],
  ...more,
});
const question = { id: 'date_order', text: 'Which day?', choices: [{ id: 'dmy', text: 'day first' }], standard: 'dmy' };
const source = (name: string) => ({
  name,
  size: 3,
  lastModified: new Date(2026, 2, 9, 23, 30).getTime(),
  arrayBuffer: async () => new ArrayBuffer(3),
});

function store(tables: (name: string, answers: Answers) => readonly ReadTable[], call: Call = answering()) {
  const readings: { name: string; answers: object }[] = [];
  let drawings = 0;
  const made = new ImportStore({
    call,
    lang: 'en',
    read: async ({ name }, answers): Promise<ReadFile> => {
      readings.push({ name, answers });
      if (name.endsWith('.pdf')) throw new Error('pdf');
      return { name, hash: name, tables: tables(name, answers) };
    },
    unreadable: (_, name) => `cannot read ${name}`,
    changed: () => drawings++,
  });
  return { store: made, readings, stages: () => made.files.map((file) => file.stage.kind), drawings: () => drawings };
}

/** A server that takes everything; `before` sees each call first and may fail or wait. */
function answering(before: (name: string, count: number) => void | Promise<void> = () => {}, names: string[] = []): Call {
  return (async (name: string, payload: { file: string; first: number; rows: unknown[] }) => {
    names.push(name);
    await before(name, names.filter((n) => n === name).length);
    if (name === 'remember') return { mappings: [] };
    if (name === 'importBegin') return { id: 1, state: 'receiving', received: 0 };
    if (name === 'importBlock') return { received: payload.first + payload.rows.length };
    return {
      id: 1,
      file: payload.file,
      format: '',
      tab: 'companies',
      rows: 2,
      matched: 2,
      unmatched: 0,
      unmatchedNames: [],
      unsure: 0,
      replacedImports: [],
      warnings: [],
    };
  }) as unknown as Call;
}

describe('reading', () => {
  test('files are read in the order chosen; one that fails does not stop the next', async () => {
    const { store: imports, readings, stages } = store(() => [table(2)]);
    await imports.add([source('a.csv'), source('b.pdf'), source('c.csv')]);
    expect(readings.map(({ name }) => name)).toEqual(['a.csv', 'b.pdf', 'c.csv']);
    expect(stages()).toEqual(['ready', 'unreadable', 'ready']);
    expect(imports.files[1].stage).toEqual({ kind: 'unreadable', message: 'cannot read b.pdf' });
  });

  test('an answered question stays on show although the reader asks it no more', async () => {
    const { store: imports, readings } = store((_, answers) => [table(2, { questions: answers.date_order ? [] : [question] })]);
    await imports.add([source('visits.csv')]);
    await imports.answer(imports.files[0].key, 'date_order', 'dmy');
    expect(readings[1].answers).toEqual({ date_order: 'dmy' });
    expect(imports.files[0].asked).toEqual([question]);
    expect(imports.files[0].read?.tables[0].questions).toEqual([]);
  });

  test('a file without tables is nothing to send', async () => {
    const { store: imports } = store(() => []);
    await imports.add([source('empty.csv')]);
    expect(sendableTables(imports.files)).toBe(0);
  });
});

describe('an unknown table', () => {
  const offer = { question: 'mapping:1x9f', headerRow: 1, headers: ['A'], sample: [], examples: { A: ['x'] }, candidates: [] };
  const mapping = { tab: 'accounts', columns: { A: 'name' } } as const;
  const mapped = table(1, { format: 'mapped', slice: { report: 'mapped', adAccount: '1x9f', level: 'row', grain: 'total' } });
  /** unknown until the answers explain it */
  const unknown = (names: string[] = []) =>
    store(
      (_, answers) => {
        if (typeof answers['mapping:1x9f'] !== 'object') throw Object.assign(new Error('unknown'), { offer });
        return [mapped];
      },
      answering(undefined, names),
    );

  test('alone, it opens its question at once; beside others it waits for a click', async () => {
    const { store: one } = unknown();
    await one.add([source('a.csv')]);
    expect(one.explaining).toBe(one.files[0].key);
    const { store: two, stages } = unknown();
    await two.add([source('a.csv'), source('b.csv')]);
    expect([two.explaining, stages()]).toEqual([null, ['unreadable', 'unreadable']]);
  });
  test('explained once, all files with its headers are read, and a later one too', async () => {
    const { store: imports, stages } = unknown();
    await imports.add([source('a.csv'), source('b.csv')]);
    await imports.explain(imports.files[0].key);
    await imports.explained(imports.files[0].key, mapping);
    await imports.add([source('c.csv')]);
    expect([imports.explaining, stages()]).toEqual([null, ['ready', 'ready', 'ready']]);
  });
  test('what the workbook remembers needs no question, and can be changed all the same', async () => {
    const { store: imports, stages } = unknown();
    imports.mappings = [{ id: 'mapping:1x9f', ...mapping, vendor: '', file: 'old.csv' }];
    await imports.add([source('a.csv')]);
    expect([imports.explaining, stages()]).toEqual([null, ['ready']]);
    await imports.explain(imports.files[0].key);
    expect([imports.explaining, stages()]).toEqual([imports.files[0].key, ['ready']]);
    expect(imports.mappingOf(imports.files[0])).toEqual(mapping);
  });
  test('is remembered by the workbook when it is sent, not before', async () => {
    const names: string[] = [];
    const { store: imports } = unknown(names);
    await imports.add([source('a.csv')]);
    await imports.explained(imports.files[0].key, mapping);
    expect(names).toEqual([]);
    await imports.send('');
    expect(names.slice(0, 2)).toEqual(['remember', 'importBegin']);
  });
});

describe('sending', () => {
  test('one file after the other; the second waits for its turn', async () => {
    const seen: string[][] = [];
    const held = store(
      () => [table(2)],
      answering((name) => {
        if (name === 'importBlock') seen.push(held.stages());
      }),
    );
    await held.store.add([source('a.csv'), source('b.csv')]);
    expect(sendableTables(held.store.files)).toBe(2);
    await held.store.send('Aino');
    expect(seen).toEqual([
      ['sending', 'waiting'],
      ['done', 'sending'],
    ]);
    expect(held.stages()).toEqual(['done', 'done']);
    expect(sendableTables(held.store.files)).toBe(0);
  });

  test('a second click while sending does nothing', async () => {
    const names: string[] = [];
    const { store: imports } = store(() => [table(2)], answering(undefined, names));
    await imports.add([source('a.csv')]);
    await Promise.all([imports.send(''), imports.send('')]);
    expect(names.filter((name) => name === 'importBegin')).toHaveLength(1);
  });

  test('a file that fails leaves the others to go on; the next try sends only the table that is missing', async () => {
    const names: string[] = [];
    const failing = answering((name, count) => {
      if (name === 'importComplete' && count === 2) throw new Error('Service timed out');
    }, names);
    const { store: imports, stages } = store((name) => (name === 'two.csv' ? [table(2), table(2)] : [table(1)]), failing);
    await imports.add([source('two.csv'), source('one.csv')]);
    await imports.send('');
    expect(stages()).toEqual(['failed', 'done']);
    expect(imports.files[0].outcomes).toHaveLength(1);
    expect(sendableTables(imports.files)).toBe(1);
    names.length = 0;
    await imports.send('');
    expect(stages()).toEqual(['done', 'done']);
    expect(names.filter((name) => name === 'importBegin')).toHaveLength(1);
  });

  test('cancel stops the file on its way; the one behind it waits for the next click', async () => {
    const names: string[] = [];
    const held = store(
      () => [table(2)],
      answering((name) => {
        if (name === 'importBlock') held.store.cancel();
      }, names),
    );
    await held.store.add([source('a.csv'), source('b.csv')]);
    await held.store.send('');
    expect(held.stages()).toEqual(['cancelled', 'ready']);
    expect(names).toEqual(['importBegin', 'importBlock', 'importCancel']);
    expect(held.store.sending).toBe(false);
  });

  test('a removed file is gone', async () => {
    const { store: imports } = store(() => [table(2)]);
    await imports.add([source('a.csv')]);
    imports.remove(imports.files[0].key);
    expect(imports.files).toEqual([]);
  });
});

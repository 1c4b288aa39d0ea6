// The pure parts of the commit: which ranges to write, what the journal holds, keys, chunks, migrations.
import fc from 'fast-check';
import { importKey, importOf } from '../../src/apps-script/commit/importKey';
import { type Mark, rectangles } from '../../src/apps-script/commit/rectangles';
import { type Journal, journalOf, journalText, type RowsStep } from '../../src/apps-script/commit/step';
import { LAYOUT, migrate, refuseNewer } from '../../src/apps-script/layout';
import { MIGRATIONS } from '../../src/apps-script/migrations/registry';
import { chunksOf } from '../../src/apps-script/workbook/abmState';
import { checksumOf } from '../../src/apps-script/workbook/checksum';
import { columnGroups } from '../../src/apps-script/workbook/columnGroups';
import { letterOf } from '../../src/apps-script/workbook/letterOf';
import type { Spreadsheet, TabPlace } from '../../src/apps-script/workbook/tabPlace';
import { tabOf } from '../../src/tabs/registry';
import { openTestBook } from '../support/workbook';

describe('ranges to write', () => {
  const of = (...lines: string[]) =>
    rectangles(lines.length, lines[0].length, (r, c) => ({ w: 'write', '.': 'may', x: 'never' })[lines[r][c]] as Mark);
  test('are one rectangle where all between may be written again', () => {
    expect(of('....', '.w..', '....', '..w.')).toEqual([{ row: 1, column: 1, rows: 3, columns: 2 }]);
  });
  test('leave out columns that do not change', () => {
    expect(of('w.w')).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 1 },
    ]);
  });
  test('go around what must not be touched', () => {
    expect(of('ww', 'xw', 'ww')).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 1, rows: 3, columns: 1 },
    ]);
  });
  test('are none where nothing changes', () => {
    expect(of('.x', 'x.')).toEqual([]);
  });
  test('cover every change and never a cell that must not be touched', () => {
    const grid = fc.integer({ min: 1, max: 5 }).chain((columns) =>
      fc.array(fc.array(fc.constantFrom<Mark>('write', 'may', 'never'), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(grid, (marks) => {
        const covered = marks.map((line) => line.map(() => 0));
        for (const part of rectangles(marks.length, marks[0].length, (r, c) => marks[r][c]))
          for (let r = part.row; r < part.row + part.rows; r++) for (let c = part.column; c < part.column + part.columns; c++) covered[r][c]++;
        marks.forEach((line, r) => {
          line.forEach((mark, c) => {
            expect(covered[r][c]).toBeLessThanOrEqual(mark === 'never' ? 0 : 1);
            if (mark === 'write') expect(covered[r][c]).toBe(1);
          });
        });
      }),
    );
  });
});

describe('the journal', () => {
  const journal: Journal = {
    build: { number: 3, date: '2026-03-31', currency: 'EUR' },
    steps: [
      {
        do: 'rows',
        tab: 'plan',
        columns: ['kpi', 'value', 'n'],
        born: ['a'],
        gone: [],
        sort: true,
        rows: [
          { id: 'a', cells: ['=x', undefined, null], style: 'kpi' },
          { id: 'b', cells: [{ formula: ['1', { sep: true }], value: 1 }, { date: '2026-01-01' }, false] },
        ],
      },
      { do: 'head', tab: 'plan', lines: ['title', null] },
    ],
  };
  test('tells a cell that stays as it is from a blank one', () => {
    expect(journalOf(journalText(journal))).toEqual(journal);
    expect((journalOf(journalText(journal)).steps[0] as RowsStep).rows[0].cells).toHaveLength(3);
  });
  test('holds a formula once, however many rows have it', () => {
    const formula = ['SUM(', { own: 'n' }, { sep: true as const }, { text: 'a rather long word of the formula' }, ')'];
    const rows = Array.from({ length: 100 }, (_, i) => ({ id: `r${i}`, cells: [{ formula, value: i }] }));
    const many: Journal = { build: null, steps: [{ do: 'rows', tab: 'leads', columns: ['bant'], rows, born: [], gone: [], sort: false }] };
    expect(journalText(many).split('a rather long word')).toHaveLength(2);
    expect(journalOf(journalText(many))).toEqual(many);
  });
  test('is cut into pieces that fit into cells, never between the halves of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 20 }), (text, size) => {
        const chunks = chunksOf(text, size);
        expect(chunks.join('')).toBe(text);
        for (const chunk of chunks) {
          expect(chunk.length).toBeLessThanOrEqual(size);
          expect(chunk).not.toMatch(/^[\udc00-\udfff]/);
        }
      }),
    );
    expect(chunksOf('')).toEqual([]);
  });
  test('notices a changed character', () => {
    expect(checksumOf('writing')).toBe(checksumOf('writing'));
    expect(checksumOf('writing')).not.toBe(checksumOf('wriTing'));
  });
  test('that someone damaged is given up: the next build computes everything again', () => {
    const book = openTestBook();
    book.setup();
    for (let n = 60; ; n++) {
      book.host.faults.failAt(n, { kill: true });
      expect(() => book.build()).toThrow();
      book.host.faults.clear();
      const snapshot = book.host.snapshot();
      delete snapshot.properties.lease;
      book.host.load(snapshot);
      if (String(book.tab('_abm').cell(book.tab('_abm').rowOf('journal', 'key'), 'value').v).startsWith('writing')) break;
    }
    book.type('_abm', book.tab('_abm').rowOf('journal.0', 'key'), 'value', 'nonsense');
    expect(book.build().changed).toBe(true);
    expect(book.tab('plan').rows.length).toBeGreaterThan(5);
    expect(book.build().changed).toBe(false);
  });
});

describe('migrations', () => {
  const sheet = {} as Spreadsheet;
  test('lead step by step to the layout of today, each once', () => {
    expect(MIGRATIONS.map((step) => step.to)).toEqual([...new Set(MIGRATIONS.map((step) => step.to))]);
    for (const { to } of MIGRATIONS) expect(to).toBeLessThanOrEqual(LAYOUT);
  });
  test('run from the workbook’s layout on, in order, and say how far they came', () => {
    const ran: string[] = [];
    const steps = [1, 0, -1].map((to) => ({ to, run: () => ran.push(`run ${to}`) }));
    migrate(sheet, -1, (layout) => ran.push(`reached ${layout}`), steps);
    expect(ran).toEqual(['run 0', 'reached 0', 'run 1', 'reached 1']);
  });
  test('stop at the step that fails, so that the next run goes on there', () => {
    const reached: number[] = [];
    const steps = [
      { to: 0, run: () => {} },
      {
        to: 1,
        run: () => {
          throw new Error('no');
        },
      },
    ];
    expect(() => migrate(sheet, -1, (layout) => reached.push(layout), steps)).toThrow('no');
    expect(reached).toEqual([0]);
  });
  test('a newer layout is refused, an unknown one taken as new', () => {
    expect(() => refuseNewer(LAYOUT + 1)).toThrow();
    refuseNewer(LAYOUT);
    refuseNewer(null);
  });
});

describe('keys and places', () => {
  test('7:1234 is row 1234 of import 7; other keys are of no import', () => {
    expect([importKey(7, 1234), importOf('7:1234'), importOf(''), importOf('account:1'), importOf(':3')]).toEqual(['7:1234', 7, 0, 0, 0]);
  });
  test('columns have letters', () => {
    expect([1, 26, 27, 52, 703, 18_278].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA', 'ZZZ']);
  });
  test('columns side by side are one group, and the group with the key comes first', () => {
    const columns = new Map([
      ['import', 5],
      ['vendor', 2],
      ['campaign', 3],
      ['spend', 6],
    ]);
    const place = { id: 'campaigns', def: tabOf('campaigns'), headerRow: 1, columns, unmarked: [] } as unknown as TabPlace;
    const ids = ['spend', 'vendor', 'import', 'campaign', 'not there'];
    expect(columnGroups(place, ids)).toEqual([
      { first: 2, ids: ['vendor', 'campaign'] },
      { first: 5, ids: ['import', 'spend'] },
    ]);
    expect(columnGroups(place, ids, 'import')[0]).toEqual({ first: 5, ids: ['import', 'spend'] });
  });
});

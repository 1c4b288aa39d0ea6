import fc from 'fast-check';
import Papa from 'papaparse';
import { parseRecords } from '../../src/exports/decode/parseRecords';
import { readExport } from '../../src/exports/readExport';
import { eachOf, inOneGo, inTurn, paced, part, type Slices } from '../../src/exports/slices';
import { utf8 } from './fixtures';

const pausesOf = (work: Slices<unknown>): number[] => {
  const pauses: number[] = [];
  for (let step = work.next(); !step.done; step = work.next()) pauses.push(step.value);
  return pauses;
};

describe('work in slices', () => {
  test('600 rows are two pauses, at 250/600 and 500/600', () => {
    const seen: number[] = [];
    expect(pausesOf(eachOf(600, (at) => seen.push(at)))).toEqual([250 / 600, 500 / 600]);
    expect(seen).toEqual(Array.from({ length: 600 }, (_, at) => at));
  });
  test('a part of something larger is told as such', () => {
    expect(
      pausesOf(
        part(
          eachOf(500, () => {}),
          0.5,
          1,
        ),
      ),
    ).toEqual([0.75]);
    const two = inTurn([500, 500], (count) => eachOf(count, () => {}));
    expect(pausesOf(two)).toEqual([0.25, 0.75]);
  });
  test('the host rests when it is due, and stops by refusing to go on', async () => {
    const shares: number[] = [];
    const pace = { due: () => shares.length < 1, rest: async (share: number) => void shares.push(share) };
    await paced(
      eachOf(1000, () => {}),
      pace,
    );
    expect(shares).toEqual([0.25]);
    const stopped = { due: () => true, rest: () => Promise.reject(new Error('stopped')) };
    let done = 0;
    await expect(
      paced(
        eachOf(1000, () => done++),
        stopped,
      ),
    ).rejects.toThrow('stopped');
    expect(done).toBe(250);
  });
});

describe('a long file is parsed slice by slice as it would be in one piece', () => {
  const filler = (characters: number) => `a;b\n${'1;2\n'.repeat(Math.ceil(characters / 4))}`;
  const whole = (text: string) => Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });

  test('whatever stands at the border of two slices', () => {
    const piece = fc.constantFrom('"', '""', ';', '\n', 'x', ' ', '"x"', '"a;b"', '"a\nb"', '"a""b"', '€');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.integer({ min: 0, max: 30 }), (pieces, before) => {
        const lines = filler(256 * 1024 - before - 4);
        const text = `${lines}${pieces.join('')}\n5;6\n`;
        const { data, errors } = whole(text);
        const { records, problem } = inOneGo(parseRecords(text, ';'));
        const fault = errors.find(({ type }) => type === 'Quotes');
        const tail = (of: readonly (readonly string[])[]) => [of.length, of.slice(-40)];
        if (!fault) expect([problem, tail(records)]).toEqual([null, tail(data)]);
        else expect(problem === null ? 'kept as text' : problem.row).toBe(problem === null ? 'kept as text' : (fault.row ?? 0) + 1);
      }),
      { numRuns: 25 },
    );
  });
  test('a cell that reaches over several slices is one cell', () => {
    const cell = 'x;\n'.repeat(250_000);
    const { records, problem } = inOneGo(parseRecords(`a;b\n"${cell}";2\n3;4`, ';'));
    expect([problem, records.length, records[1][0] === cell, records[2]]).toEqual([null, 3, true, ['3', '4']]);
  });
  test('a mark that is never closed is given up after eight million characters, not at the end of the file', () => {
    const { problem, records } = inOneGo(parseRecords(`a;b\n1;2\n"open;${'y;\n'.repeat(4_000_000)}`, ';'));
    expect([problem, records.length]).toEqual([{ code: 'quote_never_closed', row: 3 }, 2]);
  });
});

test('reading tells how far it is, from nothing to all, and never backwards', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `Yritys ${i} Oy,${i},0`);
  const bytes = utf8(`Company Name,Impressions,Clicks\n${rows.join('\n')}\n`);
  const shares: number[] = [];
  const pace = { due: () => true, rest: async (share: number) => void shares.push(share) };
  const { tables } = await readExport({ name: 'c_2026-01-01_2026-03-31.csv', bytes, lang: 'en', pace });
  expect(tables[0].rows.length).toBe(5000);
  expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share >= 0 && share <= 1)).toBe(true);
  expect([shares.length > 50, shares[shares.length - 1] > 0.9]).toEqual([true, true]);
});

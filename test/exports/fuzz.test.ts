import fc from 'fast-check';
import { readExport } from '../../src/exports/readExport';
import { UnreadableError } from '../../src/exports/unreadableError';
import { columnOf } from '../../src/tabs/registry';
import { ACCOUNTS_TEXT, COMPANIES_TEXT, linkedinText, PIPEDRIVE_TEXT, utf8, utf16le, VISITS_TEXT, windows1252 } from './fixtures';

const FIXTURES: readonly Uint8Array[] = [
  utf16le(linkedinText()),
  utf8(COMPANIES_TEXT),
  utf8(VISITS_TEXT, { bom: true }),
  windows1252(ACCOUNTS_TEXT),
  utf8(PIPEDRIVE_TEXT),
];
const RUNS = 400;

type Mutation = (bytes: Uint8Array) => Uint8Array;
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length);
const NASTY = [
  '"',
  '\n',
  '\r',
  '\t',
  ';',
  ',',
  '\u0000',
  '\ufeff',
  '=',
  '-',
  '%',
  '1e999',
  'NaN',
  '\u2212',
  '99999999999999999999',
  'Total',
  '31.12.2025',
  '12:99',
].map((text) => utf8(text));

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([where, value]): Mutation =>
      (bytes) =>
        bytes.map((byte, index) => (index === at(bytes, where) ? value : byte)),
  ),
  place.map(
    (where): Mutation =>
      (bytes) =>
        bytes.slice(0, at(bytes, where)),
  ),
  place.map(
    (where): Mutation =>
      (bytes) =>
        bytes.slice(at(bytes, where)),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (bytes) =>
        join(bytes.slice(0, at(bytes, Math.min(from, to))), bytes.slice(at(bytes, Math.max(from, to)))),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (bytes) =>
        join(bytes, bytes.slice(at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to)))),
  ),
  fc.tuple(place, fc.constantFrom(...NASTY)).map(
    ([where, text]): Mutation =>
      (bytes) =>
        join(bytes.slice(0, at(bytes, where)), text, bytes.slice(at(bytes, where))),
  ),
);

/** Only our own errors are thrown, and what is read is well-formed. */
const holds = async (bytes: Uint8Array): Promise<void> => {
  const file = await readExport({ name: 'x.csv', bytes, lang: 'en' }).catch((error) => {
    if (error instanceof UnreadableError && error.message.length > 10) return null;
    throw error;
  });
  for (const table of file?.tables ?? []) {
    expect(table.rows.length).toBe(table.sourceRows.length);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const field of table.fields) columnOf(table.tab, field);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.fields.length);
      for (const value of row) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
    for (const sum of Object.values(table.sums)) expect(Number.isFinite(sum)).toBe(true);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  }
};

describe('whatever happens to a file, reading it ends in rows or in one of our own errors', () => {
  test.each(['LinkedIn', 'companies', 'visits', 'accounts', 'deals'].map((name, index) => [name, index] as const))(
    '%s, mutated',
    async (_, index) => {
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) =>
          holds(mutations.reduce((bytes, mutate) => mutate(bytes), FIXTURES[index])),
        ),
        { numRuns: RUNS },
      );
    },
  );
  test('any bytes at all', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), holds), { numRuns: RUNS });
  });
  test('any text under a known header', async () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 10 }), { maxLength: 6 });
    const headers = [COMPANIES_TEXT, VISITS_TEXT, ACCOUNTS_TEXT, PIPEDRIVE_TEXT].map((text) => text.split(/\r?\n/)[0]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...headers), rows, (header, cells) =>
        holds(utf8([header, ...cells.map((row) => row.join(header.includes(';') ? ';' : ','))].join('\n'))),
      ),
      { numRuns: RUNS },
    );
  });
});

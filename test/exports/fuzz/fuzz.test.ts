import fc from 'fast-check';
import { utf8 } from '../fixtures';
import { LAYOUTS } from '../layouts/all';
import { prefixedWorkbook } from '../xlsx/storedZip';
import { dynamicsWorkbook } from '../xlsx/workbooks';
import { findingOf } from './findings';
import { madeFinding } from './madeFinding';
import { madeTable } from './madeTables';
import { mutation } from './mutations';

/** bench/exports/fuzz.mjs runs a hundred thousand of any seed; these few thousand are the same every time */
const RUNS = 20;
fc.configureGlobal({ seed: 20_260_331 });

const none = async (finding: Promise<string | null>) => expect(await finding).toBeNull();

describe('whatever happens to a file, reading it ends in rows that are the file’s or in one of our own errors', () => {
  test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s as it is', async (_, { name, bytes }) => none(findingOf(bytes, name)));

  test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s, mutated', async (_, { name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) =>
        none(
          findingOf(
            mutations.reduce((changed, mutate) => mutate(changed), bytes),
            name,
          ),
        ),
      ),
      { numRuns: RUNS },
    );
  });
  test('a workbook, mutated as a file and within its sheet', async () => {
    const whole = await dynamicsWorkbook();
    const sheet = utf8(
      `<x:row r="1">${['Campaign', 'Cost', 'Impr.', 'Clicks', 'Currency code'].map((name) => `<x:c t="str"><x:v>${name}</x:v></x:c>`).join('')}</x:row><x:row r="2"><x:c t="str"><x:v>A &amp; B</x:v></x:c><x:c><x:v>10.125</x:v></x:c><x:c r="C2"><x:v>1200</x:v></x:c><x:c r="D2"><x:v>7</x:v></x:c></x:row>`,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const changed = (bytes: Uint8Array) => mutations.reduce((standing, mutate) => mutate(standing), bytes);
        await none(findingOf(changed(whole), 'x.xlsx'));
        await none(findingOf(prefixedWorkbook(new TextDecoder().decode(changed(sheet))), 'x.xlsx'));
      }),
      { numRuns: 10 * RUNS },
    );
  });
  test('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => none(findingOf(bytes))),
      { numRuns: 30 * RUNS },
    );
  });
  test('any text under a known header', async () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 10 }), { maxLength: 6 });
    const headers = [
      'Company name,Impressions,Clicks,Domain',
      'Campaign,Cost,Impr.,Clicks,Currency code',
      'Nimi;Y-tunnus;Liikevaihto (1000 €)',
      'Month,Media,Work,Currency',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...headers), rows, (header, cells) =>
        none(findingOf(utf8([header, ...cells.map((row) => row.join(header.includes(';') ? ';' : ','))].join('\n')))),
      ),
      { numRuns: 30 * RUNS },
    );
  });
});

test('a table with known sums is read with exactly these sums, in whatever style it is written', async () => {
  await fc.assert(
    fc.asyncProperty(madeTable, (table) => none(madeFinding(table))),
    { numRuns: 30 * RUNS },
  );
});

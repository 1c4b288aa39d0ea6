import { inspect } from '../../local/cli/inspect';
import type { InspectJson } from '../../local/cli/inspectJson';
import { FORMATS } from '../../src/exports/formats/registry';
import { readExport } from '../../src/exports/readExport';
import { UnreadableError } from '../../src/exports/unreadableError';
import { exportsText } from '../../src/text/exports';
import { LAYOUTS } from './layouts/all';
import type { Layout } from './layouts/layout';

const inspected = async ({ name, bytes }: Layout): Promise<InspectJson> => {
  const out: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => out.push(line), readFile: () => bytes, writeFile: () => undefined };
  expect([await inspect([name, '--json'], io), out.length]).toEqual([0, 1]);
  return JSON.parse(out[0]);
};

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  const { name, bytes, tab } = layout;
  test('inspect says what it is, what it holds and what may be summed', async () => {
    const found = await inspected(layout);
    expect([found.format, found.rows, found.totalRows]).toEqual([layout.format, layout.rows, layout.totalRows ?? 0]);
    expect(found.sums).toEqual(layout.sums);
    if (layout.period) expect(found.period).toEqual(layout.period);
    if (layout.currency !== undefined) expect(found.currency).toBe(layout.currency);
    if (layout.encoding) expect(found.encoding).toBe(layout.encoding);
    if (layout.nonAdditive) expect(found.nonAdditive).toEqual(expect.arrayContaining([...layout.nonAdditive]));
    expect(found.nonAdditive.filter((field) => Object.hasOwn(found.sums, field))).toEqual([]);
    expect(found.warnings.map(({ code }) => code)).toEqual(layout.warnings ?? []);
    expect(found.tables).toHaveLength(layout.tables ?? 0);
  });
  test(tab ? `its rows go to ${tab}` : 'importing it is refused, and the sentence says what it is good for', async () => {
    const read = readExport({ name, bytes, lang: 'fi' });
    if (tab === null) {
      const error = await read.catch((caught) => caught);
      expect(error).toBeInstanceOf(UnreadableError);
      expect([error.code, error.message]).toEqual(['no_tab', exportsText.fi.noTab[layout.format as 'ga4_report']()]);
      return;
    }
    const [table, ...others] = (await read).tables;
    expect([table.tab, table.format, others]).toEqual([tab, layout.format, []]);
    if (layout.level) expect(table.slice.level).toBe(layout.level);
    if (layout.grain) expect(table.slice.grain).toBe(layout.grain);
    expect(table.questions).toEqual([]);
  });
});

test('every format that is no workbook and no mapping has a layout', () => {
  const seen = new Set<string>(LAYOUTS.map(({ format }) => format));
  const without = FORMATS.map(({ id }) => id).filter((id) => !seen.has(id));
  // demographics are the other tables of the companies' file, Dynamics is a workbook
  expect(without).toEqual(['linkedin_demographics', 'dynamics_deals']);
});

// Tables made at random whose sums are known, written in every style that a column may have: decimal point or comma, groups of thousands by
// blank, no-break space, point, comma or apostrophe, true minus signs, currency marks, totals above or below, lines above, any encoding.
import fc from 'fast-check';
import { utf8, utf16le, windows1252 } from '../fixtures';

export interface MadeTable {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly format: string;
  readonly rows: number;
  readonly totalRows: number;
  readonly sums: Readonly<Record<string, number>>;
  readonly decimal: 'point' | 'comma';
}
interface Shape {
  readonly format: string;
  readonly key: string;
  readonly before: readonly (readonly [header: string, cell: string])[];
  readonly money: readonly (readonly [header: string, field: string])[];
  readonly counts: readonly (readonly [header: string, field: string])[];
}

const SHAPES: readonly Shape[] = [
  {
    format: 'account_list',
    key: 'Company name',
    before: [['Industry', 'Metal']],
    money: [['Annual revenue', 'revenue']],
    counts: [['Employees', 'employees']],
  },
  {
    format: 'campaign_table',
    key: 'Campaign',
    before: [],
    money: [['Cost', 'spend']],
    counts: [
      ['Impressions', 'impressions'],
      ['Clicks', 'clicks'],
    ],
  },
  {
    format: 'deal_list',
    key: 'Deal name',
    before: [
      ['Stage', 'Offer'],
      ['Company', 'A Oy'],
    ],
    money: [['Amount', 'amount']],
    counts: [],
  },
  {
    format: 'costs',
    key: 'Channel',
    before: [['Month', '2026-01']],
    money: [
      ['Media', 'media'],
      ['Work', 'work'],
      ['Tools', 'tools'],
    ],
    counts: [],
  },
  {
    format: 'company_engagement',
    key: 'Company',
    before: [],
    money: [],
    counts: [
      ['Impressions', 'impressions'],
      ['Clicks', 'clicks'],
      ['Organic engagements', 'organic_engagements'],
    ],
  },
];

const GROUPS = { point: ['', ' ', '\u00a0', '\u202f', ',', "'"], comma: ['', ' ', '\u00a0', '\u202f', '.', "'"] } as const;

interface Style {
  readonly decimal: 'point' | 'comma';
  readonly group: string;
  readonly minus: string;
  readonly mark: 'none' | 'before' | 'after';
  readonly delimiter: string;
  readonly end: string;
  readonly total: 'none' | 'first' | 'last';
  readonly above: number;
  readonly encoding: 'utf8' | 'bom' | 'utf16' | '1252';
}

const style: fc.Arbitrary<Style> = fc.constantFrom('point' as const, 'comma' as const).chain((decimal) =>
  fc.record({
    decimal: fc.constant(decimal),
    group: fc.constantFrom(...GROUPS[decimal]),
    minus: fc.constantFrom('-', '\u2212'),
    mark: fc.constantFrom('none', 'before', 'after'),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n'),
    total: fc.constantFrom('none', 'first', 'last'),
    above: fc.integer({ min: 0, max: 4 }),
    encoding: fc.constantFrom('utf8', 'bom', 'utf16', '1252'),
  }),
);

const grouped = (digits: string, group: string): string => digits.replace(/\B(?=(\d{3})+$)/g, group);
const moneyText = (cents: number, { decimal, group, minus, mark }: Style): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const number = `${cents < 0 ? minus : ''}${grouped(digits.slice(0, -2), group)}${decimal === 'point' ? '.' : ','}${digits.slice(-2)}`;
  return mark === 'none' ? number : mark === 'before' ? `EUR ${number}` : `${number} €`;
};
const countText = (count: number, { group }: Style): string => grouped(String(count), group);

const quoted = (cells: readonly string[], delimiter: string): string =>
  cells.map((cell) => (cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(delimiter);

const encoded = (text: string, encoding: Style['encoding']): Uint8Array => {
  if (encoding === 'utf16') return utf16le(text);
  const narrow = !/[^\u0000-\u00ff€]/.test(text);
  return encoding === '1252' && narrow ? windows1252(text) : utf8(text, { bom: encoding === 'bom' });
};

const fractional = fc.integer({ min: -1e10, max: 1e10 });
const whole = fc.integer({ min: 0, max: 1e9 });

export const madeTable: fc.Arbitrary<MadeTable> = fc
  .tuple(
    fc.constantFrom(...SHAPES),
    style,
    fc.array(fc.tuple(fc.array(fractional, { minLength: 3, maxLength: 3 }), fc.array(whole, { minLength: 3, maxLength: 3 })), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([shape, chosen, rows]) => {
    const { before, money, counts, key, format } = shape;
    const header = [...before.map(([name]) => name), key, ...money.map(([name]) => name), ...counts.map(([name]) => name)];
    const cellsOf = (name: string, cents: readonly number[], whole: readonly number[], named: boolean) => [
      ...before.map(([, cell]) => (named ? cell : '')),
      name,
      ...money.map((_, at) => moneyText(cents[at], chosen)),
      ...counts.map((_, at) => countText(whole[at], chosen)),
    ];
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const cents = money.map((_, at) => sum(rows.map(([values]) => values[at])));
    const units = counts.map((_, at) => sum(rows.map(([, values]) => values[at])));
    const data = rows.map(([amounts, numbers], at) => cellsOf(`Row ${at}, "q"; x`, amounts, numbers, true));
    const totals = cellsOf('', cents, units, false);
    const first = before.length > 0 ? 0 : header.indexOf(key);
    const labelled = totals.map((cell, at) => (at === first ? 'Total' : cell));
    const lines = [header, ...(chosen.total === 'first' ? [labelled] : []), ...data, ...(chosen.total === 'last' ? [labelled] : [])];
    const above = Array.from({ length: chosen.above }, (_, at) => `Line ${at} above the table`);
    const text = [...above, ...lines.map((cells) => quoted(cells, chosen.delimiter)), ''].join(chosen.end);
    const sums: Record<string, number> = {};
    money.forEach(([, field], at) => {
      sums[field] = cents[at] / 100;
    });
    counts.forEach(([, field], at) => {
      sums[field] = units[at];
    });
    return {
      text,
      bytes: encoded(text, chosen.encoding),
      format,
      rows: rows.length,
      totalRows: chosen.total === 'none' ? 0 : 1,
      sums,
      decimal: chosen.decimal,
    };
  });

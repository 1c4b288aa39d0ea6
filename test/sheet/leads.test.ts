import fc from 'fast-check';
import { type BantCell, bantAnswer } from '../../src/domain/lead/bantAnswer';
import type { BantCells } from '../../src/domain/lead/bantMet';
import { functions } from '../../src/functions/registry';
import { funnelOps } from '../../src/sheet/funnel/funnelOps';
import { leadCells } from '../../src/sheet/leads/leadCells';
import { leadOps } from '../../src/sheet/leads/leadOps';
import type { LiveLead } from '../../src/sheet/leads/liveLead';
import { liveOps } from '../../src/sheet/liveOps';
import { computedBook, type Typed } from './support/computedBook';
import { examplePlan } from './support/examplePlan';
import { optionsFor } from './support/renderedPlan';

const NONE: BantCells = { budget: null, authority: null, need: null, timeline: null };
const YES: BantCells = { budget: '50 k€', authority: 'CFO Eija Nokia', need: 'Line 2 is too slow', timeline: '2026-Q4' };
const DATE = { v: 46_024, nf: 'd.m.yyyy' };

const LEADS: Record<string, BantCells> = {
  all: YES,
  unknown: { ...YES, authority: '?', timeline: null },
  no: { ...YES, need: 'ei vielä' },
  blank: NONE,
  number: { ...YES, budget: 50_000, authority: true, timeline: { date: true } },
  nothing: { ...YES, budget: 0 },
  words: { ...YES, budget: 'ei vielä päätetty' },
  odd: { ...YES, budget: 'iso' },
  negative: { ...YES, budget: -5 },
  dated: { ...YES, budget: { date: true } },
  after: { ...YES, need: false },
};
const input = (required = 4) => {
  const options = optionsFor(examplePlan());
  const leads = Object.entries(LEADS).map(([id, bant]): LiveLead => ({ id, bant }));
  return { ...options, leads, settings: { ...options.settings, bant_required: required } };
};
const typedCell = (cell: BantCell) => (cell !== null && typeof cell === 'object' ? DATE : cell);
const typedRow = (bant: BantCells): Record<string, string | number | boolean | typeof DATE> =>
  Object.fromEntries(Object.entries(bant).flatMap(([column, cell]) => (cell === null ? [] : [[column, typedCell(cell)]]))) as never;
const typedLeads = (leads: Record<string, BantCells> = LEADS): Typed => ({
  leads: Object.fromEntries(Object.entries(leads).map(([id, bant]) => [id, typedRow(bant)])),
});
const opsOf = (required?: number) => [...funnelOps(input(required)), ...liveOps(input(required)), ...leadOps(input(required))];
const hasAsk = 'BANT_ASK' in functions;
const known = (lines: readonly string[]) => (hasAsk ? lines : lines.filter((line) => !/ ask: /.test(line)));

describe('the live columns of Leads', () => {
  test('are computed once for all rows, and every row shows what the domain computed', async () => {
    const { cell, wrong } = await computedBook(opsOf(), typedLeads());
    expect(known(wrong)).toEqual([]);
    const shown = Object.keys(LEADS).map((id) => [id, cell('leads', id, 'bant') ?? '']);
    expect(Object.fromEntries(shown)).toEqual({
      all: true,
      unknown: false,
      no: false,
      blank: '',
      number: true,
      nothing: false,
      words: false,
      odd: '#ERROR!',
      negative: '#ERROR!',
      dated: '#ERROR!',
      after: false,
    });
  });
  test('ask for so many known yeses as Settings says; nonsense there takes the default', async () => {
    const three = await computedBook(opsOf(3), { ...typedLeads(), settings: { bant_required: { value: 3 } } });
    expect(known(three.wrong)).toEqual([]);
    expect(three.cell('leads', 'no', 'bant')).toBe(true);
    const odd = await computedBook(opsOf(), { ...typedLeads(), settings: { bant_required: { value: 7 } } });
    expect(known(odd.wrong)).toEqual([]);
  });
  test('survive an error value in any cell of the four', async () => {
    const typed = typedLeads();
    const broken = { e: '#REF!' };
    const leads = { ...typed.leads, unknown: { ...typed.leads?.unknown, need: broken }, all: { ...typed.leads?.all, budget: broken } };
    const { cell } = await computedBook(opsOf(), { leads });
    expect([cell('leads', 'unknown', 'bant'), cell('leads', 'all', 'bant'), cell('leads', 'number', 'bant')]).toEqual([false, false, true]);
  });
  test('are written for every lead, and for nobody where there are none', () => {
    const [op] = leadOps(input());
    expect(op).toMatchObject({ op: 'upsert', tab: 'leads', columns: ['bant', 'ask'], rest: 'keep' });
    expect(op.op === 'upsert' && op.rows.map((row) => row.id)).toEqual(Object.keys(LEADS));
    expect(leadOps({ ...input(), leads: [] })).toEqual([]);
  });
  test('are the same formula in every row, so that rows may be sorted', () => {
    const [one, other] = [leadCells(YES, 4, 'en'), leadCells(NONE, 3, 'fi')];
    expect(one.bant.formula).toEqual(other.bant.formula);
    expect(one.ask.formula).toEqual(other.ask.formula);
  });
  test('ask in the language of the workbook for what nobody has answered, never for a no', () => {
    const asked = (bant: BantCells, lang: 'en' | 'fi' = 'en') => leadCells(bant, 4, lang).ask.value;
    expect(asked(LEADS.unknown)).toBe('Authority, Timeline');
    expect(asked(LEADS.unknown, 'fi')).toBe('Päättäjä, Aikataulu');
    expect([asked(LEADS.no), asked(LEADS.all), asked(NONE)]).toEqual(['', '', '']);
  });
});

describe('a budget that can be read with the others', () => {
  const budgets = fc.oneof(
    fc.constantFrom(
      '?',
      '??',
      '-',
      '–',
      'n/a',
      'tbd',
      'ei tiedossa',
      'Unknown',
      'NO',
      'no.',
      'nope',
      'ei',
      'Eija',
      'not yet',
      'none',
      'false',
      'eivät',
    ),
    fc.constantFrom(
      'yes',
      'Yes please',
      'ok',
      'okay',
      'kyllä',
      'joo joo',
      'TRUE',
      'tosi',
      'tosi iso',
      'on',
      'one',
      'iso',
      'huge',
      'maybe',
      'a|b',
      'true|tosi',
      '|on|',
    ),
    fc.constantFrom(
      '50 k€',
      '€ 5',
      '-5',
      '− 5',
      '- €5',
      '\u00a0-5',
      '0',
      '0 €',
      '10-20',
      '~5',
      '(5)',
      '5',
      '1e5',
      '٥',
      '５',
      'about 5',
      '- about 5',
      '  7  ',
    ),
    fc.integer({ min: -3, max: 3 }),
    fc.boolean(),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: fc.constantFrom('e', 'i', 'n', 'o', 'y', 's', ' ', '-', '5', '0', '€', '|', '?', 'ä'), maxLength: 6 }),
  );
  /** formulas and error signs are none of what people type as a budget */
  const typed = budgets.filter((cell) => typeof cell !== 'string' || (!/^[=#']/.test(cell) && !/[\u0000-\u001f\ud800-\udfff]/.test(cell)));

  test('is never one that BANT_OK refuses: one cell never blanks the column, and each row says the truth', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 60, maxLength: 100 }), async (cells) => {
        const leads = Object.fromEntries(cells.map((budget, i): [string, BantCells] => [`l${i}`, { ...YES, budget: budget === '' ? null : budget }]));
        const options = { ...input(), leads: Object.entries(leads).map(([id, bant]): LiveLead => ({ id, bant })) };
        const { cell } = await computedBook([...liveOps(options), ...leadOps(options)], typedLeads(leads));
        const wanted = { yes: true, no: false, unknown: false, unclear: '#ERROR!' } as const;
        for (const [id, { budget }] of Object.entries(leads))
          expect([budget, cell('leads', id, 'bant')]).toEqual([budget, wanted[bantAnswer('budget', budget)]]);
      }),
      { numRuns: 5 },
    );
  });
});

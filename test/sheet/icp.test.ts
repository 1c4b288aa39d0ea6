// The words of fits and channels, and what stands in the tabs ICP and Channels.
import { channelResults } from '../../src/domain/channels/channelResults';
import type { Channel } from '../../src/domain/channels/types';
import type { AccountResult, Plan } from '../../src/domain/plan/types';
import { defaultSettings } from '../../src/domain/settings';
import { channelOps } from '../../src/sheet/icp/channelOps';
import { fitCells, fitWhy } from '../../src/sheet/icp/fitCells';
import { fitReceipt } from '../../src/sheet/icp/fitReceipt';
import { icpOps } from '../../src/sheet/icp/icpOps';
import { icpRows, SUGGESTED_RULES } from '../../src/sheet/icp/icpRows';
import type { Op } from '../../src/sheet/model';
import type { OutputInput } from '../../src/sheet/outputInput';
import { choiceCode } from '../../src/tabs/choices';
import { LANGS } from '../../src/text/lang';
import { facts, fitFor, INDUSTRY, PLACE, rule, SIGN, SIZE } from '../domain/icp/icp';
import { examplePlan } from './support/examplePlan';

const PROFILE = [INDUSTRY, SIZE, PLACE, SIGN, rule('rival', { name: 'Competitor', kind: 'anti' })];
const HALF = fitFor(PROFILE, facts({ industry: 'Metal', employees: 1200.5, location: [null, null] }));
const plan = { ...examplePlan(), priorityBasis: 'fit_value' as const };
const [kaskitek] = plan.accounts;
const accountWith = (more: Partial<AccountResult>): AccountResult => ({
  ...kaskitek,
  fit: HALF,
  rank: 2,
  priority: 290_000e6,
  unranked: null,
  ...more,
});
const input = (of: Partial<Plan>): OutputInput => ({
  plan: { ...plan, ...of },
  lang: 'en',
  locale: 'en_US',
  settings: defaultSettings(),
  planName: '',
  buildNumber: 1,
  previousTriggers: [],
});

describe('the fit in a row', () => {
  test('says the verdict with its sign, the range, what fails, what speaks for it and what to ask', () => {
    expect(fitWhy(HALF, 'en')).toBe('▲ outside the profile, 29–30: not Size; + Industry; ? Place, New line planned');
    expect(fitWhy(HALF, 'fi')).toBe('▲ profiilin ulkopuolella, 29–30: ei Size; + Industry; ? Place, New line planned');
  });
  test('of who is not ideal it asks nothing more', () => {
    const anti = fitFor(PROFILE, facts({ name: 'x' }, { rival: 'holds' }));
    expect(fitWhy(anti, 'en')).toBe('✕ not ideal: − Competitor');
  });
  test('names three and counts the rest', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => rule(id));
    const marks = { a: 'holds', b: 'holds', c: 'holds', d: 'holds', e: 'holds' } as const;
    expect(fitWhy(fitFor(many, facts({}, marks)), 'en')).toBe('● fits: + a, b, c, 2 more');
    expect(fitWhy(fitFor(many, facts({}, marks)), 'fi')).toBe('● sopii: + a, b, c, ja 2 muuta');
  });
  test('without a profile is blank', () => {
    expect(fitCells(accountWith({ fit: null, rank: null }), 'en')).toEqual({ fit: null, priority: null, fit_why: null, fit_code: null });
  });
});

describe('the receipt', () => {
  test('lists the points that sum to the fit, what to find out, and the priority', () => {
    const open = fitFor(PROFILE, facts({ industry: 'Metal', employees: 120, location: [null, null] }));
    expect(fitReceipt(accountWith({ fit: open }), plan, 'en').split('\n')).toEqual([
      'Fit 58 of 100',
      '30 to 100 once all is known; 58 % of the profile is known.',
      '+29  Industry: Metal',
      '+29  Size: 120',
      'Find out next: Place (28), New line planned (14)',
      'Priority 2: fit x potential = 290,000 EUR',
    ]);
  });
  test('shows what fails and what holds it back, numbers as the language writes them', () => {
    const outside = fitFor(PROFILE, facts({ industry: 'Metal', employees: 1200.5, location: ['Pori', null] }));
    expect(fitReceipt(accountWith({ fit: outside, rank: null, priority: null, unranked: 'no_potential' }), plan, 'fi').split('\n')).toEqual([
      'Sopivuus 30/100',
      '+29  Industry: Metal',
      '±0  Size ei päde: 1\u00a0200,5',
      '+28  Place: Pori',
      '−27  Profiilin ulkopuolella: enintään Asetusten raja',
      'Selvitä seuraavaksi: New line planned (14)',
      'Ei sijaa: potentiaali puuttuu.',
    ]);
  });
  test('of whom nothing is known there is none, nor without a profile', () => {
    const none = fitFor(PROFILE, facts());
    expect(fitReceipt(accountWith({ fit: none, rank: null, priority: null, unranked: 'no_fit' }), plan, 'en')).toBe('');
    expect(fitReceipt(accountWith({ fit: null }), plan, 'en')).toBe('');
  });
  test('of twenty reasons the heaviest stand alone, and the lines still sum to the fit', () => {
    const many = Array.from({ length: 20 }, (_, at) => rule(`r${at}`, { kind: 'positive', points: at + 1 }));
    const all = fitFor(many, facts({}, Object.fromEntries(many.map(({ id }) => [id, 'holds' as const]))));
    const lines = fitReceipt(accountWith({ fit: all }), plan, 'en')
      .split('\n')
      .slice(1, -1);
    expect(lines).toHaveLength(12);
    expect(lines[11]).toMatch(/9 more$/);
    expect(lines.reduce((sum, line) => sum + Number(/^\+(\d+)/.exec(line)![1]), 0)).toBe(100);
  });
  test.each([
    ['fit', 'Priority 2 by fit; no potential is typed.'],
    ['value', 'Priority 2 by potential.'],
  ] as const)('says what ranks: %s', (priorityBasis, line) => {
    expect(fitReceipt(accountWith({}), { ...plan, priorityBasis }, 'en')).toContain(line);
  });
});

const upsertOf = (ops: readonly Op[]) => ops.find((op) => op.op === 'upsert') as Extract<Op, { op: 'upsert' }>;

test('rules that wait have no figures, and the list of those who are not ideal no worth', () => {
  const icp = [
    { id: 'size', name: 'Size', kind: 'must' as const, field: 'employees', worth: 29, holds: 2, fails: 1, unknown: 0 },
    { id: 'rival', name: 'Competitor', kind: 'anti' as const, field: null, worth: 0, holds: 0, fails: 3, unknown: 0 },
  ];
  expect(upsertOf(icpOps(input({ icp, icpWaiting: ['place'] }))).rows.map(({ id, cells }) => [id, ...cells])).toEqual([
    ['size', 29, 2, 1, 0],
    ['rival', null, 0, 3, 0],
    ['place', null, null, null, null],
  ]);
  expect(icpOps(input({ icp: [], icpWaiting: [] }))).toEqual([]);
});

describe('#62 channels', () => {
  const channel = (name: string, named: number | null, tries: number | null): Channel => ({
    id: name,
    name,
    row: 2,
    serves: { awareness: null, conviction: null, purchase: null },
    named,
    asked: named === null ? null : 30,
    tries,
    leads: null,
    inData: [],
  });
  const LIST = [
    channel('Fairs', 12, 0),
    channel('Blog', 9, 0),
    channel('Email', 8, 0),
    channel('Radio', 0, 0),
    channel('Phone', 1, 1),
    channel('TV', null, 0),
  ];
  const channels = channelResults(LIST, { campaigns: new Map(), leads: new Map() }, { confidence: 0.95, triesNeeded: 3 });
  const cells = upsertOf(channelOps(input({ channels }))).rows.map(({ cells: row }) => row);

  test('have their verdict by sign and word, score, range and survey', () => {
    expect(cells.map(([verdict, score, range, , survey, , , code]) => [verdict, score, range, survey, code])).toEqual([
      ['● keep', 50, '31–100', '40 % (25–58 %)', 'keep'],
      ['● keep', 38, '21–100', '30 % (17–48 %)', 'keep'],
      ['– rest', 33, '18–100', '27 % (14–44 %)', 'rest'],
      ['– rest', 0, '0–64', '0 % (0–11 %)', 'rest'],
      ['◔ too early to rest', 4, '1–71', '3 % (1–17 %)', 'too_early'],
      ['– not scored', null, null, null, 'unscored'],
    ]);
  });
  test('and a written reason each', () => {
    expect(cells.map(([, , , reason]) => reason)).toEqual([
      'Kept: place 1 of the 2 that are kept. Named by 12 of 30 customers. Put very good content here.',
      'Kept: place 2 of the 2 that are kept. Named by 9 of 30 customers. Put very good content here.',
      'Rests for now: 33 points against 38 of the last one kept (Blog), but up to 100 is possible. Ask more customers before you rule it out. Named by 8 of 30 customers.',
      'Rests for now: 0 points against 38 of the last one kept (Blog), but up to 64 is possible. Ask more customers before you rule it out. Named by 0 of 30 customers.',
      'Tried 1 of 3 times, so it is not rested: adjust, do not dump. Change the message, length, frequency or call to action, and try again.',
      'Nothing is known: rate the stages it serves, or ask customers how they found you.',
    ]);
  });
});

describe('#26 what the tab ICP begins with', () => {
  test.each(LANGS)('is understood when read back (%s)', (lang) => {
    const { columns, rows } = icpRows(lang);
    for (const { cells } of rows) {
      const of = (column: string) => cells[columns.indexOf(column)];
      const suggested = SUGGESTED_RULES[of('id') as keyof typeof SUGGESTED_RULES];
      expect(choiceCode('icp_kind', String(of('kind')))).toBe(suggested.kind);
      if (suggested.about) expect(choiceCode('icp_about', String(of('about')))).toBe(suggested.about);
      if (suggested.asks) {
        expect(choiceCode('icp_field', String(of('field')))).toBe(suggested.asks[0]);
        expect(choiceCode('icp_operator', String(of('operator')))).toBe(suggested.asks[1]);
      }
    }
  });
  test('#13 covers the five fields of signs, for and against, and who is not ideal', () => {
    const all = Object.values(SUGGESTED_RULES);
    expect(new Set(all.map(({ about }) => about).filter(Boolean))).toEqual(new Set(['need', 'pain', 'driver', 'buying', 'state']));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['must', 'any', 'positive', 'negative', 'anti']));
  });
  test.each(LANGS)('#21 says of each row that it is our suggestion (%s)', (lang) => {
    const { columns, rows } = icpRows(lang);
    for (const { cells } of rows) expect(cells[columns.indexOf('note')]).toMatch(/^(Our suggestion|Oma ehdotuksemme)/);
  });
});

// What the Account plan, Accounts, People and the Plan say of people: maps, whom to reach next, interest, interim targets, nurture.
import type { Person } from '../../src/domain/plan/types';
import type { Op, Plain } from '../../src/sheet/model';
import type { OutputInput } from '../../src/sheet/outputInput';
import { outputOps } from '../../src/sheet/outputOps';
import { contactText } from '../../src/sheet/people/contactText';
import { interestText } from '../../src/sheet/people/interestText';
import { columnOf } from '../../src/tabs/registry';
import type { TabId } from '../../src/tabs/types';
import type { Lang } from '../../src/text/lang';
import { account, basisOf, person, persona } from '../domain/support/basis';
import type { TouchRow } from '../domain/support/columns';
import { planOf, type Rows } from '../domain/support/plan';
import { optionsFor } from './support/renderedPlan';

type Upsert = Extract<Op, { op: 'upsert' }>;
/** Cells of the rows of a tab by id and column, over all steps. */
const cellsIn = (input: OutputInput, tab: TabId): Record<string, Record<string, unknown>> => {
  const rows: Record<string, Record<string, unknown>> = {};
  for (const op of outputOps(input).filter((one): one is Upsert => one.op === 'upsert' && one.tab === tab))
    for (const { id, cells } of op.rows) {
      rows[id] = rows[id] ?? {};
      cells.forEach((cell, at) => {
        rows[id][op.columns[at]] = cell;
      });
    }
  return rows;
};

const at = (id: string, title: string, role: Person['role'], more: Partial<Person> = {}) =>
  person(id, { account: 'a', name: id, title, role, email: `${id}@a.fi`, ...more });
const basis = basisOf({
  accounts: [account('a', { name: 'Kaskitek', tier: 'A', products: 'Robot cell' }), account('b', { name: 'Lumimetsä', tier: 'B' })],
  people: [
    at('Anna', 'CFO', 'decision_maker', { consent: true }),
    at('Eve', 'Controller', 'influencer'),
    at('Bo', 'CTO', 'decision_maker', { persona: 'Builders' }),
    at('Nia', 'Ninja', null),
  ],
  personas: [persona('Numbers', { area: 'finance', titles: 'CFO, controller' })],
});
const click = (who: string, day: string, channel = 'email', kind: TouchRow['kind'] = 'click'): TouchRow => ({ person: who, at: day, kind, channel });
const ROWS: Rows = {
  touches: [
    // long enough ago for a before
    click('Anna', '2025-12-01'),
    ...['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05'].map((day) => click('Anna', day)),
    { ...click('Bo', '2026-02-05'), direction: 'out', kind: 'send' },
  ],
};
const inputOf = (lang: Lang = 'en', rows = ROWS): OutputInput => optionsFor(planOf(basis, rows), lang);

describe('the Account plan', () => {
  const plan = cellsIn(inputOf(), 'account_plan');
  test('#37: five areas by who answers for them and how far they have come, with a code for the colour', () => {
    const cells = ['growth', 'strategy', 'finance', 'technology', 'sales'].map((area) => [plan.a[`area_${area}`], plan.a[`${area}_code`]]);
    expect(cells).toEqual([
      ['◆ nobody', 'open'],
      ['◆ nobody', 'open'],
      ['◉ Anna +1', 'active'],
      ['◔ Bo', 'known'],
      ['◆ nobody', 'open'],
    ]);
  });
  test('#30 #4 #72: deciders against 3 to 6, the warning, and whom to reach next and why', () => {
    const { deciders, warning, warning_code, reach_next, others } = plan.a;
    expect([deciders, warning, warning_code]).toEqual(['2 of 3 to 6, ◔ thin', '◆ hangs on one person', 'warning']);
    expect(reach_next).toBe('Bo, CTO (Technology): another decider beside the one in touch');
    expect(others).toBe('0 door openers, 1 influencer, 0 end users');
    expect([plan.b.warning, plan.b.reach_next]).toEqual([
      '◆ nobody known',
      'Find Growth and development, CEO or head of the business unit: nobody is known yet',
    ]);
  });
  test('#50: the five interim targets as numbers', () => {
    const numbers = ['identified', 'activated', 'active_deciders', 'interested', 'sqls'].map((column) => plan.a[column]);
    expect(numbers).toEqual([4, 1, 1, 0, 0]);
  });
  test('#98: a rise by one person in one channel says so, with its chance', () => {
    // 4 of 4 in 14 of 70 days: 0.2^4 = 0.16 %
    expect([plan.a.interest, plan.a.interest_code]).toEqual([
      '◆ rises, one person in one channel: 4 in 14 days after 0 in 56 (by chance 0.16 %)',
      'narrow',
    ]);
    expect(plan.b.interest).toBe('– nothing in 70 days');
  });
});

test('Accounts say the same where sales leads filter', () => {
  expect(cellsIn(inputOf(), 'accounts').a).toMatchObject({
    areas_known: '2 of 5',
    reach_next: 'Bo, CTO (Technology): another decider beside the one in touch',
    interest_code: 'narrow',
  });
});

describe('People', () => {
  const people = cellsIn(inputOf(), 'people');
  test('#111 #112 #113 #155: Anna, 5 in-touches by mail alone', () => {
    expect(people.Anna).toMatchObject({
      next_nurture: '► tailored offer and a mail: back after a pause',
      touch_count: '● 5: ready to be asked',
      preferred: '◆ only e-mail',
      channel_code: 'single',
      returned: '2026-02-02: 4 days after a pause of 63 days',
      exclude: 'Robot cell',
      known: 7 / 8,
      missing: 'phone',
      nurture_code: 'tailor',
    });
  });
  test('#39: persona, responsibility and level as they are reckoned; what is typed is shown as it is, what fits nothing says so', () => {
    const shown = (id: string) => ['plan_persona', 'plan_area', 'plan_seniority', 'persona_code', 'area_code'].map((column) => people[id][column]);
    expect(shown('Anna')).toEqual(['Numbers', 'Finance', 'Director', 'rule', 'rule']);
    expect(shown('Bo')).toEqual(['Builders', 'Technology', 'Director', 'typed', 'title']);
    expect(shown('Nia')).toEqual(['– fits no rule', '– fits no rule', '– fits no rule', 'none', 'none']);
  });
  test('columns that people type are never written', () => {
    for (const op of outputOps(inputOf()))
      if (op.op === 'upsert' && op.tab === 'people') for (const column of op.columns) expect(columnOf('people', column).owner).toBe('build');
  });
  test('few touches are too early for a channel', () => {
    const few = cellsIn(inputOf('en', { touches: [click('Anna', '2026-02-02')] }), 'people').Anna;
    expect([few.preferred, few.touch_count, few.next_nurture]).toEqual([
      '◔ too early to say (1 of 5)',
      '◔ 1 of 5 to 10',
      '◔ go on: not often enough in touch yet',
    ]);
  });
});

describe('the Plan', () => {
  const plan = cellsIn(inputOf(), 'plan');
  test('#50: interim targets tier by tier', () => {
    expect([plan['interim:A'].kpi, plan['interim:A'].remark]).toEqual([
      'Tier A',
      '1 account, 1 active: 4 identified, 1 activated, 1 decider activated (0 responded, 1 engaged), 0 interested, 0 SQLs.',
    ]);
  });
  test('rows of the next steps of nurture, most pressing first, the first people by name', () => {
    const rows = Object.keys(plan).filter((id) => id.startsWith('nurture:'));
    expect(rows).toEqual(['nurture:tailor', 'nurture:keep_reaching', 'nurture:first_touch', 'nurture:later', 'nurture:foot']);
    expect([plan['nurture:tailor'].value, plan['nurture:tailor'].remark]).toEqual([1, 'First: Anna.']);
    expect(plan['nurture:first_touch'].remark).toBe('First: Nia.');
  });
  test('without people and accounts says nothing of them', () => {
    const empty = Object.keys(cellsIn(optionsFor(planOf(basisOf(), {})), 'plan'));
    expect(empty.filter((id) => /^(interim|nurture):|group:(nurture|interim_tiers)/.test(id))).toEqual([]);
  });
});

describe('in Finnish', () => {
  const fi = inputOf('fi');
  test('the map and the next person', () => {
    expect(cellsIn(fi, 'account_plan').a).toMatchObject({
      deciders: '2 / 3–6, ◔ ohut',
      warning: '◆ yhden ihmisen varassa',
      reach_next: 'Bo, CTO (Teknologia): toinen päättäjä jo yhteydessä olevan rinnalle',
      area_sales: '◆ ei ketään',
      others: '0 oven avaajaa, 1 vaikuttaja, 0 loppukäyttäjää',
    });
  });
  test('nurture and titles', () => {
    expect(cellsIn(fi, 'people').Anna).toMatchObject({ preferred: '◆ vain sähköposti', plan_seniority: 'Johtaja', missing: 'puhelin' });
    expect(cellsIn(fi, 'people').Nia.plan_persona).toBe('– ei sovi mihinkään sääntöön');
  });
});

test('who said no to marketing is named with it, and a full map says that it is', () => {
  const next = { reason: 'first_decider' as const, area: null, person: { ...planOf(basis, {}).maps[0].people[0], area: null, consent: false } };
  expect(contactText(next, 'en')).toBe('Anna, CFO: decider, not in touch lately; said no to marketing, by sales only');
  expect(contactText(null, 'en')).toBe('● everybody known is in touch');
  expect(contactText({ reason: 'too_few_deciders', person: null, area: null }, 'en')).toBe('Find one more decider: too few deciders are known');
});
test.each([
  ['rises', '► rises: 5 in 14 days after 4 in 56 (by chance 2.0 %)'],
  ['steady', '● steady: 5 in 14 days after 4 in 56'],
  ['too_early', '◔ too early to say: 9 in 70 days'],
  ['no_data', '– no rows that reach back 70 days'],
] as const)('interest that %s', (state, text) => {
  const said: Plain = interestText({ state, recent: 5, before: 4, chance: 0.0196, people: 2, channels: 2 }, 'en');
  expect(said).toBe(text);
});

// Decision-maker maps, personas, nurture and interim targets on the built bundle: from what people type and import to the cells they read.
import { ALL_FILES, MORE_FILES } from '../support/smallFiles';
import { openTestBook, type TestBook } from '../support/workbook';

const FI = { locale: 'fi_FI', formulaMode: 'locale-parsed' } as const;
const KASKITEK = '0112038-9';

/** A line below the last one of People. */
function typePerson(book: TestBook, cells: Readonly<Record<string, string>>): void {
  const row = Math.max(...book.tab('people').rows, book.tab('people').headerRow) + 1;
  for (const [column, value] of Object.entries(cells)) book.type('people', row, column, value);
}
function everything(lang: 'en' | 'fi' = 'en'): TestBook {
  const book = openTestBook({ quick: true, ...(lang === 'fi' ? FI : {}) });
  book.setup(lang);
  for (const file of [...ALL_FILES, ...MORE_FILES]) book.importFile(file);
  return book;
}
const cellsOf = (book: TestBook, tab: 'people' | 'account_plan' | 'accounts' | 'plan', id: string, ...columns: string[]) => {
  const view = book.tab(tab);
  return columns.map((column) => view.cell(view.rowOf(id), column).v ?? '');
};

describe('#39 personas', () => {
  test('a new workbook suggests rows in its language, and a title finds its row at the first build', () => {
    const book = everything('fi');
    const personas = book.tab('personas');
    expect(personas.values('name')).toEqual([
      'Johto',
      'Talous',
      'Hankinta',
      'Myynti ja markkinointi',
      'Strategia',
      'Käyttäjä',
      'Teknologia ja tuotanto',
      'Kehitys',
    ]);
    typePerson(book, { name: 'Liisa Lumi', company: 'Kaskitek Oy', email: 'liisa.lumi@kaskitek.fi', title: 'Talous- ja hallintojohtaja' });
    typePerson(book, { name: 'Otso Ora', company: 'Kaskitek Oy', email: 'otso.ora@kaskitek.fi', title: 'Velho' });
    book.build();
    expect(cellsOf(book, 'people', 'liisa.lumi@kaskitek.fi', 'plan_persona', 'plan_area', 'plan_seniority')).toEqual(['Talous', 'Talous', 'Johtaja']);
    expect(cellsOf(book, 'people', 'otso.ora@kaskitek.fi', 'plan_persona', 'persona_code')).toEqual(['– ei sovi mihinkään sääntöön', 'none']);
  });
  test('people edit the words, type over what comes of them, and what they typed stays', () => {
    const book = everything();
    const personas = book.tab('personas');
    const finance = personas.rowOf('Finance', 'name');
    book.type('personas', finance, 'titles', `${personas.cell(finance, 'titles').v}, wizard`);
    typePerson(book, { name: 'Otso Ora', company: 'Kaskitek Oy', email: 'otso.ora@kaskitek.fi', title: 'Chief Wizard' });
    typePerson(book, {
      name: 'Pia Puu',
      company: 'Kaskitek Oy',
      email: 'pia.puu@kaskitek.fi',
      title: 'Chief Wizard',
      persona: 'Elders',
      area: 'Strategy',
      seniority: 'Top management',
    });
    book.build();
    expect(cellsOf(book, 'people', 'otso.ora@kaskitek.fi', 'plan_persona', 'plan_area')).toEqual(['Finance', 'Finance']);
    const pia = ['plan_persona', 'plan_area', 'plan_seniority', 'persona', 'area', 'seniority'];
    expect(cellsOf(book, 'people', 'pia.puu@kaskitek.fi', ...pia)).toEqual([
      'Elders',
      'Strategy',
      'Top management',
      'Elders',
      'Strategy',
      'Top management',
    ]);
    expect(book.build().changed).toBe(false);
  });
});

describe('#36 #37 the map', () => {
  test('fills from titles and touches, a decider before the other one of finance, and names whom to reach next', () => {
    const book = everything();
    book.type('people', book.tab('people').rowOf('anna.ahti@kaskitek.fi'), 'role', 'Decision maker');
    typePerson(book, { name: 'Bo Ek', company: 'Kaskitek Oy', email: 'bo.ek@kaskitek.fi', title: 'CFO', role: 'Decision maker', consent: 'No' });
    book.build();
    expect(cellsOf(book, 'account_plan', KASKITEK, 'area_finance', 'finance_code', 'area_strategy', 'strategy_code')).toEqual([
      '– Bo Ek +1',
      'known',
      '◆ nobody',
      'open',
    ]);
    const [deciders, next] = cellsOf(book, 'account_plan', KASKITEK, 'deciders', 'reach_next');
    expect(deciders).toBe('2 of 3 to 6, ◔ thin');
    expect(cellsOf(book, 'accounts', KASKITEK, 'reach_next')).toEqual([next]);
    expect(String(next)).not.toBe('');
    expect(cellsOf(book, 'people', 'bo.ek@kaskitek.fi', 'next_nurture')).toEqual(['– no marketing: sales only']);
  });
  test('#113: products that the account owns stand beside its people', () => {
    const book = everything();
    book.type('accounts', book.tab('accounts').rowOf(KASKITEK), 'products', 'Robot cell; Service contract');
    book.build();
    expect(cellsOf(book, 'people', 'anna.ahti@kaskitek.fi', 'exclude')).toEqual(['Robot cell, Service contract']);
  });
});

describe('#50 interim targets', () => {
  test('have goals that people type, a status in the Plan, and rows by tier', () => {
    const book = everything();
    const goals = book.tab('goals');
    book.type('goals', goals.rowOf('identified_people'), 'goal', 1);
    book.type('goals', goals.rowOf('sqls'), 'goal', 500);
    const json = book.build('2026-03-31', { json: true }).json as unknown as {
      kpis: { id: string; value: number | null; status: string | null }[];
      interim: { all: Record<string, unknown>; tiers: { accounts: number }[] };
      decision_maps: { id: string }[];
      nurture: { id: string }[];
    };
    const kpi = (id: string) => json.kpis.find((one) => one.id === id);
    expect(kpi('identified_people')).toMatchObject({ value: json.interim.all.identified, status: 'on_track' });
    expect(kpi('sqls')).toMatchObject({ value: json.interim.all.sqls, status: 'off_track' });
    expect(json.interim.tiers.reduce((sum, tier) => sum + tier.accounts, 0)).toBe(json.decision_maps.length);
    expect(json.nurture).toHaveLength(book.tab('people').rows.length);
    const ids = book.tab('plan').values('id');
    expect(ids).toEqual(expect.arrayContaining(['group:interim', 'sqls', 'group:interim_tiers', 'group:nurture']));
  });
});

test.each(['en', 'fi'] as const)('a second build of all this changes nothing (%s)', (lang) => {
  const book = everything(lang);
  book.build();
  expect(book.build()).toMatchObject({ changed: false, number: 1 });
});

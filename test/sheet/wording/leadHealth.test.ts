// The sentences of Health about leads and deals, in both languages: what, where, and what to do.
import { finding, type HealthCode } from '../../../src/domain/health/types';
import { healthWording } from '../../../src/sheet/health/healthWording';
import { LANGS } from '../../../src/text/lang';

const said = (code: HealthCode, tab: string, column: string, data: Record<string, string | number>) =>
  LANGS.map((lang) => healthWording(finding(code, 'warning', tab, { row: 7, column, data }), lang).sentence);

test('dates that cannot be, with the headers of both columns and both days', () => {
  const data = { first: 'mql', firstDay: '2026-01-20', second: 'sql', secondDay: '2026-01-12', rows: 2 };
  expect(said('impossible_dates', 'leads', 'sql', data)).toEqual([
    'Leads, row 7: SQL date 2026-01-12 comes before MQL date 2026-01-20 (2 rows). Correct one of the two; until then the stage counts from the earlier day.',
    'Liidit, rivi 7: SQL-päivä 12.1.2026 on ennen kuin MQL-päivä 20.1.2026 (2 riviä). Korjaa jompikumpi; siihen asti vaihe lasketaan aiemmasta päivästä.',
  ]);
  expect(said('impossible_dates', 'leads', 'won', { ...data, first: 'won', second: 'today', rows: 1 })).toEqual([
    'Leads, row 7: Deal date 2026-01-20 (1 row) lies after today, so it does not count yet. Correct the date, or the day in Settings that counts as today.',
    'Liidit, rivi 7: Kaupan päivä 20.1.2026 (1 rivi) on tulevaisuudessa, joten sitä ei vielä lasketa. Korjaa päivä tai Asetusten tarkastelupäivä.',
  ]);
});
test.each([
  ['turned_down', 'leads', 'verdict', /clear the date/, /tyhjennä päivä/],
  ['won_without_amount', 'deals', 'amount', /Fill the amount/, /Täytä summa/],
  ['stage_without_date', 'leads', 'stage', /Fill the dates/, /Täytä päivät/],
  ['deals_without_lead', 'deals', 'title', /type the deal’s id on the row of the lead/, /kirjoita kaupan tunniste liidin riville/],
] as const)('%s says how many and what to do', (code, tab, column, en, fi) => {
  const [english, finnish] = said(code, tab, column, { rows: 3 });
  expect(english).toMatch(/row 7: 3 rows/);
  expect(english).toMatch(en);
  expect(finnish).toMatch(/rivi 7: 3 riviä/);
  expect(finnish).toMatch(fi);
});

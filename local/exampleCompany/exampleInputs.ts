// What the people of the fictitious company type into their workbook: goals, audiences, personas, stages, settings. What they typed beside
// accounts, people, campaigns and companies is in typedRows.ts.
import type { KpiId, TargetId } from '../../src/domain/kpi/types';
import type { AreaCode, AudienceUnit, RoleCode, StageCode } from '../../src/domain/plan/types';
import type { SettingId } from '../../src/domain/settings';
import { STAGE_MEANINGS } from './dealStages';
import { SERVICE_STAGES } from './serviceDeals';

export interface ExampleGoal {
  readonly kpi: KpiId | TargetId;
  readonly goal: number;
  readonly why: { readonly en: string; readonly fi: string };
}
export interface ExampleAudience {
  readonly name: string;
  readonly region: string;
  readonly titles: string;
  readonly unit: AudienceUnit;
  readonly size: number;
  readonly source: string;
  readonly date: string;
}
export interface ExamplePersona {
  readonly name: string;
  readonly role: RoleCode;
  readonly area: AreaCode;
  readonly titles: string;
  readonly benefits: string;
  readonly values: string;
  readonly metrics: string;
  readonly promise: string;
  readonly message: string;
}

const LAST_YEAR = { en: 'Last year’s level', fi: 'Viime vuoden taso' };
const AGREED = { en: 'Agreed with sales', fi: 'Sovittu myynnin kanssa' };
const goal = (kpi: ExampleGoal['kpi'], value: number, why = LAST_YEAR): ExampleGoal => ({ kpi, goal: value, why });

const goals: readonly ExampleGoal[] = [
  goal('revenue', 7_200_000, AGREED),
  goal('gross_margin', 0.42, AGREED),
  goal('rate_sql', 0.4, AGREED),
  goal('rate_opportunity', 0.6, AGREED),
  goal('rate_offer', 0.75, AGREED),
  goal('rate_won', 0.45, AGREED),
  goal('reach_pct', 0.5, { en: 'Half of the audience is a good result', fi: 'Puolet kohderyhmästä on hyvä tulos' }),
  goal('account_reach', 0.5, { en: 'Half of the audience is a good result', fi: 'Puolet kohderyhmästä on hyvä tulos' }),
  goal('potential_share', 0.6),
  goal('committee', 0.4, AGREED),
  goal('ctr', 0.0035),
  goal('view_rate', 0.3),
  goal('vtr', 0.25),
  goal('engagement_rate', 0.01),
  goal('committee_activated', 0.5, AGREED),
  goal('meaningful_visits', 240, { en: 'Four per target account', fi: 'Neljä kohdeyritystä kohti' }),
  goal('dwell_time', 75),
  goal('pages_per_session', 2),
  goal('site_conversion', 0.2),
  goal('leads', 60, AGREED),
  goal('mqls', 40, AGREED),
  goal('lead_quality', 0.75, AGREED),
  goal('sql_share', 0.3, AGREED),
  goal('lead_follow_up', 0.9, AGREED),
  goal('cost_per_lead', 500),
  goal('sql_cost', 1500, { en: 'What an SQL cost last year', fi: 'Myyntikelpoisen liidin hinta viime vuonna' }),
  goal('romi', 1, AGREED),
  goal('identified_people', 220, AGREED),
  goal('activated_people', 80, AGREED),
  goal('activated_deciders', 40, AGREED),
  goal('interested_people', 30, AGREED),
  goal('sqls', 20, AGREED),
];

const audience = (name: string, titles: string, size: number): ExampleAudience => ({
  name,
  region: 'Suomi',
  titles,
  unit: 'member',
  size,
  source: 'LinkedIn Campaign Manager, ennuste',
  date: '2026-01-02',
});

const audiences: readonly ExampleAudience[] = [
  audience('Päättäjät', 'Toimitusjohtaja, talousjohtaja, tuotantojohtaja, tehtaanjohtaja', 9_800),
  audience('Tuotanto ja kunnossapito', 'Tuotantopäällikkö, kunnossapitopäällikkö, automaatioinsinööri', 7_150),
  audience('Sivustolla käyneet', 'Kaikki sivustolla käyneet 90 päivän ajalta', 1_900),
];

const persona = (line: string, role: RoleCode, area: AreaCode): ExamplePersona => {
  const [name, titles, benefits, values, metrics, promise, message] = line.split('|').map((cell) => cell.trim());
  return { name, role, area, titles, benefits, values, metrics, promise, message };
};
const personas: readonly ExamplePersona[] = [
  persona(
    'Toimitusjohtaja | toimitusjohtaja, CEO, managing director | Kasvu ja kilpailukyky | Jatkuvuus | Kasvu, kannattavuus | Kapasiteetti kasvaa ilman uutta hallia | Kuinka paljon nykyinen halli vielä antaa?',
    'decision_maker',
    'growth',
  ),
  persona(
    'Talousjohtaja | talousjohtaja, CFO, hankintapäällikkö | Säästö, jonka voi näyttää | Ennustettavuus | Käyttökate, takaisinmaksuaika | Maksaa itsensä takaisin kahdessa vuodessa | Mitä yksi seisokkitunti todella maksaa?',
    'decision_maker',
    'finance',
  ),
  persona(
    'Tuotantojohtaja | tuotantojohtaja, tehtaanjohtaja, tuotantopäällikkö, COO | Läpimeno ja laatu | Toimitusvarmuus | Käyttöaste, läpimenoaika | Linja valmiina neljässätoista viikossa | Näin hitsaussolu nousi 14 viikossa',
    'decision_maker',
    'technology',
  ),
  persona(
    'Kunnossapito | kunnossapitopäällikkö, automaatioinsinööri, laatupäällikkö | Vähemmän yllätyksiä | Helppous, turvallisuus | Vikaseisokit | Vika näkyy ennen kuin linja pysähtyy | Kolme merkkiä, jotka linja antaa ennen vikaa',
    'door_opener',
    'technology',
  ),
];

export interface ExampleInputs {
  readonly goals: readonly ExampleGoal[];
  readonly audiences: readonly ExampleAudience[];
  readonly personas: readonly ExamplePersona[];
  readonly stages: readonly { readonly name: string; readonly meaning: StageCode; readonly owner: string }[];
  readonly settings: Partial<Readonly<Record<SettingId, string | number>>>;
}

export const exampleInputs: ExampleInputs = {
  goals,
  audiences,
  personas,
  stages: [
    ...STAGE_MEANINGS.map((stage) => ({ ...stage, owner: 'Aino Lehtisalo' })),
    ...SERVICE_STAGES.map((stage) => ({ ...stage, owner: 'Kaarlo Hietanen' })),
  ],
  settings: {
    plan_name: 'Havula Automaatio Oy',
    currency: 'EUR',
    period: '2026-Q1',
    as_of: '2026-03-31',
    owner_sales: 'Aino Lehtisalo',
    owner_marketing: 'Siiri Vainionpelto',
  },
};

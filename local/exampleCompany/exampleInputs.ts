// What the people of the fictitious company type into their workbook: goals, costs, stages, settings.
import type { KpiId } from '../../src/domain/kpi/types';
import type { StageCode } from '../../src/domain/plan/types';
import type { SettingId } from '../../src/domain/settings';
import { STAGE_MEANINGS } from './dealStages';

export interface ExampleGoal {
  readonly kpi: KpiId;
  /** null: no goal is typed */
  readonly goal: number | null;
  readonly why: { readonly en: string; readonly fi: string };
}
export interface ExampleCost {
  /** first day of the month */
  readonly month: string;
  /** campaign or channel that the media belongs to; blank = all */
  readonly of: string;
  /** euros; null = blank cell */
  readonly media: number | null;
  readonly work: number | null;
  readonly tools: number | null;
  readonly agency: number | null;
  readonly currency: string;
  readonly note: string;
}
export interface ExampleInputs {
  readonly goals: readonly ExampleGoal[];
  readonly costs: readonly ExampleCost[];
  readonly stages: readonly { readonly name: string; readonly meaning: StageCode }[];
  readonly settings: Partial<Readonly<Record<SettingId, string | number>>>;
}

/** LinkedIn media stands in the campaign report, so the monthly rows leave it blank. */
const month = (first: string): ExampleCost => ({
  month: first,
  of: '',
  media: null,
  work: 2400,
  tools: 390,
  agency: 1500,
  currency: 'EUR',
  note: '',
});

export const exampleInputs: ExampleInputs = {
  goals: [
    { kpi: 'account_reach', goal: 0.5, why: { en: 'Half of the audience is a good result', fi: 'Puolet kohderyhmästä on hyvä tulos' } },
    { kpi: 'frequency', goal: null, why: { en: '', fi: '' } },
    { kpi: 'ctr', goal: 0.0035, why: { en: 'Last year’s level', fi: 'Viime vuoden taso' } },
    { kpi: 'meaningful_visits', goal: 120, why: { en: 'Two per target account', fi: 'Kaksi kohdeyritystä kohti' } },
    { kpi: 'sql_cost', goal: 3000, why: { en: 'What an SQL cost last year', fi: 'Myyntikelpoisen liidin hinta viime vuonna' } },
  ],
  costs: [
    month('2026-01-01'),
    month('2026-02-01'),
    month('2026-03-01'),
    { month: '2026-02-01', of: 'Messut', media: 1800, work: null, tools: null, agency: null, currency: 'EUR', note: 'Osasto ja kutsut' },
  ],
  stages: STAGE_MEANINGS,
  settings: { plan_name: 'Havula Automaatio Oy', currency: 'EUR', period: '2026-Q1', as_of: '2026-03-31' },
};

// What stands in an input tab when it is made. From then on the rows are people's.
import { KPIS } from '../domain/kpi/registry';
import { SETTINGS, type SettingId, type SettingKind } from '../domain/settings';
import { choiceWord } from '../tabs/choices';
import type { TabId } from '../tabs/types';
import type { Lang } from '../text/lang';
import { settingsText } from '../text/settings';
import type { Cell } from './model';
import { type CellKind, numberFormatOf } from './numberFormat';

export interface FirstRow {
  readonly cells: readonly Cell[];
  /** number formats of cells of kind `any`, by column id */
  readonly formats?: Readonly<Record<string, string>>;
}
export interface FirstRows {
  readonly columns: readonly string[];
  readonly rows: readonly FirstRow[];
}

const goals = (lang: Lang, locale: string): FirstRows => ({
  columns: ['id', 'kpi', 'goal', 'unit', 'why'],
  rows: KPIS.map((kpi) => {
    const [name, unit, why] = settingsText[lang].goals[kpi.id];
    return { cells: [kpi.id, name, kpi.defaultGoal, unit, why], formats: { goal: numberFormatOf(kpi.unit, locale) } };
  }),
});

const CELL_KIND: Readonly<Record<SettingKind, CellKind>> = {
  text: 'text',
  count: 'count',
  share: 'share',
  date: 'date',
  period: 'text',
  lang: 'text',
  currency: 'text',
  switch: 'text',
};
const settings = (lang: Lang, locale: string): FirstRows => ({
  columns: ['id', 'setting', 'value', 'unit', 'what', 'source'],
  rows: (Object.keys(SETTINGS) as SettingId[]).map((id) => {
    const { kind, value, source } = SETTINGS[id];
    const [label, unit, what] = settingsText[lang].settings[id];
    return { cells: [id, label, value === '' ? null : value, unit, what, source], formats: { value: numberFormatOf(CELL_KIND[kind], locale) } };
  }),
});

/** Suggestions only: the names must be those of the user's CRM. */
const stages = (lang: Lang): FirstRows => ({
  columns: ['name', 'meaning'],
  rows: settingsText[lang].stages.map(([name, code]) => ({ cells: [name, choiceWord('stage', code, lang)] })),
});

const NONE: FirstRows = { columns: [], rows: [] };

/** Rows of a newly made tab: Goals, Settings and Stages have some, the others none. */
export const firstRows = (tab: TabId, lang: Lang, locale = ''): FirstRows => {
  if (tab === 'goals') return goals(lang, locale);
  if (tab === 'settings') return settings(lang, locale);
  return tab === 'stages' ? stages(lang) : NONE;
};

// What stands in an input tab when it is made. From then on the rows are people's.
import { KPIS } from '../domain/kpi/registry';
import type { TargetId } from '../domain/kpi/types';
import { SETTINGS, type SettingId, type SettingKind } from '../domain/settings';
import { TITLE_GROUPS } from '../domain/titles/titleGroups';
import { choiceWord, choiceWords } from '../tabs/choices';
import type { TabId } from '../tabs/types';
import type { Lang } from '../text/lang';
import { peopleText } from '../text/people';
import { settingsText } from '../text/settings';
import { channelRows } from './icp/channelRows';
import { icpRows } from './icp/icpRows';
import type { Cell } from './model';
import { type CellKind, numberFormatOf } from './numberFormat';
import { firstRules } from './scores/firstRules';
import type { Validation } from './validation';

export interface FirstRow {
  readonly cells: readonly Cell[];
  /** number formats of cells of kind `any`, by column id */
  readonly formats?: Readonly<Record<string, string>>;
  /** what single cells accept, by column id */
  readonly validations?: Readonly<Record<string, Validation>>;
}
export interface FirstRows {
  readonly columns: readonly string[];
  readonly rows: readonly FirstRow[];
}

const MONEY_TARGETS: readonly TargetId[] = ['revenue', 'average_deal'];

/** What the funnel is calculated from, before the goals of the KPIs. */
const targets = (lang: Lang, locale: string): FirstRow[] => {
  const words = settingsText[lang].targets;
  return (Object.keys(words) as TargetId[]).map((id) => {
    const [name, unit, why] = words[id];
    const kind = MONEY_TARGETS.indexOf(id) >= 0 ? 'money' : 'share';
    return { cells: [id, name, null, unit, why], formats: { goal: numberFormatOf(kind, locale) } };
  });
};

const goals = (lang: Lang, locale: string): FirstRows => ({
  columns: ['id', 'kpi', 'goal', 'unit', 'why'],
  rows: targets(lang, locale).concat(
    KPIS.map((kpi) => {
      const [name, unit, why] = settingsText[lang].goals[kpi.id];
      return { cells: [kpi.id, name, kpi.defaultGoal, unit, why], formats: { goal: numberFormatOf(kpi.unit, locale) } };
    }),
  ),
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
  touches: 'text',
};
/** A switch stands as a word of the language, kinds of touches as a list of words. */
const settingCell = (value: string | number | boolean, lang: Lang, kind: SettingKind): Cell => {
  if (kind === 'touches')
    return String(value)
      .split(', ')
      .map((code) => choiceWord('touch', code, lang))
      .join(', ');
  if (typeof value === 'boolean') return choiceWord('yes_no', value ? 'yes' : 'no', lang);
  return value === '' ? null : value;
};
const settings = (lang: Lang, locale: string): FirstRows => ({
  columns: ['id', 'setting', 'value', 'unit', 'what', 'source'],
  rows: (Object.keys(SETTINGS) as SettingId[]).map((id) => {
    const { kind, value, source } = SETTINGS[id];
    const [label, unit, what] = settingsText[lang].settings[id];
    return {
      cells: [id, label, settingCell(value, lang, kind), unit, what, source],
      formats: { value: numberFormatOf(CELL_KIND[kind], locale) },
      ...(kind === 'switch' ? { validations: { value: { type: 'list' as const, words: choiceWords('yes_no', lang) } } } : {}),
    };
  }),
});

/** Suggestions only: the names must be those of the user's CRM. */
const stages = (lang: Lang): FirstRows => {
  const { stages: suggested, stageOwners } = settingsText[lang];
  return {
    columns: ['name', 'meaning', 'owner'],
    rows: suggested.map(([name, code]) => ({ cells: [name, choiceWord('stage', code, lang), stageOwners[code] ?? null] })),
  };
};

/** Suggestions of ours: the words by which titles are read, in both languages, and what each persona may expect. */
const personas = (lang: Lang): FirstRows => {
  const words = peopleText[lang];
  return {
    columns: ['name', 'role', 'area', 'titles', 'benefits', 'values', 'metrics', 'promise', 'message', 'note'],
    rows: TITLE_GROUPS.map(({ id, role, area, titles }) => {
      const [name, ...more] = words.personas[id];
      return { cells: [name, choiceWord('role', role, lang), choiceWord('area', area, lang), titles, ...more, words.suggested] };
    }),
  };
};

const NONE: FirstRows = { columns: [], rows: [] };

/** Rows of a newly made tab: Goals, Settings, Stages, Personas, ICP, Channels and Score rules have some, the others none. */
export const firstRows = (tab: TabId, lang: Lang, locale = ''): FirstRows => {
  if (tab === 'goals') return goals(lang, locale);
  if (tab === 'settings') return settings(lang, locale);
  if (tab === 'personas') return personas(lang);
  if (tab === 'icp') return icpRows(lang);
  if (tab === 'channels') return channelRows(lang);
  if (tab === 'score_rules') return firstRules(lang);
  return tab === 'stages' ? stages(lang) : NONE;
};

import type { KpiId } from '../../domain/kpi/types';
import type { HealthLine } from '../../domain/plan/types';
import { TABS, tabOf } from '../../tabs/registry';
import type { TabId } from '../../tabs/types';
import { healthText } from '../../text/health';
import type { Lang } from '../../text/lang';
import { settingsText } from '../../text/settings';
import { tabsText } from '../../text/tabs';
import { headerText } from '../header';
import type { CellKind } from '../numberFormat';
import { wordsOf } from '../wording/wordsOf';

export interface HealthWording {
  readonly tab: string;
  /** row, and the header of the column where one cell is meant */
  readonly cell: string;
  readonly message: string;
  /** with its place in front, for the command line */
  readonly sentence: string;
}

const KINDS: Readonly<Record<string, CellKind>> = { sum: 'money', spend: 'money', costs: 'money', campaigns: 'money' };

const tabIdOf = (tab: string | null): TabId | null => (tab !== null && TABS.some(({ id }) => id === tab) ? (tab as TabId) : null);

const headerOfColumn = (tab: TabId, column: string | null, lang: Lang): string =>
  column !== null && tabOf(tab).columns.some(({ id }) => id === column) ? headerText(tab, column, lang) : '';

const messageOf = (line: HealthLine, lang: Lang): string => {
  const words = healthText[lang];
  const sentence = (words.sentences as Record<string, (p: Record<string, string>) => string>)[line.code];
  if (!sentence) return words.unknown({ code: line.code });
  const data: Record<string, string> = { ...wordsOf(line.data, KINDS, lang) };
  // one KPI, or several by their ids
  const kpis = (data.kpi || '').split(' ').map((id) => settingsText[lang].goals[id as KpiId]);
  if (kpis.every(Boolean)) data.kpi = kpis.map(([name]) => name).join(', ');
  return sentence(data);
};

export const healthWording = (line: HealthLine, lang: Lang): HealthWording => {
  const id = tabIdOf(line.tab);
  const tab = id ? tabsText[lang].names[id] : '';
  const row = line.row === null ? '' : String(line.row);
  const cell = healthText[lang].cell({ row, column: id ? headerOfColumn(id, line.column, lang) : '' });
  const message = messageOf(line, lang);
  return { tab, cell: row ? cell : '', message, sentence: tab ? healthText[lang].place({ tab, row }) + message : message };
};

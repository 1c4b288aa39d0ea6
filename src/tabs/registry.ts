// All tabs in their order in the workbook: output, inputs, data, then Health and the logs, then the hidden ones.
import { campaigns, companies, pages, touches, visits } from './dataTabs';
import { accounts, deals, leads, peopleTab } from './entityTabs';
import { channels, icp } from './icpTabs';
import { audiences, costs, goals, personas, settings, stages } from './inputTabs';
import { economics, lifecycle } from './lifecycleTabs';
import { _abm, _abm_in, _live, deal_history, imports, names } from './logTabs';
import { account_plan, funnel, health, plan, triggers } from './outputTabs';
import { score_rules, score_versions, scoring } from './scoreTabs';
import type { ColumnDef, TabDef, TabId } from './types';

export const TABS: readonly TabDef[] = [
  plan,
  account_plan,
  triggers,
  funnel,
  lifecycle,
  economics,
  scoring,
  goals,
  icp,
  audiences,
  accounts,
  peopleTab,
  personas,
  channels,
  costs,
  stages,
  settings,
  score_rules,
  campaigns,
  companies,
  visits,
  pages,
  touches,
  leads,
  deals,
  deal_history,
  imports,
  names,
  score_versions,
  health,
  _abm,
  _abm_in,
  _live,
];

const byId = new Map(TABS.map((tab) => [tab.id, tab]));
export const tabOf = (id: TabId): TabDef => {
  const tab = byId.get(id);
  if (!tab) throw new Error(`no tab ${id}`);
  return tab;
};
export const columnOf = (tab: TabId, column: string): ColumnDef => {
  const found = tabOf(tab).columns.find((c) => c.id === column);
  if (!found) throw new Error(`no column ${tab}.${column}`);
  return found;
};

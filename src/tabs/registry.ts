// All tabs in their order in the workbook: output, inputs, data, then Health and the logs, then the hidden ones.
import type { ColumnDef, TabDef, TabId } from './types';

const ID: ColumnDef = { id: 'id', kind: 'id', owner: 'build', hidden: true };
const IMPORT: ColumnDef = { id: 'import', kind: 'import', owner: 'import', hidden: true };
const RANK: ColumnDef = { id: 'rank', kind: 'rank', owner: 'build', hidden: true };
const people = (id: string, kind: ColumnDef['kind'], width?: number, more: Partial<ColumnDef> = {}): ColumnDef => ({ id, kind, owner: 'people', ...(width ? { width } : {}), ...more });
const imported = (id: string, kind: ColumnDef['kind'], width?: number, more: Partial<ColumnDef> = {}): ColumnDef => ({ id, kind, owner: 'import', ...(width ? { width } : {}), ...more });
const built = (id: string, kind: ColumnDef['kind'], width?: number, more: Partial<ColumnDef> = {}): ColumnDef => ({ id, kind, owner: 'build', ...(width ? { width } : {}), ...more });
const HIDDEN = { hidden: true } as const;
const WRAP = { wrap: true } as const;

const plan: TabDef = {
  id: 'plan',
  class: 'output',
  head: 4,
  gridlinesOff: true,
  columns: [
    ID,
    RANK,
    built('kpi', 'text', 260, WRAP),
    built('value', 'any', 90),
    built('interval', 'any', 130),
    built('n', 'count', 70),
    built('goal', 'any', 90),
    built('status', 'text', 170),
    built('need_more', 'text', 190, WRAP),
    built('bar', 'text', 200),
    built('remark', 'text', 280, WRAP),
    people('note', 'text', 220, WRAP),
    // components and codes of the live formulas
    built('successes', 'number', 80, HIDDEN),
    built('trials', 'number', 80, HIDDEN),
    built('amount', 'number', 80, HIDDEN),
    built('elapsed', 'number', 80, HIDDEN),
    built('days_gone', 'number', 80, HIDDEN),
    built('days_left', 'number', 80, HIDDEN),
    built('low', 'number', 80, HIDDEN),
    built('high', 'number', 80, HIDDEN),
    built('status_code', 'code', 90, HIDDEN),
  ],
  colours: (['on_track', 'off_track', 'too_early', 'no_data'] as const).map((state) => ({ id: `plan.${state}`, column: 'status_code', equals: state, paint: ['status'], state })),
};

const account_plan: TabDef = {
  id: 'account_plan',
  class: 'output',
  frozenColumns: 3,
  columns: [
    ID,
    RANK,
    built('account', 'text', 190),
    built('tier', 'text', 60),
    built('reached', 'text', 120),
    built('next', 'text', 230, WRAP),
    built('triggers', 'count', 80),
    built('meaningful', 'count', 90),
    built('visits', 'count', 80),
    built('last_visit', 'date', 100),
    built('impressions', 'count', 100),
    built('clicks', 'count', 80),
    built('stage', 'text', 130),
    built('open_deals', 'count', 80),
    built('open_amount', 'money', 110),
    built('owner', 'text', 130, { born: true }),
    people('plan', 'text', 260, WRAP),
    built('reached_code', 'code', 80, HIDDEN),
    built('next_code', 'code', 80, HIDDEN),
  ],
  colours: [
    { id: 'account_plan.act', column: 'next_code', equals: 'act_on_trigger', paint: ['next'], state: 'act' },
    { id: 'account_plan.reached', column: 'reached_code', equals: 'reached', paint: ['reached'], state: 'on_track' },
    { id: 'account_plan.gone', column: 'next_code', equals: 'gone', paint: ['account', 'next'], state: 'gone' },
  ],
};

const triggers: TabDef = {
  id: 'triggers',
  class: 'output',
  frozenColumns: 3,
  columns: [
    ID,
    RANK,
    built('state', 'text', 110),
    built('fired', 'date', 100),
    built('account', 'text', 180),
    built('rule', 'text', 180, WRAP),
    built('evidence', 'text', 320, WRAP),
    built('action', 'text', 300, WRAP),
    built('owner', 'text', 130, { born: true }),
    built('due', 'date', 100, { born: true }),
    people('handled', 'check', 90),
    people('note', 'text', 240, WRAP),
    built('rule_code', 'code', 80, HIDDEN),
    built('subject', 'id', 80, HIDDEN),
    built('evidence_key', 'code', 80, HIDDEN),
    built('state_code', 'code', 80, HIDDEN),
  ],
  colours: [
    { id: 'triggers.act', column: 'state_code', equals: 'act', paint: ['state', 'account'], state: 'act' },
    { id: 'triggers.watch', column: 'state_code', equals: 'watch', paint: ['state', 'account'], state: 'watch' },
  ],
};

const goals: TabDef = {
  id: 'goals',
  class: 'input',
  columns: [ID, people('kpi', 'text', 280), people('goal', 'any', 100), people('unit', 'text', 150), people('why', 'text', 420, WRAP)],
};
const accounts: TabDef = {
  id: 'accounts',
  class: 'entity',
  frozenColumns: 2,
  columns: [
    ID,
    imported('name', 'text', 220),
    imported('business_id', 'text', 110),
    imported('domain', 'text', 150),
    imported('industry', 'text', 170),
    imported('employees', 'count', 90),
    imported('revenue', 'money', 120),
    imported('city', 'text', 120),
    imported('country', 'text', 90),
    imported('email', 'text', 190),
    imported('phone', 'text', 130),
    people('tier', 'text', 60),
    people('potential', 'money', 120),
    people('owner', 'text', 130),
    people('note', 'text', 240, WRAP),
  ],
};
const costs: TabDef = {
  id: 'costs',
  class: 'input',
  columns: [
    people('month', 'month', 100),
    people('of', 'text', 200),
    people('media', 'money', 110),
    people('work', 'money', 110),
    people('tools', 'money', 110),
    people('agency', 'money', 110),
    people('currency', 'text', 90),
    people('note', 'text', 260, WRAP),
  ],
};
const stages: TabDef = {
  id: 'stages',
  class: 'input',
  columns: [people('name', 'text', 220), people('meaning', 'choice', 180, { choice: 'stage' }), people('note', 'text', 300, WRAP)],
};
const settings: TabDef = {
  id: 'settings',
  class: 'input',
  columns: [ID, people('setting', 'text', 280), people('value', 'any', 130), people('unit', 'text', 130), people('what', 'text', 420, WRAP), people('source', 'text', 110)],
};

const campaigns: TabDef = {
  id: 'campaigns',
  class: 'measurement',
  key: 'import',
  frozenColumns: 3,
  columns: [
    IMPORT,
    imported('vendor', 'text', 100),
    imported('campaign', 'text', 240),
    imported('campaign_id', 'text', 120),
    imported('campaign_group', 'text', 180),
    imported('ad_account', 'text', 150),
    imported('start', 'date', 100),
    imported('end', 'date', 100),
    imported('currency', 'text', 80),
    imported('spend', 'money', 100),
    imported('impressions', 'count', 100),
    imported('clicks', 'count', 80),
    imported('reach', 'count', 80),
    imported('engagements', 'count', 100),
    imported('video_views', 'count', 100),
    imported('video_completions', 'count', 110),
    imported('leads', 'count', 80),
    imported('penetration', 'share', 110),
    people('audience', 'text', 150),
    people('stage', 'text', 130),
    people('persona', 'text', 130),
  ],
};
const companies: TabDef = {
  id: 'companies',
  class: 'measurement',
  key: 'import',
  frozenColumns: 3,
  columns: [
    IMPORT,
    { id: 'account', kind: 'account', owner: 'import', hidden: true },
    imported('company', 'text', 220),
    imported('domain', 'text', 150),
    imported('vendor', 'text', 100),
    imported('start', 'date', 100),
    imported('end', 'date', 100),
    imported('impressions', 'count', 100),
    imported('clicks', 'count', 80),
    imported('engagements', 'count', 100),
    imported('organic_engagements', 'count', 100),
    imported('visits', 'count', 80),
    imported('engagement_level', 'text', 120),
    people('judged', 'choice', 110, { choice: 'yes_no' }),
  ],
};
const visits: TabDef = {
  id: 'visits',
  class: 'measurement',
  key: 'import',
  frozenColumns: 4,
  columns: [
    IMPORT,
    ID,
    { id: 'account', kind: 'account', owner: 'import', hidden: true },
    imported('company', 'text', 220),
    imported('domain', 'text', 150),
    imported('vendor', 'text', 110),
    imported('started', 'moment', 140),
    imported('pages', 'count', 80),
    imported('seconds', 'seconds', 90),
    imported('source', 'text', 130),
    imported('landing_page', 'text', 220),
    imported('country', 'text', 90),
  ],
};
const deals: TabDef = {
  id: 'deals',
  class: 'entity',
  frozenColumns: 3,
  columns: [
    ID,
    { id: 'account', kind: 'account', owner: 'import', hidden: true },
    imported('title', 'text', 240),
    imported('company', 'text', 200),
    imported('stage', 'text', 150),
    imported('status', 'text', 90),
    imported('probability', 'share', 90),
    imported('amount', 'money', 110),
    imported('currency', 'text', 80),
    imported('created', 'date', 100),
    imported('closed', 'date', 100),
    imported('expected_close', 'date', 110),
    imported('lost_reason', 'text', 180, WRAP),
    imported('deal_owner', 'text', 130),
    people('note', 'text', 240, WRAP),
  ],
};
const deal_history: TabDef = {
  id: 'deal_history',
  class: 'history',
  columns: [ID, built('deal', 'id', 120, HIDDEN), built('title', 'text', 240), built('observed', 'date', 110), built('stage', 'text', 150), built('probability', 'share', 90), built('amount', 'money', 110), built('import', 'count', 80)],
};
const imports: TabDef = {
  id: 'imports',
  class: 'history',
  columns: [
    { id: 'id', kind: 'count', owner: 'build', width: 60 },
    built('file', 'text', 260),
    built('format', 'text', 200),
    built('tab', 'text', 110),
    built('start', 'date', 100),
    built('end', 'date', 100),
    built('currency', 'text', 80),
    built('rows', 'count', 80),
    built('totals', 'text', 220, WRAP),
    built('warnings', 'text', 320, WRAP),
    built('who', 'text', 130),
    built('when', 'moment', 140),
    built('state', 'text', 110),
    built('state_code', 'code', 80, HIDDEN),
    built('tab_code', 'code', 80, HIDDEN),
    built('hash', 'code', 80, HIDDEN),
    built('slice', 'code', 80, HIDDEN),
    built('last_block', 'moment', 80, HIDDEN),
  ],
};
const names: TabDef = {
  id: 'names',
  class: 'history',
  columns: [ID, built('raw', 'text', 240), { id: 'account', kind: 'account', owner: 'people', width: 160 }, built('by', 'text', 130), built('when', 'moment', 140), built('kept', 'code', 80, HIDDEN)],
};
const health: TabDef = {
  id: 'health',
  class: 'output',
  columns: [ID, RANK, built('severity', 'text', 110), built('tab', 'text', 130), built('cell', 'text', 80), built('message', 'text', 640, WRAP), people('note', 'text', 240, WRAP), built('severity_code', 'code', 80, HIDDEN)],
  colours: [
    { id: 'health.error', column: 'severity_code', equals: 'error', paint: ['severity'], state: 'off_track' },
    { id: 'health.warning', column: 'severity_code', equals: 'warning', paint: ['severity'], state: 'watch' },
  ],
};

const _abm: TabDef = { id: '_abm', class: 'hidden', hidden: true, columns: [{ id: 'key', kind: 'code', owner: 'build' }, { id: 'value', kind: 'text', owner: 'build' }], key: 'key' };
/** Entity rows on their way in: payload is the row as JSON until the commit merges it. */
const _abm_in: TabDef = { id: '_abm_in', class: 'hidden', hidden: true, key: 'import', columns: [IMPORT, { id: 'tab', kind: 'code', owner: 'build' }, { id: 'payload', kind: 'text', owner: 'build' }] };

export const TABS: readonly TabDef[] = [plan, account_plan, triggers, goals, accounts, costs, stages, settings, campaigns, companies, visits, deals, deal_history, imports, names, health, _abm, _abm_in];

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

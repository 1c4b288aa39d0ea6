// What a build writes: the plan, its lists and what it found doubtful.
import { built, HIDDEN, ID, people, RANK, WRAP } from './column';
import type { TabDef } from './types';

export const plan: TabDef = {
  id: 'plan',
  class: 'output',
  head: 4,
  gridlinesOff: true,
  columns: [
    ID,
    RANK,
    built('kpi', 'text', 240, WRAP),
    built('value', 'any', 80),
    built('interval', 'any', 130),
    built('n', 'count', 60),
    built('goal', 'any', 80),
    built('status', 'text', 175),
    built('need_more', 'text', 160, WRAP),
    built('bar', 'text', 185),
    built('remark', 'text', 320, WRAP),
    people('note', 'text', 220, WRAP),
    // components and codes of the live formulas
    built('successes', 'number', 80, HIDDEN),
    built('trials', 'number', 80, HIDDEN),
    built('amount', 'number', 80, HIDDEN),
    built('elapsed', 'number', 80, HIDDEN),
    built('days_gone', 'number', 80, HIDDEN),
    built('days_left', 'number', 80, HIDDEN),
    built('tail', 'number', 80, HIDDEN),
    built('low', 'number', 80, HIDDEN),
    built('high', 'number', 80, HIDDEN),
    built('status_code', 'code', 90, HIDDEN),
  ],
  colours: (['on_track', 'off_track', 'too_early', 'no_data'] as const).map((state) => ({
    id: `plan.${state}`,
    column: 'status_code',
    equals: state,
    paint: ['status'],
    state,
  })),
};

export const account_plan: TabDef = {
  id: 'account_plan',
  class: 'output',
  frozenColumns: 3,
  columns: [
    ID,
    RANK,
    built('account', 'text', 225),
    built('tier', 'text', 75),
    built('reached', 'text', 155),
    built('next', 'text', 260, WRAP),
    built('triggers', 'count', 95),
    built('meaningful', 'count', 135),
    built('visits', 'count', 80),
    built('last_visit', 'date', 100),
    built('impressions', 'count', 100),
    built('clicks', 'count', 100),
    built('stage', 'text', 215),
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

export const triggers: TabDef = {
  id: 'triggers',
  class: 'output',
  frozenColumns: 3,
  columns: [
    ID,
    RANK,
    built('state', 'text', 110),
    built('fired', 'date', 100),
    built('account', 'text', 225),
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

export const health: TabDef = {
  id: 'health',
  class: 'output',
  columns: [
    ID,
    RANK,
    built('severity', 'text', 110),
    built('tab', 'text', 130),
    built('cell', 'text', 80),
    built('message', 'text', 640, WRAP),
    people('note', 'text', 240, WRAP),
    built('severity_code', 'code', 80, HIDDEN),
  ],
  colours: [
    { id: 'health.error', column: 'severity_code', equals: 'error', paint: ['severity'], state: 'off_track' },
    { id: 'health.warning', column: 'severity_code', equals: 'warning', paint: ['severity'], state: 'watch' },
  ],
};

// What is only ever appended, and our own bookkeeping in hidden tabs.
import { built, HIDDEN, ID, IMPORT, WRAP } from './column';
import type { TabDef } from './types';

export const deal_history: TabDef = {
  id: 'deal_history',
  class: 'history',
  columns: [
    ID,
    built('deal', 'id', 120, HIDDEN),
    built('title', 'text', 240),
    built('observed', 'date', 110),
    built('stage', 'text', 150),
    built('probability', 'share', 90),
    built('amount', 'money', 110),
    built('import', 'count', 80),
  ],
};

export const imports: TabDef = {
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

export const names: TabDef = {
  id: 'names',
  class: 'history',
  columns: [
    ID,
    built('raw', 'text', 240),
    { id: 'account', kind: 'account', owner: 'people', width: 160 },
    built('by', 'text', 130),
    built('when', 'moment', 140),
    built('kept', 'code', 80, HIDDEN),
  ],
};

export const _abm: TabDef = {
  id: '_abm',
  class: 'hidden',
  hidden: true,
  columns: [
    { id: 'key', kind: 'code', owner: 'build' },
    { id: 'value', kind: 'text', owner: 'build' },
  ],
  key: 'key',
};

export const _abm_in: TabDef = {
  id: '_abm_in',
  class: 'hidden',
  hidden: true,
  key: 'import',
  columns: [IMPORT, { id: 'tab', kind: 'code', owner: 'build' }, { id: 'payload', kind: 'text', owner: 'build' }],
};

/**
 * Where live columns are computed once for a whole tab, and what the what-if block of Funnel computes from. Name, value and open hold one
 * row per stage of the funnel and nothing else; all other columns are computed in the first row and run down from there.
 */
export const _live: TabDef = {
  id: '_live',
  class: 'hidden',
  hidden: true,
  columns: [
    ID,
    { id: 'name', kind: 'any', owner: 'build' },
    { id: 'value', kind: 'any', owner: 'build', live: true },
    { id: 'open', kind: 'any', owner: 'build' },
    { id: 'bant', kind: 'any', owner: 'build', live: true },
    { id: 'ask', kind: 'any', owner: 'build', live: true },
    { id: 'stage', kind: 'any', owner: 'build', live: true },
    { id: 'conversion', kind: 'any', owner: 'build', live: true },
    { id: 'needed', kind: 'any', owner: 'build', live: true },
    { id: 'budget', kind: 'any', owner: 'build', live: true },
    { id: 'authority', kind: 'any', owner: 'build', live: true },
    { id: 'need', kind: 'any', owner: 'build', live: true },
    { id: 'timeline', kind: 'any', owner: 'build', live: true },
    { id: 'required', kind: 'any', owner: 'build', live: true },
  ],
};

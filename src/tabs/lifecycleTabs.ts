// Lifecycle: where leads stand, cohorts, sales' answers, who waits, who came back. Economics: what leads cost, what came home, what influenced it.
import { built, HIDDEN, ID, people, RANK, WRAP } from './column';
import type { TabDef } from './types';

export const lifecycle: TabDef = {
  id: 'lifecycle',
  class: 'output',
  head: 2,
  frozenColumns: 3,
  columns: [
    ID,
    RANK,
    built('what', 'text', 260, WRAP),
    // who is to act and since when comes first, and stays in sight
    built('owner', 'text', 140),
    built('state', 'text', 230),
    built('since', 'date', 100),
    built('days', 'count', 90),
    built('count', 'count', 90),
    built('mqls', 'count', 80),
    built('sqls', 'count', 80),
    built('won', 'count', 80),
    built('won_half', 'count', 110),
    built('won_year', 'count', 110),
    built('won_two', 'count', 110),
    built('share', 'share', 90),
    built('interval', 'text', 120),
    built('value', 'money', 120),
    built('remark', 'text', 360, WRAP),
    people('note', 'text', 220, WRAP),
    built('state_code', 'code', 80, HIDDEN),
  ],
  colours: [
    { id: 'lifecycle.late', column: 'state_code', equals: 'late', paint: ['what', 'state'], state: 'off_track' },
    { id: 'lifecycle.ripening', column: 'state_code', equals: 'ripening', paint: ['state'], state: 'too_early' },
    { id: 'lifecycle.returned', column: 'state_code', equals: 'returned', paint: ['what', 'state'], state: 'act' },
  ],
};

export const economics: TabDef = {
  id: 'economics',
  class: 'output',
  head: 2,
  frozenColumns: 3,
  columns: [
    ID,
    RANK,
    built('what', 'text', 260, WRAP),
    built('account', 'text', 200),
    built('amount', 'money', 120),
    built('count', 'count', 90),
    built('value', 'any', 120),
    built('interval', 'text', 150),
    built('first', 'any', 170),
    built('last', 'any', 170),
    built('linear', 'any', 170),
    built('awareness', 'any', 120),
    built('engagement', 'any', 120),
    built('intent', 'any', 120),
    built('people', 'text', 260, WRAP),
    built('state', 'text', 170),
    built('remark', 'text', 360, WRAP),
    people('note', 'text', 220, WRAP),
    built('state_code', 'code', 80, HIDDEN),
  ],
  colours: [
    { id: 'economics.not_ripe', column: 'state_code', equals: 'ripening', paint: ['state'], state: 'too_early' },
    { id: 'economics.media', column: 'state_code', equals: 'media', paint: ['state'], state: 'watch' },
  ],
};

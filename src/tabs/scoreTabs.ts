// The tabs of the lead score: its rules, how the scores turned out, and the versions that the rules had.
import { built, HIDDEN, ID, people, RANK, WRAP } from './column';
import type { TabDef } from './types';

export const score_rules: TabDef = {
  id: 'score_rules',
  class: 'input',
  frozenColumns: 3,
  columns: [
    people('on', 'choice', 70, { choice: 'yes_no' }),
    people('name', 'text', 220, WRAP),
    people('signal', 'choice', 220, { choice: 'signal' }),
    people('of', 'text', 160),
    people('value', 'text', 200),
    people('points', 'number', 80),
    people('counting', 'choice', 100, { choice: 'counting' }),
    people('cap', 'number', 90),
    people('half_life', 'count', 110),
    people('group', 'text', 120),
    people('group_cap', 'number', 110),
    people('author', 'text', 130),
    people('date', 'date', 100),
    people('reason', 'text', 320, WRAP),
  ],
};

export const scoring: TabDef = {
  id: 'scoring',
  class: 'output',
  head: 3,
  columns: [
    ID,
    RANK,
    built('item', 'text', 280, WRAP),
    built('leads', 'count', 90),
    built('won', 'count', 80),
    built('lost', 'count', 80),
    built('rate', 'share', 90),
    built('interval', 'text', 130),
    built('answer', 'text', 420, WRAP),
    people('note', 'text', 240, WRAP),
    built('state_code', 'code', 80, HIDDEN),
  ],
  colours: [
    { id: 'scoring.good', column: 'state_code', equals: 'on_track', paint: ['answer'], state: 'on_track' },
    { id: 'scoring.bad', column: 'state_code', equals: 'off_track', paint: ['answer'], state: 'off_track' },
    { id: 'scoring.early', column: 'state_code', equals: 'too_early', paint: ['answer'], state: 'too_early' },
  ],
};

export const score_versions: TabDef = {
  id: 'score_versions',
  class: 'history',
  columns: [
    ID,
    built('version', 'count', 80),
    built('since', 'date', 110),
    built('rules', 'count', 80),
    built('authors', 'text', 200, WRAP),
    built('text', 'code', 80, HIDDEN),
    built('more', 'code', 80, HIDDEN),
  ],
};

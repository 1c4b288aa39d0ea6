// What people type of the ideal customer profile and of the gross list of channels, and beside it what the build makes of it.
import { built, HIDDEN, ID, people, WRAP } from './column';
import type { TabDef } from './types';

export const icp: TabDef = {
  id: 'icp',
  class: 'input',
  frozenColumns: 2,
  columns: [
    ID,
    people('rule', 'text', 250, WRAP),
    people('kind', 'choice', 150, { choice: 'icp_kind' }),
    people('about', 'choice', 150, { choice: 'icp_about' }),
    people('field', 'choice', 150, { choice: 'icp_field' }),
    people('operator', 'choice', 130, { choice: 'icp_operator' }),
    people('value', 'text', 240, WRAP),
    people('points', 'number', 85),
    people('note', 'text', 320, WRAP),
    built('worth', 'number', 95),
    built('holds', 'count', 85),
    built('fails', 'count', 85),
    built('unknown', 'count', 95),
  ],
};

export const channels: TabDef = {
  id: 'channels',
  class: 'input',
  frozenColumns: 2,
  columns: [
    ID,
    people('name', 'text', 190),
    built('verdict', 'text', 170),
    built('score', 'count', 80),
    built('range', 'text', 90),
    built('survey', 'text', 160),
    built('tries_all', 'count', 95),
    built('leads_all', 'count', 95),
    built('reason', 'text', 380, WRAP),
    built('verdict_code', 'code', 80, HIDDEN),
    people('awareness', 'count', 115),
    people('conviction', 'count', 115),
    people('purchase', 'count', 115),
    people('named', 'count', 100),
    people('asked', 'count', 100),
    people('tries', 'count', 95),
    people('leads', 'count', 95),
    people('in_data', 'text', 170),
    people('note', 'text', 260, WRAP),
  ],
  colours: [
    { id: 'channels.keep', column: 'verdict_code', equals: 'keep', paint: ['name', 'verdict'], state: 'on_track' },
    { id: 'channels.too_early', column: 'verdict_code', equals: 'too_early', paint: ['verdict'], state: 'too_early' },
    { id: 'channels.rest', column: 'verdict_code', equals: 'rest', paint: ['verdict'], state: 'gone' },
  ],
};

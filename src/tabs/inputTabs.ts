// What people type.
import { ID, imported, people, WRAP } from './column';
import type { TabDef } from './types';

export const goals: TabDef = {
  id: 'goals',
  class: 'input',
  columns: [ID, people('kpi', 'text', 280), people('goal', 'any', 100), people('unit', 'text', 280), people('why', 'text', 420, WRAP)],
};

export const audiences: TabDef = {
  id: 'audiences',
  class: 'input',
  columns: [
    people('name', 'text', 220),
    people('region', 'text', 150),
    people('titles', 'text', 260, WRAP),
    people('unit', 'choice', 150, { choice: 'unit' }),
    people('size', 'count', 100),
    people('source', 'text', 200),
    people('date', 'date', 100),
    people('note', 'text', 240, WRAP),
  ],
};

export const personas: TabDef = {
  id: 'personas',
  class: 'input',
  columns: [
    people('name', 'text', 180),
    people('role', 'choice', 150, { choice: 'role' }),
    people('area', 'choice', 190, { choice: 'area' }),
    people('titles', 'text', 240, WRAP),
    people('benefits', 'text', 240, WRAP),
    people('values', 'text', 200, WRAP),
    people('metrics', 'text', 200, WRAP),
    people('promise', 'text', 260, WRAP),
    people('message', 'text', 320, WRAP),
    people('note', 'text', 240, WRAP),
  ],
};

export const costs: TabDef = {
  id: 'costs',
  class: 'entity',
  colour: 'input',
  columns: [
    ID,
    imported('month', 'month', 100),
    imported('of', 'text', 200),
    imported('media', 'money', 110),
    imported('work', 'money', 110),
    imported('tools', 'money', 110),
    imported('agency', 'money', 110),
    imported('currency', 'text', 90),
    imported('note', 'text', 260, WRAP),
  ],
};

export const stages: TabDef = {
  id: 'stages',
  class: 'input',
  columns: [
    people('name', 'text', 220),
    people('meaning', 'choice', 180, { choice: 'stage' }),
    people('owner', 'text', 130),
    people('note', 'text', 300, WRAP),
  ],
};

export const settings: TabDef = {
  id: 'settings',
  class: 'input',
  columns: [
    ID,
    people('setting', 'text', 280),
    people('value', 'any', 130),
    people('unit', 'text', 130),
    people('what', 'text', 420, WRAP),
    people('source', 'text', 110),
  ],
};

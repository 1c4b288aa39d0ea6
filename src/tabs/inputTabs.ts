// What people type.
import { ID, people, WRAP } from './column';
import type { TabDef } from './types';

export const goals: TabDef = {
  id: 'goals',
  class: 'input',
  columns: [ID, people('kpi', 'text', 280), people('goal', 'any', 100), people('unit', 'text', 280), people('why', 'text', 420, WRAP)],
};

export const costs: TabDef = {
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

export const stages: TabDef = {
  id: 'stages',
  class: 'input',
  columns: [people('name', 'text', 220), people('meaning', 'choice', 180, { choice: 'stage' }), people('note', 'text', 300, WRAP)],
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

// The computed columns of People: how far a person has come, and by which touches. Rows are people's: found by id, never sorted.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { PersonResult } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import type { Cell, ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';

const COLUMNS = ['level', 'in_touches', 'channels', 'last_touch', 'level_code'] as const;

const cellsOf = ({ level, inTouches, channels, lastTouch }: PersonResult, lang: Lang): readonly Cell[] => [
  planText[lang].levels[level],
  inTouches,
  channels,
  lastTouch === null ? null : { date: isoOfDay(lastTouch) },
  level,
];

export const peopleOps = ({ plan, lang }: OutputInput): Op[] => {
  if (plan.people.length === 0) return [];
  const rows = plan.people.map((person): ModelRow => ({ id: person.id, cells: cellsOf(person, lang) }));
  return [{ op: 'upsert', tab: 'people', columns: COLUMNS, rows, rest: 'keep' }];
};

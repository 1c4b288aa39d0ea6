// The rules of the lead score as typed. A row counts when its signal is one of the list and its points are a number; what keeps another from
// counting is named in Health, and the row stays as it is.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { HealthLine } from '../../domain/plan/types';
import { ruleSetText } from '../../domain/scoring/ruleSet';
import type { ScoreRule, SignalId } from '../../domain/scoring/types';
import { valueCode } from '../../sheet/scores/ruleWords';
import { SET_CHARACTERS } from '../../sheet/scores/versionOps';
import type { Book } from '../workbook/book';
import { readSmallTab, type SmallRow } from './smallTab';

const MOST_RULES = 200;

/** null where blank; what is no number is named. */
function limitOf(book: Book, row: SmallRow, column: 'points' | 'cap' | 'half_life' | 'group_cap'): number | null {
  const value = row.number(column);
  if (value === null && row.word(column) !== null)
    book.findings.cell('bad_number', row.text(column).trim(), { tab: 'score_rules', row: row.row, column });
  return value;
}

function dateOf(row: SmallRow): string {
  const day = row.day('date');
  return day < 0 ? row.text('date').trim() : isoOfDay(day);
}

function ruleOf(book: Book, row: SmallRow, points: number): ScoreRule | null {
  const signal = row.choice('signal', 'signal') as SignalId | null;
  if (signal === null) return null;
  return {
    row: row.row,
    name: row.text('name').trim(),
    signal,
    of: row.text('of').trim(),
    value: valueCode(signal, row.text('value').trim()),
    points,
    counting: row.choice('counting', 'counting') === 'once' ? 'once' : 'each',
    cap: limitOf(book, row, 'cap'),
    halfLife: limitOf(book, row, 'half_life'),
    group: row.text('group').trim(),
    groupCap: limitOf(book, row, 'group_cap'),
    on: row.choice('on', 'yes_no') !== 'no',
    author: row.text('author').trim(),
    date: dateOf(row),
    reason: row.text('reason').trim(),
  };
}

const line = (code: string, row: number, column: string | null, data: HealthLine['data'] = {}): HealthLine => ({
  code,
  severity: 'warning',
  tab: 'score_rules',
  row,
  column,
  data,
});

export interface ScoreRulesRead {
  readonly rules: readonly ScoreRule[];
  readonly health: readonly HealthLine[];
}

/** As many from the top as a version can hold. */
function held(rules: readonly ScoreRule[]): ScoreRule[] {
  const kept = rules.slice(0, MOST_RULES);
  while (kept.length > 0 && ruleSetText(kept).length > SET_CHARACTERS) kept.pop();
  return kept;
}

export function readScoreRules(book: Book): ScoreRulesRead {
  const health: HealthLine[] = [];
  const rules: ScoreRule[] = [];
  for (const row of readSmallTab(book, 'score_rules')) {
    // a word that is not of the list and a number that is none are named by the reader of cells
    if (row.word('signal') === null) continue;
    const points = limitOf(book, row, 'points');
    if (points === null && row.word('points') === null) health.push(line('score_points', row.row, 'points'));
    const rule = ruleOf(book, row, points ?? 0);
    if (rule && points !== null) rules.push(rule);
  }
  const kept = held(rules);
  if (kept.length < rules.length) health.push(line('score_rows', rules[kept.length].row, null, { rows: rules.length - kept.length }));
  return { rules: kept, health };
}

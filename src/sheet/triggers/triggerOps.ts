// Triggers is a log: a row is written once, when it fires; a later build only moves it and says what it asks for now.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { TriggerResult } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { triggersText } from '../../text/triggers';
import { columnsWeWrite, rowOf } from '../columnsWeWrite';
import type { Cell, ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { type RankedTrigger, rankedTriggers } from './rankedTriggers';
import { triggerWording } from './triggerWording';

/** The row that says that there are none yet. */
const NONE = 'none';

const stateCells = ({ rank, state }: RankedTrigger, lang: Lang): Record<string, Cell> => ({
  rank,
  state: triggersText[lang].states[state],
  state_code: state,
});

const subjectOf = ({ account, person, deal }: TriggerResult): string => {
  const subject = person || deal || account;
  return subject ? subject.id : '';
};

const bornRow = (row: RankedTrigger, trigger: TriggerResult, lang: Lang): ModelRow => {
  const { account, rule, evidence, action } = triggerWording(trigger, lang);
  return rowOf('triggers', {
    id: row.id,
    cells: {
      ...stateCells(row, lang),
      fired: { date: isoOfDay(trigger.fired) },
      account,
      rule,
      evidence,
      action,
      owner: trigger.owner,
      due: { date: isoOfDay(trigger.due) },
      rule_code: trigger.rule,
      subject: subjectOf(trigger),
      evidence_key: trigger.evidenceKey,
    },
  });
};

const noneOps = (lang: Lang): Op[] => {
  const { account, evidence } = triggersText[lang].none;
  const rows = [rowOf('triggers', { id: NONE, cells: { rank: 1, account, evidence }, style: 'line' })];
  return [{ op: 'upsert', tab: 'triggers', columns: columnsWeWrite('triggers'), rows, rest: 'keep', sort: true }];
};

export const triggerOps = ({ plan, lang, previousTriggers }: OutputInput): Op[] => {
  const rows = rankedTriggers(plan, previousTriggers, lang);
  if (rows.length === 0) return noneOps(lang);
  const ops: Op[] = previousTriggers.some((row) => row.id === NONE) ? [{ op: 'deleteRows', tab: 'triggers', keys: [NONE] }] : [];
  const born: ModelRow[] = [];
  const standing: ModelRow[] = [];
  for (const row of rows) {
    if (row.fresh) born.push(bornRow(row, row.fresh, lang));
    const { rank, state, state_code } = stateCells(row, lang);
    // the day on which the reason was gone is written once
    standing.push({ id: row.id, cells: [rank, state, state_code, row.resolvedNow ? { date: isoOfDay(plan.today) } : undefined] });
  }
  if (born.length > 0) ops.push({ op: 'upsert', tab: 'triggers', columns: columnsWeWrite('triggers'), rows: born, rest: 'keep', onlyNew: true });
  ops.push({ op: 'upsert', tab: 'triggers', columns: ['rank', 'state', 'state_code', 'resolved'], rows: standing, rest: 'keep', sort: true });
  return ops;
};

// The rows of Lifecycle, group by group: who waits, where leads stand, what sales answered.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { foldName } from '../../domain/matching/foldName';
import { lifecycleText } from '../../text/lifecycle';
import type { RowParts } from '../columnsWeWrite';
import { staticIntervalText } from '../kpi/intervalText';
import type { Cell } from '../model';
import type { OutputInput } from '../outputInput';
import { numberText, withMarksOf } from '../wording/numberText';

export const kpiRowOf = (id: string, cells: Record<string, Cell>): RowParts => ({ id, style: 'kpi', cells });
export const lineOf = (id: string, what: string): RowParts => ({ id, style: 'line', cells: { what } });

export const lateRows = ({ plan, lang }: OutputInput): RowParts[] => {
  const words = lifecycleText[lang].lifecycle;
  const { late } = plan.lifecycle;
  if (late.length === 0) return [lineOf('none:late', words.none.late)];
  return late.map(({ id, name, account, owner, handedOver, days }) =>
    kpiRowOf(`late:${id}`, {
      what: words.late({ name, account: account ? account.name : '' }),
      owner,
      since: { date: isoOfDay(handedOver) },
      days,
      state: words.lateState({ days: numberText(days, 0, lang) }),
      state_code: 'late',
    }),
  );
};

export const stageRows = ({ plan, lang }: OutputInput): RowParts[] =>
  plan.lifecycle.stages.map(({ stage, count }) =>
    kpiRowOf(`stage:${stage}`, { what: lifecycleText[lang].stages[stage], count, remark: lifecycleText[lang].meanings[stage] }),
  );

export const answerRows = ({ plan, lang, locale }: OutputInput): RowParts[] => {
  const words = lifecycleText[lang].lifecycle;
  const { answers } = plan.lifecycle;
  const interval = withMarksOf(staticIntervalText('share', answers, ''), locale.slice(0, 2) === 'fi' ? 'fi' : 'en');
  const reasons = answers.reasons.map(({ reason, count }) =>
    kpiRowOf(`reason:${foldName(reason)}`, {
      what: words.reason({ reason: reason || words.noReason }),
      count,
      share: count / answers.rejected,
    }),
  );
  return [
    kpiRowOf('answer:accepted', { what: words.accepted, count: answers.accepted, share: answers.rate, interval: interval || null }),
    kpiRowOf('answer:rejected', { what: words.rejected, count: answers.rejected, share: answers.rate === null ? null : 1 - answers.rate }),
    ...reasons,
    kpiRowOf('answer:waiting', { what: words.waiting, count: answers.waiting }),
  ];
};

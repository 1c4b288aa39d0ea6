// The computed columns of Leads: where it stands, what it lacks for the next stage, how long it has waited for sales. Rows are people's: found by
// id, never sorted.
import type { LeadStanding } from '../../domain/lifecycle/types';
import type { Lang } from '../../text/lang';
import { lifecycleText } from '../../text/lifecycle';
import type { Cell, ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { numberText } from '../wording/numberText';
import { lacksText } from './lacksText';

const COLUMNS = ['lifecycle', 'lacks', 'follow_up', 'follow_up_code'] as const;

const followUpText = ({ followUp }: LeadStanding, lang: Lang): string | null => {
  if (followUp === null) return null;
  const words = lifecycleText[lang].lifecycle;
  const days = numberText(followUp.days, 0, lang);
  return followUp.state === 'late' ? words.lateState({ days }) : words.waitsState({ days });
};

const cellsOf = (lead: LeadStanding, lang: Lang): readonly Cell[] => [
  lifecycleText[lang].stages[lead.stage],
  lacksText(lead, lang) || null,
  followUpText(lead, lang),
  lead.followUp?.state ?? null,
];

export const leadStageOps = ({ plan, lang }: OutputInput): Op[] => {
  if (plan.lifecycle.leads.length === 0) return [];
  const rows = plan.lifecycle.leads.map((lead): ModelRow => ({ id: lead.id, cells: cellsOf(lead, lang) }));
  return [{ op: 'upsert', tab: 'leads', columns: COLUMNS, rows, rest: 'keep' }];
};

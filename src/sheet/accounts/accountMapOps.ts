// Further computed columns of Accounts, where sales leads filter: whether interest rises, how much of the map is known, whom to reach next. Rows
// are people's: found by id, never sorted.
import type { Lang } from '../../text/lang';
import { peopleText } from '../../text/people';
import type { Cell, ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { contactText } from '../people/contactText';
import { interestText } from '../people/interestText';
import { numberText } from '../wording/numberText';
import { type AccountFacts, accountFacts } from './accountFacts';

const COLUMNS = ['interest', 'areas_known', 'reach_next', 'interest_code'] as const;

const cellsOf = ({ map, interest }: AccountFacts, lang: Lang): readonly Cell[] => [
  interestText(interest, lang),
  peopleText[lang].map.areas({ known: numberText(map.areasKnown, 0, lang) }),
  contactText(map.next, lang),
  interest.state,
];

export const accountMapOps = ({ plan, lang }: OutputInput): Op[] => {
  if (plan.accounts.length === 0) return [];
  const rows = Array.from(accountFacts(plan), ([id, facts]): ModelRow => ({ id, cells: cellsOf(facts, lang) }));
  return [{ op: 'upsert', tab: 'accounts', columns: COLUMNS, rows, rest: 'keep' }];
};

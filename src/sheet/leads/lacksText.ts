// What a lead still lacks for its next stage: `MQL: consent, 1 signal`, `SQL: 2 BANT answers, acceptance by sales`, `MQL: meets the definition` where nothing is
// missing, '' beyond MQL.
import type { LeadStanding } from '../../domain/lifecycle/types';
import type { Lang } from '../../text/lang';
import { lifecycleText } from '../../text/lifecycle';
import { numberText } from '../wording/numberText';

export const lacksText = ({ stage, lacks }: Pick<LeadStanding, 'stage' | 'lacks'>, lang: Lang): string => {
  const words = lifecycleText[lang];
  if (stage !== 'lead' && stage !== 'mql') return '';
  const next = stage === 'lead' ? 'MQL' : 'SQL';
  if (lacks.length === 0) return words.meets({ stage: next });
  const what = lacks.map((lack) => words.lacks[lack.what]({ count: numberText(lack.count, 0, lang), one: lack.count === 1 })).join(', ');
  return words.lacking({ stage: next, what });
};

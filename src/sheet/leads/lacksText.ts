// What a lead still lacks for its next stage: `MQL: consent, 1 signal`, `SQL: 2 BANT answers, acceptance by sales`, '' where nothing is asked.
import type { LeadStanding } from '../../domain/lifecycle/types';
import type { Lang } from '../../text/lang';
import { lifecycleText } from '../../text/lifecycle';
import { numberText } from '../wording/numberText';

export const lacksText = ({ stage, lacks }: Pick<LeadStanding, 'stage' | 'lacks'>, lang: Lang): string => {
  if (lacks.length === 0) return '';
  const words = lifecycleText[lang];
  const what = lacks.map((lack) => words.lacks[lack.what]({ count: numberText(lack.count, 0, lang), one: lack.count === 1 })).join(', ');
  return words.lacking({ stage: stage === 'lead' ? 'MQL' : 'SQL', what });
};

// All that the domain finds doubtful, worst first: errors, warnings, notes; within them in the order of the checks.
import type { LifecycleFacts } from '../lifecycle/lifecycleFacts';
import type { LifecycleResult } from '../lifecycle/types';
import { caseDoubts } from './caseDoubts';
import { doubleMedia } from './doubleMedia';
import { doubtfulAudiences } from './doubtfulAudiences';
import { icpDoubts } from './icpDoubts';
import { leadDates } from './leadDates';
import { leadDoubts } from './leadDoubts';
import { missingInputs } from './missingInputs';
import { noRole } from './noRole';
import { otherCurrencies } from './otherCurrencies';
import { partialRows } from './partialRows';
import { scoreRuleDoubts } from './scoreRuleDoubts';
import { titleDoubts } from './titleDoubts';
import type { Finding } from './types';
import { undatedRows } from './undatedRows';
import { unknownAudiences } from './unknownAudiences';
import { unknownStages } from './unknownStages';

const WORST_FIRST = ['error', 'warning', 'info'] as const;

export const healthOf = (facts: LifecycleFacts, lifecycle: Pick<LifecycleResult, 'late' | 'leads'>): Finding[] => {
  const lines = [
    missingInputs,
    unknownStages,
    unknownAudiences,
    doubtfulAudiences,
    otherCurrencies,
    partialRows,
    doubleMedia,
    undatedRows,
    leadDates,
    caseDoubts,
    noRole,
    icpDoubts,
    scoreRuleDoubts,
    titleDoubts,
  ]
    .reduce((all, check) => all.concat(check(facts)), [] as Finding[])
    .concat(leadDoubts(facts, lifecycle));
  return WORST_FIRST.reduce((all, severity) => all.concat(lines.filter((line) => line.severity === severity)), [] as Finding[]);
};

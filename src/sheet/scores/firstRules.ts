// The first rows of Score rules, in words: the first one is Yes, 'Fits the ICP, at least', 40, 10 points, Once, with its reason.
import { DEFAULT_RULES } from '../../domain/scoring/defaultRules';
import type { Lang } from '../../text/lang';
import { scoringText } from '../../text/scoring';
import type { FirstRows } from '../firstRows';
import { RULE_COLUMNS, ruleCells } from './ruleWords';

export const firstRules = (lang: Lang): FirstRows => {
  const { group, start, reasons, pages, pageRule } = scoringText[lang].first;
  return {
    columns: RULE_COLUMNS,
    rows: DEFAULT_RULES.map(({ group: id, why, pages: ofPages, ...rule }) => ({
      cells: ruleCells(
        {
          ...rule,
          on: true,
          name: ofPages ? pageRule : '',
          of: '',
          value: ofPages ? pages : rule.value,
          group: id === '' ? '' : group[id],
          author: '',
          date: '',
          reason: `${reasons[why]} ${start}`,
        },
        lang,
      ),
    })),
  };
};

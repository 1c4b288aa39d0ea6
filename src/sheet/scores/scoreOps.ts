// The scores in Leads, People and Accounts: computed columns found by id, and the receipts as notes. Without rules the cells are cleared.
import type { ScoreResult, ScoreResults } from '../../domain/scoring/scoreResults';
import type { Lang } from '../../text/lang';
import { scoringText } from '../../text/scoring';
import type { Cell, ModelRow, NotedColumn, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { chanceCells } from './chanceCells';
import { receiptNote, signed } from './receipt';

const SCORE_COLUMNS = ['score', 'score_band', 'score_rank', 'score_fit', 'score_engagement', 'score_change', 'band_code'] as const;
const NOTHING: readonly Cell[] = SCORE_COLUMNS.map(() => null);

export const changeText = ({ change, direction }: Pick<ScoreResult, 'change' | 'direction'>, lang: Lang): string => {
  const sign = scoringText[lang].change[direction];
  return direction === 'level' ? sign : `${sign} ${signed(change, lang)}`;
};

const cellsOf = (result: ScoreResult | undefined, lang: Lang): readonly Cell[] =>
  result === undefined
    ? NOTHING
    : [
        result.score.total,
        scoringText[lang].bands[result.band],
        result.rank,
        result.score.fit,
        result.score.engagement,
        changeText(result, lang),
        result.band,
      ];

const CHANCE_COLUMNS = ['chance', 'chance_interval', 'likeness'] as const;

const tabOps = (tab: 'leads' | 'people' | 'accounts', scores: ScoreResults, lang: Lang): Op[] => {
  const ids = scores.ids[tab];
  if (ids.length === 0) return [];
  const byId = new Map(scores[tab].map((result): [string, ScoreResult] => [result.id, result]));
  const chances = tab === 'accounts' ? ids.map((_, at) => chanceCells(scores, at, lang)) : [];
  const rows = ids.map((id, at): ModelRow => ({ id, cells: cellsOf(byId.get(id), lang).concat(chances.length > 0 ? chances[at].cells : []) }));
  const noteOf = (id: string): string => {
    const result = byId.get(id);
    return result ? receiptNote(result.score, scores, lang) : '';
  };
  const notes: NotedColumn[] = [{ column: 'score', notes: ids.map((id) => ({ id, note: noteOf(id) })) }];
  if (tab === 'accounts') {
    notes.push({ column: 'chance', notes: chances.map(({ chanceNote }, at) => ({ id: ids[at], note: chanceNote })) });
    notes.push({ column: 'likeness', notes: chances.map(({ likenessNote }, at) => ({ id: ids[at], note: likenessNote })) });
  }
  return [
    { op: 'upsert', tab, columns: tab === 'accounts' ? [...SCORE_COLUMNS, ...CHANCE_COLUMNS] : SCORE_COLUMNS, rows, rest: 'keep' },
    { op: 'notes', tab, columns: notes },
  ];
};

export const scoreOps = ({ plan, lang }: OutputInput): Op[] => [
  ...tabOps('leads', plan.scores, lang),
  ...tabOps('people', plan.scores, lang),
  ...tabOps('accounts', plan.scores, lang),
];

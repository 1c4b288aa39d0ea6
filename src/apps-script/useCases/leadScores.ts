// Who is warm, and why, for the sidebar: scored anew from the tabs as they are now. Reads only.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { ScoreResult } from '../../domain/scoring/scoreResults';
import type { ScoreList } from '../../rpc/contract';
import { reasonLines, receiptHead } from '../../sheet/scores/receipt';
import { changeText } from '../../sheet/scores/scoreOps';
import { isoText } from '../../sheet/wording/isoText';
import { readImports } from '../reading/readImports';
import { readScoreVersions } from '../reading/readScoreVersions';
import { Book } from '../workbook/book';
import { type Computed, computePlan } from './computePlan';

const MOST = 200;

function leadOf({ id, rank, score, band, ...movement }: ScoreResult, { plan, lang, leadTitles }: Computed): ScoreList['leads'][number] {
  const { name, company } = leadTitles.get(id) ?? { name: id, company: '' };
  return {
    id,
    name: name || id,
    company,
    rank,
    score: score.total,
    band,
    change: changeText(movement, lang),
    head: receiptHead(score, lang),
    reasons: reasonLines(score, plan.scores.rules, lang),
  };
}

export function leadScores(): ScoreList {
  const book = new Book();
  const computed = computePlan(book, readImports(book), { today: null, period: null, lang: null });
  const { plan, settings, lang } = computed;
  const { version, leads } = plan.scores;
  const versions = readScoreVersions(book).reverse();
  return {
    version,
    days: settings.score_change_days,
    all: leads.length,
    leads: [...leads]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST)
      .map((result) => leadOf(result, computed)),
    versions: versions.map(({ number, since, rules }) => ({
      number,
      since: since < 0 ? '' : isoText(isoOfDay(since), lang),
      rules,
      current: number === version,
    })),
  };
}

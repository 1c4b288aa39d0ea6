// The win chance and the likeness of an account as cells and notes: 0.41, '22.1 – 63.0 %', 76, each explained by its terms. Where there is no
// chance, the interval's cell says in a word why not.

import type { Likeness } from '../../domain/scoring/likeness';
import type { Prediction } from '../../domain/scoring/predictive';
import type { ScoreResults } from '../../domain/scoring/scoreResults';
import type { Lang } from '../../text/lang';
import { scoringText } from '../../text/scoring';
import type { Cell } from '../model';
import { numberText } from '../wording/numberText';
import { valueText } from '../wording/valueText';
import { signed } from './receipt';

const percent = (share: number, lang: Lang): string => valueText(share, 'share', lang);
export const spanText = (low: number, high: number, lang: Lang): string => `${numberText(100 * low, 1, lang)} – ${numberText(100 * high, 1, lang)} %`;

/** Thousandths of log-odds are small whole numbers: money of five digits stands in a value, never in a term. */
export const predictionNote = ({ chance, low, high, logOdds, terms }: Prediction, lang: Lang): string => {
  const words = scoringText[lang];
  const said = words.prediction;
  const lines = terms.map(({ feature, value, milli }) => {
    const shown = value === null ? said.unknown : valueText(value, 'count', lang);
    return `${signed(milli, lang)} ${feature === null ? said.average : said.term({ name: words.features[feature], value: shown })}`;
  });
  const head = said.head({ chance: percent(chance, lang), low: percent(low, lang), high: percent(high, lang) });
  return [head, ...lines, said.sum({ sum: signed(logOdds, lang) })].join('\n');
};

export const likenessNote = ({ points, terms }: Likeness, best: number, lang: Lang): string => {
  const words = scoringText[lang];
  const lines = terms.map(({ trait, like, of, points: part }) => {
    const said = words.likeness.term({ name: words.traits[trait], like: String(like), of: String(of) });
    return `${signed(part, lang)} ${said}`;
  });
  return [words.likeness.head({ points: String(points), best: String(best) }), ...lines].join('\n');
};

export interface ChanceCells {
  /** chance, interval, likeness */
  readonly cells: readonly Cell[];
  readonly chanceNote: string;
  readonly likenessNote: string;
}

/** `at`: position of the account. */
export const chanceCells = ({ predictive, likeness, closed }: ScoreResults, at: number, lang: Lang): ChanceCells => {
  const { short } = scoringText[lang].prediction;
  const [prediction, alike] = [predictive.of.get(at), likeness.of.get(at)];
  // no deal is closed: nothing is claimed and nothing needs an excuse
  const silent = closed === 0;
  const why = closedCustomer(likeness, predictive, at) ? short.customer : predictive.state === 'offered' ? null : short[predictive.state];
  return {
    cells: [
      prediction ? prediction.chance : null,
      prediction ? spanText(prediction.low, prediction.high, lang) : silent ? null : why,
      alike ? alike.points : null,
    ],
    chanceNote: prediction ? predictionNote(prediction, lang) : '',
    likenessNote: alike ? likenessNote(alike, likeness.best, lang) : '',
  };
};

const closedCustomer = (likeness: ScoreResults['likeness'], predictive: ScoreResults['predictive'], at: number): boolean =>
  likeness.customersAt.has(at) && !predictive.of.has(at);

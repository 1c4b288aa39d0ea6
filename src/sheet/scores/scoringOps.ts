// The Lead score tab: which rules scored, how the scores turned out by band, and what the predictive score may say.
import { type BandOutcome, LEAST_CLOSED } from '../../domain/scoring/calibration';
import { planText } from '../../text/plan';
import { scoringText } from '../../text/scoring';
import { columnsWeWrite, type RowParts, rowOf } from '../columnsWeWrite';
import type { Op } from '../model';
import type { OutputInput } from '../outputInput';
import { numberText } from '../wording/numberText';
import { valueText } from '../wording/valueText';
import { spanText } from './chanceCells';

/** An interval wider than this says little of a band. */
const WIDE = 0.5;

const bandRow = ({ band, leads, won, lost, rate, low, high }: BandOutcome, { lang }: OutputInput): RowParts => {
  const words = scoringText[lang];
  const early = rate === null || high! - low! > WIDE;
  return {
    id: `band:${band}`,
    cells: {
      item: words.bands[band],
      leads,
      won,
      lost,
      rate,
      interval: rate === null ? null : spanText(low!, high!, lang),
      answer: early ? words.tab.early : null,
      state_code: early ? 'too_early' : null,
    },
  };
};

const separationRow = ({ plan, lang }: OutputInput): RowParts => {
  const words = scoringText[lang].tab;
  const { verdict, auc, won, lost } = plan.scores.calibration;
  const share = auc === null ? '' : valueText(auc, 'share', lang);
  const few = Math.min(won, lost) < LEAST_CLOSED;
  const early = few ? words.verdict.few({ won: String(won), lost: String(lost), least: String(LEAST_CLOSED) }) : words.verdict.chance({ auc: share });
  return {
    id: 'separation',
    cells: {
      item: words.separation,
      won,
      lost,
      answer: verdict === 'too_early' ? early : words.verdict[verdict]({ auc: share }),
      state_code: verdict === 'separates' ? 'on_track' : verdict === 'reversed' ? 'off_track' : 'too_early',
    },
  };
};

const group = (id: string, item: string): RowParts => ({ id: `group:${id}`, cells: { item }, style: 'group' });

const calibrationRows = (input: OutputInput): RowParts[] => {
  const words = scoringText[input.lang].tab;
  const { calibration } = input.plan.scores;
  const undated: RowParts[] =
    calibration.undated === 0
      ? []
      : [{ id: 'undated', cells: { item: words.undated({ leads: numberText(calibration.undated, 0, input.lang) }) }, style: 'foot' }];
  return [group('calibration', words.groups.calibration), ...calibration.bands.map((band) => bandRow(band, input)), separationRow(input), ...undated];
};

const checkRows = ({ plan, lang }: OutputInput): RowParts[] => {
  const { tab, features } = scoringText[lang];
  const { check, features: used } = plan.scores.predictive;
  if (check === null) return [];
  const brier = (value: number): string => numberText(value, 3, lang);
  return [
    {
      id: 'accuracy',
      cells: { item: tab.accuracy, rate: check.accuracy, answer: tab.accuracyAnswer({ base: valueText(check.baseAccuracy, 'share', lang) }) },
    },
    { id: 'brier', cells: { item: tab.brier, answer: tab.brierAnswer({ brier: brier(check.brier), base: brier(check.baseBrier) }) } },
    { id: 'features', cells: { item: tab.features, answer: used.map((feature) => features[feature]).join(', ') } },
  ];
};

const predictiveRows = (input: OutputInput): RowParts[] => {
  const { plan, lang } = input;
  const { tab } = scoringText[lang];
  const { state, won, lost, needWon, needLost, leftOut } = plan.scores.predictive;
  const whole = (count: number): string => numberText(count, 0, lang);
  const counts = { won: whole(won), lost: whole(lost), needWon: whole(needWon), needLost: whole(needLost) };
  const said = state === 'offered' || state === 'too_few' ? tab.state[state](counts) : tab.state[state];
  const left: RowParts[] = leftOut === 0 ? [] : [{ id: 'left_out', cells: { item: tab.leftOut({ accounts: whole(leftOut) }) }, style: 'foot' }];
  return [
    group('predictive', tab.groups.predictive),
    {
      id: 'predictive',
      cells: { item: tab.groups.predictive, won, lost, answer: said, state_code: state === 'offered' ? 'on_track' : 'too_early' },
    },
    ...checkRows(input),
    { id: 'feature_rule', cells: { item: tab.featureRule }, style: 'foot' },
    ...left,
  ];
};

const likenessRows = ({ plan, lang }: OutputInput): RowParts[] => {
  const { tab } = scoringText[lang];
  const { customers, best } = plan.scores.likeness;
  const whole = (count: number): string => numberText(count, 0, lang);
  const answer =
    best > 0
      ? tab.likeness({ best: whole(best), customers: whole(customers) })
      : `${scoringText[lang].tab.early}: ${tab.likenessFew({ customers: whole(customers) })}`;
  return [
    group('likeness', tab.groups.likeness),
    { id: 'likeness', cells: { item: tab.groups.likeness, won: customers, answer, state_code: best > 0 ? 'on_track' : 'too_early' } },
  ];
};

const headLines = ({ plan, lang, planName, buildNumber }: OutputInput): string[] => {
  const { tab } = scoringText[lang];
  const { rules, version, leads, calibration } = plan.scores;
  const whole = (count: number): string => numberText(count, 0, lang);
  const [hot, warm, cold] = calibration.bands.map((band) => whole(band.leads));
  return [
    tab.title({ name: planName || planText[lang].untitled, build: buildNumber }),
    rules.length === 0 ? tab.noRules : tab.version({ version: String(version === null ? '' : version), rules: whole(rules.length) }),
    leads.length === 0 ? tab.empty : tab.counts({ hot, warm, cold }),
  ];
};

export const scoringOps = (input: OutputInput): Op[] => {
  const parts = [...calibrationRows(input), ...predictiveRows(input), ...likenessRows(input)];
  const rows = parts.map((row, at) => rowOf('scoring', { ...row, cells: { rank: at + 1, ...row.cells } }));
  return [
    { op: 'head', tab: 'scoring', lines: headLines(input) },
    { op: 'upsert', tab: 'scoring', columns: columnsWeWrite('scoring'), rows, rest: 'vanish', sort: true },
  ];
};

// All scores of a build: leads, people and accounts from warm to cold, how the scores turned out, and what the own won and lost accounts
// teach. Without rules there are no scores: nobody is cold for want of a rule.
import type { Journey } from '../journey/journeys';
import { inPlanCurrency } from '../money/inPlanCurrency';
import type { PlanBasis } from '../plan/types';
import { accountLimits, type BandLimits, bandOf, leadLimits } from './bandOf';
import { type Calibration, calibrationOf } from './calibration';
import { closedAccounts } from './closedAccounts';
import { closedLeads } from './closedLeads';
import { type ScoreFacts, type Subject, subjectsOf } from './facts';
import { knownFrom } from './knownFrom';
import { type Likenesses, likenessesOf } from './likeness';
import { type Predictive, predictiveOf } from './predictive';
import { isUsable } from './ruleDoubts';
import { type Scorer, scorerOf } from './scorer';
import type { Direction, Score, ScoreBand, ScoreRule } from './types';
import { warmToCold } from './warmToCold';

export interface ScoreResult {
  readonly id: string;
  readonly score: Score;
  readonly band: ScoreBand;
  /** 1 = the warmest of its tab */
  readonly rank: number;
  /** points against some days ago (setting) */
  readonly change: number;
  readonly direction: Direction;
  /** engagement events counted */
  readonly quantity: number;
}
export interface ScoreResults {
  /** as typed, those that do not count among them: reasons name them by position */
  readonly rules: readonly ScoreRule[];
  readonly leads: readonly ScoreResult[];
  readonly people: readonly ScoreResult[];
  readonly accounts: readonly ScoreResult[];
  /** ids of all that could have a score, by tab */
  readonly ids: { readonly leads: readonly string[]; readonly people: readonly string[]; readonly accounts: readonly string[] };
  /** number of the set of rules; null = none or not kept */
  readonly version: number | null;
  /** accounts with a won or a lost deal */
  readonly closed: number;
  readonly calibration: Calibration;
  readonly predictive: Predictive;
  readonly likeness: Likenesses;
}

const resultsOf = (subjects: readonly Subject[], scorer: Scorer, basis: PlanBasis, limits: BandLimits): ScoreResult[] => {
  const scored = subjects.map((subject) => ({ subject, id: subject.id, score: scorer.score(subject, basis.today) }));
  const ranks = warmToCold(scored);
  return scored.map(({ subject, id, score }, at) => ({
    id,
    score,
    band: bandOf(score.total, limits),
    rank: ranks[at],
    ...scorer.movement(subject, score),
  }));
};

/** What sales answered is the outcome itself, and says nothing of the score before it. */
const beforeOutcome = (rules: readonly ScoreRule[]): ScoreRule[] => rules.map((rule) => (rule.signal === 'rejected' ? { ...rule, on: false } : rule));

const calibrated = (
  facts: ScoreFacts,
  rules: readonly ScoreRule[],
  leads: readonly Subject[],
  now: readonly ScoreResult[],
  journeys: readonly Journey[],
) => {
  const { today, settings } = facts.basis;
  const scorer = scorerOf(beforeOutcome(rules), facts);
  const subjects = new Map(leads.map((subject): [string, Subject] => [subject.id, subject]));
  const closed = rules.length === 0 ? [] : closedLeads(journeys, today).filter(({ lead }) => subjects.has(lead));
  const from = knownFrom(facts);
  const dated = closed.filter(({ day }) => day >= 0 && day - 1 >= from);
  return calibrationOf({
    settings,
    now: now.map(({ score }) => score.total),
    closed: dated.map(({ lead, won, day }) => ({ won, total: scorer.score(subjects.get(lead)!, day - 1).total })),
    undated: closed.length - dated.length,
  });
};

/** Won amounts by position of the account; what has no rate is left out. */
const boughtBy = ({ deals, basis }: ScoreFacts): Map<number, number> => {
  const sums = new Map<number, number>();
  deals.forEach(({ account, fate, amount, currency }) => {
    const worth = amount === null ? null : inPlanCurrency(amount, currency, basis.settings);
    if (account >= 0 && fate === 'won' && worth !== null) sums.set(account, (sums.get(account) || 0) + worth);
  });
  return sums;
};

const idsOf = (subjects: readonly Subject[]): string[] => subjects.map(({ id }) => id);

export const scoreResults = (facts: ScoreFacts, journeys: readonly Journey[]): ScoreResults => {
  const { basis, deals } = facts;
  const typed = basis.scoreRules || [];
  const rules = typed.map((rule) => (isUsable(rule, basis) ? rule : { ...rule, on: false }));
  const subjects = subjectsOf(facts);
  const scorer = scorerOf(rules, facts);
  const scored = (of: readonly Subject[], limits = leadLimits(basis.settings)): ScoreResult[] =>
    rules.some(({ on }) => on) ? resultsOf(of, scorer, basis, limits) : [];
  const leads = scored(subjects.leads);
  const closed = closedAccounts(deals.values(), basis.today);
  return {
    rules: typed,
    leads,
    people: scored(subjects.people),
    accounts: scored(subjects.accounts, accountLimits(basis.settings)),
    ids: { leads: idsOf(subjects.leads), people: idsOf(subjects.people), accounts: idsOf(subjects.accounts) },
    version: basis.scoreVersion === undefined ? null : basis.scoreVersion,
    closed: closed.cases.length + closed.undated,
    calibration: calibrated(facts, rules, subjects.leads, leads, journeys),
    predictive: predictiveOf(facts, subjects.accounts, closed),
    likeness: likenessesOf(facts, subjects.accounts, closed, boughtBy(facts)),
  };
};

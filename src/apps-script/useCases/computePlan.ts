// Reads the workbook and lets the domain compute: the way of every number from its row to the plan. Nothing is written here.
import { startPlan } from '../../domain/plan/startPlan';
import type { Plan } from '../../domain/plan/types';
import type { Settings } from '../../domain/settings';
import type { Op } from '../../sheet/model';
import type { StandingTrigger } from '../../sheet/triggers/standingTrigger';
import type { Lang } from '../../text/lang';
import { type StreamOptions, streamCampaigns, streamCompanies, streamVisits, type Tally } from '../reading/dataBlocks';
import { importFilter } from '../reading/importFilter';
import { readAccounts } from '../reading/readAccounts';
import { dealColumns, readDeals, typedChanges } from '../reading/readDeals';
import { readDealHistory, readNames, readTriggers } from '../reading/readHistory';
import type { ImportRow } from '../reading/readImports';
import { readCosts, readGoals, readStages } from '../reading/readInputs';
import { readSettings } from '../reading/readSettings';
import { wordTable } from '../reading/wordTable';
import type { Book } from '../workbook/book';
import { finderFor } from './accountFinder';
import { historyOp } from './mergeDeals';
import { planPeriod, todayOf } from './planDates';
import { rematcher } from './rematcher';
import { serverHealth, worstFirst } from './serverHealth';

export interface PlanRequest {
  readonly today: string | null;
  readonly period: string | null;
  readonly lang: Lang | null;
}
export interface Computed {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly lang: Lang;
  readonly standing: readonly StandingTrigger[];
  /** ids, accounts and history that the build found on its way */
  readonly ops: readonly Op[];
  readonly tallies: ReadonlyMap<number, Tally>;
}

export function computePlan(book: Book, imports: readonly ImportRow[], request: PlanRequest): Computed {
  const { settings, health } = readSettings(book);
  const lang = request.lang ?? (settings.language || book.lang);
  const today = todayOf(book, settings, request.today);
  const { accounts, changes } = readAccounts(book);
  const names = rematcher(finderFor(accounts, readNames(book).decided));
  const { deals, changes: dealChanges } = readDeals(book, names.rematch);
  const history = readDealHistory(book);
  const typed = typedChanges(deals, history, today);
  const { fired, standing } = readTriggers(book);
  const run = startPlan({
    today,
    period: planPeriod(settings, imports, today, request.period),
    settings,
    goals: readGoals(book),
    accounts,
    people: [],
    audiences: [],
    targets: { revenue: null, averageDeal: null, grossMargin: null, rates: {} },
    stages: readStages(book),
    costs: readCosts(book),
    history: history.concat(typed),
    fired,
  });
  const filter = importFilter(imports);
  const tallies = new Map<number, Tally>();
  const options: StreamOptions = { book, filter, rematch: names.rematch, tallies };
  const accountWords = wordTable();
  streamCampaigns(options, run.addCampaigns);
  streamCompanies(options, accountWords, run.addCompanies);
  streamVisits(options, accountWords, run.addVisits);
  run.addDeals(dealColumns(deals, accountWords));
  const plan = run.finish();
  const found = serverHealth({ lang, doubles: book.doubles, names, filter });
  return {
    plan: { ...plan, health: worstFirst([...plan.health, ...health, ...changes.health, ...dealChanges.health, ...found]) },
    settings,
    lang,
    standing,
    ops: [...changes.ops, ...dealChanges.ops, ...names.ops(), ...historyOp(typed)],
    tallies,
  };
}

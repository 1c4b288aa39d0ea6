// Reads the workbook and lets the domain compute: the way of every number from its row to the plan. Nothing is written here.
import { startPlan } from '../../domain/plan/startPlan';
import type { Plan, PlanRun } from '../../domain/plan/types';
import type { Settings } from '../../domain/settings';
import type { LiveLead } from '../../sheet/leads/liveLead';
import type { Op } from '../../sheet/model';
import type { StandingTrigger } from '../../sheet/triggers/standingTrigger';
import type { Lang } from '../../text/lang';
import type { StreamOptions, Tally } from '../reading/countingRows';
import { streamCampaigns, streamCompanies, streamPages, streamTouches, streamVisits } from '../reading/dataBlocks';
import { importFilter } from '../reading/importFilter';
import { readAccounts } from '../reading/readAccounts';
import { readCosts } from '../reading/readCosts';
import { dealColumns, readDeals, typedChanges } from '../reading/readDeals';
import { readGoals } from '../reading/readGoals';
import { readDealHistory, readNames, readTriggers } from '../reading/readHistory';
import type { ImportRow } from '../reading/readImports';
import { readAudiences, readPersonas, readStages } from '../reading/readInputs';
import { leadColumns, liveLeads, readLeads } from '../reading/readLeads';
import { readPeople } from '../reading/readPeople';
import { readSettings } from '../reading/readSettings';
import { wordTable } from '../reading/wordTable';
import type { Book } from '../workbook/book';
import { finderFor } from './accountFinder';
import { historyOp } from './mergeDeals';
import { planPeriod, todayOf } from './planDates';
import { personRematcher, rematcher } from './rematcher';
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
  readonly leads: readonly LiveLead[];
  /** ids, accounts, people and history that the build found on its way */
  readonly ops: readonly Op[];
  readonly tallies: ReadonlyMap<number, Tally>;
}

/** Tabs that hold one row per account, person, lead or deal; names that are found only now are looked up on the way. */
function readEntities(book: Book) {
  const accounts = readAccounts(book);
  const names = rematcher(finderFor(accounts.accounts, readNames(book).decided));
  const people = readPeople(book, names.rematch);
  const persons = personRematcher(people.index);
  const leads = readLeads(book, { rematch: names.rematch, rematchPerson: persons.rematch });
  const deals = readDeals(book, names.rematch);
  return { accounts, names, people, persons, leads, deals };
}

type Entities = ReturnType<typeof readEntities>;

function feed(run: PlanRun, options: StreamOptions, { leads, deals }: Entities): void {
  const [accounts, people] = [wordTable(), wordTable()];
  streamCampaigns(options, run.addCampaigns);
  streamCompanies(options, accounts, run.addCompanies);
  streamVisits(options, accounts, run.addVisits);
  streamPages(options, run.addPages);
  streamTouches(options, accounts, people, run.addTouches);
  run.addLeads(leadColumns(leads.leads, accounts, people));
  run.addDeals(dealColumns(deals.deals, accounts));
}

export function computePlan(book: Book, imports: readonly ImportRow[], request: PlanRequest): Computed {
  const settings = readSettings(book);
  const lang = request.lang ?? (settings.language || book.lang);
  const today = todayOf(book, settings, request.today);
  const entities = readEntities(book);
  const { accounts, names, people, persons, leads, deals } = entities;
  const history = readDealHistory(book);
  const typed = typedChanges(deals.deals, history, today);
  const { fired, standing } = readTriggers(book);
  const costs = readCosts(book, settings.currency);
  const run = startPlan({
    today,
    period: planPeriod(settings, imports, today, request.period),
    settings,
    ...readGoals(book),
    accounts: accounts.accounts,
    people: people.people,
    audiences: readAudiences(book),
    personas: readPersonas(book),
    stages: readStages(book),
    costs: costs.costs,
    history: history.concat(typed),
    fired,
  });
  const filter = importFilter(imports);
  const tallies = new Map<number, Tally>();
  feed(run, { book, filter, rematch: names.rematch, rematchPerson: persons.rematch, tallies }, entities);
  const plan = run.finish();
  const changes = [accounts, people, leads, deals, costs].map((read) => read.changes);
  const found = [
    ...changes.flatMap((change) => change.health),
    ...book.findings.lines(),
    ...serverHealth({ lang, doubles: book.doubles, names, filter }),
  ];
  return {
    plan: { ...plan, health: worstFirst([...plan.health, ...found]) },
    settings,
    lang,
    standing,
    leads: liveLeads(leads.leads),
    ops: [...changes.flatMap((change) => change.ops), ...names.ops(), ...persons.ops(), ...historyOp(typed)],
    tallies,
  };
}

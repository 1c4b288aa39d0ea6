// Reads the workbook and lets the domain compute: the way of every number from its row to the plan. Nothing is written here.
import { startPlan } from '../../domain/plan/startPlan';
import type { Plan, PlanRun } from '../../domain/plan/types';
import { versionStep } from '../../domain/scoring/ruleVersions';
import type { Settings } from '../../domain/settings';
import type { LiveLead } from '../../sheet/leads/liveLead';
import type { Op } from '../../sheet/model';
import { versionOps } from '../../sheet/scores/versionOps';
import type { StandingTrigger } from '../../sheet/triggers/standingTrigger';
import type { Lang } from '../../text/lang';
import type { StreamOptions, Tally } from '../reading/countingRows';
import { streamCampaigns, streamCompanies, streamPages, streamTouches, streamVisits } from '../reading/dataBlocks';
import { importFilter } from '../reading/importFilter';
import { readAccounts } from '../reading/readAccounts';
import { readChannels } from '../reading/readChannels';
import { readCosts } from '../reading/readCosts';
import { dealColumns, readDeals, typedChanges } from '../reading/readDeals';
import { readDecisions } from '../reading/readDecisions';
import { readGoals } from '../reading/readGoals';
import { readDealHistory, readTriggers } from '../reading/readHistory';
import { readIcp } from '../reading/readIcp';
import type { ImportRow } from '../reading/readImports';
import { readAudiences, readPersonas, readStages } from '../reading/readInputs';
import { type LeadTitle, leadColumns, leadTitles, liveLeads, readLeads } from '../reading/readLeads';
import { readPeople } from '../reading/readPeople';
import { readScoreRules } from '../reading/readScoreRules';
import { readScoreValues } from '../reading/readScoreValues';
import { readScoreVersions } from '../reading/readScoreVersions';
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
  /** by id of the lead */
  readonly leadTitles: ReadonlyMap<string, LeadTitle>;
  /** ids, accounts, people and history that the build found on its way */
  readonly ops: readonly Op[];
  readonly tallies: ReadonlyMap<number, Tally>;
}

/** Tabs that hold one row per account, person, lead or deal; names that are found only now are looked up on the way. */
function readEntities(book: Book) {
  const accounts = readAccounts(book);
  const decisions = readDecisions(book, accounts.accounts);
  const names = rematcher(finderFor(accounts.accounts, decisions.decided));
  const people = readPeople(book, names.rematch);
  const persons = personRematcher(people.index);
  const leads = readLeads(book, { rematch: names.rematch, rematchPerson: persons.rematch });
  const deals = readDeals(book, names.rematch);
  return { accounts, decisions, names, people, persons, leads, deals };
}

type Entities = ReturnType<typeof readEntities>;

/** The rules of the lead score, the cells that they ask for, and the version that they are. */
function readScoring(book: Book, today: number, { accounts, people, leads }: Entities) {
  const { rules, health } = readScoreRules(book);
  const rows = { accounts: accounts.accounts, people: people.people, leads: leads.leads.map(({ id, row }) => ({ id, row: row.row })) };
  const { values, health: headers } = readScoreValues(book, rules, rows);
  const step = versionStep(rules, readScoreVersions(book), today);
  return {
    basis: { scoreRules: rules, scoreValues: values, scoreVersion: step.current },
    health: [...health, ...headers],
    ops: versionOps(step, rules),
    landingPages: rules.some(({ signal, on, value }) => on && signal === 'visit' && value !== ''),
  };
}

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
  const { accounts, decisions, names, people, persons, leads, deals } = entities;
  const history = readDealHistory(book);
  const typed = typedChanges(deals.deals, history, today);
  const { fired, standing } = readTriggers(book);
  const costs = readCosts(book, settings.currency);
  const icp = readIcp(book, accounts.rows, lang);
  const channels = readChannels(book, lang);
  const scoring = readScoring(book, today, entities);
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
    icp: icp.icp,
    channels: channels.channels,
    ...scoring.basis,
  });
  const filter = importFilter(imports);
  const tallies = new Map<number, Tally>();
  feed(run, { book, filter, rematch: names.rematch, rematchPerson: persons.rematch, tallies, landingPages: scoring.landingPages }, entities);
  const plan = run.finish();
  const changes = [accounts, people, leads, deals, costs, icp, channels].map((read) => read.changes);
  const found = [
    ...changes.flatMap((change) => change.health),
    ...scoring.health,
    ...book.findings.lines(),
    ...decisions.health,
    ...serverHealth({ lang, doubles: book.doubles, names, filter }),
  ];
  return {
    plan: { ...plan, health: worstFirst([...plan.health, ...found]) },
    settings,
    lang,
    standing,
    leads: liveLeads(leads.leads),
    leadTitles: leadTitles(leads.leads),
    ops: [...changes.flatMap((change) => change.ops), ...names.ops(), ...persons.ops(), ...historyOp(typed), ...scoring.ops],
    tallies,
  };
}

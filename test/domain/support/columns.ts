// Typed columns from readable rows: `campaigns([{campaign: 'Awareness', start: '2026-01-01', ...}])`. What a row leaves out is unknown.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import type {
  CampaignColumns,
  Coded,
  CompanyColumns,
  DealColumns,
  LeadColumns,
  PageColumns,
  TouchColumns,
  TouchKind,
  VisitColumns,
} from '../../../src/domain/plan/types';

export interface CampaignRow {
  vendor?: string;
  campaign?: string;
  channel?: string;
  start?: string;
  end?: string;
  currency?: string;
  /** units */
  spend?: number;
  impressions?: number;
  clicks?: number;
  reach?: number;
  penetration?: number;
  audience?: string;
  stage?: string;
  engagements?: number;
  videoViews?: number;
  videoCompletions?: number;
  leads?: number;
}
export interface CompanyRow {
  vendor?: string;
  account?: string;
  company?: string;
  start?: string;
  end?: string;
  impressions?: number;
  clicks?: number;
  engagements?: number;
  organicEngagements?: number;
  judged?: 'yes' | 'no';
}
export interface VisitRow {
  id?: string;
  account?: string;
  company?: string;
  /** YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS */
  started?: string;
  pages?: number;
  seconds?: number;
  source?: string;
}
export interface PageRow {
  vendor?: string;
  start?: string;
  end?: string;
  sessions?: number;
  engagementSeconds?: number;
  keyEvents?: number;
}
export interface TouchRow {
  id?: string;
  account?: string;
  person?: string;
  at?: string;
  direction?: 'in' | 'out';
  kind?: TouchKind;
  channel?: string;
}
export interface LeadRow {
  id: string;
  account?: string;
  person?: string;
  name?: string;
  channel?: string;
  stage?: string;
  created?: string;
  mql?: string;
  sql?: string;
  opportunity?: string;
  offer?: string;
  won?: string;
  handedOver?: string;
  acted?: string;
  verdict?: 'accepted' | 'rejected';
  reason?: string;
  owner?: string;
  consent?: 'yes' | 'no';
  deal?: string;
  /** letters of B, A, N, T */
  bantYes?: string;
  bantNo?: string;
}
export interface DealRow {
  id: string;
  account?: string;
  title?: string;
  stage?: string;
  status?: string;
  probability?: number;
  /** units */
  amount?: number;
  currency?: string;
  created?: string;
  closed?: string;
  activity?: string;
  lostReason?: string;
}

/** Word lists that the blocks of one run share and that grow from block to block. */
export const words = (): ((column: string, values: readonly (string | undefined)[]) => Coded) => {
  const lists = new Map<string, string[]>();
  return (column, values) => {
    const list = lists.get(column) || [];
    lists.set(column, list);
    const code = (value: string | undefined): number => {
      if (!value) return -1;
      if (!list.includes(value)) list.push(value);
      return list.indexOf(value);
    };
    return { codes: Int32Array.from(values, code), words: list };
  };
};
export type Words = ReturnType<typeof words>;

const numbers = (values: readonly (number | undefined)[]): Float64Array =>
  Float64Array.from(values, (value) => (value === undefined ? Number.NaN : value));
const money = (values: readonly (number | undefined)[]): Float64Array =>
  numbers(values.map((value) => (value === undefined ? undefined : Math.round(value * 1e6))));
const days = (values: readonly (string | undefined)[]): Int32Array => Int32Array.from(values, (value) => (value ? dayOfIso(value.slice(0, 10)) : -1));
const secondOf = (started: string | undefined): number => {
  const time = /T(\d\d):(\d\d):(\d\d)$/.exec(started || '');
  return time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3]) : 0;
};
/** Sheet rows: the header stands in row 1. */
const rowsFrom = (first: number, length: number): Int32Array => Int32Array.from({ length }, (_none, at) => first + at);

export const campaigns = (rows: readonly CampaignRow[], code: Words = words(), firstRow = 2): CampaignColumns => ({
  length: rows.length,
  row: rowsFrom(firstRow, rows.length),
  vendor: code(
    'vendor',
    rows.map((row) => row.vendor || 'linkedin'),
  ),
  campaign: code(
    'campaign',
    rows.map((row) => row.campaign),
  ),
  channel: code(
    'channel',
    rows.map((row) => row.channel),
  ),
  start: days(rows.map((row) => row.start)),
  end: days(rows.map((row) => row.end)),
  currency: code(
    'currency',
    rows.map((row) => row.currency),
  ),
  spend: money(rows.map((row) => row.spend)),
  impressions: numbers(rows.map((row) => row.impressions)),
  clicks: numbers(rows.map((row) => row.clicks)),
  reach: numbers(rows.map((row) => row.reach)),
  penetration: numbers(rows.map((row) => row.penetration)),
  audience: code(
    'audience',
    rows.map((row) => row.audience),
  ),
  stage: code(
    'buying stage',
    rows.map((row) => row.stage),
  ),
  engagements: numbers(rows.map((row) => row.engagements)),
  videoViews: numbers(rows.map((row) => row.videoViews)),
  videoCompletions: numbers(rows.map((row) => row.videoCompletions)),
  leads: numbers(rows.map((row) => row.leads)),
});

export const companies = (rows: readonly CompanyRow[], code: Words = words(), firstRow = 2): CompanyColumns => ({
  length: rows.length,
  row: rowsFrom(firstRow, rows.length),
  vendor: code(
    'vendor',
    rows.map((row) => row.vendor || 'linkedin'),
  ),
  account: code(
    'account',
    rows.map((row) => row.account),
  ),
  company: code(
    'company',
    rows.map((row) => row.company),
  ),
  start: days(rows.map((row) => row.start)),
  end: days(rows.map((row) => row.end)),
  impressions: numbers(rows.map((row) => row.impressions)),
  clicks: numbers(rows.map((row) => row.clicks)),
  engagements: numbers(rows.map((row) => row.engagements)),
  organicEngagements: numbers(rows.map((row) => row.organicEngagements)),
  judged: code(
    'judged',
    rows.map((row) => row.judged),
  ),
});

export const visits = (rows: readonly VisitRow[], code: Words = words(), firstRow = 2): VisitColumns => ({
  length: rows.length,
  row: rowsFrom(firstRow, rows.length),
  id: code(
    'id',
    rows.map((row) => row.id || `visitor_identification|${row.account || row.company || ''}|${row.started}|1`),
  ),
  account: code(
    'account',
    rows.map((row) => row.account),
  ),
  company: code(
    'company',
    rows.map((row) => row.company),
  ),
  day: days(rows.map((row) => row.started)),
  second: Int32Array.from(rows, (row) => secondOf(row.started)),
  pages: numbers(rows.map((row) => row.pages)),
  seconds: numbers(rows.map((row) => row.seconds)),
  source: code(
    'source',
    rows.map((row) => row.source),
  ),
});

export const pages = (rows: readonly PageRow[], code: Words = words(), firstRow = 2): PageColumns => ({
  length: rows.length,
  row: rowsFrom(firstRow, rows.length),
  vendor: code(
    'vendor',
    rows.map((row) => row.vendor || 'ga4'),
  ),
  start: days(rows.map((row) => row.start)),
  end: days(rows.map((row) => row.end)),
  sessions: numbers(rows.map((row) => row.sessions)),
  engagementSeconds: numbers(rows.map((row) => row.engagementSeconds)),
  keyEvents: numbers(rows.map((row) => row.keyEvents)),
});

export const touches = (rows: readonly TouchRow[], code: Words = words(), firstRow = 2): TouchColumns => ({
  length: rows.length,
  row: rowsFrom(firstRow, rows.length),
  id: code(
    'id',
    rows.map((row, at) => row.id || `touch-${firstRow + at}`),
  ),
  account: code(
    'account',
    rows.map((row) => row.account),
  ),
  person: code(
    'person',
    rows.map((row) => row.person),
  ),
  day: days(rows.map((row) => row.at)),
  direction: code(
    'direction',
    rows.map((row) => row.direction || 'in'),
  ),
  kind: code(
    'kind',
    rows.map((row) => row.kind || 'click'),
  ),
  channel: code(
    'channel',
    rows.map((row) => row.channel || 'email'),
  ),
});

const LETTERS = ['B', 'A', 'N', 'T'];
const bits = (letters: string | undefined): number => LETTERS.reduce((sum, letter, at) => sum + ((letters || '').includes(letter) ? 2 ** at : 0), 0);

export const leads = (rows: readonly LeadRow[], code: Words = words(), firstRow = 2): LeadColumns => {
  const text = (column: string, of: (row: LeadRow) => string | undefined): Coded => code(column, rows.map(of));
  const day = (of: (row: LeadRow) => string | undefined): Int32Array => days(rows.map(of));
  return {
    length: rows.length,
    row: rowsFrom(firstRow, rows.length),
    id: text('lead', (row) => row.id),
    account: text('account', (row) => row.account),
    person: text('person', (row) => row.person),
    name: text('name', (row) => row.name || row.id),
    channel: text('channel', (row) => row.channel),
    stage: text('stage', (row) => row.stage),
    created: day((row) => row.created),
    mql: day((row) => row.mql),
    sql: day((row) => row.sql),
    opportunity: day((row) => row.opportunity),
    offer: day((row) => row.offer),
    won: day((row) => row.won),
    handedOver: day((row) => row.handedOver),
    acted: day((row) => row.acted),
    verdict: text('verdict', (row) => row.verdict),
    reason: text('reason', (row) => row.reason),
    owner: text('owner', (row) => row.owner),
    consent: text('consent', (row) => row.consent),
    deal: text('deal', (row) => row.deal),
    bantYes: Uint8Array.from(rows, (row) => bits(row.bantYes)),
    bantKnown: Uint8Array.from(rows, (row) => bits(`${row.bantYes || ''}${row.bantNo || ''}`)),
  };
};

export const deals = (rows: readonly DealRow[], code: Words = words(), firstRow = 2): DealColumns => ({
  length: rows.length,
  row: rowsFrom(firstRow, rows.length),
  id: code(
    'id',
    rows.map((row) => row.id),
  ),
  account: code(
    'account',
    rows.map((row) => row.account),
  ),
  title: code(
    'title',
    rows.map((row) => row.title),
  ),
  stage: code(
    'stage',
    rows.map((row) => row.stage),
  ),
  status: code(
    'status',
    rows.map((row) => row.status || 'open'),
  ),
  probability: numbers(rows.map((row) => row.probability)),
  amount: money(rows.map((row) => row.amount)),
  currency: code(
    'currency',
    rows.map((row) => row.currency),
  ),
  created: days(rows.map((row) => row.created)),
  closed: days(rows.map((row) => row.closed)),
  activity: days(rows.map((row) => row.activity)),
  lostReason: code(
    'lost reason',
    rows.map((row) => row.lostReason),
  ),
});

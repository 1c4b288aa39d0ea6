// Typed columns from readable rows: `campaigns([{campaign: 'Awareness', start: '2026-01-01', ...}])`. What a row leaves out is unknown.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import type { CampaignColumns, Coded, CompanyColumns, DealColumns, VisitColumns } from '../../../src/domain/plan/types';

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
}
export interface VisitRow {
  id?: string;
  account?: string;
  company?: string;
  /** YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS */
  started?: string;
  pages?: number;
  seconds?: number;
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
});

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
});

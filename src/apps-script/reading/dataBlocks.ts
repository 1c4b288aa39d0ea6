// The big tabs as blocks of typed columns. Each block is turned once; the domain sees nothing else.
import type { CampaignColumns, CompanyColumns, PageColumns, TouchColumns, VisitColumns } from '../../domain/plan/types';
import { CountingRows, type StreamOptions, type TabStream } from './countingRows';
import { readBlocks } from './readColumns';
import { moneyOf, secondOfDay, secondsOf } from './typedValue';
import { type WordTable, wordTable } from './wordTable';

function stream(options: StreamOptions, of: TabStream, use: (rows: CountingRows) => void): void {
  readBlocks(options.book.place(of.tab), of.columns, (block) => {
    const rows = new CountingRows(options, of, block);
    if (rows.length > 0) use(rows);
  });
}

export function streamCampaigns(options: StreamOptions, add: (block: CampaignColumns) => void): void {
  const [vendors, campaigns, currencies, audiences, stages] = [wordTable(), wordTable(), wordTable(), wordTable(), wordTable()];
  const counts = ['impressions', 'clicks', 'reach', 'penetration', 'engagements', 'video_views', 'video_completions', 'leads'];
  const columns = ['import', 'vendor', 'campaign', 'start', 'end', 'currency', 'spend', ...counts, 'audience', 'stage'];
  stream(options, { tab: 'campaigns', columns, days: ['start', 'end'], sums: ['spend', 'impressions'] }, (rows) => {
    const vendor = rows.words(vendors, 'vendor');
    add({
      length: rows.length,
      row: rows.row,
      vendor,
      campaign: rows.words(campaigns, 'campaign'),
      // a vendor's campaigns are one channel, until people may group them otherwise
      channel: vendor,
      audience: rows.words(audiences, 'audience'),
      stage: rows.words(stages, 'stage'),
      start: rows.days('start'),
      end: rows.days('end'),
      currency: rows.words(currencies, 'currency'),
      spend: rows.numbers('spend', moneyOf),
      impressions: rows.numbers('impressions'),
      clicks: rows.numbers('clicks'),
      reach: rows.numbers('reach'),
      penetration: rows.numbers('penetration'),
      engagements: rows.numbers('engagements'),
      videoViews: rows.numbers('video_views'),
      videoCompletions: rows.numbers('video_completions'),
      leads: rows.numbers('leads'),
    });
  });
}

export function streamCompanies(options: StreamOptions, accounts: WordTable, add: (block: CompanyColumns) => void): void {
  const [vendors, companies, judgements] = [wordTable(), wordTable(), wordTable()];
  const columns = [
    'import',
    'account',
    'company',
    'domain',
    'vendor',
    'start',
    'end',
    'impressions',
    'clicks',
    'engagements',
    'organic_engagements',
    'judged',
  ];
  stream(options, { tab: 'companies', columns, days: ['start', 'end'], sums: ['impressions', 'clicks'] }, (rows) =>
    add({
      length: rows.length,
      row: rows.row,
      vendor: rows.words(vendors, 'vendor'),
      account: rows.accounts(accounts),
      company: rows.words(companies, 'company'),
      start: rows.days('start'),
      end: rows.days('end'),
      impressions: rows.numbers('impressions'),
      clicks: rows.numbers('clicks'),
      engagements: rows.numbers('engagements'),
      organicEngagements: rows.numbers('organic_engagements'),
      judged: rows.choices(judgements, 'judged', 'yes_no'),
    }),
  );
}

export function streamVisits(options: StreamOptions, accounts: WordTable, add: (block: VisitColumns) => void): void {
  const [ids, companies] = [wordTable(), wordTable()];
  const { zone } = options.book;
  const [sources, landings] = [wordTable(), wordTable()];
  const wanted = options.landingPages ? ['landing_page'] : [];
  const columns = ['import', 'id', 'account', 'company', 'domain', 'started', 'pages', 'seconds', 'source', ...wanted];
  stream(options, { tab: 'visits', columns, days: ['started', 'started'], sums: [] }, (rows) =>
    add({
      length: rows.length,
      row: rows.row,
      id: rows.words(ids, 'id'),
      account: rows.accounts(accounts),
      company: rows.words(companies, 'company'),
      day: rows.days('started'),
      second: Int32Array.from(rows.row, (_, n) => secondOfDay(rows.value(n, 'started'), zone)),
      pages: rows.numbers('pages'),
      seconds: rows.numbers('seconds', (value) => secondsOf(value, zone)),
      source: rows.words(sources, 'source'),
      ...(options.landingPages ? { landingPage: rows.words(landings, 'landing_page') } : {}),
    }),
  );
}

/** Landing pages of web analytics: everybody's sessions, so nothing is matched. */
export function streamPages(options: StreamOptions, add: (block: PageColumns) => void): void {
  const vendors = wordTable();
  const columns = ['import', 'vendor', 'start', 'end', 'sessions', 'engagement_seconds', 'key_events'];
  stream(options, { tab: 'pages', columns, days: ['start', 'end'], sums: ['sessions'] }, (rows) =>
    add({
      length: rows.length,
      row: rows.row,
      vendor: rows.words(vendors, 'vendor'),
      start: rows.days('start'),
      end: rows.days('end'),
      sessions: rows.numbers('sessions'),
      engagementSeconds: rows.numbers('engagement_seconds'),
      keyEvents: rows.numbers('key_events'),
    }),
  );
}

export function streamTouches(options: StreamOptions, accounts: WordTable, people: WordTable, add: (block: TouchColumns) => void): void {
  const [ids, directions, kinds, channels] = [wordTable(), wordTable(), wordTable(), wordTable()];
  const columns = ['import', 'id', 'account', 'person', 'at', 'name', 'company', 'direction', 'kind', 'channel', 'email', 'domain'];
  stream(options, { tab: 'touches', columns, days: ['at', 'at'], sums: [] }, (rows) => {
    const account = rows.accounts(accounts, 'email');
    const accountAt = (n: number): string => (account.codes[n] < 0 ? '' : account.words[account.codes[n]]);
    add({
      length: rows.length,
      row: rows.row,
      id: rows.words(ids, 'id'),
      account,
      person: rows.persons(people, accountAt),
      day: rows.days('at'),
      direction: rows.choices(directions, 'direction', 'direction'),
      kind: rows.choices(kinds, 'kind', 'touch'),
      channel: rows.words(channels, 'channel'),
    });
  });
}

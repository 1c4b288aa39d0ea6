// Campaign Performance Report as Campaign Manager writes it: UTF-16LE with byte order mark, TAB, LF, five preamble lines, no final line break.
// An account with video has two columns more than the 73 of one without; where they stand is not known, here they are the last.
import { CAMPAIGNS, type ExampleCampaign } from './campaigns';
import { csvLine } from './csvLine';
import { utf16 } from './encode';

export const LINKEDIN_FILE = 'account_509173846_campaign_performance_report.csv';

const PREAMBLE = [
  'Campaign Performance Report (in UTC)',
  '"Report Start: January 1, 2026, 12:00 AM"',
  '"Report End: March 31, 2026, 11:59 PM"',
  '"Date Generated: April 1, 2026, 7:12 AM"',
  '',
];
const GROUPS = { Tunnettuus: '602118340', Asiantuntijuus: '602118577', Ostoaikeet: '603940125' } as const;
const GROUP_STARTS = { Tunnettuus: '1/5/2026', Asiantuntijuus: '1/19/2026', Ostoaikeet: '2/16/2026' } as const;
const DAYS = 90;
const EVENTS = ['Event Registrations', 'Click Event Registrations', 'View Event Registrations'];

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
const percent = (part: number, whole: number): string => (whole === 0 ? '0%' : `${rounded((part / whole) * 100, 3)}%`);
const each = (amount: number, count: number, digits = 2): string => (count === 0 ? '0' : rounded(amount / count, digits));

const delivery = (c: ExampleCampaign): readonly (readonly [string, string])[] => {
  const spent = c.spent / 100;
  const social = c.reactions + c.comments + c.shares + c.follows;
  const engagements = social + c.clicks;
  return [
    ['Total Spent', rounded(spent, 2)],
    ['Impressions', String(c.impressions)],
    ['Clicks', String(c.clicks)],
    ['Click Through Rate', percent(c.clicks, c.impressions)],
    ['Average CPM', each(spent * 1000, c.impressions)],
    ['Average CPC', each(spent, c.clicks)],
    ['Reactions', String(c.reactions)],
    ['Comments', String(c.comments)],
    ['Shares', String(c.shares)],
    ['Follows', String(c.follows)],
    ['Other Clicks', '0'],
    ['Total Social Actions', String(social)],
    ['Total Engagements', String(engagements)],
    ['Engagement Rate', percent(engagements, c.impressions)],
  ];
};

const zeros = (...headers: readonly string[]): readonly (readonly [string, string])[] => headers.map((header) => [header, '0'] as const);

const results = (c: ExampleCampaign): readonly (readonly [string, string])[] => {
  const spent = c.spent / 100;
  const conversions = c.conversions + c.viewConversions;
  return [
    ...zeros('Viral Impressions', 'Viral Clicks', 'Viral Reactions', 'Viral Comments', 'Viral Shares', 'Viral Follows', 'Viral Other Clicks'),
    ['Conversions', String(conversions)],
    ['Post-Click Conversions', String(c.conversions)],
    ['View-Through Conversions', String(c.viewConversions)],
    ['Conversion Rate', percent(conversions, c.clicks)],
    ['Cost per Conversion', each(spent, conversions)],
    ...zeros('Total Conversion Value', 'Return on Ad Spend', 'Viral Conversions', 'Viral Post-Click Conversions', 'Viral View-Through Conversions'),
    ['Leads', String(c.leads)],
    ['Lead Forms Opened', String(c.formsOpened)],
    ['Lead Form Completion Rate', percent(c.leads, c.formsOpened)],
    ['Cost per Lead', each(spent, c.leads)],
    ['Reach', String(c.reach)],
    ['Average Frequency', each(c.impressions, c.reach, 3)],
    ['Cost per 1,000 People Reached', each(spent * 1000, c.reach)],
    ...zeros(...EVENTS, ...EVENTS.map((event) => `Viral ${event}`)),
    ['Average Daily Spend', each(spent, DAYS)],
    ['Clicks to Landing Page', String(c.clicks - c.pageClicks)],
    ['Clicks to LinkedIn Page', String(c.pageClicks)],
    ...zeros('Leads (Work Email)'),
    ['Lead Form Completion Rate (Work Email)', '0%'],
    ...zeros('Cost Per Lead (Work Email)', 'Member Follows', 'Clicks to Member Profile', 'Qualified Leads', 'Cost Per Qualified Lead'),
    ['Average Dwell Time (in Seconds)', c.dwell],
    ...zeros('Subscriptions', 'Viral Subscriptions'),
    ['Audience Penetration', percent(c.reach, c.audience)],
    ['Video Views', String(c.videoViews)],
    ['Video Completions', String(c.videoCompletions)],
  ];
};

/** Header and value of all columns. Without a time breakdown every row starts on the report's first day. */
const cellsOf = (c: ExampleCampaign): readonly (readonly [string, string])[] => [
  ['Start Date (in UTC)', '1/1/2026'],
  ['Account Name', 'Havula Automaatio Oy'],
  ['Currency', 'EUR'],
  ['Campaign Group ID', GROUPS[c.group]],
  ['Campaign Group Name', c.group],
  ['Campaign Group Status', 'Active'],
  ['Campaign Group Start Date', GROUP_STARTS[c.group]],
  ['Campaign ID', c.id],
  ['Campaign Name', c.name],
  ['Campaign Objective', c.objective],
  ['Campaign Type', c.type],
  ['Campaign Status', c.status],
  ['Cost Type', c.costType],
  ['Daily Budget', String(c.dailyBudget)],
  ['Campaign Start Date', c.started],
  ...delivery(c),
  ...results(c),
];

export const linkedinReport = (): Uint8Array => {
  const rows = CAMPAIGNS.map(cellsOf);
  const header = csvLine(
    rows[0].map(([name]) => name),
    '\t',
  );
  const lines = rows.map((cells) =>
    csvLine(
      cells.map(([, value]) => value),
      '\t',
    ),
  );
  return utf16([...PREAMBLE, header, ...lines].join('\n'));
};

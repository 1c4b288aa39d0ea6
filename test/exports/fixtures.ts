// Small files with invented values in the byte layouts of the real exports.
import { type ExportFile, readExport } from '../../src/exports/readExport';
import type { ReadTable } from '../../src/exports/types';
import { UnreadableError } from '../../src/exports/unreadableError';

export const utf8 = (text: string, { bom = false } = {}): Uint8Array => new TextEncoder().encode(bom ? `\ufeff${text}` : text);
export const utf16le = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);
/** only for text within Latin-1 and the euro */
export const windows1252 = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => (c === '€' ? 0x80 : c.charCodeAt(0))));

export const LINKEDIN_HEADER =
  'Start Date (in UTC)|Account Name|Currency|Campaign Group ID|Campaign Group Name|Campaign Group Status|Campaign Group Start Date|Campaign ID|Campaign Name|Campaign Objective|Campaign Type|Campaign Status|Cost Type|Daily Budget|Campaign Start Date|Total Spent|Impressions|Clicks|Click Through Rate|Average CPM|Average CPC|Reactions|Comments|Shares|Follows|Other Clicks|Total Social Actions|Total Engagements|Engagement Rate|Viral Impressions|Viral Clicks|Viral Reactions|Viral Comments|Viral Shares|Viral Follows|Viral Other Clicks|Conversions|Post-Click Conversions|View-Through Conversions|Conversion Rate|Cost per Conversion|Total Conversion Value|Return on Ad Spend|Viral Conversions|Viral Post-Click Conversions|Viral View-Through Conversions|Leads|Lead Forms Opened|Lead Form Completion Rate|Cost per Lead|Reach|Average Frequency|"Cost per 1,000 People Reached"|Event Registrations|Click Event Registrations|View Event Registrations|Viral Event Registrations|Viral Click Event Registrations|Viral View Event Registrations|Average Daily Spend|Clicks to Landing Page|Clicks to LinkedIn Page|Leads (Work Email)|Lead Form Completion Rate (Work Email)|Cost Per Lead (Work Email)|Member Follows|Clicks to Member Profile|Qualified Leads|Cost Per Qualified Lead|Average Dwell Time (in Seconds)|Subscriptions|Viral Subscriptions|Audience Penetration'.split(
    '|',
  );

export const LINKEDIN_PREAMBLE = [
  'Campaign Performance Report (in UTC)',
  '"Report Start: December 6, 2025, 12:00 AM"',
  '"Report End: March 5, 2026, 11:59 PM"',
  '"Date Generated: March 5, 2026, 9:46 AM"',
  '',
];

export interface LinkedinRow {
  readonly start?: string;
  readonly id: string;
  readonly name: string;
  readonly spent: string;
  readonly impressions: string;
  readonly clicks: string;
  readonly ctr: string;
  readonly reach: string;
  readonly penetration: string;
  readonly currency?: string;
}

/** all 73 cells, the ones that a test does not care about at 0 */
export const linkedinCells = (row: LinkedinRow): string[] => {
  const cells: string[] = LINKEDIN_HEADER.map(() => '0');
  const set = (at: number, value: string) => {
    cells[at] = value;
  };
  const first = [
    row.start ?? '12/6/2025',
    'Kuusiterä Oy',
    row.currency ?? 'EUR',
    '600100200',
    'Spring',
    'Active',
    '12/6/2025',
    row.id,
    row.name,
    'Brand awareness',
    'Sponsored Update',
    'Active',
    'CPM',
    '25',
    '2/1/2026',
  ];
  for (const [at, value] of first.entries()) set(at, value);
  set(15, row.spent);
  set(16, row.impressions);
  set(17, row.clicks);
  set(18, row.ctr);
  set(50, row.reach);
  set(72, row.penetration);
  return cells;
};
export const LINKEDIN_ROWS: readonly LinkedinRow[] = [
  {
    id: '700000001',
    name: '"Valves, spring"',
    spent: '170.21',
    impressions: '6082',
    clicks: '13',
    ctr: '0.214%',
    reach: '3461',
    penetration: '12.5%',
  },
  { id: '700000002', name: '=Cmd|test', spent: '169.91', impressions: '7212', clicks: '26', ctr: '0.361%', reach: '3479', penetration: '2%' },
];
export const linkedinText = (
  rows: readonly LinkedinRow[] = LINKEDIN_ROWS,
  header: readonly string[] = LINKEDIN_HEADER,
  preamble: readonly string[] = LINKEDIN_PREAMBLE,
): string => [...preamble, header.join('\t'), ...rows.map((row) => linkedinCells(row).join('\t'))].join('\n');

export const ACCOUNTS_TEXT = [
  'Nimi;Y-tunnus;Verkkosivut;Toimiala;Henkilöstö;Liikevaihto (1000 €);Postitoimipaikka;Maa;Sähköposti;Puhelin',
  'Oy Åvik Ab;9000001-5;https://www.Avik.example/yhteys;Metalli;120;12345,67;Vaasa;Suomi;info@avik.example;+358 00 555 1',
  'Jäälä Oy;00123;jaala.example;Puu;2 400;98 765,4;Oulu;Suomi;;',
  '',
].join('\r\n');

export const PIPEDRIVE_TEXT = [
  '"Deal - ID","Deal - Title*","Deal - Value","Deal - Organization","Deal - Stage","Deal - Status","Deal - Probability","Deal - Deal created","Deal - Deal closed on","Deal - Lost reason","Organization - Toimiala"',
  '"17","Linja 2, ""uusi""","2136.38","Rivitie Oy","Tarjous","Open","40","2026-03-02 10:34:28","","","Metalli"',
  '"18","+Varaosat","1000","Oksala Oy","Neuvottelu","Won","100","2025-11-30 08:00:00","2026-01-15 12:00:01","","Puu"',
  '"19","Huolto","","Oksala Oy","Tarjous","Lost","0","2026-01-05 09:15:00","2026-02-01 07:45:30","Hinta","Puu"',
  '',
].join('\n');

export const VISITS_TEXT = [
  'Company,Domain,Started at,Pages,Visit length,Source,Landing page,Country',
  'Rivitie Oy,rivitie.example,2026-03-17 14:05:22,3,00:03:25,google / organic,/valves,Finland',
  '"Oksala, Oy",,2026-03-18 09:00:00,1,12,(not set),/,Finland',
  'Rivitie Oy,rivitie.example,2026-03-20 08:30:00,5,3 min 25 s,(direct),/contact,FI',
  '',
].join('\n');

export const COMPANIES_TEXT = [
  'Company name,Company website,Engagement level,Members targeted,Paid impressions,Paid clicks,Paid engagements,Organic engagements',
  'RIVITIE,rivitie.example,High,40,1200,9,11,2',
  'Oksala,,Low,12,44,0,0,-',
  '',
].join('\n');

export const read = async (name: string, bytes: Uint8Array, more: Partial<ExportFile> = {}): Promise<ReadTable> => {
  const file = await readExport({ name, bytes, lang: 'en', ...more });
  expect(file.tables).toHaveLength(1);
  return file.tables[0];
};

/** the values of one field, row by row */
export const column = (table: ReadTable, field: string) => {
  const at = table.fields.indexOf(field);
  expect(at).toBeGreaterThanOrEqual(0);
  return table.rows.map((row) => row[at]);
};
export const fieldOf = (table: ReadTable, header: string) => table.columns.find((found) => found.header === header)?.field;
export const codes = (table: ReadTable) => table.warnings.map(({ code }) => code);

export const refusal = async (name: string, bytes: Uint8Array, lang: 'en' | 'fi' = 'en'): Promise<UnreadableError> => {
  try {
    await readExport({ name, bytes, lang });
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
  throw new Error(`${name} was read`);
};

/** nine `#` lines above the header, as the standard reports of Google Analytics have them */
export const ga4Preamble = (report: string, dimension: string, start = '20260101', end = '20260331'): string[] => [
  '# ----------------------------------------',
  `# ${report}: ${dimension}`,
  '# Account: Kuusiterä',
  '# Property: kuusitera.example',
  '# ----------------------------------------',
  '# ',
  '# All Users',
  `# Start date: ${start}`,
  `# End date: ${end}`,
];
export const GA4_PAGES_TEXT = [
  ...ga4Preamble('Landing page', 'Landing page'),
  'Landing page,Sessions,Active users,New users,Average engagement time per session,Key events,Total revenue,Session key event rate',
  '/,412,365,240,19.059171597633135,7,0,0.016990291262135922',
  '/valves,120,98,51,38.5,4,0,0.033333333333333333',
  '(not set),33,30,2,0.001183431952662722,0,0,0',
  '"/valves,new",9,9,9,12,1,0,0.1111',
  ',4,4,0,1.5,0,0,0',
].join('\n');

export const HUBSPOT_DEALS_TEXT = [
  '"Record ID","Deal Name","Simpro Quote Id","Amount","Amount in company currency","Currency","Currency in company currency","Deal Stage","Deal probability","Close Date","Create Date","Last Activity Date","Deal owner","Associated Company Names (Primary)","Associated Contact"',
  '"123456789012","Rivitie, line 2","","21590.91","19600.5","USD","EUR","Proposal made","0.4","2026-05-30 12:00","2026-01-15 09:30","2026-03-20 08:15","Aino L.","Rivitie Oy","Anna Ahti;Ville Virta"',
  '"123456789013","Oksala‚Äôs pumps","","","8000","EUR","EUR","Closed won","1","2026-02-11","2025-12-01","","Aino L.","Oksala Oy",""',
  '',
].join('\n');

export const HUBSPOT_CONTACTS_TEXT = [
  'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Lifecycle Stage,Lead Status,Create Date,Contact owner,Associated Company,Marketing contact status',
  '901,Anna,Ahti,anna.ahti@rivitie.example,+358 00 555 1,Production director,Marketing Qualified Lead,Open,2026-01-15 10:00,Aino L.,Rivitie Oy,Marketing contact',
  '902,,Virta,ville@oksala.example,,CFO,Lead,,2026-02-01 11:30,,Oksala Oy;Rivitie Oy,Non-marketing contact',
  '903,Eeva,,,,,,,,,Oksala Oy,',
  '',
].join('\n');

export const LEADS_TEXT = [
  'Lead ID,Lead date,First name,Last name,Job title,Company,Email,Channel,Campaign,Stage,MQL date,SQL date,Opportunity date,Offer date,Won date,Budget,Authority,Need,Timeline,Handed over,Sales acted,Verdict,Reason,Consent,Deal ID,Owner',
  'L-1,2026-01-15,Anna,Ahti,CFO,Rivitie Oy,anna@rivitie.example,LinkedIn,Guide Q1,Qualified,2026-01-20,2026-02-03,,,,50000,CFO,Line 2 is too slow,2026-Q4,2026-02-02,2026-02-04,Accepted,,Yes,1042,Aino',
  'L-2,2026-01-17,Ville,Virta,Engineer,Oksala Oy,ville@oksala.example,Search,,New,,,,,,50 k€,?,-,2-10,2026-02-10,,Rejected,No budget,opt-out,,Aino',
  'L-3,2026-02-30,,,,Kanto Oy,,Fair,,New,,,,,,,yes,0,"1,500",,,Pending,,,,',
  '',
].join('\n');

export const LEADS_FI_TEXT = [
  'Liidin tunnus;Päivämäärä;Nimi;Titteli;Yritys;Sähköposti;Kanava;Vaihe;MQL pvm;SQL pvm;Budjetti;Päättäjä;Tarve;Aikataulu;Siirretty myynnille;Myynnin arvio;Syy;Suostumus;Vastuuhenkilö',
  '17;3.1.2026;Anna Ahti;Talousjohtaja;Rivitie Oy;anna@rivitie.example;LinkedIn;Arvioitu;5.1.2026;9.2.2026;50 000;kyllä;ei vielä;kevät;6.1.2026;Hyväksytty;;Kyllä;Aino',
  '18;4.1.2026;Ville Virta;;Oksala Oy;;Messut;Uusi;;;;;;;;Hylätty;ei tarvetta;Ei;Aino',
  '',
].join('\r\n');

export const TOUCHES_TEXT = [
  'Event ID,Event type,Date and time,Email,First name,Last name,Company,Channel,Content,Campaign',
  'e-1,Email sent,2026-03-24 10:12:05,Anna@rivitie.example,Anna,Ahti,Rivitie Oy,Email,Guide,Nurture Q1',
  'e-2,Email opened,2026-03-24 11:00:00,anna@rivitie.example,Anna,Ahti,Rivitie Oy,Email,Guide,Nurture Q1',
  'e-3,Hard bounce,2026-03-24 11:05:00,x@kanto.example,,,Kanto Oy,Email,Guide,Nurture Q1',
  'e-4,Download,2026-03-25,anna@rivitie.example,Anna,Ahti,Rivitie Oy,Web,Guide,Nurture Q1',
  'e-5,Teleport,2026-03-25,anna@rivitie.example,Anna,Ahti,Rivitie Oy,Web,Guide,',
  '',
].join('\n');

export const COSTS_TEXT = [
  'Month,Campaign,Channel,Media (EUR),Work,Tools,Agency,Currency,Note',
  '2026-01,Guide Q1,LinkedIn,1200.50,800,150,900,EUR,',
  '2026-02,,Search,600,,,,EUR,net of VAT',
  'Total,,,1800.50,800,150,900,,',
  '',
].join('\n');

import {
  ACCOUNTS_TEXT,
  COMPANIES_TEXT,
  COSTS_TEXT,
  HUBSPOT_CONTACTS_TEXT,
  HUBSPOT_DEALS_TEXT,
  LEADS_FI_TEXT,
  LEADS_TEXT,
  PIPEDRIVE_TEXT,
  TOUCHES_TEXT,
  utf8,
  utf16le,
  VISITS_TEXT,
  windows1252,
} from '../fixtures';
import type { Layout } from './layout';

const MARCH = { start: '2026-03-31', end: '2026-03-31' };

const SALESFORCE = [
  'Assigned SE,Stage,Opportunity Name,Owner Role,Account Name,Fiscal Period,Amount,Probability (%),Age,Created Date,Type,Forecast Category,ACV Preview,ACV Preview (USD),Close Date (2),Close Date,Total Sales Cycle Age,Sales Region,Lost Reason,Why did we lose?,Opportunity ID,Opportunity ID',
  '-,Proposal,"Line 2, Rivitie",Sales,Rivitie Oy,Q3-2026,"USD 485,000.00",90%,12,16/10/2025,New,Commit,"USD 1.00","USD 1.00",01/09/2026,01/09/2026,30,North,-,-,006A0000001abcd,006A0000001abcdEAF',
  'Aino,Closed Lost,Spares,Sales,Oksala Oy,Q1-2026,"USD 1,250.50",0%,40,03/11/2025,New,Omitted,-,-,05/02/2026,05/02/2026,90,North,Price,Too dear,006A0000001abce,006A0000001abceEAF',
  '',
  'Grand Totals (2 records)',
  'Total',
  '',
  'Confidential Information - Do Not Distribute',
  'Copyright © 2000-2025 salesforce.com, inc. All rights reserved.',
  '',
].join('\n');

const POLISH = [
  '"Deal - ID","Deal - Value","Organization - MRR","Deal - Title","Deal - Deal created","Deal - Deal closed on","Deal - Stage","Deal - Status","Deal - Total activities","Deal - Organization","Deal - Nazwa Partnera","Deal - Lost reason","Organization - Branża","Deal - Adres e-mail polecającego"',
  '"41","2136.38","","Linia","2026-03-02 10:34:28","","Oferta","Open","3","Rivitie","","","Metal",""',
  '',
].join('\n');

const APOLLO_HEADER =
  'Company,Company Name for Emails,Account Stage,Lists,# Employees,Industry,Account Owner,Website,Company Linkedin Url,Facebook Url,Twitter Url,Company Street,Company City,Company State,Company Country,Company Postal Code,Company Address,Keywords,Company Phone,SEO Description,Technologies,Total Funding,Latest Funding,Latest Funding Amount,Last Raised At,Annual Revenue,Number of Retail Locations,Apollo Account Id,SIC Codes,Short Description,Founded Year,Logo Url'.split(
    ',',
  );
const apolloRow = (name: string, employees: string, phone: string, revenue: string) => {
  const cells: Record<string, string> = {
    Company: name,
    '# Employees': employees,
    Website: `http://www.${name.toLowerCase()}.example`,
    'Company Phone': phone,
    'Annual Revenue': revenue,
    'Short Description': '"One.\n\nTwo, three."',
    'Company City': 'Lahti',
  };
  return APOLLO_HEADER.map((header) => cells[header] ?? '').join(',');
};

export const CRM_LAYOUTS: readonly Layout[] = [
  {
    name: 'hubspot-crm-exports-all-deals-2026-03-31-1.csv',
    bytes: utf8(HUBSPOT_DEALS_TEXT),
    format: 'hubspot_deals',
    tab: 'deals',
    rows: 2,
    sums: { amount: 27600.5 },
    period: MARCH,
    currency: 'EUR',
    nonAdditive: ['probability'],
  },
  {
    name: 'hubspot-crm-exports-todos-contactos-2026-03-31.csv',
    bytes: utf8(HUBSPOT_CONTACTS_TEXT),
    format: 'hubspot_contacts',
    tab: 'people',
    rows: 3,
    sums: {},
  },
  {
    name: 'hubspot-crm-exports-empresas-2026-03-31.csv',
    bytes: utf8(
      'ID de registro,Nombre de la empresa,Nombre de dominio de la empresa,Ciudad,País/región,Sector,Number of Employees,Associated Note\n1,Rivitie Oy,rivitie.example,Lahti,Finlandia,Metal,120,\n2,Oksala Oy,https://www.oksala.example,,Finlandia,,80,\n',
    ),
    format: 'hubspot_companies',
    tab: 'accounts',
    rows: 2,
    sums: { employees: 200 },
  },
  {
    name: 'report1712345678901-2026-03-31.csv',
    bytes: utf8(SALESFORCE),
    format: 'salesforce_deals',
    tab: 'deals',
    rows: 2,
    totalRows: 2,
    sums: { amount: 486250.5 },
    period: MARCH,
    currency: 'USD',
    nonAdditive: ['probability'],
    warnings: ['duplicate_header'],
  },
  {
    name: 'report-2026-03-31.csv',
    bytes: utf16le(
      'Opportunity Name\tStage\tAmount\tClose Date\tAccount Name\nA\tOpen\tEUR 1,5\t16.10.2025\tR Oy\nB\tOpen\tEUR 2,25\t17.10.2025\tO Oy\n',
    ),
    format: 'salesforce_deals',
    tab: 'deals',
    rows: 2,
    sums: { amount: 3.75 },
    currency: 'EUR',
    period: MARCH,
  },
  {
    name: 'deals-2026-03-31.csv',
    bytes: utf8(PIPEDRIVE_TEXT),
    format: 'pipedrive_deals',
    tab: 'deals',
    rows: 3,
    sums: { amount: 3136.38 },
    period: MARCH,
  },
  { name: 'oferty-2026-03-31.csv', bytes: utf8(POLISH), format: 'pipedrive_deals', tab: 'deals', rows: 1, sums: { amount: 2136.38 }, period: MARCH },
  {
    name: 'kaupat-2026-03-31.csv',
    bytes: windows1252(
      'Kauppa;Asiakas;Vaihe;Tila;Arvo (€);Todennäköisyys;Luotu;Vastuuhenkilö\nLinja 2;Rivitie Oy;Tarjous;Avoin;48 000,50;60 %;3.2.2026;Aino\n',
    ),
    format: 'deal_list',
    tab: 'deals',
    rows: 1,
    sums: { amount: 48000.5 },
    currency: 'EUR',
    period: MARCH,
    encoding: 'windows-1252',
  },
  { name: 'leads.csv', bytes: utf8(LEADS_TEXT), format: 'leads', tab: 'leads', rows: 3, sums: {}, warnings: ['unreadable_date'] },
  { name: 'liidit.csv', bytes: windows1252(LEADS_FI_TEXT), format: 'leads', tab: 'leads', rows: 2, sums: {} },
  {
    name: 'LinkedIn lead gen form leads.csv',
    bytes: utf8(
      'Lead ID,Campaign Name,Form Name,Submitted At,First name,Last name,Email address,Company name,Job title,Mikä kiinnostaa?\nl-1,Guide Q1,Guide,2026-02-03 10:00,Anna,Ahti,anna@rivitie.example,Rivitie Oy,CFO,Huolto\n',
    ),
    format: 'form_leads',
    tab: 'leads',
    rows: 1,
    sums: {},
  },
  {
    name: 'activities.csv',
    bytes: utf8(TOUCHES_TEXT),
    format: 'touches',
    tab: 'touches',
    rows: 3,
    sums: {},
    period: { start: '2026-03-24', end: '2026-03-25' },
    warnings: ['rows_left_out', 'unreadable_choice', 'row_without_key'],
  },
  {
    name: 'email_recipients.csv',
    bytes: utf8(
      'Recipient,Event type,Created,Email name\nanna@rivitie.example,Sent,2026-03-01 09:00,Guide\nanna@rivitie.example,Delivered,2026-03-01 09:01,Guide\nanna@rivitie.example,Click,2026-03-01 10:00,Guide\n',
    ),
    format: 'touches',
    tab: 'touches',
    rows: 2,
    period: { start: '2026-03-01', end: '2026-03-01' },
    sums: {},
    warnings: ['rows_left_out'],
  },
  {
    name: 'costs.csv',
    bytes: utf8(COSTS_TEXT),
    format: 'costs',
    tab: 'costs',
    rows: 2,
    totalRows: 1,
    sums: { media: 1800.5, work: 800, tools: 150, agency: 900 },
    currency: 'EUR',
  },
];

export const LIST_LAYOUTS: readonly Layout[] = [
  {
    name: 'companies_2026-01-01_2026-03-31.csv',
    bytes: utf8(COMPANIES_TEXT),
    format: 'company_engagement',
    tab: 'companies',
    rows: 2,
    period: { start: '2026-01-01', end: '2026-03-31' },
    sums: { impressions: 1244, clicks: 9, engagements: 11, organic_engagements: 2 },
  },
  {
    name: 'visits.csv',
    bytes: utf8(VISITS_TEXT, { bom: true }),
    format: 'visits',
    tab: 'visits',
    rows: 3,
    period: { start: '2026-03-17', end: '2026-03-20' },
    sums: { pages: 9, seconds: 422 },
  },
  {
    name: 'leadfeeder.csv',
    bytes: utf8(
      'name,industry,employee_count,website_url,started_at,visit_length,page_depth,source,medium,campaign,country_code\nRivitie Oy,Metal,120,http://rivitie.example,2026-03-02T14:05:00,205,4,google,organic,,FI\n',
    ),
    format: 'visits',
    tab: 'visits',
    rows: 1,
    period: { start: '2026-03-02', end: '2026-03-02' },
    sums: { pages: 4, seconds: 205 },
  },
  {
    name: 'yritykset.csv',
    bytes: windows1252(ACCOUNTS_TEXT),
    format: 'account_list',
    tab: 'accounts',
    rows: 2,
    sums: { employees: 2520, revenue: 111111070 },
    currency: 'EUR',
  },
  {
    name: 'finnish-saas.csv',
    bytes: utf8('Nimi,Verkkosivut,Osoite\r\nOy Abilta Ab,https://abilta.example,"Tie 1, Vaasa"\r\nTietopuu ky,,\r\n', { bom: true }),
    format: 'account_list',
    tab: 'accounts',
    rows: 2,
    sums: {},
  },
  {
    name: 'verot_2025.csv',
    bytes: windows1252(
      'Verovuosi | Skatteår;Y-tunnus | FO-nummer;Verovelvollisen nimi | Den skattskyldiges namn;Verotuskunta | Beskattningskommun;Verotettava tulo | Beskattningsbar inkomst\n2025;9000001-5;UAB "Tokajus";091 Helsinki;12345,67\n',
    ),
    format: 'account_list',
    tab: 'accounts',
    rows: 1,
    sums: {},
  },
  {
    name: 'apollo-accounts-export.csv',
    bytes: utf8([APOLLO_HEADER.join(','), apolloRow('Rivitie', '120', "'+358 00 555 1", '12000000'), apolloRow('Oksala', '80', '""', '')].join('\n')),
    format: 'account_list',
    tab: 'accounts',
    rows: 2,
    sums: { employees: 200, revenue: 12000000 },
  },
  {
    name: 'company-list.csv',
    bytes: utf8(
      'companyname,companywebsite,companyemaildomain,linkedincompanypageurl,stocksymbol,industry,city,state,companycountry,zipcode\nRivitie,http://rivitie.example,rivitie.example,,,Metal,Lahti,,FI,15100\n',
    ),
    format: 'linkedin_company_template',
    tab: 'accounts',
    rows: 1,
    sums: {},
  },
  {
    name: 'contact-list.csv',
    bytes: utf8('email,firstname,lastname,jobtitle,employeecompany,country,googleaid\nanna@rivitie.example,Anna,Ahti,CFO,Rivitie,FI,\n'),
    format: 'linkedin_contact_template',
    tab: 'people',
    rows: 1,
    sums: {},
  },
  {
    name: 'apollo-contacts-export.csv',
    bytes: utf8(
      "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,# Employees,Industry,Annual Revenue,Work Direct Phone\nAnna,Ahti,CFO,Rivitie,Rivitie,anna@rivitie.example,Verified,120,Metal,12000000,'+358 00 1\n",
    ),
    format: 'contact_list',
    tab: 'people',
    rows: 1,
    sums: {},
  },
  {
    name: 'yhteyshenkilöt.csv',
    bytes: utf8('Etunimi;Sukunimi;Titteli;Yritys;Sähköposti;Puhelin\nAnna;Ahti;Talousjohtaja;Rivitie Oy;anna@rivitie.example;+358 00 1\n'),
    format: 'contact_list',
    tab: 'people',
    rows: 1,
    sums: {},
  },
];

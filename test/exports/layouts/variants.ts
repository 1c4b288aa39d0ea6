// The same formats in other vintages, languages and hands, as FORMATS describes them.
import { LINKEDIN_HEADER, LINKEDIN_PREAMBLE, LINKEDIN_ROWS, linkedinCells, linkedinText, utf8, utf16le, windows1252 } from '../fixtures';
import type { Layout } from './layout';

const PERIOD = { start: '2025-12-06', end: '2026-03-05' };
const MARCH = { start: '2026-03-31', end: '2026-03-31' };
const SPENT = { spend: 340.12, impressions: 13294, clicks: 39, engagements: 0, leads: 0 };

/** the names that a French export shows; the others are of an unknown language */
const FRENCH: Readonly<Record<string, string>> = {
  'Campaign Group Name': 'Nom du groupe de campagnes',
  'Campaign ID': 'ID de la campagne',
  'Campaign Status': 'Statut de la campagne',
};
const FRENCH_PREAMBLE = [
  'Rapport sur les performances des campagnes (en UTC)',
  '"Début du rapport : 6 décembre 2025, 00:00"',
  '"Fin du rapport : 5 mars 2026, 23:59"',
  '"Date de génération : 5 mars 2026, 09:46"',
  '',
];
const frenchText = (): string => {
  const header = LINKEDIN_HEADER.map((name, at) => FRENCH[name] ?? `Colonne ${at}`);
  const cells = LINKEDIN_ROWS.map((row) =>
    linkedinCells({
      ...row,
      start: '6/12/2025',
      ctr: row.ctr.replace('.', ',').replace('%', ' %'),
      penetration: '12,5 %',
      spent: row.spent.replace('.', ','),
    }),
  );
  return [...FRENCH_PREAMBLE, header.join('\t'), ...cells.map((row) => row.join('\t'))].join('\n');
};

const meta = (header: string, start: string, end: string): Uint8Array =>
  utf8(`${header}\nA;1200;1500;850,50;${start};${end}\nB;3000;4000;12,50;${start};${end}\n`);
const metaLayout = (name: string, header: string, start = '2026-09-01', end = '2026-09-30'): Layout => ({
  name,
  bytes: meta(header, start, end),
  format: 'meta_ads',
  tab: 'campaigns',
  rows: 2,
  sums: { spend: 863, impressions: 5500 },
  currency: 'EUR',
  period: { start: '2026-09-01', end: '2026-09-30' },
  nonAdditive: ['reach'],
});

const LINKEDIN_VARIANTS: readonly Layout[] = [
  {
    name: 'account_1_campaign_performance_report_fr.csv',
    bytes: utf16le(frenchText()),
    format: 'linkedin_campaigns',
    tab: 'campaigns',
    rows: 2,
    sums: SPENT,
    period: PERIOD,
    currency: 'EUR',
    nonAdditive: ['reach', 'penetration', 'frequency', 'ctr'],
    warnings: ['by_position'],
  },
  ...[3, 4].map(
    (lines): Layout => ({
      name: `campaign_group_1_campaign_performance_report_${lines}.csv`,
      bytes: utf16le(linkedinText(LINKEDIN_ROWS, LINKEDIN_HEADER, LINKEDIN_PREAMBLE.slice(0, lines))),
      format: 'linkedin_campaigns',
      tab: 'campaigns',
      rows: 2,
      sums: SPENT,
      period: PERIOD,
      currency: 'EUR',
    }),
  ),
  {
    name: 'account_1_creative_conversion_performance_report.csv',
    bytes: utf16le(
      [
        'Creative Conversion Performance Report (in UTC)',
        ...LINKEDIN_PREAMBLE.slice(1),
        'Start Date (in UTC)\tCampaign ID\tCampaign Name\tAd ID\tConversion Name\tTotal Spent\tImpressions\tClicks\tConversions',
        '12/6/2025\t700000001\tValves\t8\tDemo\t170.21\t6082\t13\t3',
        '12/6/2025\t700000001\tValves\t8\tGuide\t170.21\t6082\t13\t5',
      ].join('\n'),
    ),
    format: 'linkedin_conversions',
    tab: null,
    rows: 2,
    sums: { conversions: 8 },
    period: PERIOD,
    nonAdditive: ['spend', 'impressions', 'clicks'],
    warnings: ['no_tab'],
  },
  {
    name: 'campaign_group_1_creative_performance_report_older.csv',
    bytes: utf16le(
      [
        'Ad Performance Report (in UTC)',
        ...LINKEDIN_PREAMBLE.slice(1, 3),
        'Start Date (in UTC)\tCampaign ID\tCampaign Name\tCampaign End Date\tAd ID\tCarousel Card\tCard Impressions\tCard Clicks\tTotal Spent\tImpressions\tClicks\tAverage CTR\tReach',
        '12/6/2025\t700000001\tValves\t\t8\t\t\t\t170.21\t6082\t13\t0.214%\t3461',
      ].join('\n'),
    ),
    format: 'linkedin_ads',
    tab: 'campaigns',
    rows: 1,
    sums: { spend: 170.21, impressions: 6082, clicks: 13 },
    period: PERIOD,
    level: 'ad',
    nonAdditive: ['reach', 'ctr'],
  },
  {
    name: 'company_engagement_2026-01-01_2026-03-31.csv',
    bytes: utf8(
      'companyName,engagementLevel,paidImpressions,paidClicks,paidEngagements,paidLeads,paidQualifiedLeads,conversions,organicImpressions,organicEngagements\nRivitie,HIGH,1200,9,11,1,0,0,400,2\n"Oksala, Oy",LOW,44,0,0,0,0,0,9,0\n',
    ),
    format: 'company_engagement',
    tab: 'companies',
    rows: 2,
    sums: { impressions: 1244, clicks: 9, engagements: 11, organic_engagements: 2 },
    period: { start: '2026-01-01', end: '2026-03-31' },
  },
  {
    name: 'companies_2026-03-31.csv',
    bytes: utf8(
      'company page,company domain,engagement level,targeted,impressions,clicks,ad engagement,organic engagement,engagement rate,website visits,members engaged\nRivitie,rivitie.example,Very high,40,1200,9,11,2,1.25%,3,6\n',
    ),
    format: 'company_engagement',
    tab: 'companies',
    rows: 1,
    period: { start: '2026-01-01', end: '2026-03-31' },
    sums: { impressions: 1200, clicks: 9, engagements: 11, organic_engagements: 2, visits: 3 },
    nonAdditive: ['members_targeted', 'members_engaged', 'engagement_rate'],
    warnings: ['period_assumed'],
  },
];

const GOOGLE = (footer: string): Uint8Array =>
  utf8(
    `Campaign report\n27 January 2026 - 23 February 2026\nCampaign,Campaign type,Impr.,Cost,Clicks,Currency code\nPumps,Smart,"9,380",364.15,264,EUR\nMax,Video,"1,120",799.95,17,EUR\n${footer}\n`,
  );

const ADS_VARIANTS: readonly Layout[] = [
  {
    name: 'Campaign report (2).csv',
    bytes: GOOGLE(
      'Total: Smart, --,"9,380",364.15,264,EUR\nTotal: Video, --,"1,120",799.95,17,EUR\nTotal: Campaign, --,"10,500",1164.09,281,EUR\nTotal: Account, --,"10,900",1200.00,290,EUR',
    ),
    format: 'google_ads',
    tab: 'campaigns',
    rows: 2,
    totalRows: 4,
    sums: { impressions: 10500, spend: 1164.1, clicks: 281 },
    currency: 'EUR',
    period: { start: '2026-01-27', end: '2026-02-23' },
  },
  {
    name: 'Campaign report (3).csv',
    bytes: GOOGLE('Total: Campaigns, --,"12,000",1364.09,301,EUR'),
    format: 'google_ads',
    tab: 'campaigns',
    rows: 2,
    period: { start: '2026-01-27', end: '2026-02-23' },
    currency: 'EUR',
    totalRows: 1,
    sums: { impressions: 10500, spend: 1164.1, clicks: 281 },
    warnings: ['total_short', 'total_short', 'total_short'],
  },
  metaLayout('Unbenannter-Bericht.csv', 'Kampagnenname;Reichweite;Impressionen;Ausgegebener Betrag (EUR);Berichtsbeginn;Berichtsende'),
  metaLayout('Informe-sin-titulo.csv', 'Nombre de la campaña;Alcance;Impresiones;Importe gastado (EUR);Inicio del informe;Fin del informe'),
  metaLayout('Report-senza-titolo.csv', 'Nome della campagna;Copertura;Impression;Importo speso (EUR);Inizio del report;Fine del report'),
  metaLayout('Relatorio-sem-titulo.csv', 'Nome da campanha;Alcance;Impressões;Valor gasto (EUR);Início dos relatórios;Término dos relatórios'),
  {
    name: 'campaigns_edited.csv',
    // the sample that people pass around: headers edited by hand, one byte that is no UTF-8
    bytes: windows1252(
      'Title,Subject,List,Send_Date,Total_Recipients,Successful_Deliveries,Hard_Bounces,Unique_Opens,Open_Rate,Total_Clicks\nRappel,"Été, déjà É",Clients,2/24/17 11:29,720,718,1,295,41.09,33\n',
    ),
    format: 'mailchimp_campaigns',
    tab: 'campaigns',
    rows: 1,
    sums: { clicks: 33 },
    grain: 'day',
    period: { start: '2017-02-24', end: '2017-02-24' },
    encoding: 'windows-1252',
    nonAdditive: ['open_rate', 'unique_opens'],
  },
  {
    name: 'hubspot-email-export-2026-03-31.csv',
    bytes: utf8(
      '"Email name","Subject","Campaign","Send date","Sent","Delivered","Opened","Clicked","Open rate","Click rate","Click through rate","Bounced"\n"Guide Q1","Read this","Nurture","2026-02-03 09:00","720","718","200","21","0.2786","0.0292","0.105","2"\n',
    ),
    format: 'email_campaigns',
    tab: 'campaigns',
    rows: 1,
    period: { start: '2026-02-03', end: '2026-02-03' },
    sums: { clicks: 21 },
    grain: 'day',
    nonAdditive: ['open_rate', 'click_rate', 'click_through_rate', 'recipients'],
  },
];

const NOTE = 'Asiakas kertoi. '.repeat(250); // in a column that nothing reads; 180 KB stand in readExport.test.ts
const CRM_VARIANTS: readonly Layout[] = [
  {
    name: 'hubspot-crm-exports-todos-negocios-2026-03-31.csv',
    bytes: utf8(
      '"Record ID","Deal Name","Simpro Quote Id","Amount"\n"123456789012","Rivitie‚Äôs line 2","","21590.91"\n"123456789013","Oksala","77",""\n',
    ),
    format: 'hubspot_deals',
    tab: 'deals',
    rows: 2,
    sums: { amount: 21590.91 },
    period: MARCH,
  },
  {
    name: 'hubspot-crm-exports-negocios-es-2026-03-31.csv',
    bytes: utf8(
      'ID de registro,Nombre del negocio,Etapa del negocio,Valor,Moneda,Fecha de cierre,Fecha de creación,Propietario del negocio,Associated Company IDs (Primary),Associated Company Names (Primary),Associated Note\n11,Línea 2,Cierre ganado,21590.91,EUR,2026-03-02 10:30,2026-01-15,Aino L.,901,Rivitie Oy,\n',
    ),
    format: 'hubspot_deals',
    tab: 'deals',
    rows: 1,
    sums: { amount: 21590.91 },
    currency: 'EUR',
    period: MARCH,
  },
  {
    name: 'hubspot-crm-exports-clientes-2026-03-31-1.csv',
    // decomposed accents, as a Mac writes them, and a long note
    bytes: utf8(
      `ID de registro,Nombre,Apellidos,Correo,Cargo,Ciudad,País/región,Propietario del contacto,Estado del lead,Fecha de creación,Nombre de la empresa,Associated Company IDs (Primary),Associated Note\n901,Anna,Ahti,anna@rivitie.example,Directora,Lahti,Finlandia,Aino L.,Abierto,2026-01-15 10:00,Rivitie Oy,7;8,"${NOTE}"\n`.normalize(
        'NFD',
      ),
    ),
    format: 'hubspot_contacts',
    tab: 'people',
    rows: 1,
    sums: {},
  },
  {
    name: 'report-utf16-2026-03-31.csv',
    bytes: utf16le(
      [
        'Opportunity Name\tStage\tAmount\tProbability (%)\tClose Date\tAccount Name\tOpportunity ID',
        'A\tOpen\tUSD 485,000.00\t90%\t16/10/2025\tR Oy\t006A1',
        'B\tOpen\t-\t-\t05/11/2025\tO Oy\t006A2',
        'Grand Totals (5700 records)',
        'Confidential Information - Do Not Distribute',
        'Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved.',
      ].join('\n'),
    ),
    format: 'salesforce_deals',
    tab: 'deals',
    rows: 2,
    totalRows: 1,
    sums: { amount: 485000 },
    currency: 'USD',
    period: MARCH,
    warnings: ['records_differ'],
  },
  {
    name: 'pipedrive-2026-03-31.csv',
    bytes: utf8(
      '"Deal - ID","Deal - Title","Deal - Currency of value","Deal - Value","Deal - Stage (pipeline)","Deal - Status","Deal - Won time","Deal - Lost time","Deal - Expected close date","Deal - Probability","Contact person","Organization - Name*","Deal - Owner","Deal - Pipeline"\n"1","Linja","EUR","2136.38","Tarjous","Won","2026-03-02 10:34:28","","2026-04-01","60","Anna Ahti","Rivitie","Aino","Myynti"\n',
    ),
    format: 'pipedrive_deals',
    tab: 'deals',
    rows: 1,
    sums: { amount: 2136.38 },
    currency: 'EUR',
    period: MARCH,
  },
];

const LIST_VARIANTS: readonly Layout[] = [
  {
    name: 'jasenet.csv',
    bytes: windows1252('Nimi;Y-tunnus;Sähköposti;Puhelin;Kieli;Yhtiömuoto\nRivitie Oy;9000001-5;info@rivitie.example;+358 00 1;suomi;OY\n'),
    format: 'account_list',
    tab: 'accounts',
    rows: 1,
    sums: {},
  },
  {
    name: 'asiakkaat.csv',
    bytes: windows1252(
      'y-tunnus;nimi;katuosoite;postinumero;postitoimipaikka;maa;sähköpostiosoite;puhelin;asiakasnumero\n9000001-5;Oy Åvik Ab;Tie 1;00100;Åbo;FI;info@avik.example;+358 00 1;17\n',
    ),
    format: 'account_list',
    tab: 'accounts',
    rows: 1,
    sums: {},
  },
  {
    name: 'kohdeyritykset-vainu.csv',
    bytes: utf8(
      'Yrityksen nimi;Y-tunnus;Liikevaihto (€);Henkilöstömäärä;TOL;Kotikunta;Maa;WWW\nRivitie Oy;9000001-5;12 345 678,90;120;25.62;Lahti;Suomi;www.rivitie.example\n',
      { bom: true },
    ),
    format: 'account_list',
    tab: 'accounts',
    rows: 1,
    sums: { revenue: 12345678.9, employees: 120 },
    currency: 'EUR',
  },
  {
    name: 'apollo-accounts-newer.csv',
    bytes: utf8(
      'Company Name,Company Name for Emails,Account Stage,Lists,# Employees,Industry,Account Owner,Website,Company Linkedin Url,Company City,Company Country,Company Phone,Annual Revenue,SIC Codes,NAICS Codes,Short Description,Subsidiary of,Primary Intent Topic,Primary Intent Score\nRivitie,Rivitie,Cold,"A, B",120,machinery,Aino,http://www.rivitie.example,http://www.linkedin.com/company/rivitie,Lahti,,\'+31 88 000 0000,12000000,3559,333,"One.\n\n\nTwo.",,,\n',
    ),
    format: 'account_list',
    tab: 'accounts',
    rows: 1,
    sums: { employees: 120, revenue: 12000000 },
  },
  {
    name: 'leadfeeder-companies_2026-01-01_2026-03-31.csv',
    bytes: utf8(
      'name,business_id,industry,employee_count,website_url,phone,status,quality,visits,first_visit_date,last_visit_date\nRivitie Oy,9000001-5,Metal,120,http://rivitie.example,,new,8,5,2026-02-01,2026-03-20\n',
    ),
    format: 'visitor_companies',
    tab: 'companies',
    rows: 1,
    sums: { visits: 5 },
    period: { start: '2026-01-01', end: '2026-03-31' },
  },
  {
    name: 'website-visits_2026-01-01_2026-03-31.csv',
    bytes: utf8(
      'Company,Domain,Sessions,Unique visitors,Average session time,High-intent pageviews,Last visit date\nRivitie Oy,rivitie.example,5,3,00:03:25,2,2026-03-20\n',
    ),
    format: 'visitor_companies',
    tab: 'companies',
    rows: 1,
    period: { start: '2026-01-01', end: '2026-03-31' },
    sums: { visits: 5 },
    nonAdditive: ['unique_visitors'],
  },
  {
    name: 'leadfeeder-visits.csv',
    bytes: utf8(
      'name,date,hour,visit_length,page_depth,source,medium,campaign,keyword,referring_url,device_type,country_code\nRivitie Oy,2026-03-02,14,205,4,google,organic,,,https://www.google.com,desktop,FI\nRivitie Oy,2026-03-20,9,12,1,(direct),(none),,,,mobile,FI\n',
    ),
    format: 'visits',
    tab: 'visits',
    rows: 2,
    sums: { pages: 5, seconds: 217 },
    period: { start: '2026-03-02', end: '2026-03-20' },
  },
];

export const VARIANT_LAYOUTS: readonly Layout[] = [...LINKEDIN_VARIANTS, ...ADS_VARIANTS, ...CRM_VARIANTS, ...LIST_VARIANTS];

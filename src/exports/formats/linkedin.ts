// What all performance reports of LinkedIn Campaign Manager share: UTF-16LE, TAB, five lines above the header, `0.214%`, M/D/YYYY, no totals.
// The rows of every report but the conversions' cut up the same spend, each at its own level. Positions are those of the 73 columns of the
// campaign report.
import type { ExportFormat } from './types';

type Shared = Pick<ExportFormat, 'vendor' | 'key' | 'fields' | 'aside' | 'nulls' | 'decimal' | 'dayOrder' | 'shareUnit' | 'period' | 'required'>;

export const LINKEDIN: Shared = {
  vendor: 'linkedin',
  required: [['campaign', 'campaign_id'], ['impressions'], ['clicks', 'spend']],
  key: ['campaign', 'campaign_id'],
  fields: [
    { field: 'campaign', position: 8, aliases: { en: ['campaign name'], fi: ['kampanjan nimi'], fr: ['nom de la campagne'] } },
    {
      field: 'campaign_id',
      position: 7,
      reading: 'identifier',
      aliases: { en: ['campaign id'], fi: ['kampanjan tunnus'], fr: ['id de la campagne'] },
    },
    { field: 'campaign_group', position: 4, aliases: { en: ['campaign group name'], fr: ['nom du groupe de campagnes'] } },
    { field: 'ad_account', position: 1, aliases: { en: ['account name'], fr: ['nom du compte'] } },
    { field: 'start', position: 0, aliases: { en: ['start date', 'date'], fr: ['date de début'] } },
    { field: 'currency', position: 2, aliases: { en: ['currency'], fr: ['devise'] } },
    { field: 'spend', position: 15, aliases: { en: ['total spent'], fr: ['total dépensé'] } },
    { field: 'impressions', position: 16, aliases: { en: ['impressions'], fi: ['näyttökerrat'], fr: ['impressions'] } },
    { field: 'clicks', position: 17, aliases: { en: ['clicks'], fi: ['klikkaukset'], fr: ['clics'] } },
    {
      field: 'reach',
      position: 50,
      nonAdditive: true,
      aliases: { en: ['reach', 'approx. unique impressions', 'unique impressions'], fr: ['portée', 'couverture'] },
    },
    { field: 'engagements', position: 27, aliases: { en: ['total engagements'], fr: ["total d'engagements"] } },
    { field: 'video_views', aliases: { en: ['video views'] } },
    { field: 'video_completions', aliases: { en: ['video completions'] } },
    { field: 'leads', position: 46, aliases: { en: ['leads'], fr: ['leads'] } },
    { field: 'penetration', position: 72, nonAdditive: true, aliases: { en: ['audience penetration'] } },
  ],
  aside: [
    { measure: 'frequency', position: 51, aliases: { en: ['average frequency'] } },
    { measure: 'ctr', position: 18, aliases: { en: ['click through rate', 'average ctr'] } },
    { measure: 'engagement_rate', position: 28, aliases: { en: ['engagement rate'] } },
    { measure: 'conversion_rate', position: 39, aliases: { en: ['conversion rate'] } },
    { measure: 'lead_form_completion_rate', position: 48, aliases: { en: ['lead form completion rate'] } },
    { measure: 'cpm', position: 19, aliases: { en: ['average cpm'] } },
    { measure: 'cpc', position: 20, aliases: { en: ['average cpc'] } },
    { measure: 'cost_per_lead', position: 49, aliases: { en: ['cost per lead'] } },
    { measure: 'cost_per_1000_reached', position: 52, aliases: { en: ['cost per 1,000 people reached'] } },
    { measure: 'return_on_ad_spend', position: 42, aliases: { en: ['return on ad spend'] } },
    { measure: 'dwell_time', position: 69, aliases: { en: ['average dwell time (in seconds)'] } },
  ],
  nulls: ['-', '--', 'n/a'],
  decimal: { en: 'point', fr: 'comma', fi: 'comma' },
  dayOrder: { en: 'mdy' },
  shareUnit: 'percent',
  period: 'preamble',
};

/** headers that only the reports by ad have */
export const AD_HEADERS: readonly string[] = [
  'ad id',
  'ad name',
  'creative id',
  'creative name',
  'ad headline',
  'ad introduction text',
  'id pub',
  'nom de la publicité',
  'titre de la publicité',
];
/** headers of the reports that do not cut up spend: conversions, demographics */
export const OTHER_HEADERS: readonly string[] = ['conversion name', 'conversion type', 'segment value', 'percent of total impressions'];

// LinkedIn, Conversion Performance Report: one row per conversion rule, so that spend and impressions of a campaign come again in each.
// No tab takes it; campaign figures are in the Campaign Performance Report.
import { LINKEDIN } from './linkedin';
import type { ExportFormat, FieldDef } from './types';

const repeated = (field: string, reading: FieldDef['reading'], name: string): FieldDef => ({
  field,
  reading,
  nonAdditive: true,
  aliases: { en: [name] },
});

export const linkedinConversions: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_conversions',
  tab: null,
  report: 'conversion_performance_report',
  level: 'conversion',
  title: /^((creative|ad) )?conversion performance report\b/i,
  required: [
    ['campaign', 'campaign_id', 'conversion'],
    ['conversions', 'conversion'],
  ],
  signs: ['conversion name', 'conversion type', 'conversions', 'post-click conversions'],
  never: ['impressions by company'],
  key: ['conversion', 'campaign', 'campaign_id'],
  fields: [
    { field: 'conversion', aliases: { en: ['conversion name', 'conversion'] } },
    { field: 'conversion_type', aliases: { en: ['conversion type'] } },
    { field: 'campaign', aliases: { en: ['campaign name'] } },
    { field: 'campaign_id', reading: 'identifier', aliases: { en: ['campaign id'] } },
    { field: 'start', reading: 'date', aliases: { en: ['start date', 'date'] } },
    { field: 'currency', aliases: { en: ['currency'] } },
    { field: 'conversions', reading: 'number', aliases: { en: ['conversions', 'total conversions'] } },
    { field: 'post_click_conversions', reading: 'number', aliases: { en: ['post-click conversions'] } },
    { field: 'view_through_conversions', reading: 'number', aliases: { en: ['view-through conversions'] } },
    { field: 'conversion_value', reading: 'money', aliases: { en: ['total conversion value'] } },
    repeated('spend', 'money', 'total spent'),
    repeated('impressions', 'count', 'impressions'),
    repeated('clicks', 'count', 'clicks'),
  ],
  aside: [],
};

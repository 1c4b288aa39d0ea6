// LinkedIn, Conversation Ads Performance Report: sends and opens of messages and clicks on their buttons. A send is no impression; no tab
// takes it. The spend of these ads is in the Campaign Performance Report.
import { LINKEDIN } from './linkedin';
import type { ExportFormat } from './types';

export const linkedinConversations: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_conversations',
  tab: null,
  report: 'conversation_ads_creative_performance_report',
  level: 'ad',
  title: /^conversation ads? performance report\b/i,
  required: [
    ['campaign', 'campaign_id'],
    ['sends', 'opens', 'clicks', 'impressions'],
  ],
  above: /^conversation ads? performance report\b/i,
  fields: [
    { field: 'campaign', aliases: { en: ['campaign name'] } },
    { field: 'campaign_id', reading: 'identifier', aliases: { en: ['campaign id'] } },
    { field: 'start', reading: 'date', aliases: { en: ['start date', 'date'] } },
    { field: 'currency', aliases: { en: ['currency'] } },
    { field: 'spend', reading: 'money', aliases: { en: ['total spent'] } },
    { field: 'impressions', reading: 'count', aliases: { en: ['impressions'] } },
    { field: 'sends', reading: 'count', aliases: { en: ['sends', 'message sends'] } },
    { field: 'opens', reading: 'count', aliases: { en: ['opens', 'message opens'] } },
    { field: 'clicks', reading: 'count', aliases: { en: ['clicks', 'button clicks'] } },
    { field: 'leads', reading: 'count', aliases: { en: ['leads'] } },
    { field: 'reach', reading: 'count', nonAdditive: true, aliases: { en: ['reach'] } },
  ],
};

// Meta Business Suite, insights: UTF-16LE, `sep=,`, the name of one measure, then `Date,Primary`. One figure of a page per day, organic and paid
// together: no tab takes it.
import type { ExportFormat } from './types';

export const metaInsights: ExportFormat = {
  id: 'meta_insights',
  vendor: 'meta',
  tab: null,
  report: 'insights',
  level: 'page',
  required: [['start'], ['value']],
  signs: ['primary'],
  key: ['start'],
  totals: 'named',
  fields: [
    { field: 'start', reading: 'date', aliases: { en: ['date'] } },
    { field: 'value', reading: 'number', nonAdditive: true, aliases: { en: ['primary'] } },
  ],
  nulls: ['-'],
  decimal: { en: 'point' },
  shareUnit: 'percent',
  period: 'rows',
};

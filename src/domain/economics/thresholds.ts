// Whether a company counts as influenced, by thresholds of a published model (a default, editable): aware from 7 paid or 3 organic impressions,
// engaged from 3 paid or 3 organic engagements, with intent from 3 paid clicks or 3 organic engagements. Any one condition is enough: 8 paid
// impressions, 1 click and no organic figures are aware, not known to be engaged and not known to have intent.
import type { Settings } from '../settings';
import type { ThresholdRule } from './types';

/** NaN = no report says it */
export interface CompanyFigures {
  readonly paid_impressions: number;
  readonly organic_impressions: number;
  readonly paid_engagements: number;
  readonly organic_engagements: number;
  readonly paid_clicks: number;
}
export type FigureId = keyof CompanyFigures;

export const THRESHOLD_CONDITIONS: Readonly<Record<ThresholdRule, readonly FigureId[]>> = {
  awareness: ['paid_impressions', 'organic_impressions'],
  engagement: ['paid_engagements', 'organic_engagements'],
  intent: ['paid_clicks', 'organic_engagements'],
};

/** null = no condition holds and at least one cannot be told */
export const isInfluenced = (rule: ThresholdRule, figures: CompanyFigures, settings: Settings): boolean | null => {
  const conditions = THRESHOLD_CONDITIONS[rule];
  if (conditions.some((figure) => figures[figure] >= settings[`influence_${figure}`])) return true;
  return conditions.every((figure) => Number.isNaN(figures[figure])) ? null : false;
};

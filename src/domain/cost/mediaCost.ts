// Media of the period: campaigns 4,100 + typed media of channels without imported campaigns 900 = 5,000; work, tools and agency are no media.
import type { KpiFacts } from '../kpi/facts';
import { type PeriodCost, periodCost } from './periodCost';
import { typedMedia } from './typedMedia';

export const mediaCost = (facts: KpiFacts): PeriodCost => periodCost(facts, typedMedia);

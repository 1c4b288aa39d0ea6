// Total cost of the period: campaigns 4,100 + work, tools and agency 8,400 + media of channels without imported campaigns 900 = 13,400.
import type { KpiFacts } from '../kpi/facts';
import { type PeriodCost, periodCost } from './periodCost';
import { typedCost } from './typedCost';

export const totalCost = (facts: KpiFacts): PeriodCost => periodCost(facts, typedCost);

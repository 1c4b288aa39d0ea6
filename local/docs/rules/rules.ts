// All 155 rules in their order.
import { audienceRules } from './audience';
import { goalsRules } from './goals';
import { metricsRules } from './metrics';
import { tacticsRules } from './tactics';
import type { Rule } from './types';

export const RULES: readonly Rule[] = [...audienceRules, ...goalsRules, ...tacticsRules, ...metricsRules];

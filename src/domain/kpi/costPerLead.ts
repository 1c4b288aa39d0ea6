// Total cost / leads of the period: 13,400 for 20 leads are 670 each, by the Garwood limits of 20 (12.2 and 30.9) 434 to 1,097.
import { totalCost } from '../cost/totalCost';
import { leadCost } from './leadCost';

export const costPerLead = leadCost('cost_per_lead', totalCost);

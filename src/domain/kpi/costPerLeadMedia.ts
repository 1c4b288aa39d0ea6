// Media / leads of the period: 5,000 for 20 leads are 250 each. The media price of a lead stands beside its total price.
import { mediaCost } from '../cost/mediaCost';
import { leadCost } from './leadCost';

export const costPerLeadMedia = leadCost('cost_per_lead_media', mediaCost);

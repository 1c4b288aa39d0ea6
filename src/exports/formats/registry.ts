import { accountList } from './accountList';
import { companyEngagement } from './companyEngagement';
import { costs } from './costs';
import { ga4LandingPages } from './ga4LandingPages';
import { hubspotContacts } from './hubspotContacts';
import { hubspotDeals } from './hubspotDeals';
import { leads } from './leads';
import { linkedinCampaigns } from './linkedinCampaigns';
import { pipedriveDeals } from './pipedriveDeals';
import { touches } from './touches';
import type { ExportFormat } from './types';
import { visits } from './visits';

/** The more particular formats first: where two fit equally well, the earlier one is taken. */
export const FORMATS: readonly ExportFormat[] = [
  linkedinCampaigns,
  ga4LandingPages,
  hubspotDeals,
  pipedriveDeals,
  hubspotContacts,
  leads,
  touches,
  visits,
  costs,
  companyEngagement,
  accountList,
];

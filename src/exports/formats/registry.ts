import { accountList } from './accountList';
import { companyEngagement } from './companyEngagement';
import { linkedinCampaigns } from './linkedinCampaigns';
import { pipedriveDeals } from './pipedriveDeals';
import type { ExportFormat } from './types';
import { visits } from './visits';

/** The more particular formats first: where two fit equally well, the earlier one is taken. */
export const FORMATS: readonly ExportFormat[] = [linkedinCampaigns, pipedriveDeals, visits, companyEngagement, accountList];

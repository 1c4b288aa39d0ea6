import { ACCOUNT_FILE, accountReport } from './accountReport';
import { COMPANY_FILE, companyReport } from './companyReport';
import { CONTACT_FILE, contactReport } from './contactReport';
import { COST_FILE, costReport } from './costReport';
import { DEAL_FILES, dealReport } from './dealReport';
import { GA4_FILE, landingPageReport } from './landingPages';
import { LEAD_FILE, leadReport } from './leadReport';
import { LINKEDIN_FILE, linkedinReport } from './linkedinReport';
import { SERVICE_DEAL_FILE, serviceDealReport } from './serviceDealReport';
import { TOUCH_FILE, touchReport } from './touchReport';
import { VISIT_FILE, visitReport } from './visitReport';

/** The example company's exports: bytes by file name. */
export const exportFiles = (): Record<string, Uint8Array> => ({
  [ACCOUNT_FILE]: accountReport(),
  [CONTACT_FILE]: contactReport(),
  [LINKEDIN_FILE]: linkedinReport(),
  [COMPANY_FILE]: companyReport(),
  [VISIT_FILE]: visitReport(),
  [GA4_FILE]: landingPageReport(),
  [LEAD_FILE]: leadReport(),
  [TOUCH_FILE]: touchReport(),
  [DEAL_FILES.before]: dealReport('before'),
  [DEAL_FILES.after]: dealReport('after'),
  [SERVICE_DEAL_FILE]: serviceDealReport(),
  [COST_FILE]: costReport(),
});

import { ACCOUNT_FILE, accountReport } from './accountReport';
import { COMPANY_FILE, companyReport } from './companyReport';
import { DEAL_FILES, dealReport } from './dealReport';
import { LINKEDIN_FILE, linkedinReport } from './linkedinReport';
import { VISIT_FILE, visitReport } from './visitReport';

/** The example company's exports: bytes by file name. */
export const exportFiles = (): Record<string, Uint8Array> => ({
  [ACCOUNT_FILE]: accountReport(),
  [LINKEDIN_FILE]: linkedinReport(),
  [COMPANY_FILE]: companyReport(),
  [VISIT_FILE]: visitReport(),
  [DEAL_FILES.before]: dealReport('before'),
  [DEAL_FILES.after]: dealReport('after'),
});

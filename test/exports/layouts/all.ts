import { ADS_LAYOUTS } from './ads';
import { CRM_LAYOUTS, LIST_LAYOUTS } from './crm';
import { GA4_LAYOUTS } from './ga4';
import type { Layout } from './layout';
import { LINKEDIN_LAYOUTS } from './linkedin';
import { VARIANT_LAYOUTS } from './variants';
import { WORKBOOK_LAYOUTS } from './workbooks';

/** Every format of docs/imports.md, in the vintages, languages and hands that are known. */
export const LAYOUTS: readonly Layout[] = [
  ...LINKEDIN_LAYOUTS,
  ...GA4_LAYOUTS,
  ...ADS_LAYOUTS,
  ...CRM_LAYOUTS,
  ...LIST_LAYOUTS,
  ...VARIANT_LAYOUTS,
  ...WORKBOOK_LAYOUTS,
];

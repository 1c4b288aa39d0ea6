// To whom people's cells of a measurement row belong: the campaign, the company. The row may be replaced by the next report, the subject stays.
import { companyKey } from '../../domain/account/companyKey';
import type { TabId } from '../../tabs/types';

interface SubjectDef {
  readonly columns: readonly string[];
  key(text: (column: string) => string): string;
  /** how people know it */
  name(text: (column: string) => string): string;
}

export const SUBJECTS: Partial<Readonly<Record<TabId, SubjectDef>>> = {
  campaigns: {
    columns: ['vendor', 'ad_account', 'campaign_id', 'campaign'],
    key: (text) => [text('vendor'), text('ad_account'), text('campaign_id') || text('campaign')].join('|').toLowerCase(),
    name: (text) => text('campaign') || text('campaign_id'),
  },
  companies: {
    columns: ['company', 'domain'],
    key: (text) => companyKey(text('company')) || text('domain').toLowerCase(),
    name: (text) => text('company') || text('domain'),
  },
};

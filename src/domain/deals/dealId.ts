// dealId({crmId: '', account: 'kaskitek.fi', title: 'New line', created: '2026-01-12'}) = 'kaskitek.fi|new line|2026-01-12';
// with a CRM id that one alone.
export interface DealIdentity {
  readonly crmId: string;
  /** account id, else the company as written */
  readonly account: string;
  readonly title: string;
  /** ISO date, '' where unknown */
  readonly created: string;
}

export const dealId = ({ crmId, account, title, created }: DealIdentity): string =>
  crmId.trim() || [account, title.replace(/\s+/g, ' '), created].map((part) => part.trim().toLowerCase()).join('|');

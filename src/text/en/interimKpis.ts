import type { DefinitionLimits } from './plan';

export type InterimKpi = 'identified_people' | 'activated_people' | 'activated_deciders' | 'interested_people' | 'sqls';

/** Words of the five interim targets, as those of all KPIs in plan.ts. */
const missing: Readonly<Record<InterimKpi, string>> = {
  identified_people: 'No target accounts or no people: type or import them in Accounts and People.',
  activated_people: 'No touches of known people: import People and Touches.',
  activated_deciders: 'No touches of known people: import People and Touches.',
  interested_people: 'No touches in the period: import them into Touches.',
  sqls: 'No leads and no deals of target accounts: import them into Leads or Deals.',
};
const definitions: Readonly<Record<InterimKpi, (p: DefinitionLimits) => string>> = {
  identified_people: () => 'Identified people: people of target accounts named with a title or a contact (S3).',
  activated_people: (p) => `Activated people: people of target accounts with a touch of their own in ${p.activatedDays} days (S3).`,
  activated_deciders: (p) =>
    `Activated deciders: decision makers of target accounts with a touch of their own in ${p.activatedDays} days, by how far they have come (S3).`,
  interested_people: () =>
    'Showing buying interest: people of target accounts who downloaded, filled a form, replied, met us, or asked for an offer, a demo or a trial in the period (S3).',
  sqls: () => 'SQLs of target accounts: their leads with an SQL date in the period; while Leads is empty, deals whose stage means SQL or later (S3).',
};

const en = { missing, definitions };
export type InterimKpisWords = typeof en;
export default en;

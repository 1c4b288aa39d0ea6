// The interim targets tier by tier, below those of all accounts, which stand among the KPIs with their goals. Without accounts there is nothing to say.
import type { TierCounts } from '../../domain/interim/interimTargets';
import { peopleText } from '../../text/people';
import type { RowParts } from '../columnsWeWrite';
import type { OutputInput } from '../outputInput';
import { numberText } from '../wording/numberText';

const tierRow = (tier: TierCounts, { lang }: OutputInput): RowParts => {
  const words = peopleText[lang].interim;
  const said = (value: number): string => numberText(value, 0, lang);
  const line = words.row({
    accounts: said(tier.accounts),
    active: said(tier.activeAccounts),
    identified: said(tier.identified),
    activated: said(tier.activated),
    deciders: said(tier.activatedDeciders),
    engaged: said(tier.deciderLevels.engaged),
    responded: said(tier.deciderLevels.responded),
    interested: said(tier.interested),
    sqls: said(tier.sqls),
  });
  const name = tier.tier === null ? words.noTier : words.tier({ tier: tier.tier });
  return { id: `interim:${tier.tier === null ? '' : tier.tier}`, cells: { kpi: name, remark: line }, style: 'kpi' };
};

export const interimRows = (input: OutputInput): RowParts[] => {
  const { tiers, all } = input.plan.interim;
  if (all.accounts === 0) return [];
  const group: RowParts = { id: 'group:interim_tiers', cells: { kpi: peopleText[input.lang].interim.group }, style: 'group' };
  return [group, ...tiers.map((tier) => tierRow(tier, input))];
};

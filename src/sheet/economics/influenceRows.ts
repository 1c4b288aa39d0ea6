// Influence in Economics: all deals by rule, credit by channel, deal by deal. Each rule is a column of its own; none is added to another. A deal
// with LinkedIn and email alike before it shows `Email 50 %, LinkedIn 50 %` under all contacts alike.
import { CREDIT_RULES, type Credit, type DealInfluence, THRESHOLD_RULES } from '../../domain/economics/types';
import { unitsOf } from '../../domain/money/unitsOf';
import type { Plan } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { lifecycleText } from '../../text/lifecycle';
import type { RowParts } from '../columnsWeWrite';
import type { Cell } from '../model';
import { numberFormatOf } from '../numberFormat';
import type { OutputInput } from '../outputInput';
import { numberText } from '../wording/numberText';

const RULES = [...CREDIT_RULES, ...THRESHOLD_RULES] as const;
export const moneyFormats = (locale: string, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, numberFormatOf('money', locale)]));

export const ruleRows = ({ plan, lang, locale }: OutputInput): RowParts[] => {
  const words = lifecycleText[lang].economics;
  const { all, rules, deals } = plan.economics;
  return (['open', 'won'] as const).map((fate): RowParts => {
    const cells: Record<string, Cell> = {
      what: words.allDeals({ fate }),
      amount: unitsOf(all[fate]),
      count: deals.filter((deal) => deal.fate === fate).length,
      remark: words.rulesRemark,
    };
    for (const sum of rules) cells[sum.rule] = unitsOf(sum[fate]);
    return { id: `rule:${fate}`, style: 'kpi', cells, formats: moneyFormats(locale, RULES) };
  });
};

export const channelRows = ({ plan, lang, locale }: OutputInput): RowParts[] =>
  plan.economics.channels.map(({ channel, name, amount }): RowParts => {
    const cells: Record<string, Cell> = { what: name || lifecycleText[lang].economics.noChannel };
    for (const rule of CREDIT_RULES) cells[rule] = unitsOf(amount[rule]);
    return { id: `channel:${channel}`, style: 'kpi', cells, formats: moneyFormats(locale, CREDIT_RULES) };
  });

const creditText = (credits: readonly Credit[], { economics: { channels } }: Plan, lang: Lang): string => {
  const words = lifecycleText[lang].economics;
  const nameOf = (channel: string): string => channels.find((one) => one.channel === channel)?.name || words.noChannel;
  if (credits.length === 1) return nameOf(credits[0].channel);
  return credits.map(({ channel, share }) => words.share({ channel: nameOf(channel), share: `${numberText(100 * share, 0, lang)} %` })).join(', ');
};

const dealRow = (deal: DealInfluence, { plan, lang }: OutputInput): RowParts => {
  const words = lifecycleText[lang].economics;
  const cells: Record<string, Cell> = {
    what: deal.title,
    account: deal.account ? deal.account.name : null,
    amount: deal.amount === null ? null : unitsOf(deal.amount),
    people: deal.people.map(({ name, touches }) => `${name} (${numberText(touches, 0, lang)})`).join(', ') || null,
    state: words.fate[deal.fate],
    remark: deal.credits.linear.length === 0 ? words.noContact : null,
  };
  for (const rule of CREDIT_RULES) cells[rule] = creditText(deal.credits[rule], plan, lang) || null;
  for (const rule of THRESHOLD_RULES) {
    const holds = deal.thresholds[rule];
    cells[rule] = holds === null ? words.unknown : holds ? words.yes : words.no;
  }
  return { id: `deal:${deal.id}`, style: 'kpi', cells };
};

export const dealRows = (input: OutputInput): RowParts[] => {
  const { deals } = input.plan.economics;
  if (deals.length === 0) return [{ id: 'none:deals', style: 'line', cells: { what: lifecycleText[input.lang].economics.none.deals } }];
  return deals.map((deal) => dealRow(deal, input));
};

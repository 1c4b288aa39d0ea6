import type { Plan } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { valueText } from '../wording/valueText';

/** `Bottleneck: SQL to opportunity, 22.0 % against 35.0 %.`, '' where the funnel has none. */
export const bottleneckSentence = ({ funnel }: Plan, lang: Lang): string => {
  const at = funnel.stages.findIndex((stage) => stage.bottleneck);
  if (at < 1) return '';
  const { stage, rate, benchmark } = funnel.stages[at];
  const words = planText[lang];
  const said = (share: number | null): string => (share === null ? '' : valueText(share, 'share', lang));
  const { from, to } = words.funnel.steps[stage as keyof typeof words.funnel.steps];
  return words.funnel.bottleneck({ from, to, value: said(rate), goal: said(benchmark) });
};

// The foot of the Plan: what each KPI means, the thresholds that were used, what was left out.
import { KPIS } from '../../domain/kpi/registry';
import { planText } from '../../text/plan';
import type { RowParts } from '../columnsWeWrite';
import type { OutputInput } from '../outputInput';
import { numberText } from '../wording/numberText';

const definitionLines = ({ lang, settings }: OutputInput): [id: string, line: string][] => {
  const said = (value: number): string => numberText(value, 0, lang);
  const limits = {
    impressions: said(settings.reach_impressions),
    pages: said(settings.meaningful_pages),
    seconds: said(settings.meaningful_seconds),
    needed: said(settings.committee_needed),
    activatedDays: said(settings.activated_days),
    followUpDays: said(settings.follow_up_days),
  };
  return KPIS.map((kpi) => [`foot:${kpi.id}`, planText[lang].definitions[kpi.id](limits)]);
};

const thresholdLine = ({ lang, settings }: OutputInput): string => {
  const confidence = 100 * settings.confidence;
  return planText[lang].thresholds({
    confidence: `${numberText(confidence, Math.abs(confidence - Math.round(confidence)) < 1e-9 ? 0 : 1, lang)} %`,
    count: numberText(settings.repeat_visits_count, 0, lang),
    days: numberText(settings.repeat_visits_days, 0, lang),
    // whatever people typed
    trials: planText[lang].trials[settings.rate_trials] || settings.rate_trials,
  });
};

const leftOutLine = ({ plan, lang }: OutputInput): string => {
  const lines = plan.health.filter((line) => line.severity !== 'info').length;
  return lines > 0 ? planText[lang].leftOut({ lines }) : planText[lang].nothingLeftOut;
};

export const footRows = (input: OutputInput): RowParts[] => {
  const lines: [string, string][] = [...definitionLines(input), ['foot:thresholds', thresholdLine(input)], ['foot:left_out', leftOutLine(input)]];
  return lines.map(([id, line]) => ({ id, cells: { kpi: line }, style: 'foot' }));
};

import { bottleneck } from '../domain/funnel/bottleneck';
import { funnelRates } from '../domain/funnel/funnelRates';
import { readSingle } from './arguments/readSingle';
import type { Result } from './cellValue';
import { readFunnel } from './funnel/readFunnel';
import { readPerStage } from './funnel/readPerStage';
import { stageTable } from './funnel/stageTable';
import { words } from './words';

const NAME = 'FUNNEL_RATES';

/**
 * Where your funnel leaks: the conversion into each stage with its limits, and the bottleneck, the step that surely lags most behind
 * its benchmark. The result is a table with a header.
 *
 * @param {range} funnelCounts Two columns, stage names (top of the funnel first) and counts of one cohort. A blank count is unknown.
 * @param {range} benchmarks Optional: one column with the conversion that each stage should have, one cell per row of the funnel; the first is not read. Left out or blank marks no bottleneck.
 * @param {number} confidence Optional: how sure the limits are, above 0 and below 1 or a percentage. Left out or blank counts as 0.95.
 * @return {range} Stage, Count, Conversion, Low, High, Bottleneck: one row per stage under a header.
 * @example
 * =FUNNEL_RATES({"Leads", 200; "Offers", 30; "Deals", 12}, {""; 0.3; "50 %"}) → {"Stage", "Count", "Conversion", "Low", "High", "Bottleneck"; "Leads", 200, "", "", "", ""; "Offers", 30, 0.15, 0.107, 0.206, "bottleneck"; "Deals", 12, 0.4, 0.246, 0.577, ""}
 * @remarks
 * The bottleneck is the largest benchmark divided by rate among the steps whose upper limit is below their benchmark: a step that may only look bad by chance is never marked. Offers lag (at most 20.6 % against 30 %), deals may still be at 50 % (up to 57.7 %).
 * Benchmarks are your own: a target, or your rates of the period before. No benchmark, no mark.
 * Counts are of one cohort: the same cases followed through all stages, so they never rise.
 * The limits are Wilson's score interval, as in RATE_CI. The mark is the word bottleneck, in Finnish pullonkaula.
 * @source S2, rules 52, 53 and 55
 * @customfunction
 */
export function FUNNEL_RATES(funnelCounts: unknown, benchmarks?: unknown, confidence?: unknown): Result {
  const sure = readSingle(NAME, 'confidence:confidence=0.95', confidence);
  const funnel = readFunnel(NAME, 'funnel counts', funnelCounts, 'counts');
  if (funnel === null) return '';
  const marks = readPerStage({ signature: [NAME, 'funnel counts', 'benchmarks:share'], unread: 'first' }, benchmarks, funnel);
  const counts = funnel.stages.map(({ value }) => value);
  const rates = funnelRates(counts, sure);
  const worst = marks === null ? -1 : bottleneck(rates, marks);
  return stageTable(['stage', 'count', 'conversion', 'low', 'high', 'bottleneck'], funnel, (stage) => {
    const step = rates[stage];
    const limits = step === null ? ['', '', ''] : [step.rate, step.low, step.high];
    return [funnel.stages[stage].name, counts[stage] ?? '', ...limits, stage === worst ? words('bottleneck_here') : ''];
  });
}

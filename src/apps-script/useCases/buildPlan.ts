// Build plan: read, compute, commit what differs, say what came out.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { planJson } from '../../domain/plan/planJson';
import type { BuildSummary, Calls } from '../../rpc/contract';
import { healthWording } from '../../sheet/health/healthWording';
import { outputOps } from '../../sheet/outputOps';
import { reasonText } from '../../sheet/scores/receipt';
import { summaryOf } from '../../sheet/summary';
import { rankedTriggers } from '../../sheet/triggers/rankedTriggers';
import { triggerWording } from '../../sheet/triggers/triggerWording';
import { commitBuild } from '../commit/commit';
import { dropProperty, readProperty } from '../properties';
import { type ImportRow, readImports } from '../reading/readImports';
import { withLease } from '../workbook/lease';
import { type Computed, computePlan } from './computePlan';
import { openBook } from './openBook';
import { speak } from './speak';
import { STALE } from './stale';
import { timeOutImports } from './timeOutImports';

function jsonOf({ plan, lang, tallies }: Computed, imports: readonly ImportRow[]) {
  const complete = imports.filter((row) => row.state === 'complete');
  return planJson(plan, {
    imports: complete.map(({ id, file, format, tab, rows, warnings }) => {
      const { matched, unmatched } = tallies.get(id) ?? { matched: rows, unmatched: 0 };
      return { file, format, tab, rows, matched, unmatched, warnings: warnings === '' ? [] : warnings.split('\n') };
    }),
    health: plan.health.map((line) => {
      const { cell, message } = healthWording(line, lang);
      return { code: line.code, severity: line.severity, tab: line.tab, cell: cell || null, message };
    }),
    words: (trigger) => triggerWording(trigger, lang),
    reasonText: (reason, rules) => reasonText(reason, rules, lang),
  });
}

export function buildPlan(request: Calls['build']['in']): BuildSummary {
  return withLease(() => {
    const book = openBook(request.lang);
    const imports = timeOutImports(book, readImports(book));
    const computed = computePlan(book, imports, request);
    const { plan, settings, lang, standing, leads, ops } = computed;
    const keepsUndo = book.state.lang === lang;
    speak(book, lang);
    const input = { plan, lang, locale: book.locale, settings, planName: settings.plan_name, previousTriggers: standing, leads };
    const changed = commitBuild(book, {
      changes: (buildNumber) => [...ops, ...outputOps({ ...input, buildNumber })],
      date: isoOfDay(plan.today),
      currency: settings.currency,
      keepsUndo,
    });
    if (readProperty(STALE) !== null) dropProperty(STALE);
    const { sentences, kpis } = summaryOf(plan, lang, standing);
    const count = (severity: string): number => plan.health.filter((line) => line.severity === severity).length;
    return {
      number: book.state.build,
      changed,
      sentences,
      kpis,
      triggers: rankedTriggers(plan, standing, lang).filter((row) => row.state === 'act').length,
      health: { errors: count('error'), warnings: count('warning') },
      json: request.json ? jsonOf(computed, imports) : null,
    };
  });
}

// The episodes of a state rule. THIN_COMMITTEE fired for Kaskitek on 1 February with the key `THIN_COMMITTEE|kaskitek.fi|2026-02-01`. While it
// holds, nothing more happens, handled or not; once it no longer holds, that key is resolved; only after that a new episode can begin.
import { uniqueId } from '../account/uniqueId';
import { isoOfDay } from '../calendar/isoOfDay';
import type { PlanBasis } from '../plan/types';
import { isAboutLead, LEAD_PREFIX } from './isAboutLead';
import { triggerKey } from './triggerKey';
import type { EventCase, StateRule, TriggerCase } from './types';

export interface Episodes {
  readonly begun: readonly EventCase[];
  /** keys of standing rows */
  readonly resolved: readonly string[];
}

export const episodes = (rule: StateRule, { fired, today }: PlanBasis, cases: readonly TriggerCase[]): Episodes => {
  // a lead and a deal may share an id
  const subjectKey = (subject: string, aboutLead: boolean): string => `${aboutLead ? LEAD_PREFIX : ''}|${subject}`;
  const rows = fired.filter((row) => row.rule === rule.id && row.resolved !== true);
  const standing = new Set(rows.map((row) => subjectKey(row.subject, isAboutLead(row))));
  const holding = new Set(cases.map((found) => subjectKey(found.subject, found.person !== undefined)));
  const taken = new Set(fired.map(({ key }) => key));
  const begun = cases
    .filter((found) => !standing.has(subjectKey(found.subject, found.person !== undefined)))
    .map((found) => {
      const stem = triggerKey(rule.id, found.subject, '');
      const start = `${found.person === undefined ? '' : LEAD_PREFIX}${isoOfDay(today)}`;
      // resolved and back on one day is another episode
      return { ...found, evidenceKey: uniqueId(stem + start, taken).slice(stem.length) };
    });
  return { begun, resolved: rows.filter((row) => !holding.has(subjectKey(row.subject, isAboutLead(row)))).map(({ key }) => key) };
};

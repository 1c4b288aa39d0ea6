import type { HealthLine } from '../../domain/plan/types';
import { healthText } from '../../text/health';
import type { Lang } from '../../text/lang';
import { columnsWeWrite, rowOf } from '../columnsWeWrite';
import type { ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { healthWording } from './healthWording';

/** The same finding keeps its row, and with it people's notes; two that share the place are told apart by a number. */
const idsOf = (lines: readonly HealthLine[]): readonly string[] => {
  const seen = new Map<string, number>();
  return lines.map(({ code, tab, row, column }) => {
    const place = [code, tab || '', row === null ? '' : row, column || ''].join('|');
    const times = (seen.get(place) || 0) + 1;
    seen.set(place, times);
    return times === 1 ? place : `${place}|${times}`;
  });
};

const lineRow = (line: HealthLine, id: string, rank: number, lang: Lang): ModelRow => {
  const { tab, cell, message } = healthWording(line, lang);
  const cells = {
    rank,
    severity: healthText[lang].severity[line.severity],
    tab: tab || null,
    cell: cell || null,
    message,
    severity_code: line.severity,
  };
  return rowOf('health', { id, cells });
};

const noneRow = (lang: Lang): ModelRow => rowOf('health', { id: 'none', cells: { rank: 1, message: healthText[lang].none } });

export const healthOps = ({ plan, lang }: OutputInput): Op[] => {
  const ids = idsOf(plan.health);
  const rows = plan.health.length === 0 ? [noneRow(lang)] : plan.health.map((line, at) => lineRow(line, ids[at], at + 1, lang));
  return [{ op: 'upsert', tab: 'health', columns: columnsWeWrite('health'), rows, rest: 'vanish', sort: true }];
};

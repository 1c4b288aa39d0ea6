// What `npm run plan` prints for a person: the three sentences, the KPIs as a table, the triggers with what to do.
import type { BuildSummary } from '../../src/rpc/contract';
import { cliText } from '../../src/text/cli';
import type { Lang } from '../../src/text/lang';

export interface PlanJson {
  readonly triggers: readonly {
    readonly rule: string;
    readonly account: { readonly id: string; readonly name: string } | null;
    readonly evidence: { readonly text: string };
    readonly action: string;
    readonly owner: string | null;
    readonly due: string;
  }[];
  readonly [key: string]: unknown;
}

/** Columns padded to their widest cell; the last column is left as it is. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)));
  return rows.map((row) =>
    row
      .map((cell, c) => (c === row.length - 1 ? cell : cell.padEnd(widths[c])))
      .join('  ')
      .trimEnd(),
  );
}

export function planTable(summary: BuildSummary, json: PlanJson, lang: Lang): string[] {
  const words = cliText[lang];
  const { kpi, value, interval, n, status } = words.headings;
  const table = [[kpi, value, interval, n, status], ...summary.kpis.map((row) => [row.name, row.value, row.interval, row.n, row.status])];
  const triggers = json.triggers.map(
    (t) => `  ${t.account?.name ?? ''}: ${t.evidence.text}. ${t.action} (${words.due({ date: t.due })}${t.owner ? `, ${t.owner}` : ''})`,
  );
  return ['', ...summary.sentences, '', ...columns(table), '', words.triggers({ count: json.triggers.length }), ...triggers];
}

// Every formula cell that a build writes, with the value that the domain computed for it: read from the journal of a build that was
// killed while it wrote. The cells never hold that value, so an engine has to find it by itself.
import type { LocalWorkbook } from '../../local/workbook/openWorkbook';
import { journalOf } from '../../src/apps-script/commit/step';
import { functions } from '../../src/functions/registry';
import type { Formula, Plain } from '../../src/sheet/model';
import type { Lang } from '../../src/text/lang';

export interface ExpectedCell {
  readonly tab: string;
  readonly id: string;
  readonly column: string;
  readonly value: Plain;
  /** false: it calls a custom function, or reads the hidden tab in which they run over whole columns */
  readonly builtIn: boolean;
}
const NAMES = Object.keys(functions);
const isBuiltIn = (tab: string, formula: Formula): boolean =>
  tab !== '_live' &&
  formula.every((token) =>
    typeof token === 'string' ? !NAMES.some((name) => token.includes(`${name}(`)) && !token.includes('BANT_ASK(') : !('area' in token),
  );

/** The journal as it stands in `_abm`, or null when no commit is under way. */
function journalIn(workbook: LocalWorkbook): ReturnType<typeof journalOf> | null {
  const sheet = workbook.host.snapshot().sheets.find((one) => one.name === '_abm');
  const lines = new Map<string, string>();
  for (const row of Object.values(sheet?.cells ?? {})) {
    const [key, value] = Object.keys(row)
      .sort((a, b) => Number(a) - Number(b))
      .map((column) => String(row[Number(column)].v ?? ''));
    lines.set(key, value ?? '');
  }
  const [word, , count] = (lines.get('journal') ?? '').split(' ');
  if (word !== 'writing') return null;
  return journalOf(Array.from({ length: Number(count) }, (_, i) => lines.get(`journal.${i}`) ?? '').join(''));
}

const callsOf = (workbook: LocalWorkbook): number => workbook.host.calls.total;
const build = (workbook: LocalWorkbook, lang: Lang) => workbook.call('build', { today: null, period: null, lang, json: false });

/**
 * Builds once to count the service calls, then builds the same workbook again from `before` and kills it just before the end.
 * Leaves the workbook rolled forward and built.
 */
export async function expectedCells(workbook: LocalWorkbook, lang: Lang): Promise<ExpectedCell[]> {
  const before = workbook.host.snapshot();
  const start = callsOf(workbook);
  await build(workbook, lang);
  const needed = callsOf(workbook) - start;
  for (let back = 1; back < needed; back++) {
    workbook.host.load(before);
    workbook.host.faults.failAt(needed - back, { kill: true });
    await build(workbook, lang).catch(() => undefined);
    workbook.host.faults.clear();
    const journal = journalIn(workbook);
    if (!journal) continue;
    const rows = journal.steps.flatMap((step) => (step.do === 'rows' ? step.rows.map((row) => ({ step, row })) : []));
    workbook.host.load(before);
    await build(workbook, lang);
    return rows.flatMap(({ step, row }) =>
      row.cells.flatMap((cell, c) =>
        cell !== null && typeof cell === 'object' && 'formula' in cell
          ? [{ tab: step.tab, id: row.id, column: step.columns[c], value: cell.value, builtIn: isBuiltIn(step.tab, cell.formula) }]
          : [],
      ),
    );
  }
  throw new Error('no journal was seen: the build wrote nothing');
}

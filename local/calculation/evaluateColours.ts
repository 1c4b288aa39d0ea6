// Which cells the colour rules paint, and how, by Univer's own conditional formatting without a screen. For tests.
import { type IWorkbookData, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FormulaResultStatus, RegisterOtherFormulaService, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingService,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { type Look, lookOf } from './univer/styles';
import { toUniver } from './univerSnapshot';

export interface ColouredCell extends Pick<Look, 'bg' | 'fc' | 'bold' | 'italic'> {
  row: number;
  column: number;
}

/** By sheet name, painted cells only. Formulas count with the results that the snapshot holds: settle first. */
export async function evaluateColours(workbook: WorkbookSnapshot): Promise<Map<string, ColouredCell[]>> {
  const data = toUniver({ ...workbook, sheets: workbook.sheets.map(valuesOnly) });
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin, UniverSheetsConditionalFormattingPlugin])
    univer.registerPlugin(plugin);
  try {
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    await rulesJudged(univer, data);
    const service = univer.__getInjector().get(ConditionalFormattingService);
    return new Map(
      workbook.sheets.map((sheet) => [
        sheet.name,
        paintedCells(sheet, (row, column) => service.composeStyle(data.id, String(sheet.id), row, column)?.style),
      ]),
    );
  } finally {
    univer.dispose();
  }
}

const valuesOnly = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  cells: Object.fromEntries(
    Object.entries(sheet.cells).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, valueOnly(cell)])),
    ]),
  ),
});

function valueOnly({ f: _f, spans: _spans, ...cell }: CellSnapshot): CellSnapshot {
  return cell;
}

/** Univer judges formula rules about a tenth of a second after loading, and says when. */
function rulesJudged(univer: Univer, data: IWorkbookData): Promise<void> {
  const injector = univer.__getInjector();
  const rules = JSON.parse(data.resources?.find(({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.data ?? '{}') as Record<
    string,
    { cfId: string; rule: { subType: string; value: string } }[]
  >;
  const open = Object.entries(rules).flatMap(([sheet, list]) =>
    list.filter(({ rule }) => rule.subType === 'formula').map(({ cfId, rule }) => ({ sheet, cfId, formula: rule.value })),
  );
  if (open.length === 0) return Promise.resolve();
  const formulas = injector.get(ConditionalFormattingFormulaService);
  const isJudged = ({ sheet, cfId, formula }: (typeof open)[number]) =>
    formulas.getFormulaMatrix(data.id, sheet, cfId, formula).status === FormulaResultStatus.SUCCESS;
  return new Promise((resolve) => {
    const results = injector.get(RegisterOtherFormulaService).formulaResult$.subscribe(() => {
      if (!open.every(isJudged)) return;
      results.unsubscribe();
      // the rules themselves hear of the same results after us
      queueMicrotask(resolve);
    });
  });
}

function paintedCells(sheet: SheetSnapshot, styleAt: (row: number, column: number) => Parameters<typeof lookOf>[0]): ColouredCell[] {
  const painted = new Map<string, ColouredCell>();
  for (const { row, column, rows, columns } of sheet.rules.flatMap((rule) => rule.ranges)) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const look = lookOf(styleAt(r - 1, c - 1));
        if (Object.keys(look).length > 0) painted.set(`${r}:${c}`, { row: r, column: c, ...look });
      }
    }
  }
  return [...painted.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

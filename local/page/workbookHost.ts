// The workbook behind the page: in-memory host, built script and calculation, one execution after the other. Lives in the worker.
import { type Calculator, createCalculator } from '../calculation/calculate';
import { settle } from '../calculation/settleHost';
import { createHost, type Host } from '../host/host';
import { type Bundle, loadBundle } from '../host/runBundle';
import type { WorkbookSnapshot } from '../host/snapshot';
import { customFunctionNames } from '../workbook/customFunctionNames';
import { applyStructure } from './applyStructure';
import { evaluateInScope } from './evaluateInScope';
import type { Asks, StructureEdit, TypedCell, View } from './messages';

interface Opened {
  readonly workbook?: WorkbookSnapshot;
  readonly options: Asks['open']['in'];
}

export class WorkbookHost {
  readonly customFunctions: string[];
  private readonly host: Host;
  private readonly script: Bundle;
  private readonly calculator: Calculator;
  /** the host does not count them as changed, but their formulas have new results */
  private readonly replaced = new Set<number>();

  constructor({ workbook, options }: Opened) {
    const { lang, locale, addon, source } = options;
    const name = source.kind === 'snapshot' ? source.workbook.name : source.name;
    const own = workbook ? { workbook } : { name, locale, formulaMode: 'locale-parsed' as const };
    this.host = createHost({ ...own, userLocale: lang, files: { ...addon.files } });
    this.script = loadBundle(addon.code, this.host, evaluateInScope);
    this.customFunctions = customFunctionNames(addon.code);
    const cells = this.customFunctions.map((name) => [name, (...args: unknown[]) => this.script.cell(name, ...args)]);
    this.calculator = createCalculator({ customFunctions: Object.fromEntries(cells) });
  }

  dispose(): void {
    this.calculator.dispose();
  }

  snapshot(): WorkbookSnapshot {
    return this.host.snapshot();
  }

  run(name: string, args: unknown[]): unknown {
    return this.script.call(name, ...args);
  }

  /** As a person types: the simple trigger runs once for each cell, as far as the script has one. */
  type(cells: readonly TypedCell[]): void {
    for (const { sheet, row, column, value } of cells) {
      this.host.setCell(sheet, row, column, value);
      this.script.call('onEdit', this.host.editEvent(sheet, row, column));
    }
  }

  structure(edits: readonly StructureEdit[]): void {
    const app = this.host.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    this.host.beginExecution('full');
    try {
      for (const edit of edits) applyStructure(app, edit);
    } finally {
      this.host.endExecution();
    }
  }

  replace(sheets: Asks['replace']['in']['sheets']): void {
    for (const sheet of sheets) {
      this.host.replaceSheet(sheet);
      this.replaced.add(sheet.id);
    }
  }

  /** Formula results first, then what has changed since the last view; `all` for a workbook that nobody has seen yet. */
  async view(all = false): Promise<View> {
    await settle(this.host, this.calculator);
    const changed = new Set([...this.replaced, ...this.host.changedSheets().map((sheet) => sheet.id)]);
    this.replaced.clear();
    const { sheets, ...workbook } = this.host.snapshot();
    const { ui } = this.host;
    const view: View = {
      workbook,
      order: sheets.map((sheet) => sheet.id),
      sheets: all ? sheets : sheets.filter((sheet) => changed.has(sheet.id)),
      menus: ui.menus,
      sidebar: ui.sidebar,
      alerts: ui.alerts,
      toasts: ui.toasts,
    };
    ui.sidebar = null;
    ui.alerts = [];
    ui.toasts = [];
    return view;
  }
}

// A second copy of the built script beside the grid, for custom functions in cells: called synchronously, with a workbook that
// holds nothing but language, locale and zone, and in the mode in which Sheets calls custom functions: nothing can be written.
import type { CellFunction } from '../calculation/customFunctions';
import { createHost } from '../host/host';
import { type Bundle, loadBundle } from '../host/runBundle';
import type { WorkbookSnapshot } from '../host/snapshot';
import { customFunctionNames } from '../workbook/customFunctionNames';
import { evaluateInScope } from './evaluateInScope';

type Place = Pick<WorkbookSnapshot, 'locale' | 'timeZone' | 'properties'>;

export class CellFunctions {
  readonly functions: Readonly<Record<string, CellFunction>>;
  timeZone = 'Europe/Helsinki';
  private script: Bundle | null = null;
  private place = '';

  constructor(private readonly code: string) {
    const entries = customFunctionNames(code).map((name) => [name, (...args: unknown[]) => this.loaded().cell(name, ...args)]);
    this.functions = Object.fromEntries(entries);
  }

  /** Words and dates follow the workbook that is shown. */
  follow({ locale, timeZone, properties }: Place): void {
    const own: Place = { locale, timeZone, properties: properties.lang === undefined ? {} : { lang: properties.lang } };
    if (JSON.stringify(own) === this.place) return;
    this.place = JSON.stringify(own);
    this.timeZone = timeZone;
    this.script = loadBundle(
      this.code,
      createHost({ workbook: { schema: 1, name: '', formulaMode: 'en-always', sheets: [], ...own } }),
      evaluateInScope,
    );
  }

  private loaded(): Bundle {
    if (!this.script) throw new Error('no workbook is shown yet');
    return this.script;
  }
}

import type { GasSheet } from '../../environment';
import { behind } from '../../execution/handles';
import { refuse } from '../../execution/hostError';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';
import { checkRule } from '../colourRules/checkRule';
import { colourRuleService, HostConditionalFormatRule } from '../colourRules/conditionalFormatRule';
import { filterService } from '../filter';
import { metadataService } from '../metadata/developerMetadata';
import { metadataFinderService } from '../metadata/developerMetadataFinder';
import { addMetadata, metadataEntries } from '../metadata/entries';
import { SheetLook } from './sheetLook';
import { sheetAs } from './sheetPlace';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type Methods =
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'getFilter';

/** Colour rules, metadata and the filter: with what it inherits, the whole Sheet. */
export class HostSheet extends SheetLook implements Pick<Gas, Methods> {
  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    const { environment, sheet } = this.port;
    return sheet.rules.map((rule) => colourRuleService(environment, sheet, rule));
  }
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    checkArguments('Sheet.setConditionalFormatRules', [rules], ['array']);
    const { sheet } = this.port;
    const next = Array.from(rules, (given) => {
      const rule = behind(given) as unknown;
      if (!(rule instanceof HostConditionalFormatRule))
        return checkArguments('Sheet.setConditionalFormatRules', [given], ['function' as 'object']) as never;
      if (rule.port.sheet !== sheet) refuse(words.ruleRangesOneSheet());
      checkRule(rule.port.rule, sheet);
      return { ...rule.port.rule };
    });
    sheet.rules = next;
    sheet.changed = true;
  }
  clearConditionalFormatRules(): void {
    this.port.sheet.rules = [];
    this.port.sheet.changed = true;
  }
  addDeveloperMetadata(...args: unknown[]): GasSheet {
    addMetadata(this.port.environment, this.port.sheet, args, {});
    return sheetAs(this);
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { environment, sheet } = this.port;
    return metadataEntries(sheet, {}).map((entry) => metadataService(environment, sheet, entry));
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinderService(this.port.environment, [this.port.sheet]);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.port.sheet.filter ? filterService(this.port.environment, this.port.sheet) : null;
  }
}

import type { Environment, GasRange } from '../../environment';
import { service } from '../../execution/service';
import type { SheetData } from '../../grid/sheetData';
import type { ColourRuleSnapshot } from '../../snapshot';
import { ENUMS } from '../enums';
import { ruleBuilderService } from './conditionalFormatRuleBuilder';

type Gas = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

export class HostConditionalFormatRule implements Pick<Gas, 'copy' | 'getRanges' | 'getBooleanCondition' | 'getGradientCondition'> {
  readonly port: { environment: Environment; sheet: SheetData; rule: ColourRuleSnapshot };
  constructor(environment: Environment, sheet: SheetData, rule: ColourRuleSnapshot) {
    this.port = { environment, sheet, rule };
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return ruleBuilderService(this.port.environment, { sheet: this.port.sheet, rule: this.port.rule });
  }
  getRanges(): GasRange[] {
    return this.port.rule.ranges.map((area) => this.port.environment.give.range(this.port.sheet, area));
  }
  getBooleanCondition(): GasCondition | null {
    return service(this.port.environment.execution, 'BooleanCondition', new HostBooleanCondition(this.port.rule)) as unknown as GasCondition;
  }
  /** gradients are not in the local host, so no rule has one */
  getGradientCondition(): null {
    return null;
  }
}

export class HostBooleanCondition
  implements Pick<GasCondition, 'getCriteriaType' | 'getCriteriaValues' | 'getBackground' | 'getFontColor' | 'getBold' | 'getItalic'>
{
  readonly port: { rule: ColourRuleSnapshot };
  constructor(rule: ColourRuleSnapshot) {
    this.port = { rule };
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { formula, condition } = this.port.rule;
    const type = formula === undefined && condition ? condition.type : 'CUSTOM_FORMULA';
    return ENUMS.BooleanCriteria[type as keyof typeof ENUMS.BooleanCriteria] as never;
  }
  getCriteriaValues(): unknown[] {
    const { formula, condition } = this.port.rule;
    return formula === undefined ? [...(condition?.values ?? [])] : [formula];
  }
  getBackground(): string | null {
    return this.port.rule.bg ?? null;
  }
  getFontColor(): string | null {
    return this.port.rule.fc ?? null;
  }
  getBold(): boolean | null {
    return this.port.rule.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.port.rule.italic ?? null;
  }
}

export const colourRuleService = (environment: Environment, sheet: SheetData, rule: ColourRuleSnapshot): Gas =>
  service(environment.execution, 'ConditionalFormatRule', new HostConditionalFormatRule(environment, sheet, rule)) as unknown as Gas;

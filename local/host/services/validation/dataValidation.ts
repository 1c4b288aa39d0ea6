import type { Environment } from '../../environment';
import { service } from '../../execution/service';
import type { ValidationSnapshot } from '../../snapshot';
import { ENUMS } from '../enums';
import { rangeOfFormula } from '../rangeOfFormula';
import { validationBuilderService } from './dataValidationBuilder';

type Gas = GoogleAppsScript.Spreadsheet.DataValidation;

export class HostDataValidation implements Pick<Gas, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'> {
  readonly port: { environment: Environment; rule: ValidationSnapshot };
  constructor(environment: Environment, rule: ValidationSnapshot) {
    this.port = { environment, rule };
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return validationBuilderService(this.port.environment, { ...this.port.rule });
  }
  getAllowInvalid(): boolean {
    return !this.port.rule.strict;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return criteriaOf(this.port.rule) as never;
  }
  getCriteriaValues(): unknown[] {
    return criteriaValues(this.port.environment, this.port.rule);
  }
  getHelpText(): string {
    return this.port.rule.help ?? (null as unknown as string);
  }
}

function criteriaOf({ type, max, above }: ValidationSnapshot) {
  const names = ENUMS.DataValidationCriteria;
  const byType = {
    list: names.VALUE_IN_LIST,
    range: names.VALUE_IN_RANGE,
    checkbox: names.CHECKBOX,
    date: names.DATE_IS_VALID_DATE,
    formula: names.CUSTOM_FORMULA,
  };
  if (type !== 'number') return byType[type];
  if (max !== undefined) return names.NUMBER_BETWEEN;
  return above ? names.NUMBER_GREATER_THAN : names.NUMBER_GREATER_THAN_OR_EQUAL_TO;
}

function criteriaValues(environment: Environment, { type, list, min, max, formula }: ValidationSnapshot): unknown[] {
  if (type === 'list') return [[...(list ?? [])], true];
  if (type === 'range') return [rangeOfFormula(environment, formula ?? ''), true];
  if (type === 'formula') return [formula];
  return [min, max].filter((bound) => bound !== undefined);
}

export const validationService = (environment: Environment, validation: HostDataValidation): Gas =>
  service(environment.execution, 'DataValidation', validation) as unknown as Gas;

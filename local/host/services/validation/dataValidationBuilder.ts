import type { Environment, GasRange } from '../../environment';
import { behind } from '../../execution/handles';
import { refuse } from '../../execution/hostError';
import { service } from '../../execution/service';
import { printReference } from '../../formulas/reference';
import { lastColumnOf, lastRowOf } from '../../grid/area';
import { LIMITS } from '../../limits';
import type { ValidationSnapshot } from '../../snapshot';
import { words } from '../../words';
import { checkArguments, isDate } from '../checkArguments';
import type { RangePlace } from '../range/rangePlace';
import { HostDataValidation, validationService } from './dataValidation';

type Gas = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Methods =
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'requireCheckbox'
  | 'requireNumberBetween'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireDate'
  | 'requireFormulaSatisfied'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'build';
type Criteria = Omit<ValidationSnapshot, 'strict' | 'help'>;

export class HostDataValidationBuilder implements Pick<Gas, Methods> {
  readonly port: { environment: Environment; criteria?: Criteria; strict: boolean; help?: string };
  constructor(environment: Environment, rule?: ValidationSnapshot) {
    const { strict = false, help, ...criteria } = rule ?? ({} as Partial<ValidationSnapshot>);
    this.port = { environment, strict, help, ...(rule ? { criteria: criteria as Criteria } : {}) };
  }

  requireValueInList(values: string[], _showDropdown?: boolean): Gas {
    checkArguments('DataValidationBuilder.requireValueInList', [values], ['array']);
    if (values.length > LIMITS.validationListItems) refuse(words.tooManyListItems(LIMITS.validationListItems));
    return require(this, { type: 'list', list: Array.from(values, shownItem) });
  }
  requireValueInRange(range: GasRange, _showDropdown?: boolean): Gas {
    const { sheet, area } = (behind(range) as unknown as RangePlace).port;
    const reference = printReference({
      sheet: sheet.name,
      ranged: true,
      column: { at: area.column, absolute: true },
      row: { at: area.row, absolute: true },
      lastColumn: { at: lastColumnOf(area), absolute: true },
      lastRow: { at: lastRowOf(area), absolute: true },
    });
    return require(this, { type: 'range', formula: `=${reference}` });
  }
  requireCheckbox(...values: unknown[]): Gas {
    if (values.length > 0) refuse(words.notImplemented('DataValidationBuilder.requireCheckbox with values'));
    return require(this, { type: 'checkbox' });
  }
  requireNumberBetween(start: number, end: number): Gas {
    checkArguments('DataValidationBuilder.requireNumberBetween', [start, end], ['number', 'number']);
    return require(this, { type: 'number', min: start, max: end });
  }
  requireNumberGreaterThan(number: number): Gas {
    checkArguments('DataValidationBuilder.requireNumberGreaterThan', [number], ['number']);
    return require(this, { type: 'number', min: number, above: true });
  }
  requireNumberGreaterThanOrEqualTo(number: number): Gas {
    checkArguments('DataValidationBuilder.requireNumberGreaterThanOrEqualTo', [number], ['number']);
    return require(this, { type: 'number', min: number });
  }
  requireDate(): Gas {
    return require(this, { type: 'date' });
  }
  requireFormulaSatisfied(formula: string): Gas {
    checkArguments('DataValidationBuilder.requireFormulaSatisfied', [formula], ['string']);
    return require(this, { type: 'formula', formula });
  }
  setAllowInvalid(allowInvalidData: boolean): Gas {
    this.port.strict = !allowInvalidData;
    return this as unknown as Gas;
  }
  setHelpText(helpText: string): Gas {
    this.port.help = helpText;
    return this as unknown as Gas;
  }
  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    const { environment, criteria, strict, help } = this.port;
    if (!criteria) return refuse(words.validationNeedsCriteria());
    return validationService(environment, new HostDataValidation(environment, { ...criteria, strict, ...(help ? { help } : {}) }));
  }
}

function require(builder: HostDataValidationBuilder, criteria: Criteria): Gas {
  builder.port.criteria = criteria;
  return builder as unknown as Gas;
}

function shownItem(value: unknown): string {
  if (isDate(value)) return refuse(words.notImplemented('requireValueInList with a Date'));
  return String(value);
}

export const validationBuilderService = (environment: Environment, rule?: ValidationSnapshot): Gas =>
  service(environment.execution, 'DataValidationBuilder', new HostDataValidationBuilder(environment, rule)) as unknown as Gas;

import type { Environment, GasSheet, GasSpreadsheet } from '../environment';
import { ruleBuilderService } from './colourRules/conditionalFormatRuleBuilder';
import { uiService } from './hostUiService';
import { validationBuilderService } from './validation/dataValidationBuilder';

type Gas = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Methods = 'getActive' | 'getActiveSpreadsheet' | 'getActiveSheet' | 'getUi' | 'flush' | 'newConditionalFormatRule' | 'newDataValidation';

export class HostSpreadsheetApp implements Pick<Gas, Methods> {
  readonly port: { environment: Environment };
  constructor(environment: Environment) {
    this.port = { environment };
  }

  getActive(): GasSpreadsheet {
    return this.port.environment.give.spreadsheet();
  }
  getActiveSpreadsheet(): GasSpreadsheet {
    return this.port.environment.give.spreadsheet();
  }
  getActiveSheet(): GasSheet {
    return this.port.environment.give.sheet(this.port.environment.workbook.active);
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return uiService(this.port.environment);
  }
  /** writes are seen at once here; formulas are computed between executions, flushed or not */
  flush(): void {}
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return ruleBuilderService(this.port.environment);
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return validationBuilderService(this.port.environment);
  }
}

import type { Validation } from '../../sheet/validation';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Lists warn and never refuse: a word that we do not know is named in Health. */
export function toValidation(validation: Validation): Rule {
  const builder = SpreadsheetApp.newDataValidation();
  if (validation.type === 'checkbox') return builder.requireCheckbox().build();
  return builder
    .requireValueInList([...validation.words], true)
    .setAllowInvalid(true)
    .build();
}

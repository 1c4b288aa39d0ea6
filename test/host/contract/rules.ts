import { contract, type Stage } from '../stage';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
const rule = ({ app, sheet }: Stage) => app.newConditionalFormatRule().setRanges([sheet.getRange('A1:B9')]);

/** each condition keeps its type and its values */
function condition(method: keyof Builder, type: string, ...values: (string | number)[]): void {
  contract(`ConditionalFormatRuleBuilder.${method}`, `is ${type}`, (on) => {
    const builder = rule(on) as unknown as Record<string, (...args: unknown[]) => Builder>;
    const built = builder[method](...values)
      .build()
      .getBooleanCondition();
    expect([String(built?.getCriteriaType()), built?.getCriteriaValues()]).toEqual([type, values]);
  });
}

describe('ConditionalFormatRuleBuilder', () => {
  condition('whenFormulaSatisfied', 'CUSTOM_FORMULA', '=A1>1');
  condition('whenNumberBetween', 'NUMBER_BETWEEN', 1, 2);
  condition('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', 1, 2);
  condition('whenNumberEqualTo', 'NUMBER_EQUAL_TO', 1);
  condition('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', 1);
  condition('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', 1);
  condition('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 1);
  condition('whenNumberLessThan', 'NUMBER_LESS_THAN', 1);
  condition('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 1);
  condition('whenTextContains', 'TEXT_CONTAINS', 'x');
  condition('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', 'x');
  condition('whenTextEqualTo', 'TEXT_EQUAL_TO', 'x');
  condition('whenTextStartsWith', 'TEXT_STARTS_WITH', 'x');
  condition('whenTextEndsWith', 'TEXT_ENDS_WITH', 'x');
  condition('whenCellEmpty', 'CELL_EMPTY');
  condition('whenCellNotEmpty', 'CELL_NOT_EMPTY');
  contract('ConditionalFormatRuleBuilder.whenNumberGreaterThan', 'the last condition wins, and text is no number', (on) => {
    expect(String(rule(on).whenFormulaSatisfied('=A1').whenNumberGreaterThan(1).build().getBooleanCondition()?.getCriteriaType())).toBe(
      'NUMBER_GREATER_THAN',
    );
    expect(String(rule(on).whenNumberGreaterThan(1).whenFormulaSatisfied('=A1').build().getBooleanCondition()?.getCriteriaType())).toBe(
      'CUSTOM_FORMULA',
    );
    expect(() => rule(on).whenNumberGreaterThan('1' as never)).toThrow("don't match the method signature");
  });
  contract('ConditionalFormatRuleBuilder.setBackground', 'null takes the colour away', (on) => {
    expect(rule(on).whenCellEmpty().setBackground('#F00').build().getBooleanCondition()?.getBackground()).toBe('#ff0000');
    expect(rule(on).whenCellEmpty().setBackground('#F00').setBackground(null).build().getBooleanCondition()?.getBackground()).toBeNull();
  });
  contract('ConditionalFormatRuleBuilder.setFontColor', 'is the text colour', (on) =>
    expect(rule(on).whenCellEmpty().setFontColor('#123456').build().getBooleanCondition()?.getFontColor()).toBe('#123456'),
  );
  contract('ConditionalFormatRuleBuilder.setBold', 'makes text bold', (on) =>
    expect(rule(on).whenCellEmpty().setBold(true).build().getBooleanCondition()?.getBold()).toBe(true),
  );
  contract('ConditionalFormatRuleBuilder.setItalic', 'makes text italic', (on) =>
    expect(rule(on).whenCellEmpty().setItalic(true).build().getBooleanCondition()?.getItalic()).toBe(true),
  );
  contract('ConditionalFormatRuleBuilder.setRanges', 'takes ranges of one sheet only', (on) => {
    const other = on.book.insertSheet('Two').getRange('A1');
    expect(() => rule(on).setRanges([on.sheet.getRange('A1'), other])).toThrow('must be on the same sheet');
    const onOther = rule(on).setRanges([other]).whenCellEmpty().build();
    expect(() => on.sheet.setConditionalFormatRules([onOther])).toThrow('must be on the same sheet');
  });
  contract('ConditionalFormatRuleBuilder.build', 'needs ranges and a condition', (on) => {
    expect(() => rule(on).build()).toThrow('must have a condition');
    expect(() => on.app.newConditionalFormatRule().whenCellEmpty().build()).toThrow('at least one range');
  });
});

describe('ConditionalFormatRule', () => {
  contract('ConditionalFormatRule.copy', 'starts another rule and leaves this one', (on) => {
    const first = rule(on).whenFormulaSatisfied('=A1=1').setBackground('#ff0000').build();
    const second = first
      .copy()
      .setRanges([on.sheet.getRange('C1:C5')])
      .build();
    expect([first.getRanges()[0].getA1Notation(), second.getRanges()[0].getA1Notation()]).toEqual(['A1:B9', 'C1:C5']);
    expect(second.getBooleanCondition()?.getCriteriaValues()).toEqual(['=A1=1']);
  });
  contract('ConditionalFormatRule.getRanges', 'follows inserted, deleted and moved columns', (on) => {
    on.sheet.setConditionalFormatRules([rule(on).whenFormulaSatisfied('=$C1=1').build()]);
    on.sheet.insertColumnsBefore(2, 1);
    const read = () =>
      on.sheet.getConditionalFormatRules().map((one) => [one.getRanges()[0].getA1Notation(), one.getBooleanCondition()?.getCriteriaValues()[0]]);
    expect(read()).toEqual([['A1:C9', '=$D1=1']]);
    on.sheet.moveColumns(on.sheet.getRange('D:D'), 1);
    expect(read()).toEqual([['B1:D9', '=$A1=1']]);
    on.sheet.deleteColumns(2, 3);
    expect(read()).toEqual([]);
  });
  contract('ConditionalFormatRule.getBooleanCondition', 'is the condition with its look', (on) =>
    expect(rule(on).whenCellEmpty().build().getBooleanCondition()?.getBold()).toBeNull(),
  );
  contract('ConditionalFormatRule.getGradientCondition', 'is null, for gradients are not here', (on) =>
    expect(rule(on).whenCellEmpty().build().getGradientCondition()).toBeNull(),
  );
});

describe('BooleanCondition', () => {
  const built = (on: Stage) => rule(on).whenNumberEqualTo(5).setFontColor('#111111').build().getBooleanCondition()!;
  contract('BooleanCondition.getCriteriaType', 'is an enum value', (on) =>
    expect(built(on).getCriteriaType()).toBe(on.app.BooleanCriteria.NUMBER_EQUAL_TO),
  );
  contract('BooleanCondition.getCriteriaValues', 'are the arguments', (on) => expect(built(on).getCriteriaValues()).toEqual([5]));
  contract('BooleanCondition.getBackground', 'is null where none is set', (on) => expect(built(on).getBackground()).toBeNull());
  contract('BooleanCondition.getFontColor', 'is the text colour', (on) => expect(built(on).getFontColor()).toBe('#111111'));
  contract('BooleanCondition.getBold', 'is null where nothing is said', (on) => expect(built(on).getBold()).toBeNull());
  contract('BooleanCondition.getItalic', 'is null where nothing is said', (on) => expect(built(on).getItalic()).toBeNull());
});

describe('DataValidationBuilder', () => {
  const criteria = (one: GoogleAppsScript.Spreadsheet.DataValidation) => [String(one.getCriteriaType()), one.getCriteriaValues()];
  contract('DataValidationBuilder.requireValueInList', 'keeps the list, at most 500 items', ({ app }) => {
    expect(criteria(app.newDataValidation().requireValueInList(['a', 'b']).build())).toEqual(['VALUE_IN_LIST', [['a', 'b'], true]]);
    expect(() => app.newDataValidation().requireValueInList(new Array<string>(501).fill('x'))).toThrow('500');
  });
  contract('DataValidationBuilder.requireValueInRange', 'keeps the range, which follows its sheet', ({ app, book, sheet }) => {
    const stages = book.insertSheet('Stages');
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInRange(stages.getRange('A2:A9')).build());
    stages.setName('Vaiheet 2').insertRowsBefore(1, 1);
    const [range] = sheet.getRange('A1').getDataValidation()!.getCriteriaValues() as [GoogleAppsScript.Spreadsheet.Range];
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['Vaiheet 2', 'A3:A10']);
  });
  contract('DataValidationBuilder.requireCheckbox', 'is a checkbox; values of its own are not here', ({ app }) => {
    expect(criteria(app.newDataValidation().requireCheckbox().build())).toEqual(['CHECKBOX', []]);
    expect(() => app.newDataValidation().requireCheckbox('x')).toThrow('is not in the local host');
  });
  contract('DataValidationBuilder.requireNumberBetween', 'has both ends', ({ app }) =>
    expect(criteria(app.newDataValidation().requireNumberBetween(0, 1).build())).toEqual(['NUMBER_BETWEEN', [0, 1]]),
  );
  contract('DataValidationBuilder.requireNumberGreaterThan', 'leaves the bound out', ({ app }) =>
    expect(criteria(app.newDataValidation().requireNumberGreaterThan(3).build())).toEqual(['NUMBER_GREATER_THAN', [3]]),
  );
  contract('DataValidationBuilder.requireNumberGreaterThanOrEqualTo', 'takes the bound in', ({ app }) =>
    expect(criteria(app.newDataValidation().requireNumberGreaterThanOrEqualTo(3).build())).toEqual(['NUMBER_GREATER_THAN_OR_EQUAL_TO', [3]]),
  );
  contract('DataValidationBuilder.requireDate', 'wants a date', ({ app }) =>
    expect(criteria(app.newDataValidation().requireDate().build())).toEqual(['DATE_IS_VALID_DATE', []]),
  );
  contract('DataValidationBuilder.requireFormulaSatisfied', 'keeps the formula', ({ app }) =>
    expect(criteria(app.newDataValidation().requireFormulaSatisfied('=A1>0').build())).toEqual(['CUSTOM_FORMULA', ['=A1>0']]),
  );
  contract('DataValidationBuilder.setAllowInvalid', 'is true unless said', ({ app }) => {
    expect(app.newDataValidation().requireDate().build().getAllowInvalid()).toBe(true);
    expect(app.newDataValidation().requireDate().setAllowInvalid(false).build().getAllowInvalid()).toBe(false);
  });
  contract('DataValidationBuilder.setHelpText', 'is shown at the cell', ({ app }) =>
    expect(app.newDataValidation().requireDate().setHelpText('A date').build().getHelpText()).toBe('A date'),
  );
  contract('DataValidationBuilder.build', 'needs a criteria', ({ app }) =>
    expect(() => app.newDataValidation().setHelpText('x').build()).toThrow('must have a criteria'),
  );
});

describe('DataValidation', () => {
  const built = ({ app }: Stage) => app.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).setHelpText('Pick').build();
  contract('DataValidation.copy', 'starts another rule with the same settings', (on) => {
    const copy = built(on).copy().requireValueInList(['b']).build();
    expect([copy.getCriteriaValues(), copy.getAllowInvalid(), copy.getHelpText(), built(on).getCriteriaValues()]).toEqual([
      [['b'], true],
      false,
      'Pick',
      [['a'], true],
    ]);
  });
  contract('DataValidation.getAllowInvalid', 'says whether input is only warned about', (on) => expect(built(on).getAllowInvalid()).toBe(false));
  contract('DataValidation.getCriteriaType', 'is an enum value', (on) =>
    expect(built(on).getCriteriaType()).toBe(on.app.DataValidationCriteria.VALUE_IN_LIST),
  );
  contract('DataValidation.getCriteriaValues', 'are the arguments', (on) => expect(built(on).getCriteriaValues()).toEqual([['a'], true]));
  contract('DataValidation.getHelpText', 'is null where none is set', (on) => {
    expect(built(on).getHelpText()).toBe('Pick');
    expect(on.app.newDataValidation().requireDate().build().getHelpText()).toBeNull();
  });
});

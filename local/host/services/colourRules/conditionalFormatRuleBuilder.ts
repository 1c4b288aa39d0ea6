import type { Environment, GasRange } from '../../environment';
import { behind } from '../../execution/handles';
import { refuse } from '../../execution/hostError';
import { service } from '../../execution/service';
import type { SheetData } from '../../grid/sheetData';
import type { ColourRuleSnapshot } from '../../snapshot';
import { colour } from '../../values/colour';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';
import type { RangePlace } from '../range/rangePlace';
import { colourRuleService } from './conditionalFormatRule';

type Gas = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Methods =
  | 'whenFormulaSatisfied'
  | 'whenNumberBetween'
  | 'whenNumberNotBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberNotEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenTextContains'
  | 'whenTextDoesNotContain'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith'
  | 'whenTextEndsWith'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'setBackground'
  | 'setFontColor'
  | 'setBold'
  | 'setItalic'
  | 'setRanges'
  | 'build';
interface Origin {
  sheet: SheetData;
  rule: ColourRuleSnapshot;
}

/** The last `when…` wins. */
export class HostConditionalFormatRuleBuilder implements Pick<Gas, Methods> {
  readonly port: { environment: Environment; sheet?: SheetData; rule: ColourRuleSnapshot };
  constructor(environment: Environment, origin?: Origin) {
    this.port = { environment, sheet: origin?.sheet, rule: origin ? { ...origin.rule } : { ranges: [] } };
  }

  whenFormulaSatisfied(formula: string): Gas {
    checkArguments('ConditionalFormatRuleBuilder.whenFormulaSatisfied', [formula], ['string']);
    const { condition: _, ...rest } = this.port.rule;
    this.port.rule = { ...rest, formula: formula.startsWith('=') ? formula : `=${formula}` };
    return builderAs(this);
  }
  whenNumberBetween(start: number, end: number): Gas {
    return when(this, 'NUMBER_BETWEEN', [start, end]);
  }
  whenNumberNotBetween(start: number, end: number): Gas {
    return when(this, 'NUMBER_NOT_BETWEEN', [start, end]);
  }
  whenNumberEqualTo(number: number): Gas {
    return when(this, 'NUMBER_EQUAL_TO', [number]);
  }
  whenNumberNotEqualTo(number: number): Gas {
    return when(this, 'NUMBER_NOT_EQUAL_TO', [number]);
  }
  whenNumberGreaterThan(number: number): Gas {
    return when(this, 'NUMBER_GREATER_THAN', [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Gas {
    return when(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberLessThan(number: number): Gas {
    return when(this, 'NUMBER_LESS_THAN', [number]);
  }
  whenNumberLessThanOrEqualTo(number: number): Gas {
    return when(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  whenTextContains(text: string): Gas {
    return when(this, 'TEXT_CONTAINS', [text]);
  }
  whenTextDoesNotContain(text: string): Gas {
    return when(this, 'TEXT_DOES_NOT_CONTAIN', [text]);
  }
  whenTextEqualTo(text: string): Gas {
    return when(this, 'TEXT_EQUAL_TO', [text]);
  }
  whenTextStartsWith(text: string): Gas {
    return when(this, 'TEXT_STARTS_WITH', [text]);
  }
  whenTextEndsWith(text: string): Gas {
    return when(this, 'TEXT_ENDS_WITH', [text]);
  }
  whenCellEmpty(): Gas {
    return when(this, 'CELL_EMPTY', []);
  }
  whenCellNotEmpty(): Gas {
    return when(this, 'CELL_NOT_EMPTY', []);
  }
  setBackground(value: string | null): Gas {
    return style(this, 'bg', colour(value));
  }
  setFontColor(value: string | null): Gas {
    return style(this, 'fc', colour(value));
  }
  setBold(bold: boolean | null): Gas {
    return style(this, 'bold', bold === true ? true : undefined);
  }
  setItalic(italic: boolean | null): Gas {
    return style(this, 'italic', italic === true ? true : undefined);
  }
  setRanges(ranges: GasRange[]): Gas {
    checkArguments('ConditionalFormatRuleBuilder.setRanges', [ranges], ['array']);
    const ports = Array.from(ranges, (range) => (behind(range) as unknown as RangePlace).port);
    if (ports.some(({ sheet }) => sheet !== ports[0].sheet)) refuse(words.ruleRangesOneSheet());
    this.port.sheet = ports[0]?.sheet;
    this.port.rule = { ...this.port.rule, ranges: ports.map(({ area }) => ({ ...area })) };
    return builderAs(this);
  }
  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    const { environment, sheet, rule } = this.port;
    if (!sheet || rule.ranges.length === 0) return refuse(words.ruleNeedsRange());
    if (rule.formula === undefined && !rule.condition) return refuse(words.ruleNeedsCondition());
    return colourRuleService(environment, sheet, { ...rule });
  }
}

const builderAs = (builder: HostConditionalFormatRuleBuilder): Gas => builder as unknown as Gas;

function when(builder: HostConditionalFormatRuleBuilder, type: string, values: (string | number)[]): Gas {
  checkArguments(
    `ConditionalFormatRuleBuilder.${type}`,
    values,
    values.map(() => (type.startsWith('NUMBER') ? 'number' : 'string')),
  );
  const { formula: _, ...rest } = builder.port.rule;
  builder.port.rule = { ...rest, condition: { type, values } };
  return builderAs(builder);
}

function style<K extends 'bg' | 'fc' | 'bold' | 'italic'>(
  builder: HostConditionalFormatRuleBuilder,
  key: K,
  value: ColourRuleSnapshot[K] | undefined,
): Gas {
  const { [key]: _, ...rest } = builder.port.rule;
  builder.port.rule = (value === undefined ? rest : { ...rest, [key]: value }) as ColourRuleSnapshot;
  return builderAs(builder);
}

export const ruleBuilderService = (environment: Environment, origin?: Origin): Gas =>
  service(environment.execution, 'ConditionalFormatRuleBuilder', new HostConditionalFormatRuleBuilder(environment, origin)) as unknown as Gas;

import { refuse } from '../../execution/hostError';
import { piecesOf } from '../../formulas/reference';
import type { SheetData } from '../../grid/sheetData';
import type { ColourRuleSnapshot } from '../../snapshot';
import { words } from '../../words';

/** A rule may name its own sheet, and any other only inside the text of INDIRECT. */
export function checkRule(rule: ColourRuleSnapshot, sheet: SheetData): void {
  const texts = [rule.formula, ...(rule.condition?.values ?? [])].filter((text): text is string => typeof text === 'string' && text.startsWith('='));
  for (const text of texts)
    for (const { reference } of piecesOf(text))
      if (reference?.sheet !== undefined && reference.sheet.toLowerCase() !== sheet.name.toLowerCase()) refuse(words.crossSheetRule());
}

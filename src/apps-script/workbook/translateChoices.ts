// Choice columns when a workbook changes its language: the lists that we offered are offered in the new words, and words that an import
// brought are put into them. Words that people chose are understood in every language and stay.
import { choiceWords } from '../../tabs/choices';
import type { ChoiceId, ColumnDef } from '../../tabs/types';
import type { Lang } from '../../text/lang';
import { storedText } from './storedText';
import type { Range, TabPlace } from './tabPlace';
import { toValidation } from './toValidation';

interface Words {
  readonly before: readonly string[];
  readonly after: readonly string[];
}
const wordsOf = (choice: ChoiceId, { from, to }: { from: Lang; to: Lang }): Words => ({
  before: choiceWords(choice, from),
  after: choiceWords(choice, to),
});

/** True where the first cell of the range still offers the list as we wrote it. */
function offersOurs(range: Range, { before }: Words): boolean {
  const listed: unknown = range.getDataValidation()?.getCriteriaValues()[0];
  return Array.isArray(listed) && listed.join('\u0001') === before.join('\u0001');
}

export function translateList(range: Range, choice: ChoiceId, languages: { from: Lang; to: Lang }): void {
  const words = wordsOf(choice, languages);
  if (offersOurs(range, words)) range.setDataValidation(toValidation({ type: 'list', words: words.after }));
}

/** A column in which someone wrote formulas is theirs. */
function translateCells(range: Range, { before, after }: Words): void {
  const values = range.getValues();
  const others = values.map(([value]): unknown[] => {
    const at = before.indexOf(String(value));
    return [at < 0 ? value : after[at]];
  });
  if (others.every(([value], i) => value === values[i][0]) || range.getFormulas().some(([formula]) => formula !== '')) return;
  range.setValues(others.map(([value]) => [typeof value === 'string' ? storedText(value) : value]));
}

export function translateChoices({ sheet, def, headerRow, columns }: TabPlace, languages: { from: Lang; to: Lang }): void {
  const below = (column: ColumnDef, last: number): Range => sheet.getRange(headerRow + 1, columns.get(column.id) as number, last - headerRow, 1);
  for (const column of def.columns) {
    if (!column.choice || !columns.has(column.id)) continue;
    translateList(below(column, sheet.getMaxRows()), column.choice, languages);
    if (column.owner === 'import' && sheet.getLastRow() > headerRow)
      translateCells(below(column, sheet.getLastRow()), wordsOf(column.choice, languages));
  }
}

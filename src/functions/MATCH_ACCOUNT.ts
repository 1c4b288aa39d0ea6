import { certainOf } from '../domain/matching/certainty';
import { nameMatcher } from '../domain/matching/nameMatcher';
import { byRow } from './arguments/byRow';
import { readSingle } from './arguments/readSingle';
import { textsIn } from './arguments/textsIn';
import type { Result } from './cellValue';

const NAME = 'MATCH_ACCOUNT';

/**
 * Which of your accounts a company name means, however it is written: misspelled, shortened, with or without its legal form. It answers
 * row by row with the account as your list writes it; a name that is not certain enough stays blank.
 *
 * @param {text|range} names Company names as exports, forms or sales write them. A blank gives a blank.
 * @param {range} accounts Your list of accounts, in any shape.
 * @param {number} certainty Optional: how certain a match must be, 0 to 1 or a percentage. Left out or blank counts as 0.9.
 * @return {text|range} The matching account for each name, blank where none is certain.
 * @example
 * =MATCH_ACCOUNT({"KONE"; "Kaskitek Logistcs"; "Neste"}, {"Kone Oyj"; "Kaskitek Logistics Oy"; "Orion Oyj"}) → {"Kone Oyj"; "Kaskitek Logistics Oy"; ""}
 * @remarks
 * Spellings with the same key (COMPANY_KEY) match first. Else the names are compared word by word for slips, abbreviations and missing words.
 * A tie is no match: where two accounts fit as well as each other, such as sister companies of one group for its short name, the cell stays blank.
 * At 0.9 a match is safe to use without a look. A lower certainty finds more and is wrong more often: look at what it adds. 1 takes the same key only.
 * An account that stands twice on the list in the same words is one account.
 * @source S0, rules 2 and 68
 * @customfunction
 */
export function MATCH_ACCOUNT(names: unknown, accounts: unknown, certainty?: unknown): Result {
  const sure = readSingle(NAME, 'certainty:share=0.9', certainty);
  const written = new Map<string, string>();
  for (const text of textsIn(NAME, 'accounts', accounts)) if (!written.has(text.trim())) written.set(text.trim(), text);
  const list = Array.from(written.values());
  const find = nameMatcher(list);
  return byRow([NAME, 'names:text'], [names], ([texts]) => (i) => {
    const best = certainOf(find(texts[i] as string).guesses, sure);
    return best === null ? '' : list[best.at];
  });
}

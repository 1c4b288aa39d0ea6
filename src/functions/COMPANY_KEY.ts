import { companyKey } from '../domain/account/companyKey';
import { byRow } from './arguments/byRow';
import type { Result } from './cellValue';

/**
 * The key under which spellings of one company meet, to compare or look up names from two lists: "Oy Abilita Ab" and "ABILITA" both
 * give abilita. It answers row by row.
 *
 * @param {text|range} name Company name as written in a list or an export. A blank gives a blank.
 * @return {text|range} The name in small letters without accents, punctuation and legal forms.
 * @example
 * =COMPANY_KEY("Oy Abilita Ab") → "abilita"
 * =COMPANY_KEY({"Müller & Söhne GmbH & Co. KG"; "Maersk A/S"; "Tmi Matti Meikäläinen"}) → {"muller and sohne"; "maersk"; "matti meikalainen"}
 * @remarks
 * Legal forms are taken off at both ends as often as they stand there (Oy, Oyj, Ab, Ky, Tmi, A/S, GmbH, B.V., Ltd, Inc and others), but never to nothing: "Oy" stays oy.
 * Forms that also begin real names (Da, Is, Co, Company, SA) are taken off at the end only.
 * The key of a key is the key itself. MATCH_ACCOUNT also finds names that are spelled differently.
 * @source S1, rule 12
 * @customfunction
 */
export function COMPANY_KEY(name: unknown): Result {
  return byRow(
    ['COMPANY_KEY', 'name:text'],
    [name],
    ([names]) =>
      (i) =>
        companyKey(names[i] as string),
  );
}

// Text as setValues must get it so that Sheets stores it as it is. A leading apostrophe means "text" and is not stored;
// it is given wherever Sheets might read a formula, number, date, boolean or error. `Kaskitek Oy` goes as it is, `2-10` as `'2-10`.

import { CELL_CHARACTERS } from '../limits';

/** Words that are a boolean in some locale of Sheets. */
const BOOLEAN = /^(true|false|tosi|epätosi|sant|falskt|vrai|faux|wahr|falsch|verdadero|falso|vero)$/i;

const looksPlain = (text: string): boolean => /^\p{L}/u.test(text) && !/\d/.test(text) && !BOOLEAN.test(text) && text === text.trim();

/** A cell holds 50,000 characters, the apostrophe among them; what is longer is cut and ends in `…`. */
const LONGEST = CELL_CHARACTERS - 1;
export const fittedText = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export const storedText = (text: string): string => {
  const fitted = fittedText(text);
  return fitted === '' || looksPlain(fitted) ? fitted : `'${fitted}`;
};

/** Error values as Univer's engine gives them. */
export const ERROR_SIGNS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#ERROR!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);
const SHEETS_SIGN: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CALC!': '#N/A' };

/** Sheets has other signs for two of them. */
export const sheetsSign = (sign: string): string => SHEETS_SIGN[sign] ?? sign;

// A cell with an error arrives as its text: #N/A, #DIV/0!, #REF!, #VALUE!, #NAME?, #NUM!, #NULL!, #ERROR!; a failed calculation as NaN.
export const isErrorValue = (value: unknown): boolean =>
  (typeof value === 'string' && /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/.test(value.trim())) ||
  (typeof value === 'number' && !Number.isFinite(value));

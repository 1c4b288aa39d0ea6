// businessIdOf('FI01120389') = '0112038-9', and businessIdOf('0112038-8') = null: the last digit of a Finnish business id checks the others.
// Ids of other countries are kept as written, in capitals and without spaces.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

const checksOut = (digits: string): boolean => {
  const rest = WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  return rest !== 1 && Number(digits[7]) === (rest === 0 ? 0 : 11 - rest);
};

export const businessIdOf = (text: string): string | null => {
  // hyphens as word processors write them
  const id = text
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
  const finnish = /^(?:FI-?)?(\d{6,7})-?(\d)$/.exec(id);
  // eight bare digits may be a Finnish id without its hyphen or, for example, a Danish one
  const certain = id.includes('-') || id.startsWith('FI');
  if (finnish && (certain || finnish[1].length === 7)) {
    const number = finnish[1].padStart(7, '0');
    if (checksOut(number + finnish[2])) return `${number}-${finnish[2]}`;
    if (certain) return null;
  }
  return /\d{5}/.test(id.replace(/\D/g, '')) ? id : null;
};

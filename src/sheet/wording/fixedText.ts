// What FIXED(x;d) shows in en_US: fixedText(1234.5, 1) = '1,234.5'. Spreadsheets round the 15 digits they show, halves away from zero,
// where toFixed rounds the binary number: FIXED(1.45;1) is 1.5, (1.45).toFixed(1) is '1.4'.
const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

export const fixedText = (value: number, decimals: number): string => {
  const [digitsOf, exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const shifted = Number(`${digitsOf}e${Number(exponent) + decimals}`);
  const digits = String(Math.round(Number(shifted.toPrecision(15)))).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return `${sign}${grouped(digits.slice(0, cut))}${decimals > 0 ? `.${digits.slice(cut)}` : ''}`;
};

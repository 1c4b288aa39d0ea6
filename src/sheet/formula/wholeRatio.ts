// 0.95 is written (19/20): a decimal literal would be read differently in comma-decimal locales.
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

export const wholeRatio = (value: number): string => {
  const scale = 1e6;
  const over = Math.round(value * scale);
  const shared = divisor(over, scale);
  return `(${over / shared}/${scale / shared})`;
};

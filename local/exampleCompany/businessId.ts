const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** A Y-tunnus with its check digit; null where seven digits have none. Real ones begin with 0 to 3, ours with 9. */
export const businessId = (digits: string): string | null => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const rest = sum % 11;
  if (rest === 1) return null;
  return `${digits}-${rest === 0 ? 0 : 11 - rest}`;
};

// Null is not zero: NaN is unknown. plusKnown(NaN, 3) = 3, plusKnown(2, NaN) = 2, plusKnown(NaN, NaN) = NaN.
export const plusKnown = (sum: number, more: number): number => {
  if (Number.isNaN(more)) return sum;
  return Number.isNaN(sum) ? more : sum + more;
};

export const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

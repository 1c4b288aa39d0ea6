// A typed number in a rule's value: numberOf('70') = 70, numberOf('0,5') = 0.5, numberOf('much') = NaN.
export const numberOf = (value: string): number => {
  const plain = value.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
};

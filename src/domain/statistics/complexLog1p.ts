// ln(1 + z) for complex z, exact also for tiny z: complexLog1p([0, 1]) = [ln(2)/2, pi/4].
export type Complex = readonly [re: number, im: number];

export const complexLog1p = ([re, im]: Complex): Complex => {
  const excess = re * (2 + re) + im * im; // |1 + z|^2 - 1
  return [0.5 * (excess > -0.5 ? Math.log1p(excess) : Math.log((1 + re) * (1 + re) + im * im)), Math.atan2(im, 1 + re)];
};

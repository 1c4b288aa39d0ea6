import type { Formula } from '../model';
import { formulaOf, type Part } from './formulaOf';

/** call('IF', a, b) is IF(a;b) with a separator token between the arguments. */
export const call = (name: string, ...args: readonly Part[]): Formula => {
  const parts: Part[] = [`${name}(`];
  args.forEach((arg, i) => {
    if (i > 0) parts.push({ sep: true });
    parts.push(arg);
  });
  return formulaOf(...parts, ')');
};

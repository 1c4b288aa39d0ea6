// A validation that rejects input makes setValue throw, too.
import type { ValidationSnapshot } from '../../snapshot';
import type { Typed } from '../../values/typed';

/** formulas and ranges are not computed here: only the rules that can be judged from the value alone */
export function violates(validation: ValidationSnapshot | undefined, typed: Typed): boolean {
  if (!validation?.strict || typed.f !== undefined || typed.v === undefined || typed.v === '') return false;
  const { type, min, max, above, list } = validation;
  if (type === 'list') return !(list ?? []).includes(String(typed.v));
  if (type === 'checkbox') return typeof typed.v !== 'boolean';
  if (type === 'date') return typeof typed.v !== 'number';
  if (type !== 'number') return false;
  if (typeof typed.v !== 'number') return true;
  return (min !== undefined && (above ? typed.v <= min : typed.v < min)) || (max !== undefined && typed.v > max);
}

// What follows from another column where the file does not say it: a sent e-mail goes out, a download comes in.
import type { DerivedDef } from '../formats/types';
import type { Value } from '../types';

export const addDerived = (columns: Map<string, readonly Value[]>, defs: readonly DerivedDef[], count: number): void => {
  for (const { field, from, codes, otherwise } of defs) {
    const given = columns.get(from);
    if (!given) continue;
    const said = columns.get(field) ?? new Array<Value>(count).fill(null);
    const follows = (value: Value): Value => (typeof value !== 'string' ? null : Object.hasOwn(codes, value) ? codes[value] : otherwise);
    columns.set(
      field,
      said.map((value, row) => value ?? follows(given[row])),
    );
  }
};

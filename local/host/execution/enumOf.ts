import { keepHandle } from './handles';

/** Apps Script enums: one object per value that prints as its name. */
export interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
}

export function enumOf<K extends string>(className: string, names: readonly K[]): Record<K, EnumValue> {
  const values = Object.fromEntries(names.map((name, i) => [name, Object.freeze({ toString: () => name, name: () => name, ordinal: () => i })]));
  for (const value of Object.values(values)) keepHandle(value as object);
  return new Proxy(values as unknown as Record<K, EnumValue>, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return target[key as K];
      throw new Error(`${className}.${key} is not in the local host`);
    },
  });
}

// Small checks that shapes of requests and replies are made from. A shape answers null, or the name of the part that is wrong.
export type Check = (value: unknown) => boolean;
export type Shape = Readonly<Record<string, Check>>;

export const has = (object: object, key: string): boolean => Object.keys(object).indexOf(key) >= 0;
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Check = (value) => typeof value === 'string';
export const flag: Check = (value) => typeof value === 'boolean';
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const count: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const id: Check = (value) => count(value) && value !== 0;
export const isoDay: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.indexOf(value as string) >= 0;
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const mapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.keys(value).every((key) => check(value[key]));

/** Parts that are not in the shape are let through: a newer sidebar may say more. */
export function wrongPart(value: unknown, shape: Shape): string | null {
  if (!isObject(value)) return 'payload';
  return Object.keys(shape).find((key) => !has(value, key) || !shape[key](value[key])) ?? null;
}
export const shaped =
  (shape: Shape): Check =>
  (value) =>
    wrongPart(value, shape) === null;

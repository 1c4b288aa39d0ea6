/** Dates may come from another realm, where `instanceof Date` is false. */
export const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

/** Dates come from another realm in the local host, where `instanceof Date` is false. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

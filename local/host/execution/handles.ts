// Which objects are the host's own: they cross into the script as they are, never as copies.
const behindOf = new WeakMap<object, object>();

export function keepHandle(handle: object, target: object = handle): void {
  behindOf.set(handle, target);
}

export const isHandle = (value: object): boolean => behindOf.has(value);

/** the host's object behind what the script holds; other values as they are */
export function behind<T>(value: T): T {
  return typeof value === 'object' && value !== null ? ((behindOf.get(value) as T | undefined) ?? value) : value;
}

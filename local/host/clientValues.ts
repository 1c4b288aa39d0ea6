// What google.script.run lets through (measured; PLATFORM.md, section 2). Both directions make copies.
import { refuse } from './execution/hostError';
import { words } from './words';

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const PLAIN = new Set(['Object', 'Array']);

/** browser to server: anything but JSON-like data fails the call, undefined becomes null */
export function clientArgument(value: unknown, position: number): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || !PLAIN.has(tagOf(value))) return refuse(words.illegalArgument(position));
  return mapPlain(value, (item) => clientArgument(item, position));
}

class NothingArrives extends Error {}

/** server to browser: one Date anywhere and nothing arrives; maps and sets arrive empty */
export function clientResult(value: unknown): unknown {
  try {
    return arriving(value);
  } catch (error) {
    if (error instanceof NothingArrives) return null;
    throw error;
  }
}

function arriving(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === 'function') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  const tag = tagOf(value);
  if (tag === 'Date') throw new NothingArrives();
  if (/Array$/.test(tag) && tag !== 'Array') return refuse(words.illegalArgument(0));
  return PLAIN.has(tag) ? mapPlain(value, arriving) : {};
}

function mapPlain(value: object, map: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, map);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item)]));
}

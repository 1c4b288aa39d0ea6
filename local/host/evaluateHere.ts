// Runs the bundle in the realm of the caller (a Web Worker, where there is no vm): its top level becomes the inside of a function,
// and what Apps Script lacks is out of sight.
import type { Evaluate } from './runBundle';

const OUT_OF_SIGHT =
  'window self globalThis global document navigator location process require module exports Buffer alert fetch XMLHttpRequest WebSocket Worker URL URLSearchParams setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame TextEncoder TextDecoder crypto atob btoa Blob File FileReader FormData DOMException performance postMessage importScripts structuredClone AbortController localStorage sessionStorage indexedDB caches'.split(
    ' ',
  );

export const evaluateHere: Evaluate = (code, { hostClock_, ...globals }) => {
  const hidden = Object.fromEntries(OUT_OF_SIGHT.map((name) => [name, undefined]));
  const scope: Record<string, unknown> = { ...hidden, ...globals, Date: (hostClock_ as (realmDate: DateConstructor) => DateConstructor)(Date) };
  // the eval inside sees the script's own declarations, as a call by name in Apps Script does
  const body = `${code}\nreturn function (expression_) { return eval(expression_); };`;
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
};

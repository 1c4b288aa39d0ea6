// Runs the built script in a function's scope of a browser realm: nothing of the browser is in sight, as in Apps Script.
import type { Evaluate } from '../host/runBundle';

const HIDDEN =
  'window self globalThis global document navigator location process require module exports Buffer alert fetch XMLHttpRequest WebSocket Worker URL URLSearchParams setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame TextEncoder TextDecoder crypto atob btoa Blob File FileReader FormData DOMException performance postMessage importScripts structuredClone AbortController localStorage sessionStorage indexedDB caches'.split(
    ' ',
  );

export const evaluateInScope: Evaluate = (code, { hostClock_, ...services }) => {
  const hidden = Object.fromEntries(HIDDEN.map((name) => [name, undefined]));
  const visible = { ...hidden, ...services, Date: (hostClock_ as (realmDate: DateConstructor) => DateConstructor)(Date) };
  // the eval inside sees the script's own declarations, as a call by name in Apps Script does
  const script = new Function(...Object.keys(visible), `${code}\nreturn function (expression_) { return eval(expression_); };`);
  return script(...Object.values(visible));
};

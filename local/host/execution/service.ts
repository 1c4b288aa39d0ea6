// A service object as the script sees it: Google's methods, each call through the execution; anything else refused by name.
import { words } from '../words';
import type { Execution } from './execution';
import { behind, keepHandle } from './handles';
import { HostError } from './hostError';

export interface ServiceOptions {
  /** enums and the like, handed out without a call */
  constants?: Record<string, unknown>;
  /** throws when the object may not be used any more */
  alive?: () => void;
}

/** what promises, printers and matchers ask of any object; Apps Script objects have none of it */
const PROBES = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  'inspect',
  'hasAttribute',
  '_isMockFunction',
]);

export function service<T extends object>(execution: Execution, className: string, target: T, options: ServiceOptions = {}): T {
  const proxy: T = new Proxy(target, {
    get(_, key) {
      if (typeof key === 'symbol' || PROBES.has(key) || key.startsWith('@@')) return undefined;
      if (options.constants && key in options.constants) return options.constants[key];
      if (key === 'toString') return () => className;
      const method = methodOf(target, key);
      if (!method) throw notThere(execution, `${className}.${key}`);
      return (...args: unknown[]) =>
        execution.run(`${className}.${key}`, () => {
          options.alive?.();
          const result = method.apply(target, args.map(behind));
          return result === target ? proxy : result;
        });
    },
    set(_, key) {
      throw notThere(execution, `setting ${className}.${String(key)}`);
    },
  });
  keepHandle(proxy, target);
  return proxy;
}

function methodOf(target: object, key: string): ((...args: unknown[]) => unknown) | undefined {
  if (Object.hasOwn(target, key) || key in Object.prototype) return undefined;
  const found = (target as Record<string, unknown>)[key];
  return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
}

function notThere(execution: Execution, what: string): Error {
  const error = new HostError(words.notImplemented(what));
  return execution.realm.error('NotInLocalHost', error.message);
}

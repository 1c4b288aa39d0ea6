// Runs the built bundle as Apps Script does, in whatever realm `evaluate` gives it.
import { clientArgument, clientResult } from './clientValues';
import { isHandle } from './execution/handles';
import { refuse } from './execution/hostError';
import type { AuthMode } from './execution/permissions';
import { REALM_SOURCE, type Realm } from './execution/realm';
import type { Host } from './hostTypes';
import { scriptDate } from './scriptDate';
import { words } from './words';

/** Runs `code` with `globals` in scope and nothing of Node or the browser, and gives a way to evaluate in the same scope. */
export type Evaluate = (code: string, globals: Record<string, unknown>) => (expression: string) => unknown;

export interface Bundle {
  /** a menu item, a trigger or google.script.run: one execution with its own globals */
  call(name: string, ...args: unknown[]): unknown;
  /** a custom function as a cell calls it */
  cell(name: string, ...args: unknown[]): unknown;
}

interface Script {
  evaluate: (expression: string) => unknown;
  realm: Realm;
}
type Anything = (...args: unknown[]) => unknown;

export function loadBundle(code: string, host: Host, evaluate: Evaluate): Bundle {
  const declared = topLevelFunctions(code);
  const load = () => loadScript(code, host, evaluate);
  let forCells: Script | undefined;
  load(); // a bundle that cannot load fails here
  return {
    call(name, ...args) {
      const checked = args.map((arg, i) => (isEvent(arg) ? arg : clientArgument(arg, i)));
      const script = load();
      return clientResult(execute(host, modeOf(name, args), () => invoke(script, declared, name, checked)));
    },
    cell(name, ...args) {
      forCells ??= load();
      const script = forCells;
      return outside(
        execute(host, 'custom', () => {
          host.enterRealm(script.realm);
          return invoke(script, declared, name, args);
        }),
      );
    },
  };
}

function loadScript(code: string, host: Host, evaluate: Evaluate): Script {
  host.beginExecution('none'); // global statements run before anyone has agreed to anything
  try {
    const scope = evaluate(code, { ...host.globals, hostClock_: (realmDate: DateConstructor) => scriptDate(realmDate, host.now) });
    const realm = (scope(REALM_SOURCE) as (isService: (value: object) => boolean) => Realm)(isHandle);
    host.enterRealm(realm);
    return { evaluate: scope, realm };
  } finally {
    host.endExecution();
  }
}

/** declared at the start of a line: what is inside the bundle's function is indented */
function topLevelFunctions(code: string): Set<string> {
  return new Set(Array.from(code.matchAll(/^(?:async )?function\s*([A-Za-z_$][\w$]*)\s*\(/gm), (hit) => hit[1]));
}

function invoke(script: Script, declared: Set<string>, name: string, args: unknown[]): unknown {
  const found = declared.has(name) && !name.endsWith('_') ? script.evaluate(`typeof ${name} === 'function' ? ${name} : undefined`) : undefined;
  if (typeof found !== 'function') return refuse(words.noFunction(name));
  return (found as Anything)(...args.map((arg) => script.realm.adopt(arg)));
}

/** An error of the script's realm comes out as one of ours, with its words and its stack. */
function execute<T>(host: Host, mode: AuthMode, run: () => T): T {
  host.beginExecution(mode);
  try {
    return run();
  } catch (error) {
    const { name, message, stack } = (error ?? {}) as Partial<Error>;
    throw Object.assign(new Error(message ?? String(error)), { name: name ?? 'Error', stack });
  } finally {
    host.endExecution();
  }
}

/** triggers get objects of the services, which no browser can send */
const isEvent = (arg: unknown): boolean =>
  typeof arg === 'object' && arg !== null && Object.values(arg).some((value) => typeof value === 'object' && value !== null && isHandle(value));

function modeOf(name: string, args: unknown[]): AuthMode {
  const authMode = String((args.find(isEvent) as { authMode?: unknown } | undefined)?.authMode ?? '');
  if (authMode === 'NONE') return 'none';
  return name === 'onOpen' || name === 'onEdit' ? 'limited' : 'full';
}

/** a custom function's result as arrays and Dates of our realm */
function outside(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, outside);
  return Object.prototype.toString.call(value) === '[object Date]' ? new Date(+(value as Date)) : value;
}

// Runs the built bundle many times over: compiled once, each execution still in a bare context of its own.
import vm from 'node:vm';
import type { Host } from '../../local/host/hostTypes';
import { type Bundle, type Evaluate, loadBundle } from '../../local/host/runBundle';

const CLOCK = new vm.Script('Date = hostClock_(Date); delete this.hostClock_;');
const compiled = new Map<string, vm.Script>();

const evaluate: Evaluate = (code, globals) => {
  const script = compiled.get(code) ?? new vm.Script(code);
  compiled.set(code, script);
  const context = vm.createContext({ ...globals });
  CLOCK.runInContext(context);
  script.runInContext(context);
  return (expression) => vm.runInContext(expression, context);
};

export const loadQuickly = (code: string, host: Host): Bundle => loadBundle(code, host, evaluate);

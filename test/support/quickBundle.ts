// Runs the built bundle many times over: compiled once, each execution still in a bare context of its own.
import vm from 'node:vm';
import type { Host } from '../../local/host/hostTypes';
import { type Bundle, type Evaluate, loadBundle } from '../../local/host/runBundle';

const CLOCK = new vm.Script('Date = hostClock_(Date); delete this.hostClock_;');
const compiled = new Map<string, vm.Script>();

function scriptOf(code: string): vm.Script {
  const script = compiled.get(code) ?? new vm.Script(code);
  compiled.set(code, script);
  return script;
}

const evaluate: Evaluate = (code, globals) => {
  const context = vm.createContext({ ...globals });
  // the server's part, which every click evaluates, is compiled once, too
  context.eval = (source: string) => scriptOf(source).runInContext(context);
  CLOCK.runInContext(context);
  scriptOf(code).runInContext(context);
  return (expression) => vm.runInContext(expression, context);
};

export const loadQuickly = (code: string, host: Host): Bundle => loadBundle(code, host, evaluate);

// The Node side of running the bundle: gas-local's bare vm context, fresh for every execution. The only file here that knows Node.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import gas from 'gas-local';
import type { Host } from './hostTypes';
import { type Bundle, type Evaluate, loadBundle } from './runBundle';

// gas-local runs the files of a folder in name order: the clock first, then the bundle
const CLOCK = 'Date = hostClock_(Date);\ndelete this.hostClock_;\n';

export function loadInNode(code: string, host: Host, options: { fixedClock?: boolean } = {}): Bundle {
  return loadBundle(code, options.fixedClock ? frozen(host) : host, evaluateInContext);
}

const evaluateInContext: Evaluate = (code, globals) => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    writeFileSync(join(folder, '0clock.js'), CLOCK);
    writeFileSync(join(folder, 'Code.js'), code);
    const context = gas.require(folder, { ...globals });
    return (expression) => vm.runInContext(expression, context);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** the script's clock stands still at the moment of loading */
function frozen(host: Host): Host {
  const instant = host.now();
  return { ...host, now: () => instant };
}

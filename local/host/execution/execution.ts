// Every service call passes here: counted, failed on demand, refused where the execution may not do it.
import { words } from '../words';
import { HostError } from './hostError';
import { type AuthMode, allowed } from './permissions';
import { hostRealm, type Realm } from './realm';

export interface Calls {
  total: number;
  byMethod: Record<string, number>;
  names: string[];
  reset(): void;
}

export interface FaultOptions {
  /** no later call of the execution takes effect either, as when Google kills it */
  kill?: boolean;
  error?: string;
  /** the call takes effect and fails nevertheless, as timed-out writes do */
  applied?: boolean;
}
export interface Faults {
  /** the n-th service call from now throws (1 = the next) */
  failAt(n: number, options?: FaultOptions): void;
  clear(): void;
  /** whether the planned call has come */
  readonly hit: boolean;
}

export class Execution {
  /** counts up, so that formulas know in which execution they were written */
  id = 1;
  realm: Realm = hostRealm;
  readonly calls: Calls = emptyCalls();
  readonly faults: Faults;
  private mode: AuthMode = 'full';
  private killed = false;
  private fault: (FaultOptions & { left: number }) | undefined;

  constructor(private readonly onEnd: () => void) {
    const execution = this;
    this.faults = {
      failAt(n, options = {}) {
        execution.fault = { ...options, left: n };
      },
      clear() {
        execution.fault = undefined;
        execution.killed = false;
      },
      get hit() {
        return execution.fault !== undefined && execution.fault.left <= 0;
      },
    };
  }

  begin(mode: AuthMode): void {
    this.id++;
    this.mode = mode;
    this.killed = false;
  }

  end(): void {
    this.id++;
    this.mode = 'full';
    this.killed = false;
    this.onEnd();
  }

  run(name: string, effect: () => unknown): unknown {
    try {
      if (this.killed) throw new HostError(words.killed());
      this.count(name);
      const failing = this.fault !== undefined && --this.fault.left === 0;
      if (failing && !this.fault?.applied) this.fail();
      const refusal = allowed(this.mode, name);
      if (refusal) throw new HostError(refusal);
      const result = this.realm.adopt(effect());
      if (failing) this.fail();
      return result;
    } catch (error) {
      throw error instanceof HostError ? this.realm.error(error.name, error.message) : error;
    }
  }

  private count(name: string): void {
    this.calls.total++;
    this.calls.byMethod[name] = (this.calls.byMethod[name] ?? 0) + 1;
    this.calls.names.push(name);
  }

  private fail(): never {
    if (this.fault?.kill) this.killed = true;
    throw new HostError(this.fault?.error ?? (this.killed ? words.killed() : words.serviceFailed()));
  }
}

function emptyCalls(): Calls {
  return {
    total: 0,
    byMethod: {},
    names: [],
    reset() {
      this.total = 0;
      this.byMethod = {};
      this.names = [];
    },
  };
}

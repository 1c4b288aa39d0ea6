import type { Environment } from '../../environment';
import { refuse } from '../../execution/hostError';
import { service } from '../../execution/service';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';

type Gas = GoogleAppsScript.Lock.LockService;
type GasLock = GoogleAppsScript.Lock.Lock;

/** Who holds the document lock. Only one execution runs at a time here, so "other" is somebody else's script. */
export interface LockState {
  holder: 'none' | 'script' | 'other';
}

export class HostLockService implements Pick<Gas, 'getDocumentLock'> {
  readonly port: { environment: Environment; state: LockState };
  constructor(environment: Environment, state: LockState) {
    this.port = { environment, state };
  }

  getDocumentLock(): GasLock {
    return service(this.port.environment.execution, 'Lock', new HostLock(this.port.state)) as unknown as GasLock;
  }
}

export class HostLock implements Pick<GasLock, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'> {
  readonly port: { state: LockState };
  constructor(state: LockState) {
    this.port = { state };
  }

  /** nobody lets go while this execution waits, so waiting is pointless and skipped */
  tryLock(timeoutInMillis: number): boolean {
    checkArguments('Lock.tryLock', [timeoutInMillis], ['number']);
    if (this.port.state.holder === 'other') return false;
    this.port.state.holder = 'script';
    return true;
  }
  waitLock(timeoutInMillis: number): void {
    checkArguments('Lock.waitLock', [timeoutInMillis], ['number']);
    if (this.port.state.holder === 'other') refuse(words.lockTimeout());
    this.port.state.holder = 'script';
  }
  releaseLock(): void {
    if (this.port.state.holder === 'script') this.port.state.holder = 'none';
  }
  hasLock(): boolean {
    return this.port.state.holder === 'script';
  }
}

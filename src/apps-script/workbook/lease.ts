// One writer at a time. The document lock is let go when an execution ends and cannot outlive it, so it only guards a lease
// {token, expires} in the document's properties: a run that dies keeps others out for ten minutes at most.
import { LEASE_MINUTES } from '../limits';
import { dropProperty, readJsonProperty, writeProperty } from '../properties';
import { Refusal } from '../refusal';

interface Lease {
  readonly token: string;
  /** milliseconds since 1970 */
  readonly expires: number;
}
const KEY = 'lease';
const LOCK_WAIT = 5000;

function locked<T>(run: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT)) throw new Refusal('busy', { minutes: 1 });
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
}

function take(token: string, now: number): void {
  locked(() => {
    const held = readJsonProperty<Lease>(KEY);
    if (held && held.expires > now) throw new Refusal('busy', { minutes: Math.ceil((held.expires - now) / 60_000) });
    writeProperty(KEY, JSON.stringify({ token, expires: now + LEASE_MINUTES * 60_000 }));
  });
}

function give(token: string): void {
  try {
    locked(() => {
      if (readJsonProperty<Lease>(KEY)?.token === token) dropProperty(KEY);
    });
  } catch {
    // a lease that cannot be given back ends by itself
  }
}

export function withLease<T>(run: () => T): T {
  const token = Utilities.getUuid();
  take(token, Date.now());
  try {
    return run();
  } finally {
    give(token);
  }
}

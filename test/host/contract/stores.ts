import { createHost } from '../../../local/host/host';
import { contract, type Stage } from '../stage';

const service = (on: Stage) => on.service<GoogleAppsScript.Properties.PropertiesService>('PropertiesService');
const properties = (on: Stage) => service(on).getDocumentProperties();

describe('PropertiesService', () => {
  contract('PropertiesService.getDocumentProperties', 'lie in the workbook and its snapshot', (on) => {
    properties(on).setProperty('lang', 'fi');
    expect(on.host.snapshot().properties).toEqual({ lang: 'fi' });
    const again = createHost({ workbook: on.host.snapshot() }).globals.PropertiesService as GoogleAppsScript.Properties.PropertiesService;
    expect(again.getDocumentProperties().getProperty('lang')).toBe('fi');
  });
  contract('PropertiesService.getScriptProperties', 'are apart from the document', (on) => {
    service(on).getScriptProperties().setProperty('a', '1');
    expect([properties(on).getProperty('a'), service(on).getScriptProperties().getProperty('a')]).toEqual([null, '1']);
  });
  contract('PropertiesService.getUserProperties', 'are apart from the document', (on) => {
    service(on).getUserProperties().setProperty('a', '1');
    expect([properties(on).getProperty('a'), service(on).getUserProperties().getProperty('a')]).toEqual([null, '1']);
  });
  contract('Properties.getProperty', 'is null where there is none', (on) => expect(properties(on).getProperty('x')).toBeNull());
  contract('Properties.getProperties', 'is a copy of them all', (on) => {
    const all = properties(on).setProperty('a', '1').getProperties();
    all.a = '2';
    expect(properties(on).getProperties()).toEqual({ a: '1' });
  });
  contract('Properties.getKeys', 'lists the names', (on) =>
    expect(properties(on).setProperty('a', '1').setProperty('b', '2').getKeys()).toEqual(['a', 'b']),
  );
  contract('Properties.setProperty', 'holds 9 KB of bytes, not of characters', (on) => {
    expect(
      properties(on)
        .setProperty('x', 'a'.repeat(9 * 1024))
        .getProperty('x'),
    ).toHaveLength(9216);
    expect(() => properties(on).setProperty('x', 'a'.repeat(9 * 1024 + 1))).toThrow('Argument too large: value');
    expect(() => properties(on).setProperty('x', 'ä'.repeat(4.5 * 1024 + 1))).toThrow('Argument too large: value');
    expect(
      properties(on)
        .setProperty('n', 5 as never)
        .getProperty('n'),
    ).toBe('5');
  });
  contract('Properties.setProperty', 'holds 500 KB in all, names included', (on) => {
    for (let i = 0; i < 55; i++) properties(on).setProperty(`k${10 + i}`, 'a'.repeat(9216));
    const left = 500 * 1024 - 55 * (9216 + 3);
    expect(() => properties(on).setProperty('last', 'a'.repeat(left - 4 + 1))).toThrow('property storage quota');
    expect(
      properties(on)
        .setProperty('last', 'a'.repeat(left - 4))
        .getProperty('last'),
    ).toHaveLength(left - 4);
  });
  contract('Properties.setProperties', 'adds, or replaces all', (on) => {
    properties(on).setProperty('a', '1').setProperties({ b: '2' });
    expect(properties(on).getProperties()).toEqual({ a: '1', b: '2' });
    expect(properties(on).setProperties({ c: '3' }, true).getProperties()).toEqual({ c: '3' });
  });
  contract('Properties.deleteProperty', 'takes one away', (on) =>
    expect(properties(on).setProperty('a', '1').deleteProperty('a').getKeys()).toEqual([]),
  );
  contract('Properties.deleteAllProperties', 'takes all away', (on) =>
    expect(properties(on).setProperty('a', '1').deleteAllProperties().getKeys()).toEqual([]),
  );
});

describe('CacheService', () => {
  const caches = (on: Stage) => on.service<GoogleAppsScript.Cache.CacheService>('CacheService');
  const cache = (on: Stage) => caches(on).getDocumentCache()!;
  let now = 0;
  const clock = { now: () => now };
  beforeEach(() => {
    now = 1_000_000;
  });
  contract('CacheService.getDocumentCache', 'is one and the same', (on) => {
    cache(on).put('a', '1');
    expect(cache(on).get('a')).toBe('1');
  });
  contract('CacheService.getScriptCache', 'is apart from the document', (on) => {
    caches(on).getScriptCache().put('a', '1');
    expect([cache(on).get('a'), caches(on).getScriptCache().get('a')]).toEqual([null, '1']);
  });
  contract('CacheService.getUserCache', 'is apart from the document', (on) => {
    caches(on).getUserCache().put('a', '1');
    expect([cache(on).get('a'), caches(on).getUserCache().get('a')]).toEqual([null, '1']);
  });
  contract('Cache.get', 'is null where there is nothing', (on) => expect(cache(on).get('a')).toBeNull());
  contract(
    'Cache.put',
    'forgets after 10 minutes, or as said, and after 6 hours at the latest',
    (on) => {
      cache(on).put('usual', 'x');
      cache(on).put('short', 'x', 5);
      cache(on).put('long', 'x', 999_999);
      const kept = () => ['usual', 'short', 'long'].filter((key) => cache(on).get(key) !== null);
      now += 5_000;
      expect(kept()).toEqual(['usual', 'long']);
      now = 1_000_000 + 600_000;
      expect(kept()).toEqual(['long']);
      now = 1_000_000 + 21_600_000;
      expect(kept()).toEqual([]);
    },
    clock,
  );
  contract('Cache.put', 'holds 100 KB a value and 250 characters a key', (on) => {
    cache(on).put('k'.repeat(250), 'a'.repeat(100 * 1024));
    expect(() => cache(on).put('k'.repeat(251), 'a')).toThrow('Argument too large: key');
    expect(() => cache(on).put('k', 'a'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value');
  });
  contract('Cache.remove', 'forgets at once', (on) => {
    cache(on).put('a', '1');
    cache(on).remove('a');
    expect(cache(on).get('a')).toBeNull();
  });
});

describe('LockService', () => {
  const lock = (on: Stage) => on.service<GoogleAppsScript.Lock.LockService>('LockService').getDocumentLock();
  contract('LockService.getDocumentLock', 'does not take the lock yet', (on) => expect(lock(on).hasLock()).toBe(false));
  contract('Lock.tryLock', 'takes the lock, or says that somebody else has it', (on) => {
    expect([lock(on).tryLock(10), lock(on).hasLock()]).toEqual([true, true]);
    on.host.holdLock(true);
    expect([lock(on).tryLock(10), lock(on).hasLock()]).toEqual([false, false]);
  });
  contract('Lock.waitLock', 'takes the lock or throws', (on) => {
    lock(on).waitLock(10);
    expect(lock(on).hasLock()).toBe(true);
    on.host.holdLock(true);
    expect(() => lock(on).waitLock(10)).toThrow('Lock timeout: another process was holding the lock for too long.');
  });
  contract('Lock.releaseLock', 'lets go; so does the end of the execution', (on) => {
    lock(on).tryLock(10);
    lock(on).releaseLock();
    expect(lock(on).hasLock()).toBe(false);
    lock(on).tryLock(10);
    on.host.endExecution();
    expect(lock(on).hasLock()).toBe(false);
  });
  contract('Lock.hasLock', "is false for somebody else's lock", (on) => {
    on.host.holdLock(true);
    lock(on).releaseLock();
    expect([lock(on).hasLock(), lock(on).tryLock(1)]).toEqual([false, false]);
  });
});

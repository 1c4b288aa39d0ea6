import type { Environment } from '../../environment';
import { refuse } from '../../execution/hostError';
import { service } from '../../execution/service';
import { LIMITS } from '../../limits';
import { utf8Bytes } from '../../values/utf8Bytes';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';

type Gas = GoogleAppsScript.Cache.CacheService;
type GasCache = GoogleAppsScript.Cache.Cache;
type Entries = Map<string, { value: string; until: number }>;

export class HostCacheService implements Pick<Gas, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'> {
  readonly port: { environment: Environment; document: Entries; script: Entries; user: Entries };
  constructor(environment: Environment) {
    this.port = { environment, document: new Map(), script: new Map(), user: new Map() };
  }

  getDocumentCache(): GasCache {
    return cacheService(this.port.environment, this.port.document);
  }
  getScriptCache(): GasCache {
    return cacheService(this.port.environment, this.port.script);
  }
  getUserCache(): GasCache {
    return cacheService(this.port.environment, this.port.user);
  }
}

export class HostCache implements Pick<GasCache, 'get' | 'put' | 'remove'> {
  readonly port: { environment: Environment; entries: Entries };
  constructor(environment: Environment, entries: Entries) {
    this.port = { environment, entries };
  }

  get(key: string): string | null {
    const entry = this.port.entries.get(key);
    return entry && entry.until > this.port.environment.now() ? entry.value : null;
  }
  put(key: string, value: string, expirationInSeconds: number = LIMITS.cacheDefaultSeconds): void {
    checkArguments('Cache.put', [key, value], ['string', 'string']);
    if (key.length > LIMITS.cacheKeyCharacters) refuse(words.cacheKeyTooLong());
    if (utf8Bytes(value).length > LIMITS.cacheBytes) refuse(words.cacheValueTooLong());
    const seconds = Math.min(expirationInSeconds, LIMITS.cacheSeconds);
    this.port.entries.set(key, { value, until: this.port.environment.now() + seconds * 1000 });
  }
  remove(key: string): void {
    this.port.entries.delete(key);
  }
}

const cacheService = (environment: Environment, entries: Entries): GasCache =>
  service(environment.execution, 'Cache', new HostCache(environment, entries)) as unknown as GasCache;

import { refuse } from '../../execution/hostError';
import { LIMITS } from '../../limits';
import { utf8Bytes } from '../../values/utf8Bytes';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';

type Gas = GoogleAppsScript.Properties.Properties;
type Methods = 'getProperty' | 'getProperties' | 'getKeys' | 'setProperty' | 'setProperties' | 'deleteProperty' | 'deleteAllProperties';

export class HostProperties implements Pick<Gas, Methods> {
  readonly port: { store: Map<string, string> };
  constructor(store: Map<string, string>) {
    this.port = { store };
  }

  getProperty(key: string): string | null {
    return this.port.store.get(String(key)) ?? null;
  }
  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.port.store);
  }
  getKeys(): string[] {
    return [...this.port.store.keys()];
  }
  setProperty(key: string, value: string): Gas {
    checkArguments('Properties.setProperty', [key], ['string']);
    replaceAll(this.port.store, new Map([...this.port.store, [key, String(value)]]));
    return this as unknown as Gas;
  }
  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Gas {
    const added = Object.entries(properties).map(([key, value]): [string, string] => [key, String(value)]);
    replaceAll(this.port.store, new Map([...(deleteAllOthers ? [] : this.port.store), ...added]));
    return this as unknown as Gas;
  }
  deleteProperty(key: string): Gas {
    this.port.store.delete(key);
    return this as unknown as Gas;
  }
  deleteAllProperties(): Gas {
    this.port.store.clear();
    return this as unknown as Gas;
  }
}

/** bytes, not characters, count */
function replaceAll(store: Map<string, string>, next: Map<string, string>): void {
  let total = 0;
  for (const [key, value] of next) {
    const bytes = utf8Bytes(value).length;
    if (bytes > LIMITS.propertyBytes) refuse(words.propertyTooLong());
    total += bytes + utf8Bytes(key).length;
  }
  if (total > LIMITS.propertyStoreBytes) refuse(words.propertyStoreFull());
  store.clear();
  for (const [key, value] of next) store.set(key, value);
}

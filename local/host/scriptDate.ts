/** The realm's own Date, except that "now" is the host's. */
export function scriptDate(realmDate: DateConstructor, now: () => number): DateConstructor {
  const proxy: DateConstructor = new Proxy(realmDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget === proxy ? target : newTarget),
    apply: (target) => new target(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  return proxy;
}

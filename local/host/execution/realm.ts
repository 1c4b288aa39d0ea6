// The script has its own Array, Date and Error. What the services hand over is made in the script's realm.

export interface Realm {
  /** a copy of plain data (arrays, objects, Dates) made in the realm; anything else stays what it is */
  adopt(value: unknown): unknown;
  error(name: string, message: string): Error;
}

/**
 * Evaluated once in the script's realm. Services are told by `isService`; loops instead of map, because
 * the mapped array of a foreign array is foreign too.
 */
export const REALM_SOURCE = `(function (isService) {
  var tag = Object.prototype.toString;
  function adopt(value) {
    if (value === null || typeof value !== 'object' || isService(value)) return value;
    if (Array.isArray(value)) {
      var list = new Array(value.length);
      for (var i = 0; i < value.length; i++) list[i] = adopt(value[i]);
      return list;
    }
    var kind = tag.call(value);
    if (kind === '[object Date]') return new Date(+value);
    if (kind !== '[object Object]') return value;
    var copy = {};
    for (var key in value) copy[key] = adopt(value[key]);
    return copy;
  }
  return {
    adopt: adopt,
    error: function (name, message) { var e = new Error(message); e.name = name; return e; }
  };
})`;

/** used until a script is loaded: the host's own realm */
export const hostRealm: Realm = {
  adopt: (value) => value,
  error: (name, message) => Object.assign(new Error(message), { name }),
};

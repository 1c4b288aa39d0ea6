import type { Argument, ArgumentDef, ArgumentKind } from './argument';

/** argumentDef('other cost:money=0') = { name: 'other cost', kind: 'money', byDefault: 0 } */
export const argumentDef = (argument: Argument): ArgumentDef => {
  const [name, kind, byDefault] = argument.split(/[:=]/);
  return { name, kind: kind as ArgumentKind, byDefault: kind === 'text' || byDefault === undefined ? byDefault : Number(byDefault) };
};

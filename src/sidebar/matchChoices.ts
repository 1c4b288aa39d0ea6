// What a person has chosen on the screen so far: {kind: 'account', id: 'kaskitek.fi'} for 'Kaskitek' and nothing for 'Nord Mill' is one decision.
import type { Decision } from '../rpc/contract';

export type MatchChoice =
  | { readonly kind: 'account'; readonly id: string }
  | { readonly kind: 'none' }
  /** by its name, as typed so far */
  | { readonly kind: 'other'; readonly text: string };

/** By name; a name that is left for later has no entry. */
export type MatchChoices = ReadonlyMap<string, MatchChoice>;

export function withChoice(choices: MatchChoices, name: string, choice: MatchChoice | null): MatchChoices {
  const next = new Map(choices);
  if (choice === null) next.delete(name);
  else next.set(name, choice);
  return next;
}

/** An account that is still to be typed is no decision yet. */
export function decisionsOf(choices: MatchChoices): Decision[] {
  const decisions: Decision[] = [];
  for (const [name, choice] of choices) {
    if (choice.kind === 'none') decisions.push({ name, account: null });
    else if (choice.kind === 'account') decisions.push({ name, account: choice.id });
    else if (choice.text.trim() !== '') decisions.push({ name, account: choice.text.trim() });
  }
  return decisions;
}

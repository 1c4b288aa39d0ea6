// How well an account fits the profile, 0..100, with reasons whose points sum to it. Must-haves Industry and Size worth 29 each, Location 28,
// a positive sign 14: an account of the right industry and size whose city is blank has 58, and may have 30 (not in the area: outside the
// profile) to 100 once the city and the sign are known. The profile ranks, it bans nobody (#10): who fails it is held at 30 (setting).
import { ruleState, ruleValue } from './ruleState';
import type { Fit, FitReason, FitUnknown, FitVerdict, IcpFacts, IcpRule, IcpState } from './types';
import { type Worths, worthsOf } from './worths';

export interface FitProfile {
  readonly rules: readonly IcpRule[];
  readonly worths: Worths;
  /** the most that an account outside the profile can have */
  readonly outsideCap: number;
}
type States = readonly IcpState[];

export const profileOf = (rules: readonly IcpRule[], outsideCap: number): FitProfile => ({ rules, worths: worthsOf(rules), outsideCap });

/** All any-of rows as one condition; null where there are none. */
const groupState = (rules: readonly IcpRule[], states: States): IcpState | null => {
  const group = states.filter((_, at) => rules[at].kind === 'any');
  if (group.length === 0) return null;
  if (group.indexOf('holds') >= 0) return 'holds';
  return group.indexOf('unknown') >= 0 ? 'unknown' : 'fails';
};

const standing = (rules: readonly IcpRule[], states: States): FitVerdict => {
  const musts = states.filter((_, at) => rules[at].kind === 'must');
  const group = groupState(rules, states);
  const profile = group === null ? musts : musts.concat(group);
  if (rules.some(({ kind }, at) => kind === 'anti' && states[at] === 'holds')) return 'anti';
  if (profile.indexOf('fails') >= 0) return 'outside';
  if (profile.indexOf('unknown') >= 0) return 'open';
  return profile.length > 0 ? 'fits' : 'scored';
};

const limit = (kind: FitReason['kind'], points: number): FitReason => ({ rule: null, kind, state: 'holds', points, field: null, value: null });
const sum = (reasons: readonly FitReason[]): number => reasons.reduce((all, { points }) => all + points, 0);

/** Reasons of the rules alone: what holds, and must-haves and any-of conditions that do not. */
const ruleReasons = ({ rules, worths }: FitProfile, states: States, facts: IcpFacts): FitReason[] => {
  const reasons: FitReason[] = [];
  const group = groupState(rules, states);
  let credited = false;
  rules.forEach((rule, at) => {
    const { name, kind, field } = rule;
    const state = states[at];
    if (state === 'unknown') return;
    const tell = (points: number) => reasons.push({ rule: name, kind, state, points, field, value: ruleValue(rule, facts) });
    const worth = worths.of.get(rule.id) || 0;
    if (kind === 'any') {
      if (group === 'fails') tell(0);
      else if (state === 'holds' && !credited) {
        credited = true;
        tell(worth);
      }
    } else if (kind === 'anti' || kind === 'negative') {
      if (state === 'holds') tell(-worth || 0);
    } else if (state === 'holds') tell(worth);
    else if (kind === 'must') tell(0);
  });
  return reasons;
};

/** The same with its limits: their points close the sum. */
const reasonsFor = (profile: FitProfile, states: States, facts: IcpFacts): FitReason[] => {
  const reasons = ruleReasons(profile, states, facts);
  const verdict = standing(profile.rules, states);
  if (profile.worths.fromFull) reasons.unshift(limit('not_listed', 100));
  const close = (kind: FitReason['kind'], at: number) => reasons.push(limit(kind, at - sum(reasons)));
  if (verdict === 'anti') close('anti_list', 0);
  else if (sum(reasons) < 0) close('floor', 0);
  else if (verdict === 'outside' && sum(reasons) > profile.outsideCap) close('outside', profile.outsideCap);
  return reasons;
};

/** What is unknown, answered for the account or against it. */
const answered = ({ rules }: FitProfile, states: States, well: boolean): States =>
  states.map((state, at) => {
    if (state !== 'unknown') return state;
    const speaksAgainst = rules[at].kind === 'negative' || rules[at].kind === 'anti';
    return well === speaksAgainst ? 'fails' : 'holds';
  });

const unknowns = ({ rules, worths }: FitProfile, states: States): FitUnknown[] => {
  const group = groupState(rules, states);
  const asked: FitUnknown[] = [];
  rules.forEach(({ id, name, kind, field }, at) => {
    const settled = kind === 'any' && group !== 'unknown';
    if (states[at] === 'unknown' && !settled) asked.push({ rule: name, kind, field, points: worths.of.get(id) || 0 });
  });
  return asked
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.points - a.one.points || a.at - b.at)
    .map(({ one }) => one);
};

/** Share of the points whose answer is known; the any-of conditions count once. */
const knownShare = ({ rules, worths }: FitProfile, states: States): number => {
  const group = groupState(rules, states);
  let [known, all] = [0, 0];
  const count = (worth: number, state: IcpState) => {
    all += worth;
    if (state !== 'unknown') known += worth;
  };
  rules.forEach(({ id, kind }, at) => {
    if (kind !== 'any') count(worths.of.get(id) || 0, states[at]);
  });
  const any = rules.find(({ kind }) => kind === 'any');
  if (group !== null && any) count(worths.of.get(any.id) || 0, group);
  return all > 0 ? known / all : 1;
};

export const fitOf = (profile: FitProfile, facts: IcpFacts): Fit => {
  const states = profile.rules.map((rule) => ruleState(rule, facts));
  const known = knownShare(profile, states);
  const total = (some: States): number => sum(reasonsFor(profile, some, facts));
  const verdict = standing(profile.rules, states);
  const nothing = known === 0 && verdict !== 'anti';
  const reasons = nothing ? [] : reasonsFor(profile, states, facts);
  return {
    fit: nothing ? null : sum(reasons),
    low: total(answered(profile, states, false)),
    high: total(answered(profile, states, true)),
    known,
    verdict: nothing ? 'unknown' : verdict,
    reasons,
    unknown: unknowns(profile, states),
  };
};

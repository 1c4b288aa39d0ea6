// The five interim targets (#50) of every target account, of each tier and of all: identified people, activated people, activated deciders with
// how far they have come, people who reacted to a call to action in the period, and leads that became sales-ready in it. Kaskitek with 4 named
// people, of whom 3 were in touch, 2 of them deciders (one engaged, one responded), 1 download and 1 SQL: 4, 3, 2, 1, 1. Whoever is listed
// twice counts once.

import type { DecisionMap } from '../decision/decisionMaps';
import type { MapPerson } from '../decision/mapPerson';
import type { Journey } from '../journey/journeys';
import type { ChannelTouches } from '../measure/channelTouches';
import type { PersonLevel, PlanBasis } from '../plan/types';
import { rungOf } from '../stages/ladder';

export interface InterimCounts {
  readonly identified: number;
  readonly activated: number;
  readonly activatedDeciders: number;
  /** activated deciders by how far they have come */
  readonly deciderLevels: Readonly<Record<'activated' | 'engaged' | 'responded', number>>;
  /** reacted to a call to action in the period */
  readonly interested: number;
  readonly sqls: number;
}
export interface TierCounts extends InterimCounts {
  /** null = of no tier */
  readonly tier: string | null;
  readonly accounts: number;
  /** accounts with at least one activated person */
  readonly activeAccounts: number;
}
export interface InterimTargets {
  /** by position of the account */
  readonly accounts: readonly InterimCounts[];
  /** tiers by name, accounts without one last */
  readonly tiers: readonly TierCounts[];
  readonly all: TierCounts;
}

export interface InterimSources {
  readonly basis: PlanBasis;
  readonly maps: readonly DecisionMap[];
  readonly channels: ChannelTouches;
  readonly journeys: readonly Journey[];
  /** by position of the account */
  readonly tiers: readonly (string | null)[];
}

const NONE: InterimCounts = {
  identified: 0,
  activated: 0,
  activatedDeciders: 0,
  deciderLevels: { activated: 0, engaged: 0, responded: 0 },
  interested: 0,
  sqls: 0,
};

const plus = (a: InterimCounts, b: InterimCounts): InterimCounts => ({
  identified: a.identified + b.identified,
  activated: a.activated + b.activated,
  activatedDeciders: a.activatedDeciders + b.activatedDeciders,
  deciderLevels: {
    activated: a.deciderLevels.activated + b.deciderLevels.activated,
    engaged: a.deciderLevels.engaged + b.deciderLevels.engaged,
    responded: a.deciderLevels.responded + b.deciderLevels.responded,
  },
  interested: a.interested + b.interested,
  sqls: a.sqls + b.sqls,
});

const levelOf = (level: PersonLevel | null): 'activated' | 'engaged' | 'responded' =>
  level === 'engaged' || level === 'responded' ? level : 'activated';

const countsOf = (people: readonly MapPerson[], channels: ChannelTouches, sqls: number): InterimCounts => {
  const active = people.filter((person) => person.active);
  const deciders = active.filter(({ role }) => role === 'decision_maker');
  const levels = { activated: 0, engaged: 0, responded: 0 };
  for (const { level } of deciders) levels[levelOf(level)] += 1;
  return {
    identified: people.filter(({ level }) => level !== null).length,
    activated: active.length,
    activatedDeciders: deciders.length,
    deciderLevels: levels,
    interested: people.filter(({ ids }) => ids.some((id) => channels.of(id)?.reacted === true)).length,
    sqls,
  };
};

/** SQLs of the period by position of the account; while there are no leads, deals stand for them. */
const sqlsOf = ({ basis, journeys }: InterimSources): number[] => {
  const sqls = basis.accounts.map(() => 0);
  const { start, end } = basis.period;
  for (const { account, days } of journeys) {
    const day = days[rungOf('sql')];
    if (account >= 0 && day >= start && day <= Math.min(end, basis.today)) sqls[account] += 1;
  }
  return sqls;
};

const sumOf = (tier: string | null, accounts: readonly InterimCounts[]): TierCounts => ({
  ...accounts.reduce(plus, NONE),
  tier,
  accounts: accounts.length,
  activeAccounts: accounts.filter(({ activated }) => activated > 0).length,
});

const byName = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

export const interimTargets = (sources: InterimSources): InterimTargets => {
  const { maps, channels, tiers } = sources;
  const sqls = sqlsOf(sources);
  const accounts = maps.map(({ people }, at) => countsOf(people, channels, sqls[at]));
  const names = Array.from(new Set(tiers)).sort(byName);
  return {
    accounts,
    tiers: names.map((tier) =>
      sumOf(
        tier,
        accounts.filter((_counts, at) => tiers[at] === tier),
      ),
    ),
    all: sumOf(null, accounts),
  };
};

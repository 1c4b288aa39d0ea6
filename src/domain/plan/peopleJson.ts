// People, maps and interest in JSON: {"interim": {"all": {"identified": 5, ...}, "tiers": [...]}, "decision_maps": [{"id": "kaskitek.fi",
// "areas": {"growth": null, "finance": {"name": "Anna Ahti", "level": "responded", "active": true, "known": 2}, ...}, "next": {"reason": "other_decider", ...}}]}.
import { isoOfDay } from '../calendar/isoOfDay';
import type { DecisionMap } from '../decision/decisionMaps';
import type { Interest } from '../interest/interestOf';
import type { InterimCounts, TierCounts } from '../interim/interimTargets';
import type { Nurture } from '../nurture/nurtures';
import type { PlacedPerson, Plan } from './types';

const countsJson = ({ identified, activated, activatedDeciders, deciderLevels, interested, sqls }: InterimCounts) => ({
  identified,
  activated,
  activated_deciders: activatedDeciders,
  decider_levels: deciderLevels,
  interested,
  sqls,
});
const tierJson = (tier: TierCounts) => ({ tier: tier.tier, accounts: tier.accounts, active_accounts: tier.activeAccounts, ...countsJson(tier) });

const areasJson = ({ areas }: DecisionMap) => {
  const json: Record<string, { id: string; name: string; level: string | null; active: boolean; known: number } | null> = {};
  for (const { area, person, level, active, known } of areas) json[area] = person && { id: person.id, name: person.name, level, active, known };
  return json;
};
const interestJson = ({ state, recent, before, chance, people, channels }: Interest) => ({ state, recent, before, chance, people, channels });

const mapJson = (map: DecisionMap, interest: Interest, counts: InterimCounts) => ({
  id: map.id,
  coverage: map.coverage,
  deciders: map.deciders,
  areas: areasJson(map),
  areas_known: map.areasKnown,
  warnings: map.warnings,
  next: map.next && {
    reason: map.next.reason,
    area: map.next.area,
    person: map.next.person && { id: map.next.person.id, name: map.next.person.name },
  },
  interest: interestJson(interest),
  interim: countsJson(counts),
});

const nurtureJson = (nurture: Nurture, placed: PlacedPerson) => ({
  id: nurture.id,
  persona: placed.persona,
  persona_by: placed.personaBy,
  area: placed.area,
  area_by: placed.areaBy,
  seniority: placed.level,
  seniority_by: placed.levelBy,
  in_touches: nurture.inTouches,
  touch_count: nurture.count,
  preferred: { state: nurture.channel.state, channel: nurture.channel.channel, distinct: nurture.channel.distinct, single: nurture.channel.single },
  out_since_in: nurture.outSinceIn,
  returned: nurture.returned && { since: isoOfDay(nurture.returned.since), days: nurture.returned.days, pause: nurture.returned.pause },
  exclude: nurture.owned,
  consent: nurture.consent,
  known: nurture.completeness,
  missing: nurture.missing,
  next: nurture.step,
});

export const peopleJson = ({ interim, maps, interests, nurture, placed }: Plan) => ({
  interim: { all: tierJson(interim.all), tiers: interim.tiers.map(tierJson) },
  decision_maps: maps.map((map, at) => mapJson(map, interests[at], interim.accounts[at])),
  nurture: nurture.map((one, at) => nurtureJson(one, placed[at])),
});

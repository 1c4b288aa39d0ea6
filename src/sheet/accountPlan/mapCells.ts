// The decision-maker map of an account in its row of the Account plan: five areas with who answers for them, the others, the warning, whom to
// reach next, and the five interim targets. Finance with Anna, who replied, and one more: `► Anna Ahti +1`, code `active`.
import type { DecisionMap, MapArea } from '../../domain/decision/decisionMaps';
import type { RoleCode } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { peopleText } from '../../text/people';
import { planText } from '../../text/plan';
import type { AccountFacts } from '../accounts/accountFacts';
import type { Cell } from '../model';
import type { OutputInput } from '../outputInput';
import { contactText } from '../people/contactText';
import { interestText } from '../people/interestText';
import { numberText } from '../wording/numberText';

const areaText = ({ person, known, level }: MapArea, lang: Lang): string => {
  const { map } = peopleText[lang];
  if (person === null) return map.open;
  const sign = level === null ? '–' : planText[lang].levels[level].slice(0, 1);
  const named = `${sign} ${person.name}`;
  return known > 1 ? map.more({ person: named, more: numberText(known - 1, 0, lang) }) : named;
};

const areaCells = ({ areas }: DecisionMap, lang: Lang): Record<string, Cell> => {
  const cells: Record<string, Cell> = {};
  for (const area of areas) {
    cells[`area_${area.area}`] = areaText(area, lang);
    cells[`${area.area}_code`] = area.person === null ? 'open' : area.active ? 'active' : 'known';
  }
  return cells;
};

const othersText = ({ people }: DecisionMap, lang: Lang): string => {
  const count = (role: RoleCode): string => numberText(people.filter((person) => person.role === role).length, 0, lang);
  return peopleText[lang].map.others({ openers: count('door_opener'), influencers: count('influencer'), users: count('end_user') });
};

const decidersText = ({ deciders, coverage }: DecisionMap, { lang, settings }: OutputInput): string => {
  const { map } = peopleText[lang];
  return map.deciders({
    known: numberText(deciders, 0, lang),
    needed: numberText(settings.committee_needed, 0, lang),
    full: numberText(Math.max(settings.committee_full, settings.committee_needed), 0, lang),
    coverage: map.coverage[coverage],
  });
};

export const mapCells = ({ map, interest, interim }: AccountFacts, input: OutputInput): Record<string, Cell> => {
  const { lang } = input;
  return {
    deciders: decidersText(map, input),
    warning: map.warnings.map((warning) => peopleText[lang].map.warnings[warning]).join(', ') || null,
    warning_code: map.warnings.length > 0 ? 'warning' : null,
    reach_next: contactText(map.next, lang),
    interest: interestText(interest, lang),
    interest_code: interest.state,
    ...areaCells(map, lang),
    others: othersText(map, lang),
    identified: interim.identified,
    activated: interim.activated,
    active_deciders: interim.activatedDeciders,
    interested: interim.interested,
    sqls: interim.sqls,
  };
};

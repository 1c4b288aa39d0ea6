// Where each person belongs: the persona, the area of responsibility and the level that somebody typed, else those of the first fitting row of
// Personas, else those that the title itself says. Bo Ek, 'Talousjohtaja', with nothing typed and a row 'Finance: CFO, talousjohtaja' of the area
// finance is { persona: 'Finance', area: 'finance', level: 'director' }; a 'Ninja' fits nothing, which is said. Nobody's role is guessed.
import type { AreaCode, Person, Persona } from '../plan/types';
import { bestPhrase } from './bestPhrase';
import { readTitle } from './readTitle';
import { titlePhrases } from './titlePhrases';
import { titleTokens } from './titleTokens';
import type { TitleLevel, TitlePhrase } from './types';

/** typed: by people in People; rule: by a row of Personas; title: by our own words; none: the title fits nothing; blank: there is no title */
export type PlacedBy = 'typed' | 'rule' | 'title' | 'none' | 'blank';

export interface Placed {
  readonly persona: string | null;
  readonly personaBy: PlacedBy;
  readonly area: AreaCode | null;
  readonly areaBy: PlacedBy;
  readonly level: TitleLevel | null;
  readonly levelBy: PlacedBy;
}

interface Rules {
  readonly personas: readonly Persona[];
  readonly phrases: readonly (readonly TitlePhrase[])[];
}
type Asked = Pick<Person, 'title' | 'persona' | 'area' | 'seniority'>;

const without = (title: string): 'none' | 'blank' => (title.trim() === '' ? 'blank' : 'none');

/** What the title alone says, by the rules of Personas first. */
const readByRules = (title: string, { personas, phrases }: Rules): Placed => {
  const row = bestPhrase(titleTokens(title), phrases);
  const rule = row < 0 ? null : personas[row];
  const { area, level } = readTitle(title);
  const none = without(title);
  return {
    persona: rule?.name ?? null,
    personaBy: rule ? 'rule' : none,
    area: rule?.area || area,
    areaBy: rule?.area ? 'rule' : area ? 'title' : none,
    level,
    levelBy: level ? 'title' : none,
  };
};

const withTyped = (read: Placed, { persona, area, seniority }: Asked): Placed => ({
  ...read,
  ...(persona ? { persona, personaBy: 'typed' as const } : {}),
  ...(area ? { area, areaBy: 'typed' as const } : {}),
  ...(seniority ? { level: seniority, levelBy: 'typed' as const } : {}),
});

/** One per person, in order; equal titles are read once. */
export const placePeople = (people: readonly Asked[], personas: readonly Persona[]): Placed[] => {
  const rules: Rules = { personas, phrases: personas.map(({ titles }) => titlePhrases(titles)) };
  const read = new Map<string, Placed>();
  return people.map((person) => {
    const { title } = person;
    const known = read.get(title) || readByRules(title, rules);
    read.set(title, known);
    return withTyped(known, person);
  });
};

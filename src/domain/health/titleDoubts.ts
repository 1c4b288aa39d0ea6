// People of target accounts whose title says nothing about their area of responsibility, and personas typed in People that are no row of Personas.
// Three people of whom the first is a 'Ninja' in row 7 are one note, {people: 3, title: 'Ninja'}, at that row.
import type { KpiFacts } from '../kpi/facts';
import { foldName } from '../matching/foldName';
import type { Person } from '../plan/types';
import { type Finding, finding } from './types';

interface Named {
  readonly first: Person;
  people: number;
}

const note = (found: Map<string, Named>, key: string, person: Person): void => {
  const standing = found.get(key);
  if (!standing) found.set(key, { first: person, people: 1 });
  else standing.people += 1;
};

export const titleDoubts = ({ basis, placed }: KpiFacts): Finding[] => {
  const known = new Set((basis.personas || []).map(({ name }) => foldName(name)));
  const [titles, personas] = [new Map<string, Named>(), new Map<string, Named>()];
  basis.people.forEach((person, at) => {
    if (person.account !== null && placed[at].areaBy === 'none') note(titles, '', person);
    // without rows nobody has begun to use the tab
    if (known.size > 0 && person.persona && !known.has(foldName(person.persona))) note(personas, foldName(person.persona), person);
  });
  const lines: Finding[] = [];
  titles.forEach(({ first, people }) => {
    lines.push(finding('title_fits_none', 'info', 'people', { row: first.row, column: 'title', data: { people, title: first.title } }));
  });
  personas.forEach(({ first, people }) => {
    lines.push(finding('unknown_persona', 'info', 'people', { row: first.row, column: 'persona', data: { persona: first.persona, people } }));
  });
  return lines;
};

// One line per person of the People tab, in its order: Anna Ahti, engaged, 4 in-touches over 2 channels, the last touch on 24 March. Somebody who
// was never touched and is not named with a title or a contact has no level and no line.
import type { KpiFacts } from '../kpi/facts';
import { personLevel } from '../people/personLevel';
import type { PersonResult } from './types';

export const personResults = ({ basis, touches }: KpiFacts): PersonResult[] => {
  const asked = { today: basis.today, activatedDays: basis.settings.activated_days };
  const results: PersonResult[] = [];
  for (const person of basis.people) {
    const known = touches.of(person.id);
    const level = personLevel(person, known, asked);
    if (level === null) continue;
    results.push({
      id: person.id,
      level,
      inTouches: known ? known.inTouches : 0,
      channels: known ? known.channels : 0,
      lastTouch: known ? known.last : null,
    });
  }
  return results;
};

// How far a person has come, the furthest that holds: named with a title or a contact is identified, a touch either way in the period is
// reached, one in-touch in 90 days (setting) activated, in-touches on two days of the last 12 months engaged, a form, reply or meeting in
// those months responded. A CFO with clicks on 9 January and 2 February is engaged; one who also replied has responded.
import type { PersonTouches } from '../measure/personDays';
import type { Day, Person, PersonLevel } from '../plan/types';
import { isActivated } from './isActivated';

const ENGAGED_DAYS = 2;

const isIdentified = ({ name, title, email }: Pick<Person, 'name' | 'title' | 'email'>): boolean =>
  name.trim() !== '' && (title.trim() !== '' || email.trim() !== '');

/** null = never touched, and not named well enough to be written to */
export const personLevel = (
  person: Pick<Person, 'name' | 'title' | 'email'>,
  touches: PersonTouches | null,
  asked: { readonly today: Day; readonly activatedDays: number },
): PersonLevel | null => {
  if (touches?.responded) return 'responded';
  if (touches !== null && touches.inDays >= ENGAGED_DAYS) return 'engaged';
  if (isActivated(touches, asked.today, asked.activatedDays)) return 'activated';
  if (touches?.reached) return 'reached';
  // whoever was ever touched has a contact
  return touches !== null || isIdentified(person) ? 'identified' : null;
};
